// Package run is a stand-in for github.com/oklog/run, with its signatures.
package run

import (
	"context"
	"errors"
	"os"
	"os/signal"
)

type Group struct{ actors []actor }

type actor struct {
	execute   func() error
	interrupt func(error)
}

func (g *Group) Add(execute func() error, interrupt func(error)) {
	g.actors = append(g.actors, actor{execute, interrupt})
}

func (g *Group) Run() error {
	if len(g.actors) == 0 {
		return nil
	}
	errors := make(chan error, len(g.actors))
	for _, a := range g.actors {
		go func(a actor) { errors <- a.execute() }(a)
	}
	err := <-errors
	for _, a := range g.actors {
		a.interrupt(err)
	}
	for i := 1; i < cap(errors); i++ {
		<-errors
	}
	return err
}

var ErrSignal = errors.New("signal error")

type SignalError struct{ Signal os.Signal }

func (e SignalError) Error() string { return "received signal " + e.Signal.String() }

func (e SignalError) Is(err error) bool { return errors.Is(err, ErrSignal) }

func SignalHandler(ctx context.Context, signals ...os.Signal) (execute func() error, interrupt func(error)) {
	ctx, cancel := context.WithCancel(ctx)
	return func() error {
			sigc := make(chan os.Signal, 1)
			signal.Notify(sigc, signals...)
			defer signal.Stop(sigc)
			select {
			case sig := <-sigc:
				return &SignalError{Signal: sig}
			case <-ctx.Done():
				return ctx.Err()
			}
		}, func(error) {
			cancel()
		}
}

func ContextHandler(ctx context.Context) (execute func() error, interrupt func(error)) {
	ctx, cancel := context.WithCancel(ctx)
	return func() error {
			<-ctx.Done()
			return ctx.Err()
		}, func(error) {
			cancel()
		}
}

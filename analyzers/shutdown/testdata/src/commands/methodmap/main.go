// Command yard is right: whichever method is picked from the map, it runs under the context that SIGTERM ends, and serve drains.
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

type yard struct {
	addr string
	out  *os.File
}

func (y *yard) serve(ctx context.Context) error {
	server := &http.Server{Addr: y.addr, Handler: http.NotFoundHandler(), ReadHeaderTimeout: 5 * time.Second}
	failed := make(chan error, 1)
	go func() { failed <- server.ListenAndServe() }()

	select {
	case err := <-failed:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	if err := server.Shutdown(drain); err != nil {
		return errors.Join(err, server.Close())
	}
	return nil
}

func (y *yard) version(context.Context) error {
	_, err := fmt.Fprintln(y.out, "yard 3.1.4")
	return err
}

func (y *yard) commands() map[string]func(context.Context) error {
	return map[string]func(context.Context) error{
		"serve":   y.serve,
		"version": y.version,
	}
}

func run(args []string) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	y := &yard{addr: ":8080", out: os.Stdout}
	name := "serve"
	if len(args) > 0 {
		name = args[0]
	}
	command, ok := y.commands()[name]
	if !ok {
		return fmt.Errorf("no such command: %s", name)
	}
	return command(ctx)
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// Command hooks serves and stops through chains of hooks.
package main

import (
	"context"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"components/hooks/app"
)

// service is an application with something of its own.
type service struct{ app.App }

func main() {
	s := &service{app.New()}
	s.OnServe().Bind(&app.Handler[*app.Event]{ID: "log", Func: func(e *app.Event) error { return e.Next() }})
	s.OnServe().Bind(&app.Handler[*app.Event]{ID: "metrics", Func: func(e *app.Event) error { return e.Next() }})
	s.OnServe().Bind(&app.Handler[*app.Event]{ID: "auth", Func: func(e *app.Event) error { return e.Next() }})
	server := &http.Server{Addr: ":8080"}
	s.OnStop().Bind(&app.Handler[*app.Event]{ID: "drain", Func: func(e *app.Event) error {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		cancel()
		_ = server.Shutdown(ctx) // want "shutdown/cancelled-context"
		return e.Next()
	}})
	done := make(chan struct{})
	go func() {
		signals := make(chan os.Signal, 1)
		signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
		<-signals
		close(done)
	}()
	go func() {
		_ = s.OnServe().Trigger(new(app.Event), func(*app.Event) error { return server.ListenAndServe() })
	}()
	<-done
	_ = s.OnStop().Trigger(new(app.Event))
}

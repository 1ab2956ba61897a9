// Command twoservers waits for one of its servers and not for the other.
package main

import (
	"context"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	public, internal := &http.Server{Addr: ":8080"}, &http.Server{Addr: ":8081"}
	go func() { _ = public.ListenAndServe() }() // want "shutdown/early-exit"
	go func() { _ = internal.ListenAndServe() }()
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	<-signals
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	go func() { _ = public.Shutdown(context.WithoutCancel(ctx)) }() // want "shutdown/no-deadline"
	_ = internal.Shutdown(ctx)
}

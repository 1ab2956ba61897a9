// Values are kept, and package context has another name.
package main

import (
	stdctx "context"
	"errors"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

type key struct{}

func main() {
	ctx, stop := signal.NotifyContext(stdctx.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	srv := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second}
	go func() { log.Println(srv.ListenAndServe()) }()

	<-ctx.Done()
	until := time.Now().Add(10 * time.Second)
	drain, cancel := stdctx.WithDeadlineCause(stdctx.WithValue(ctx, key{}, true), until, errors.New("too slow"))
	defer cancel()
	go func() {
		<-drain.Done()
		log.Println(stdctx.Cause(drain))
	}()
	if err := srv.Shutdown(drain); err != nil { // want "shutdown/cancelled-context" fix "Use stdctx.WithoutCancel(stdctx.WithValue(ctx, key{}, true))"
		log.Println(err)
	}
}

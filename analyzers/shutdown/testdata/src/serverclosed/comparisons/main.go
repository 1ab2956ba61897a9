// Command trio is right: each of its three servers sets ErrServerClosed apart in a way of its own before it fails.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"serverclosed/comparisons/serve"
)

func main() {
	first := newServer(":8080")
	second := newServer(":8081")
	third := newServer(":8082")

	go func() {
		switch err := first.ListenAndServe(); err {
		case nil, http.ErrServerClosed:
			log.Println("first is closed")
		default:
			log.Fatal(err)
		}
	}()
	go func() {
		err := second.ListenAndServe()
		if err == http.ErrServerClosed {
			return
		}
		log.Fatal(err)
	}()
	go func() {
		if err := serve.Unclosed(third.ListenAndServe()); err != nil {
			log.Fatal(err)
		}
	}()

	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM)
	<-stop

	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	var wg sync.WaitGroup
	for _, server := range []*http.Server{first, second, third} {
		wg.Go(func() {
			if err := server.Shutdown(ctx); errors.Is(err, context.DeadlineExceeded) {
				log.Println(server.Addr, "is not drained")
			}
		})
	}
	wg.Wait()
}

func newServer(addr string) *http.Server {
	return &http.Server{Addr: addr, Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}
}

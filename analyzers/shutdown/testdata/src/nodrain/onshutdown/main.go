// Command chat registers what to do on Shutdown, but nobody calls Shutdown: on SIGTERM main just returns.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

type rooms struct {
	mu     sync.Mutex
	leave  []chan struct{}
	closed bool
}

func (r *rooms) closeAll() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.closed {
		return
	}
	r.closed = true
	for _, c := range r.leave {
		close(c)
	}
}

func (r *rooms) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	leave := make(chan struct{})
	r.mu.Lock()
	r.leave = append(r.leave, leave)
	r.mu.Unlock()
	select {
	case <-leave:
		w.WriteHeader(http.StatusGone)
	case <-req.Context().Done():
	case <-time.After(25 * time.Second):
		w.WriteHeader(http.StatusNoContent)
	}
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	r := &rooms{}
	server := &http.Server{Addr: ":8080", Handler: r, ReadHeaderTimeout: 5 * time.Second}
	server.RegisterOnShutdown(func() {
		log.Println("shutting down")
		r.closeAll()
	})
	go func() {
		if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) { // want "shutdown/no-drain"
			log.Println("chat:", err)
		}
	}()

	<-ctx.Done()
	log.Println("bye")
}

// Right: the workers' context is cancelled only when the drain, whose context descends from it, is over.
package main

import (
	"context"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"
)

func main() {
	workCtx, stopWork := context.WithCancel(context.Background())

	g, groupCtx := errgroup.WithContext(workCtx)
	jobs := make(chan string, 100)
	g.Go(func() error { return work(groupCtx, jobs) })

	ln, err := net.Listen("tcp", ":8080")
	if err != nil {
		stopWork()
		log.Printf("listen: %v", err)
		return
	}
	srv := &http.Server{ReadHeaderTimeout: 5 * time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case jobs <- r.URL.Path:
			w.WriteHeader(http.StatusAccepted)
		default:
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})}
	go func() {
		if err := srv.Serve(ln); err != http.ErrServerClosed {
			log.Printf("serve: %v", err)
		}
	}()

	sigs := make(chan os.Signal, 1)
	signal.Notify(sigs, syscall.SIGTERM, syscall.SIGINT)
	<-sigs

	drainCtx, release := context.WithTimeout(workCtx, 10*time.Second)
	if err := srv.Shutdown(drainCtx); err != nil {
		log.Printf("shutdown: %v", err)
	}
	release()
	stopWork()
	if err := g.Wait(); err != nil {
		log.Printf("work: %v", err)
	}
}

func work(ctx context.Context, jobs <-chan string) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case job := <-jobs:
			log.Printf("done: %s", job)
		}
	}
}

// Command stars is right: the goroutine that drains is counted by the group, and main waits for the group.
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

type lifecycle struct {
	wg sync.WaitGroup
}

func (l *lifecycle) after(ctx context.Context, f func(ctx context.Context) error) {
	l.wg.Go(func() {
		<-ctx.Done()
		limited, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
		defer cancel()
		if err := f(limited); err != nil {
			log.Println("stop:", err)
		}
	})
}

func (l *lifecycle) wait() { l.wg.Wait() }

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	var life lifecycle
	server := &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}
	life.after(ctx, server.Shutdown)

	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		log.Println("serve:", err)
		stop()
	}
	life.wait()
}

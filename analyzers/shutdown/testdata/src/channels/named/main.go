// A size of zero is no buffer, whatever the type is called.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

type signalQueue chan os.Signal

const queued = 0

func newQueue() signalQueue { return make(signalQueue, queued) }

func (q signalQueue) listen(sigs ...os.Signal) {
	signal.Notify(q, sigs...) // want "shutdown/unbuffered"
}

func main() {
	srv := &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}
	queue := newQueue()
	queue.listen(os.Interrupt, syscall.SIGTERM)

	drained := make(chan struct{})
	go func() {
		defer close(drained)
		<-queue
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := srv.Shutdown(ctx); err != nil {
			slog.Error("shutdown", "error", err)
		}
	}()
	if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		slog.Error("serve", "error", err)
		return
	}
	<-drained
}

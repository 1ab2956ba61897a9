// Right: each socket's loop also listens to the service's end and closes its socket then.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"github.com/coder/websocket"
)

type ticks struct {
	ending chan struct{}
	open   sync.WaitGroup
}

func (t *ticks) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	t.open.Add(1)
	defer t.open.Done()
	conn, err := websocket.Accept(w, r, nil)
	if err != nil {
		return
	}
	defer conn.CloseNow()
	ctx := conn.CloseRead(r.Context())
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.ending:
			_ = conn.Close(websocket.StatusGoingAway, "restarting")
			return
		case now := <-time.After(time.Second):
			if err := conn.Write(ctx, websocket.MessageText, []byte(now.String())); err != nil {
				return
			}
		}
	}
}

func (t *ticks) stop() {
	close(t.ending)
	t.open.Wait()
}

func main() {
	t := &ticks{ending: make(chan struct{})}
	srv := &http.Server{Addr: ":8080", Handler: t, ReadHeaderTimeout: time.Second}
	go func() {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
		}
	}()

	quit := make(chan os.Signal, 1)
	signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
	<-quit
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(ctx); err != nil {
		slog.Error("shutdown", "error", err)
	}
	t.stop()
}

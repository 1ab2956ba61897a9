// The accepted sockets live in the request's context only, and nothing closes them when the service ends.
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

	"github.com/coder/websocket"
)

func ticks(w http.ResponseWriter, r *http.Request) {
	conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{"*.example.org"}}) // want "shutdown/hijacked"
	if err != nil {
		return
	}
	defer conn.CloseNow()
	ctx := conn.CloseRead(r.Context())
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-time.After(time.Second):
			if err := conn.Write(ctx, websocket.MessageText, []byte(now.String())); err != nil {
				return
			}
		}
	}
}

func main() {
	srv := &http.Server{Addr: ":8080", Handler: http.HandlerFunc(ticks), ReadHeaderTimeout: time.Second}
	drained := make(chan error, 1)
	go func() {
		quit := make(chan os.Signal, 1)
		signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
		<-quit
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		drained <- srv.Shutdown(ctx)
	}()
	if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		slog.Error("serve", "error", err)
		os.Exit(1)
	}
	if err := <-drained; err != nil {
		slog.Error("shutdown", "error", err)
	}
}

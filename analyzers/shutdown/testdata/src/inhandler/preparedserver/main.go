// Right: the handler's Stop is the drain of another server that merely has the same type and field name.
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

	"inhandler/preparedserver/web"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	uploads := web.New(":8081", http.MaxBytesHandler(http.NotFoundHandler(), 1<<20))
	mux := http.NewServeMux()
	mux.HandleFunc("POST /uploads/stop", func(w http.ResponseWriter, r *http.Request) {
		if err := uploads.Stop(5 * time.Second); err != nil {
			w.WriteHeader(http.StatusGatewayTimeout)
		}
	})
	control := web.New(":8080", mux)

	uploads.Start(stop)
	control.Start(stop)
	<-ctx.Done()
	if err := errors.Join(control.Stop(10*time.Second), uploads.Stop(10*time.Second)); err != nil {
		slog.Error("stop", "error", err)
	}
}

// Package admin holds the routes of the admin server.
package admin

import (
	"context"
	"net/http"
	"time"
)

// Routes returns the routes that act on the public server.
func Routes(public *http.Server) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /public/drain", func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 30*time.Second)
		defer cancel()
		if err := public.Shutdown(ctx); err != nil {
			http.Error(w, err.Error(), http.StatusGatewayTimeout)
			return
		}
		_, _ = w.Write([]byte("drained\n"))
	})
	return mux
}

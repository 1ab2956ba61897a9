// Package api holds the routes.
package api

import (
	"encoding/json"
	"net/http"
)

// Routes returns the handler of all routes.
func Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /orders/{id}", func(w http.ResponseWriter, r *http.Request) {
		_ = json.NewEncoder(w).Encode(map[string]string{"id": r.PathValue("id")})
	})
	return mux
}

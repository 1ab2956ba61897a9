// Package admin serves those who run the program.
package admin

import "net/http"

// Serve is right not to be drained, though not all of its routes tell what it is for.
func Serve() error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	mux.HandleFunc("GET /settings", func(http.ResponseWriter, *http.Request) {})
	return http.ListenAndServe(":9090", mux)
}

// Shop is not for them: none of its routes is.
func Shop() error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /goods", func(http.ResponseWriter, *http.Request) {})
	return http.ListenAndServe(":9091", mux) // want "shutdown/no-drain"
}

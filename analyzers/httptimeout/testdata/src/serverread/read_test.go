package serverread

import "net/http"

// Tests are off.
func serveInTest(h http.Handler) {
	srv := &http.Server{Handler: h}
	srv.ListenAndServe()
	http.Get("http://example.com")
}

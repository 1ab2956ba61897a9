// Package headers logs the headers of requests and responses.
package headers

import (
	"log"
	"log/slog"
	"net/http"
	"strings"
)

const requestIDHeader = "X-Request-Id"

// whole logs all headers of a request.
func whole(w http.ResponseWriter, r *http.Request) {
	slog.Info("request", "headers", r.Header) // want "slogsecrets/header"
}

// wholeFormat does so by a format.
func wholeFormat(w http.ResponseWriter, r *http.Request) {
	log.Printf("%s %s %v", r.Method, r.URL.Path, r.Header) // want "slogsecrets/header"
}

// wholeResponse logs those of a response, which may set cookies.
func wholeResponse(resp *http.Response) {
	slog.Info("response", "status", resp.Status, "headers", resp.Header) // want "slogsecrets/header"
}

// local keeps them first.
func local(r *http.Request) {
	h := r.Header
	log.Print(h) // want "slogsecrets/header"
}

// each logs one by one.
func each(r *http.Request) {
	for name, values := range r.Header {
		log.Printf("%s: %s", name, strings.Join(values, ", ")) // want "slogsecrets/header"
	}
}

// names logs the names of them.
func names(r *http.Request) {
	for name := range r.Header {
		log.Printf("header %s", name)
	}
	log.Printf("%d headers", len(r.Header))
}

// authorization logs the header that authorises.
func authorization(r *http.Request) {
	log.Printf("auth: %s", r.Header.Get("Authorization")) // want "slogsecrets/header"
}

// authorizationTrimmed logs what comes after the scheme.
func authorizationTrimmed(r *http.Request) {
	raw := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	slog.Info("request", "raw", raw) // want "slogsecrets/header"
}

// authorizationScheme asks for the scheme.
func authorizationScheme(r *http.Request) {
	slog.Info("request", "bearer", strings.HasPrefix(r.Header.Get("Authorization"), "Bearer "))
	slog.Info("request", "authorized", r.Header.Get("Authorization") != "")
}

// cookie logs the header of the cookies.
func cookie(r *http.Request) {
	log.Printf("cookie: %s", r.Header.Get("Cookie")) // want "slogsecrets/header"
}

// setCookie logs the one that sets them.
func setCookie(resp *http.Response) {
	slog.Info("response", "cookies", resp.Header.Values("Set-Cookie")) // want "slogsecrets/header"
}

// apiKey logs a header that carries a key.
func apiKey(r *http.Request) {
	log.Printf("key: %s", r.Header.Get("X-API-Key")) // want "slogsecrets/header"
}

// indexed takes it from the map.
func indexed(r *http.Request) {
	log.Printf("auth: %v", r.Header["Authorization"]) // want "slogsecrets/header"
}

// others logs headers that hold nothing secret.
func others(r *http.Request) {
	slog.Info("request",
		"request_id", r.Header.Get(requestIDHeader),
		"content_type", r.Header.Get("Content-Type"),
		"user_agent", r.Header.Get("User-Agent"),
		"accept", r.Header["Accept"],
		"agent", r.UserAgent(),
	)
}

// retryAfter logs what a response says.
func retryAfter(resp *http.Response) {
	log.Printf("%s, retry after %s, etag %s", resp.Status, resp.Header.Get("Retry-After"), resp.Header.Get("ETag"))
}

// deleted takes out what is secret.
func deleted(r *http.Request) {
	h := r.Header.Clone()
	h.Del("Authorization")
	h.Del("Cookie")
	slog.Info("request", "headers", h)
}

// set sets the header of a request and logs where it goes.
func set(req *http.Request, accessToken string) {
	req.Header.Set("Authorization", "Bearer "+accessToken)
	slog.Info("calling", "method", req.Method, "host", req.Host, "path", req.URL.Path)
}

// name logs the name of a header that is missing.
func name(w http.ResponseWriter, r *http.Request) {
	const header = "X-API-Key"
	if r.Header.Get(header) == "" {
		slog.Warn("missing header", "header", header, "remote", r.RemoteAddr)
		http.Error(w, "missing "+header, http.StatusUnauthorized)
	}
}

// Package removed takes the secret out of what is logged.
package removed

import (
	"log"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
)

// headerDeleted deletes the header of a clone.
func headerDeleted(r *http.Request) {
	h := r.Header.Clone()
	h.Del("Authorization")
	h.Del("Cookie")
	h.Del("X-Api-Key")
	log.Printf("headers: %v", h)
}

// headerSet overwrites the header of a clone.
func headerSet(r *http.Request) {
	h := r.Header.Clone()
	h.Set("Authorization", "[REDACTED]")
	h.Set("Cookie", "[REDACTED]")
	slog.Info("request", "headers", h)
}

// headerDeletedOriginal deletes on the clone and logs the original.
func headerDeletedOriginal(r *http.Request) http.Header {
	h := r.Header.Clone()
	h.Del("Authorization")
	h.Del("Cookie")
	slog.Info("request", "headers", r.Header) // want "slogsecrets/header"
	return h
}

// own makes headers that hold nothing secret.
func own(contentType string) {
	h := http.Header{}
	h.Set("Content-Type", contentType)
	h.Set("Accept", "application/json")
	slog.Info("sending", "headers", h)
}

// ownSecret makes headers with a token in them.
func ownSecret(token string) {
	h := http.Header{}
	h.Set("Authorization", "Bearer "+token)
	slog.Info("sending", "headers", h) // want "slogsecrets/(header|value)"
}

// urlRedacted logs the address without the password.
func urlRedacted(dsn string) {
	u, err := url.Parse(dsn)
	if err != nil {
		slog.Error("the address of the database is malformed")
		return
	}
	slog.Info("database", "address", u.Redacted())
	log.Printf("host %s, database %s", u.Host, strings.TrimPrefix(u.Path, "/"))
}

// urlUserRemoved takes the user information off.
func urlUserRemoved(dsn string) {
	u, err := url.Parse(dsn)
	if err != nil {
		return
	}
	u.User = nil
	u.RawQuery = ""
	log.Printf("connecting to %s", u)
}

// urlUserName logs the name of the user.
func urlUserName(u *url.URL) {
	log.Printf("connecting as %s", u.User.Username())
}

// urlPassword logs the password.
func urlPassword(u *url.URL) {
	p, _ := u.User.Password()
	log.Printf("connecting with %s", p) // want "slogsecrets/(value|url)"
}

// queryDeleted takes the token out of the query.
func queryDeleted(q url.Values) {
	q.Del("token")
	q.Del("password")
	log.Printf("query %s", q.Get("q"))
}

// textReplaced replaces the token in a text.
func textReplaced(command, token string) {
	log.Printf("running %s", strings.ReplaceAll(command, token, "***"))
	log.Printf("running %s", strings.Replace(command, token, "***", -1))
	log.Printf("running %s", strings.NewReplacer(token, "***").Replace(command))
}

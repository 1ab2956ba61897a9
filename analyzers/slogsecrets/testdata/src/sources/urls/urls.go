// Package urls logs the addresses of databases and services.
package urls

import (
	"database/sql"
	"log"
	"log/slog"
	"net/http"
	"net/url"
)

type config struct {
	DatabaseURL string
	RedisURL    string
	DSN         string
	BaseURL     string
	Addr        string
	Driver      string
}

// databaseURL logs the address with the password in it.
func databaseURL(cfg config) {
	log.Printf("connecting to %s", cfg.DatabaseURL) // want "slogsecrets/url"
}

// dsn logs it under a key.
func dsn(cfg config) {
	slog.Info("connecting", "driver", cfg.Driver, "to", cfg.DSN) // want "slogsecrets/url"
}

// redisURL logs that of the cache.
func redisURL(cfg config) {
	slog.Info("cache", "at", cfg.RedisURL) // want "slogsecrets/url"
}

// opened fails to open it, and tells all.
func opened(dsn string) *sql.DB {
	db, err := sql.Open("postgres", dsn)
	if err != nil {
		log.Fatalf("open %s: %v", dsn, err) // want "slogsecrets/url"
	}
	return db
}

// openedHarmless fails and tells the driver.
func openedHarmless(cfg config) *sql.DB {
	db, err := sql.Open(cfg.Driver, cfg.DSN)
	if err != nil {
		log.Fatalf("open %s: %v", cfg.Driver, err)
	}
	log.Printf("database is open: %d connections", db.Stats().OpenConnections)
	return db
}

// built builds the address with user and password.
func built(user, password, host string) {
	u := &url.URL{Scheme: "amqp", User: url.UserPassword(user, password), Host: host}
	log.Printf("connecting to %s", u) // want "slogsecrets/url"
}

// parsed parses it and logs all of it.
func parsed(cfg config) error {
	u, err := url.Parse(cfg.DatabaseURL)
	if err != nil {
		return err
	}
	slog.Info("database", "url", u.String()) // want "slogsecrets/url"
	return nil
}

// redacted parses it and logs it without the password.
func redacted(cfg config) error {
	u, err := url.Parse(cfg.DatabaseURL)
	if err != nil {
		return err
	}
	slog.Info("database", "url", u.Redacted(), "host", u.Host, "name", u.Path, "scheme", u.Scheme, "port", u.Port())
	return nil
}

// incoming logs the address of the request, as every access log does.
func incoming(w http.ResponseWriter, r *http.Request) {
	slog.Info("request", "url", r.URL.String(), "path", r.URL.Path, "uri", r.RequestURI)
	log.Printf("%s %s", r.Method, r.URL)
}

// harmless logs addresses that hold no user.
func harmless(cfg config) {
	log.Printf("listening on %s, public at %s", cfg.Addr, cfg.BaseURL)
	slog.Info("health", "url", cfg.BaseURL+"/healthz", "set", cfg.DatabaseURL != "")
}

// tokenQuery puts a token into the query.
func tokenQuery(base, token string) {
	log.Print(base + "?access_token=" + token) // want "slogsecrets/(value|url)"
}

// host logs the host of what is dialled.
func host(target *url.URL) {
	log.Printf("proxying to %s", target.Host)
	slog.Info("proxy", "scheme", target.Scheme, "host", target.Hostname())
}

// whole logs the target that somebody handed over.
func whole(target *url.URL) {
	log.Printf("proxying to %v", target) // want "slogsecrets/url"
}

// Command shop is right: Shutdown is handed to the closer as a method value, and the closer runs on SIGTERM, last in first out.
package main

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"time"

	"nodrain/functionvalues/closer"
)

func main() {
	if err := run(); err != nil {
		slog.Error("shop", "error", err)
		os.Exit(1)
	}
}

func run() error {
	c := closer.New(15 * time.Second)

	db, err := sql.Open("pgx", os.Getenv("DATABASE_URL"))
	if err != nil {
		return err
	}
	c.Add(func(context.Context) error { return db.Close() })

	server := &http.Server{Addr: ":8080", Handler: shop(db), ReadHeaderTimeout: 5 * time.Second}
	c.Add(server.Shutdown)

	go func() {
		if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
			c.Trigger()
		}
	}()
	return c.Wait()
}

func shop(db *sql.DB) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := db.PingContext(r.Context()); err != nil {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})
}

// Right: the handle that is closed early is the one of the migrations, which nobody uses once requests are served.
package main

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	if err := run(); err != nil {
		slog.Error("service ended", "error", err)
		os.Exit(1)
	}
}

func run() error {
	admin, err := sql.Open("pgx", os.Getenv("ADMIN_DATABASE_URL"))
	if err != nil {
		return err
	}
	_, err = admin.Exec("create table if not exists notes (body text)")
	if err = errors.Join(err, admin.Close()); err != nil {
		return err
	}

	db, err := sql.Open("pgx", os.Getenv("DATABASE_URL"))
	if err != nil {
		return err
	}
	srv := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := db.ExecContext(r.Context(), "insert into notes values ($1)", r.FormValue("note")); err != nil {
			w.WriteHeader(http.StatusInternalServerError)
		}
	})}

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
		return errors.Join(err, db.Close())
	}
	return errors.Join(<-drained, db.Close())
}

// Right: the defers that close something belong to functions that have returned by the time of Fatal.
package main

import (
	"context"
	"database/sql"
	"errors"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/rs/zerolog/log"
	"skippeddefer/returneddefers/migrate"
)

func main() {
	if err := migrate.Up(os.Getenv("DATABASE_URL")); err != nil {
		log.Fatal().Err(err).Msg("migrations")
	}
	if err := warmUp(); err != nil {
		log.Error().Err(err).Msg("starting cold")
	}

	srv := &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}
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
		log.Fatal().Err(err).Msg("serve")
	}
	if err := <-drained; err != nil {
		log.Fatal().Err(err).Msg("shutdown")
	}
}

func warmUp() error {
	db, err := sql.Open("pgx", os.Getenv("DATABASE_URL"))
	if err != nil {
		return err
	}
	defer db.Close()
	return db.Ping()
}

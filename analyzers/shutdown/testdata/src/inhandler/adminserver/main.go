// Right: the request that drains the public server is one of the admin server, which is not drained by it.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"
	"inhandler/adminserver/admin"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	public := &http.Server{Addr: ":8080", Handler: http.FileServer(http.Dir("public")), ReadHeaderTimeout: time.Second}
	adminSrv := &http.Server{Addr: ":9090", Handler: admin.Routes(public), ReadHeaderTimeout: time.Second}

	g, gctx := errgroup.WithContext(ctx)
	for _, srv := range []*http.Server{public, adminSrv} {
		g.Go(func() error {
			if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
				return err
			}
			return nil
		})
		g.Go(func() error {
			<-gctx.Done()
			drainCtx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
			defer cancel()
			return srv.Shutdown(drainCtx)
		})
	}
	if err := g.Wait(); err != nil {
		slog.Error("stopped", "error", err)
		os.Exit(1)
	}
}

// Command tenants stops its manager on SIGTERM, but the API server that it started beside it is cut when main returns.
package main

import (
	"errors"
	"log/slog"
	"net/http"
	"os"
	"time"

	ctrl "sigs.k8s.io/controller-runtime"
)

func main() {
	ctx := ctrl.SetupSignalHandler()
	mgr, err := ctrl.NewManager(ctrl.GetConfigOrDie(), ctrl.Options{LeaderElection: true, LeaderElectionID: "tenants"})
	if err != nil {
		slog.Error("manager", "error", err)
		os.Exit(1)
	}

	go serveAPI(":8443", os.Getenv("TLS_CERT"), os.Getenv("TLS_KEY"))

	if err := mgr.Start(ctx); err != nil {
		slog.Error("manager", "error", err)
		os.Exit(1)
	}
}

func serveAPI(addr, cert, key string) {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/tenants", func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusCreated)
	})
	server := &http.Server{Addr: addr, Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	if err := server.ListenAndServeTLS(cert, key); !errors.Is(err, http.ErrServerClosed) { // want "shutdown/no-drain"
		slog.Error("api", "error", err)
	}
}

// The last listing of "Production Go Advanced", which puts it all together: os.Exit in the serving goroutine skips the
// deferred calls of main, so that the tracer's last spans and the database are lost.
package main

import (
	"context"
	"database/sql"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"

	"listings/complete/config"
	"listings/complete/handler"
	"listings/complete/repository"
	"listings/complete/service"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

var version = "dev"

func initTracer(ctx context.Context, serviceName, version string) (func(), error) {
	exporter, err := otlptracegrpc.New(ctx, otlptracegrpc.WithInsecure())
	if err != nil {
		return nil, err
	}
	tp := sdktrace.NewTracerProvider(sdktrace.WithBatcher(exporter))
	otel.SetTracerProvider(tp)
	shutdown := func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		tp.Shutdown(ctx)
	}
	return shutdown, nil
}

// HealthHandler answers the probes.
type HealthHandler struct {
	ready atomic.Bool
	db    *sql.DB
}

// NewHealthHandler returns a HealthHandler.
func NewHealthHandler(db *sql.DB) *HealthHandler { return &HealthHandler{db: db} }

// SetReady says whether the service is ready.
func (h *HealthHandler) SetReady(ready bool) { h.ready.Store(ready) }

// LivenessHandler answers the liveness probe.
func (h *HealthHandler) LivenessHandler(w http.ResponseWriter, _ *http.Request) {
	w.WriteHeader(http.StatusOK)
}

// ReadinessHandler answers the readiness probe.
func (h *HealthHandler) ReadinessHandler(w http.ResponseWriter, _ *http.Request) {
	if !h.ready.Load() {
		http.Error(w, "not ready", http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Chain wraps a handler.
func Chain(h http.Handler, wrappers ...func(http.Handler) http.Handler) http.Handler {
	for _, wrap := range wrappers {
		h = wrap(h)
	}
	return h
}

// RequestLogger logs requests.
func RequestLogger(logger *slog.Logger) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			logger.Info("request", "path", r.URL.Path)
			next.ServeHTTP(w, r)
		})
	}
}

func main() {
	// 1. Load configuration
	cfg, err := config.Load()
	if err != nil {
		slog.Error("failed to load config", "error", err)
		os.Exit(1)
	}
	// 2. Setup logging
	logLevel := new(slog.LevelVar)
	logger := slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{
		Level: logLevel,
	}))
	slog.SetDefault(logger)
	slog.Info("starting service", "version", version)
	// 3. Initialize tracing
	shutdownTracer, err := initTracer(context.Background(), "myservice", version)
	if err != nil {
		slog.Error("failed to init tracer", "error", err)
		os.Exit(1)
	}
	defer shutdownTracer()
	// 4. Connect to database
	db, err := sql.Open("postgres", cfg.DatabaseURL)
	if err != nil {
		slog.Error("failed to open database", "error", err)
		os.Exit(1)
	}
	defer db.Close()
	db.SetMaxOpenConns(cfg.MaxConnections)
	if err := db.PingContext(context.Background()); err != nil {
		slog.Error("database unreachable", "error", err)
		os.Exit(1)
	}
	// 5. Build dependency graph
	userRepo := repository.NewPostgresUserRepository(db)
	userSvc := service.NewUserService(userRepo)
	userHandler := handler.NewUserHandler(userSvc)
	// 6. Setup HTTP routes and middleware
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/v1/users/{id}", userHandler.GetUser)
	mux.HandleFunc("POST /api/v1/users", userHandler.CreateUser)
	health := NewHealthHandler(db)
	mux.HandleFunc("GET /healthz", health.LivenessHandler)
	mux.HandleFunc("GET /readyz", health.ReadinessHandler)
	wrapped := Chain(mux,
		RequestLogger(logger),
	)
	srv := &http.Server{
		Addr:         cfg.Addr,
		Handler:      wrapped,
		ReadTimeout:  5 * time.Second,
		WriteTimeout: 10 * time.Second,
		IdleTimeout:  60 * time.Second,
	}
	// 7. Start server
	go func() {
		slog.Info("HTTP server starting", "addr", cfg.Addr)
		if err := srv.ListenAndServe(); err != http.ErrServerClosed {
			slog.Error("server error", "error", err)
			os.Exit(1) // want "shutdown/skipped-defer"
		}
	}()
	health.SetReady(true)
	// 8. Wait for shutdown signal
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	<-ctx.Done()
	slog.Info("shutdown signal received")
	health.SetReady(false) // stop receiving traffic
	// Brief delay for load balancer to notice readiness change
	time.Sleep(2 * time.Second)
	shutdownCtx, cancel := context.WithTimeout(context.Background(), cfg.ShutdownTimeout)
	defer cancel()
	if err := srv.Shutdown(shutdownCtx); err != nil {
		slog.Error("forced shutdown", "error", err)
	}
	slog.Info("shutdown complete")
}

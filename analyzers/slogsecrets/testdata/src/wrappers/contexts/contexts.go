// Package contexts keeps the logger in the context.
package contexts

import (
	"context"
	"log/slog"
	"net/http"

	"github.com/rs/zerolog/log"
	"go.uber.org/zap"
)

type loggerKey struct{}

func from(ctx context.Context) *slog.Logger {
	if l, ok := ctx.Value(loggerKey{}).(*slog.Logger); ok {
		return l
	}
	return slog.Default()
}

func into(ctx context.Context, l *slog.Logger) context.Context {
	return context.WithValue(ctx, loggerKey{}, l)
}

func zapFrom(ctx context.Context) *zap.Logger {
	l, _ := ctx.Value(loggerKey{}).(*zap.Logger)
	return l
}

// fromContext logs by the logger of the context.
func fromContext(ctx context.Context, password string) {
	from(ctx).Info("login", "password", password) // want "slogsecrets/attr"
}

// fromContextHarmless logs what may be seen.
func fromContextHarmless(ctx context.Context, user, password string) {
	from(ctx).Info("login", "user", user, "given", password != "")
}

// zapFromContext does so with zap.
func zapFromContext(ctx context.Context, password string) {
	zapFrom(ctx).Info("login", zap.String("password", password)) // want "slogsecrets/attr"
}

// zerologFromContext does so with zerolog.
func zerologFromContext(ctx context.Context, password string) {
	log.Ctx(ctx).Info().Str("password", password).Msg("login") // want "slogsecrets/attr"
}

// enriched puts a logger that carries the token into the context.
func enriched(ctx context.Context, token string) context.Context {
	return into(ctx, from(ctx).With("token", token)) // want "slogsecrets/attr"
}

// enrichedHarmless puts one that carries the request into it.
func enrichedHarmless(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		l := from(r.Context()).With("method", r.Method, "path", r.URL.Path, "request_id", r.Header.Get("X-Request-Id"))
		next.ServeHTTP(w, r.WithContext(into(r.Context(), l)))
	})
}

// stored puts the token into the context, not into a log.
func stored(ctx context.Context, token string) context.Context {
	slog.InfoContext(ctx, "authenticated")
	return context.WithValue(ctx, loggerKey{}, token)
}

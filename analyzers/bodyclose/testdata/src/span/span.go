// Package span has spans of OpenTelemetry.
package span

import (
	"context"
	"errors"
	"net/http"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"span/tracing"
)

type service struct {
	tracer trace.Tracer
	load   func(ctx context.Context, id int) (string, error)
	span   trace.Span
}

var errNone = errors.New("none")

// never has no End.
func (s *service) never(ctx context.Context, id int) (string, error) {
	ctx, span := s.tracer.Start(ctx, "never") // want "bodyclose/span"
	span.SetAttributes(attribute.Int("id", id))
	return s.load(ctx, id)
}

// early returns before its End.
func (s *service) early(ctx context.Context, id int) (string, error) {
	ctx, span := s.tracer.Start(ctx, "early") // want "bodyclose/span"
	name, err := s.load(ctx, id)
	if err != nil {
		return "", err
	}
	span.End()
	return name, nil
}

// onlyOnError ends it where something went wrong.
func onlyOnError(ctx context.Context, load func(context.Context) error) error {
	ctx, span := otel.Tracer("users").Start(ctx, "onlyOnError") // want "bodyclose/span"
	if err := load(ctx); err != nil {
		span.RecordError(err)
		span.End()
		return err
	}
	return nil
}

// lateDefer has its defer after a return.
func (s *service) lateDefer(ctx context.Context, id int) (string, error) {
	ctx, span := s.tracer.Start(ctx, "lateDefer") // want "bodyclose/span"
	if id == 0 {
		return "", errNone
	}
	defer span.End()
	return s.load(ctx, id)
}

// recorded has helpers that record, and end nothing.
func (s *service) recorded(ctx context.Context, id int) (string, error) {
	ctx, span := s.tracer.Start(ctx, "recorded") // want "bodyclose/span"
	name, err := s.load(ctx, id)
	if err != nil {
		tracing.RecordError(span, err)
		return "", err
	}
	span.End()
	return name, nil
}

// inLoop goes on with the next one before its End.
func (s *service) inLoop(ctx context.Context, ids []int) (names []string) {
	for _, id := range ids {
		ctx, span := s.tracer.Start(ctx, "one") // want "bodyclose/span"
		name, err := s.load(ctx, id)
		if err != nil {
			span.SetStatus(codes.Error, err.Error())
			continue
		}
		names = append(names, name)
		span.End()
	}
	return names
}

// noDefault ends it in each of the cases, and there is no default.
func (s *service) noDefault(ctx context.Context, mode string) error {
	_, span := s.tracer.Start(ctx, "noDefault") // want "bodyclose/span"
	switch mode {
	case "on", "off":
		span.AddEvent(mode)
		span.End()
		return nil
	case "":
		span.End()
	}
	return errNone
}

// overwritten begins the second in the place of the first.
func (s *service) overwritten(ctx context.Context, id int) (string, error) {
	ctx, span := s.tracer.Start(ctx, "first") // want "bodyclose/span"
	name, err := s.load(ctx, id)
	if err == nil {
		return name, nil
	}
	ctx, span = s.tracer.Start(ctx, "second")
	defer span.End()
	return s.load(ctx, id)
}

// middleware ends it only where the handler was called.
func (s *service) middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, span := s.tracer.Start(r.Context(), r.URL.Path) // want "bodyclose/span"
		if r.Method != http.MethodGet {
			http.Error(w, "method", http.StatusMethodNotAllowed)
			return
		}
		next.ServeHTTP(w, r.WithContext(ctx))
		span.End()
	})
}

// wrapped has its span from a wrapper in another package.
func (s *service) wrapped(ctx context.Context, id int) (string, error) {
	ctx, span := tracing.Start(ctx, "wrapped") // want "bodyclose/span"
	if id == 0 {
		return "", errNone
	}
	name, err := s.load(ctx, id)
	tracing.EndSpan(span, err)
	return name, err
}

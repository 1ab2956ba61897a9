package span

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"span/tracing"
)

// deferred ends it.
func (s *service) deferred(ctx context.Context, id int) (string, error) {
	ctx, span := s.tracer.Start(ctx, "deferred")
	defer span.End()
	return s.load(ctx, id)
}

// deferredLiteral ends it in a literal that records the error.
func (s *service) deferredLiteral(ctx context.Context, id int) (name string, err error) {
	ctx, span := s.tracer.Start(ctx, "deferredLiteral")
	defer func() {
		if err != nil {
			span.RecordError(err)
			span.SetStatus(codes.Error, err.Error())
		}
		span.End()
	}()
	if id == 0 {
		return "", errNone
	}
	return s.load(ctx, id)
}

// everyPath ends it on each.
func (s *service) everyPath(ctx context.Context, id int) (string, error) {
	ctx, span := s.tracer.Start(ctx, "everyPath")
	name, err := s.load(ctx, id)
	if err != nil {
		span.RecordError(err)
		span.End()
		return "", err
	}
	span.End()
	return name, nil
}

// helper ends it by a helper of another package.
func (s *service) helper(ctx context.Context, id int) (name string, err error) {
	ctx, span := tracing.Start(ctx, "helper")
	defer func() { tracing.EndSpan(span, err) }()
	if id == 0 {
		return "", errNone
	}
	return s.load(ctx, id)
}

// begin has the function that ends it.
func (s *service) begin(ctx context.Context, id int) (name string, err error) {
	ctx, end := tracing.Begin(ctx, "begin")
	defer end(&err)
	return s.load(ctx, id)
}

// returned gives it to its caller.
func (s *service) returned(ctx context.Context, name string) (context.Context, trace.Span) {
	ctx, span := s.tracer.Start(ctx, name)
	span.SetAttributes(attribute.String("name", name))
	return ctx, span
}

// inContext gives it to its caller inside of the context, from which it can be taken.
func (s *service) inContext(ctx context.Context, name string) context.Context {
	ctx, span := s.tracer.Start(ctx, name)
	span.AddEvent("begun")
	return ctx
}

// stored keeps it in a field.
func (s *service) stored(ctx context.Context) {
	_, span := s.tracer.Start(ctx, "stored")
	s.span = span
}

// goroutine ends it when the work is done.
func (s *service) goroutine(ctx context.Context, id int) {
	ctx, span := s.tracer.Start(ctx, "goroutine")
	go func() {
		defer span.End()
		_, _ = s.load(ctx, id)
	}()
}

// unknown gives it to a function it knows nothing of.
func (s *service) unknown(ctx context.Context, done func(trace.Span)) {
	_, span := s.tracer.Start(ctx, "unknown")
	done(span)
}

// current is the span of somebody else, who ends it.
func (s *service) current(ctx context.Context, id int) (string, error) {
	span := trace.SpanFromContext(ctx)
	span.SetAttributes(attribute.Int("id", id))
	name, err := s.load(ctx, id)
	tracing.RecordError(span, err)
	return name, err
}

// perOne ends each of them in a literal of its own.
func (s *service) perOne(ctx context.Context, ids []int) error {
	for _, id := range ids {
		err := func() error {
			ctx, span := s.tracer.Start(ctx, "one")
			defer span.End()
			_, err := s.load(ctx, id)
			return err
		}()
		if err != nil {
			return err
		}
	}
	return nil
}

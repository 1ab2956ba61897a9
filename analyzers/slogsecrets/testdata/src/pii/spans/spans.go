// Package spans puts personal data and secrets into the attributes of spans.
package spans

import (
	"context"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

type user struct {
	ID    int64
	Email string
	Phone string
	Plan  string
}

func maskEmail(email string) string { return "***" }

// email sets it as an attribute.
func email(ctx context.Context, u user) {
	span := trace.SpanFromContext(ctx)
	span.SetAttributes(attribute.String("user.email", u.Email)) // want "slogsecrets/pii"
}

// among has it among others.
func among(span trace.Span, u user) {
	span.SetAttributes( // want "slogsecrets/pii"
		attribute.Int64("user.id", u.ID),
		attribute.String("user.phone", u.Phone),
	)
}

// started starts the span with it.
func started(ctx context.Context, u user) context.Context {
	ctx, span := otel.Tracer("users").Start(ctx, "load", trace.WithAttributes(attribute.String("user.email", u.Email))) // want "slogsecrets/pii"
	defer span.End()
	return ctx
}

// secret sets a token as the subject.
func secret(span trace.Span, accessToken string) {
	span.SetAttributes(attribute.String("auth.subject", accessToken)) // want "slogsecrets/value"
}

// innocent sets the token under a key that says nothing.
func innocent(span trace.Span, accessToken string) {
	span.SetAttributes(attribute.String("request.by", accessToken)) // want "slogsecrets/value"
}

// harmless sets what may be seen.
func harmless(ctx context.Context, u user) {
	span := trace.SpanFromContext(ctx)
	span.SetAttributes(attribute.Int64("user.id", u.ID), attribute.String("user.plan", u.Plan))
	span.SetAttributes(attribute.Bool("user.email.set", u.Email != ""))
	span.SetStatus(codes.Ok, "loaded")
}

// masked masks it.
func masked(span trace.Span, u user) {
	span.SetAttributes(attribute.String("user.email", maskEmail(u.Email)))
}

// length sets how long the token is.
func length(span trace.Span, accessToken string) {
	span.SetAttributes(attribute.Int("auth.token.length", len(accessToken)))
}

// Package otelhttp is a stand-in for go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp.
package otelhttp

import "net/http"

type Option interface{ apply(*int) }

type Transport struct{ rt http.RoundTripper }

func (t *Transport) RoundTrip(r *http.Request) (*http.Response, error) { return t.rt.RoundTrip(r) }

func NewTransport(base http.RoundTripper, opts ...Option) *Transport                 { return &Transport{rt: base} }
func NewHandler(handler http.Handler, operation string, opts ...Option) http.Handler { return handler }
func NewMiddleware(operation string, opts ...Option) func(http.Handler) http.Handler { return nil }

// Package runtime is a stand-in for github.com/grpc-ecosystem/grpc-gateway/v2/runtime.
package runtime

import "net/http"

type ServeMux struct{}
type ServeMuxOption func(*ServeMux)
type HandlerFunc func(w http.ResponseWriter, r *http.Request, pathParams map[string]string)

func NewServeMux(opts ...ServeMuxOption) *ServeMux                           { return &ServeMux{} }
func (s *ServeMux) ServeHTTP(w http.ResponseWriter, r *http.Request)         {}
func (s *ServeMux) HandlePath(meth, pathPattern string, h HandlerFunc) error { return nil }

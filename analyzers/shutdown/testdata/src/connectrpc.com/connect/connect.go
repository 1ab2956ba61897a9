// Package connect is a stand-in for connectrpc.com/connect, with its signatures.
package connect

import (
	"context"
	"net/http"
)

type Request[T any] struct{ Msg *T }

func NewRequest[T any](message *T) *Request[T] { return &Request[T]{Msg: message} }

type Response[T any] struct{ Msg *T }

func NewResponse[T any](message *T) *Response[T] { return &Response[T]{Msg: message} }

type HandlerOption interface{}

type Handler struct{}

func NewUnaryHandler[Req, Res any](
	procedure string,
	unary func(context.Context, *Request[Req]) (*Response[Res], error),
	options ...HandlerOption,
) *Handler {
	return &Handler{}
}

func (h *Handler) ServeHTTP(responseWriter http.ResponseWriter, request *http.Request) {}

type Code uint32

const CodeNotFound Code = 5

type Error struct{}

func (e *Error) Error() string { return "" }

func NewError(c Code, underlying error) *Error { return &Error{} }

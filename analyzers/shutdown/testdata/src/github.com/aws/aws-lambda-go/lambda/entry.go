// Package lambda is a stand-in for github.com/aws/aws-lambda-go/lambda.
package lambda

import "context"

type Handler interface {
	Invoke(ctx context.Context, payload []byte) ([]byte, error)
}

type Option func()

func Start(handler interface{})                               {}
func StartWithOptions(handler interface{}, options ...Option) {}
func StartHandler(handler Handler)                            {}

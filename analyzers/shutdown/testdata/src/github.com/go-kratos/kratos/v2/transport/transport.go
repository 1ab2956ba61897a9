// Package transport is a stand-in for github.com/go-kratos/kratos/v2/transport.
package transport

import "context"

type Server interface {
	Start(context.Context) error
	Stop(context.Context) error
}

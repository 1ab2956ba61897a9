// Package logging makes loggers.
package logging

import "go.uber.org/zap"

// New returns the logger of a service.
func New(service string) *zap.Logger {
	return zap.Must(zap.NewProduction()).Named(service)
}

// Package global stands in for go.opentelemetry.io/otel/log/global, with its signatures.
package global

import "go.opentelemetry.io/otel/log"

var provider log.LoggerProvider

// GetLoggerProvider returns the global LoggerProvider.
func GetLoggerProvider() log.LoggerProvider { return provider }

// SetLoggerProvider configures the global LoggerProvider.
func SetLoggerProvider(p log.LoggerProvider) { provider = p }

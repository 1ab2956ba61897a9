// Package log stands in for github.com/rs/zerolog/log, with its signatures.
package log

import (
	"os"

	"github.com/rs/zerolog"
)

// Logger is the global logger.
var Logger = zerolog.New(os.Stderr).With().Timestamp().Logger()

// Info starts a new message with info level.
func Info() *zerolog.Event { return Logger.Info() }

// Error starts a new message with error level.
func Error() *zerolog.Event { return Logger.Error() }

// Fatal starts a new message with fatal level.
func Fatal() *zerolog.Event { return Logger.Fatal() }

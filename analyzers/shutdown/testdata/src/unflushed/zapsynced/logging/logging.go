// Package logging makes loggers.
package logging

import (
	"os"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// New returns a logger that collects its lines before it writes them.
func New() *zap.Logger {
	encoder := zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig())
	lines := &zapcore.BufferedWriteSyncer{WS: zapcore.Lock(os.Stdout)}
	errorsOnly := zapcore.NewCore(encoder.Clone(), zapcore.Lock(os.Stderr), zapcore.ErrorLevel)
	return zap.New(zapcore.NewTee(zapcore.NewCore(encoder, lines, zapcore.InfoLevel), errorsOnly), zap.AddCaller())
}

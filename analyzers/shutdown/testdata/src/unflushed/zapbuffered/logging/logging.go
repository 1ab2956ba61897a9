// Package logging makes loggers.
package logging

import (
	"io"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// New returns a logger that writes to w twice a minute, or when it has collected 256 KiB.
func New(w io.Writer) *zap.Logger {
	ws := &zapcore.BufferedWriteSyncer{WS: zapcore.AddSync(w), Size: 256 << 10, FlushInterval: 30 * time.Second} // want "shutdown/unflushed"
	encoder := zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig())
	return zap.New(zapcore.NewCore(encoder, ws, zapcore.InfoLevel))
}

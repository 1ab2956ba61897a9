// Package relay passes signals on.
package relay

import (
	"log/slog"
	"os"
)

// Forward passes on everything that comes in.
func Forward(from <-chan os.Signal, to chan<- os.Signal) {
	for sig := range from {
		slog.Info("signal", "signal", sig)
		to <- sig
	}
}

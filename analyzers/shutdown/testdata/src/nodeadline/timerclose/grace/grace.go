// Package grace stops servers within a time.
package grace

import (
	"context"
	"log/slog"
	"net/http"
	"time"
)

// Stop drains srv and cuts off what is not done after limit.
func Stop(srv *http.Server, limit time.Duration) error {
	timer := time.AfterFunc(limit, func() {
		slog.Warn("cutting off open connections", "after", limit)
		_ = srv.Close()
	})
	defer timer.Stop()
	return srv.Shutdown(context.Background())
}

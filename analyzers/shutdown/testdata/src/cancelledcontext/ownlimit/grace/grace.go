// Package grace is the time that a process has to end.
package grace

import (
	"context"
	"time"
)

const period = 25 * time.Second

// Period returns a context with the values of parent that lasts for the grace period, whatever becomes of parent.
func Period(parent context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.WithoutCancel(parent), period)
}

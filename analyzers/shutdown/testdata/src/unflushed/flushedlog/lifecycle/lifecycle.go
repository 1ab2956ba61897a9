// Package lifecycle ends a process in an orderly way.
package lifecycle

import (
	"context"
	"fmt"
	"log"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// Hooks are what is done at the end, in this order.
type Hooks struct {
	Drain func(context.Context) error
	Last  func() error
}

// Run waits for the signal and calls the hooks.
func Run(h Hooks, grace time.Duration) {
	quit := make(chan os.Signal, 1)
	signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
	<-quit

	ctx, cancel := context.WithTimeout(context.Background(), grace)
	defer cancel()
	if err := h.Drain(ctx); err != nil {
		log.Printf("drain: %v", err)
	}
	if err := h.Last(); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
}

// Package tasks handles tasks.
package tasks

import (
	"context"
	"fmt"

	"github.com/hibiken/asynq"
)

// Mux routes tasks to their handlers.
func Mux() *asynq.ServeMux {
	mux := asynq.NewServeMux()
	mux.HandleFunc("image:resize", func(_ context.Context, t *asynq.Task) error {
		if len(t.Payload()) == 0 {
			return fmt.Errorf("%s: no image", t.Type())
		}
		return nil
	})
	return mux
}

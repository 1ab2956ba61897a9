// Package serve helps with what servers return.
package serve

import (
	"errors"
	"net/http"
)

// Unclosed returns err, or nil when it only says that the server was closed.
func Unclosed(err error) error {
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

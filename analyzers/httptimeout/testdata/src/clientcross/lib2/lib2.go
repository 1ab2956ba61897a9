// Package lib2 wraps package lib.
package lib2

import (
	"net/http"
	"time"

	"clientcross/lib"
)

func New() *http.Client         { return lib.New() }
func NewComplete() *http.Client { c := lib.New(); c.Timeout = time.Second; return c }
func SetTimeout(c *http.Client) { lib.SetTimeoutTo(c, time.Second) }

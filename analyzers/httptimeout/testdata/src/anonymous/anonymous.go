// Package anonymous has fields of a struct without a name, which facts cannot tell apart.
package anonymous

import (
	"net/http"
	"time"
)

type T struct {
	inner struct{ d, e, f, g time.Duration }
}

func (t *T) Set(d time.Duration) {
	t.inner.d = d
	t.inner.e = time.Second
	t.inner.f = time.Minute
	t.inner.g = time.Hour
}

func (t *T) Client() *http.Client { return &http.Client{Timeout: t.inner.d} }

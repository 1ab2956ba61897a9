// Package start mends http.DefaultClient for all that import it. // want package:"mends http.DefaultClient"
package start

import (
	"net/http"
	"time"
)

func init() {
	c := http.DefaultClient
	c.Timeout = 10 * time.Second
}

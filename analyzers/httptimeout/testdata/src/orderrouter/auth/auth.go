// Package auth bounds handlers for other packages.
package auth

import (
	"net/http"
	"time"
)

func Bounded(h http.Handler) http.Handler { // want Bounded:"bounded" Bounded:"result 0 is handler"
	return http.TimeoutHandler(h, time.Minute, "slow")
}

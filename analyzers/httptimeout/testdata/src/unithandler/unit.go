// Package unithandler gives a handler's timeout as a bare number.
package unit

import "net/http"

func handler(h http.Handler) http.Handler {
	return http.TimeoutHandler(h, 30, "slow") // want `30.*\(httptimeout/unit\)`
}

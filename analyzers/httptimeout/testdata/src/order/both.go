package order

import (
	"net/http"
	"time"
)

func both(h http.Handler) {
	srv := &http.Server{
		Handler:           http.TimeoutHandler(h, time.Minute, "slow"),
		ReadHeaderTimeout: 10 * time.Second, // want `ReadHeaderTimeout .* is above ReadTimeout.*\(httptimeout/order\)`
		ReadTimeout:       5 * time.Second,
		WriteTimeout:      30 * time.Second, // want `WriteTimeout .* is not above the handler's own timeout.*\(httptimeout/order\)`
	}
	srv.ListenAndServe()
}

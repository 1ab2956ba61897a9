// Package unit gives durations as bare numbers.
package unit

import (
	"context"
	"net"
	"net/http"
	"time"
)

const url = "http://example.com"

func clients() {
	a := &http.Client{Timeout: 30}               // want `30.*\(httptimeout/unit\)`
	b := http.Client{Timeout: time.Duration(30)} // want `30.*\(httptimeout/unit\)`
	c := new(http.Client)
	c.Timeout = 5 // want `5.*\(httptimeout/unit\)`
	d := &http.Client{Timeout: 30 * time.Second}
	e := &http.Client{Timeout: time.Duration(30) * time.Second}
	f := &http.Client{Timeout: 30e9}
	a.Get(url)
	b.Get(url)
	c.Get(url)
	d.Get(url)
	e.Get(url)
	f.Get(url)
}

const (
	untyped = 30
	seconds = 30 * time.Second
)

func constants() {
	a := &http.Client{Timeout: untyped} // want `30.*\(httptimeout/unit\)`
	b := &http.Client{Timeout: seconds}
	c := &http.Client{Timeout: untyped * time.Second}
	d := &http.Client{Timeout: time.Duration(untyped) * time.Second}
	e := &http.Client{Timeout: time.Duration(untyped)} // want `30.*\(httptimeout/unit\)`
	a.Get(url)
	b.Get(url)
	c.Get(url)
	d.Get(url)
	e.Get(url)
}

func variables() {
	n := 30
	a := &http.Client{Timeout: time.Duration(n)} // want `30.*\(httptimeout/unit\)`
	b := &http.Client{Timeout: time.Duration(n) * time.Second}
	a.Get(url)
	b.Get(url)
}

func unknown(n int, d time.Duration) {
	a := &http.Client{Timeout: time.Duration(n)}
	b := &http.Client{Timeout: d}
	c := &http.Client{Timeout: time.Duration(n) * time.Millisecond}
	a.Get(url)
	b.Get(url)
	c.Get(url)
}

func servers(h http.Handler) {
	srv := &http.Server{
		Handler:           h,
		ReadTimeout:       10, // want `10.*\(httptimeout/unit\)`
		ReadHeaderTimeout: 5,  // want `5.*\(httptimeout/unit\)`
		WriteTimeout:      10 * time.Second,
		IdleTimeout:       time.Duration(120), // want `120.*\(httptimeout/unit\)`
	}
	srv.ListenAndServe()
}

func milliseconds(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: 5000, WriteTimeout: time.Minute} // want `5000.*\(httptimeout/unit\)`
	srv.ListenAndServe()
}

// A million nanoseconds are a millisecond: no longer a slip.
func large(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: 1_000_000, WriteTimeout: 2_000_000_000}
	srv.ListenAndServe()
	under := &http.Server{Handler: h, ReadTimeout: 999_999, WriteTimeout: time.Second} // want `999999.*\(httptimeout/unit\)`
	under.ListenAndServe()
}

func zeroAndNegative(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: time.Second, ReadHeaderTimeout: 0, WriteTimeout: -1}
	srv.ListenAndServe()
}

func named(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: 500 * time.Microsecond, WriteTimeout: 100 * time.Nanosecond}
	srv.ListenAndServe()
}

func contexts(parent context.Context) {
	ctx, cancel := context.WithTimeout(parent, 10) // want `10.*\(httptimeout/unit\)`
	defer cancel()
	ctx, cancel = context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	ctx, cancel = context.WithTimeout(ctx, time.Duration(10)) // want `10.*\(httptimeout/unit\)`
	defer cancel()
	ctx, cancel = context.WithTimeout(ctx, 0)
	defer cancel()
	_ = ctx
}

func timers(t *time.Timer, k *time.Ticker) {
	time.NewTicker(5)             // want `5.*\(httptimeout/unit\)`
	time.NewTimer(30)             // want `30.*\(httptimeout/unit\)`
	time.Sleep(100)               // want `100.*\(httptimeout/unit\)`
	<-time.After(10)              // want `10.*\(httptimeout/unit\)`
	time.AfterFunc(60, func() {}) // want `60.*\(httptimeout/unit\)`
	time.Tick(15)                 // want `15.*\(httptimeout/unit\)`
	t.Reset(10)                   // want `10.*\(httptimeout/unit\)`
	k.Reset(10)                   // want `10.*\(httptimeout/unit\)`
	time.NewTicker(5 * time.Second)
	time.Sleep(time.Millisecond)
	time.Sleep(0)
	time.NewTimer(0)
}

func dial() {
	net.DialTimeout("tcp", "example.com:80", 10) // want `10.*\(httptimeout/unit\)`
	net.DialTimeout("tcp", "example.com:80", 10*time.Second)
	d := &net.Dialer{Timeout: 30, KeepAlive: 30 * time.Second} // want `30.*\(httptimeout/unit\)`
	d.Dial("tcp", "example.com:80")
	t := &http.Transport{TLSHandshakeTimeout: 10, IdleConnTimeout: 90} // want `10.*\(httptimeout/unit\)` `90.*\(httptimeout/unit\)`
	t.CloseIdleConnections()
}

// Functions and fields of the program's own.

func call(timeout time.Duration)            {}
func poll(interval time.Duration)           {}
func retry(n int, retryDelay time.Duration) {}
func other(size time.Duration)              {}
func withOptions(timeout ...time.Duration)  {}
func seconds2(timeout int)                  {}

func calls() {
	call(30)      // want `30.*\(httptimeout/unit\)`
	poll(5)       // want `5.*\(httptimeout/unit\)`
	retry(3, 100) // want `100.*\(httptimeout/unit\)`
	call(30 * time.Second)
	poll(0)
	other(30)
	seconds2(30)
}

type options struct {
	Timeout        time.Duration
	PollPeriod     time.Duration
	MaxRetries     int
	TimeoutSeconds int
}

func fields() {
	o := options{Timeout: 30, MaxRetries: 3, TimeoutSeconds: 30} // want `30.*\(httptimeout/unit\)`
	o.PollPeriod = 10                                            // want `10.*\(httptimeout/unit\)`
	o.Timeout = time.Minute
	o.TimeoutSeconds = 10
}

func WithTimeout(d time.Duration) func(*options) { return func(o *options) { o.Timeout = d } } // want WithTimeout:"func"

func setters() {
	WithTimeout(30)(nil) // want `30.*\(httptimeout/unit\)`
	WithTimeout(30 * time.Second)(nil)
}

// Aliased, defined and embedded durations.

type D = time.Duration

func aliased() {
	var timeout D = 30 // want `30.*\(httptimeout/unit\)`
	_ = timeout
}

// A wrong unit is not for this rule, and neither are durations of other purposes.
func elsewhere() {
	var elapsed time.Duration = 30
	if elapsed > 10 {
		elapsed += 5
	}
	_ = elapsed.Round(10)
	_ = time.Duration(30)
}

func compared(timeout time.Duration) bool { return timeout == 30 || timeout > 1 }

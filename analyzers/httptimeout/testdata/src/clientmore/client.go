// Package clientmore holds clients that are replaced whole, set through pointers, and
// completed at one of several calls.
package client

import (
	"net/http"
	"time"
)

const url = "http://example.com"

func completedByPointerToField() {
	var c http.Client
	t := &c.Timeout
	*t = time.Second
	c.Get(url)
}

func completedByAssignment() {
	var c http.Client
	c = http.Client{Timeout: time.Second}
	c.Get(url)
}

var replacedWhole http.Client

func init() { replacedWhole = http.Client{Timeout: time.Second} }

func useReplacedWhole() { replacedWhole.Get(url) }

type holder struct{ client http.Client }

func (h *holder) start() { h.client = http.Client{Timeout: time.Second} }

func fieldReplacedWhole() {
	var h holder
	h.start()
	h.client.Get(url)
}

// One setter, called for two clients.

func setTimeoutTo(c *http.Client, d time.Duration) { c.Timeout = d }

func setToSomething() {
	c := &http.Client{}
	setTimeoutTo(c, time.Second)
	c.Get(url)
}

func setToNothing() {
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	setTimeoutTo(c, 0)
	c.Get(url)
}

// Options on a wrapper, applied at one call and not at the other.

type wrapper struct{ client *http.Client }

type option func(*wrapper)

func timeout(d time.Duration) option { return func(w *wrapper) { w.client.Timeout = d } }
func jar(j http.CookieJar) option    { return func(w *wrapper) { w.client.Jar = j } }
func (w *wrapper) get()              { w.client.Get(url) }

func newWrapper(options ...option) *wrapper {
	w := &wrapper{client: &http.Client{}}
	for _, o := range options {
		o(w)
	}
	return w
}

func wrapperApplied() { newWrapper(jar(nil), timeout(time.Second)).get() }

func wrapperNotApplied() {
	newWrapper(jar(nil)).get() // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
}

// An option applied with zero.

type options struct{ timeout time.Duration }

type setting func(*options)

func settingTimeout(d time.Duration) setting { return func(o *options) { o.timeout = d } }

func newFromSettings(settings ...setting) *http.Client {
	var o options
	for _, s := range settings {
		s(&o)
	}
	return &http.Client{Timeout: o.timeout}
}

func settingsApplied() { newFromSettings(settingTimeout(time.Second)).Get(url) }

func settingsZero() {
	newFromSettings(settingTimeout(0)).Get(url) // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
}

// One pass-through function, for two clients.

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func newChecked() (*http.Client, error)  { return &http.Client{}, nil }
func newChecked2() (*http.Client, error) { return &http.Client{}, nil } // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`

func throughMust() {
	c := must(newChecked())
	c.Timeout = time.Second
	c.Get(url)
}

func throughMustIncomplete() { must(newChecked2()).Get(url) }

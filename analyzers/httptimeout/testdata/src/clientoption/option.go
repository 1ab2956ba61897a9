// Package clientoption holds clients that functional options complete.
package main

import (
	"net/http"
	"time"
)

const url = "http://example.com"

func main() {}

// Options for the client itself.

func withTimeout(d time.Duration) func(*http.Client) {
	return func(c *http.Client) { c.Timeout = d }
}

func withJar(j http.CookieJar) func(*http.Client) {
	return func(c *http.Client) { c.Jar = j }
}

func newClient(options ...func(*http.Client)) *http.Client {
	c := &http.Client{}
	for _, o := range options {
		o(c)
	}
	return c
}

func applied() { newClient(withJar(nil), withTimeout(time.Second)).Get(url) }

func notApplied() {
	newClient(withJar(nil)).Get(url) // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
}

func noOptions() {
	newClient().Get(url) // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
}

func appliedLiteral() {
	newClient(func(c *http.Client) { c.Timeout = time.Second }).Get(url)
}

func passedThrough(options ...func(*http.Client)) {
	newClient(options...).Get(url)
}

func appended(options ...func(*http.Client)) {
	options = append(options, withTimeout(time.Second))
	newClient(options...).Get(url)
}

func nilOptions() {
	newClient(nil...).Get(url) // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
}

// Options for a wrapper.

type wrapper struct{ client *http.Client }

type option func(*wrapper)

func timeout(d time.Duration) option { return func(w *wrapper) { w.client.Timeout = d } }
func client(c *http.Client) option   { return func(w *wrapper) { w.client = c } }
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

func wrapperUnknown(options []option) { newWrapper(options...).get() }

// Options for a struct of options.

type options struct {
	timeout time.Duration
	retries int
}

type setting func(*options)

func settingTimeout(d time.Duration) setting { return func(o *options) { o.timeout = d } }
func settingRetries(n int) setting           { return func(o *options) { o.retries = n } }

func newFromSettings(settings ...setting) *http.Client {
	var o options
	for _, s := range settings {
		s(&o)
	}
	return &http.Client{Timeout: o.timeout}
}

func settingsApplied() { newFromSettings(settingTimeout(time.Second)).Get(url) }

func settingsNotApplied() {
	newFromSettings(settingRetries(3)).Get(url) // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
}

func settingsNone() {
	newFromSettings().Get(url) // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
}

func settingsUnknown(settings ...setting) { newFromSettings(settings...).Get(url) }

// The same with a default that works.

type optionsWithDefault struct{ timeout time.Duration }

func newWithDefault(settings ...func(*optionsWithDefault)) *http.Client {
	o := optionsWithDefault{timeout: 10 * time.Second}
	for _, s := range settings {
		s(&o)
	}
	return &http.Client{Timeout: o.timeout}
}

func withDefault() { newWithDefault().Get(url) }

// Options that are interfaces.

type interfaceOption interface{ apply(*http.Client) }

type timeoutOption time.Duration

func (o timeoutOption) apply(c *http.Client) { c.Timeout = time.Duration(o) }

type jarOption struct{}

func (jarOption) apply(c *http.Client) { c.Jar = nil }

func newWithInterfaces(options ...interfaceOption) *http.Client {
	c := &http.Client{}
	for _, o := range options {
		o.apply(c)
	}
	return c
}

func interfacesApplied() { newWithInterfaces(timeoutOption(time.Second)).Get(url) }

func interfacesUnknown(options ...interfaceOption) { newWithInterfaces(options...).Get(url) }

type optionFunc func(*http.Client)

func (f optionFunc) apply(c *http.Client) { f(c) }

func interfaceFunc() {
	newWithInterfaces(optionFunc(func(c *http.Client) { c.Timeout = time.Second })).Get(url)
}

// A configuration struct.

type config struct {
	Timeout time.Duration
	Retries int
}

func newFromConfig(c config) *http.Client   { return &http.Client{Timeout: c.Timeout} }
func newFromPointer(c *config) *http.Client { return &http.Client{Timeout: c.Timeout} }

func load() config

func fromConfig() { newFromConfig(load()).Get(url) }

func fromPointer() {
	c := load()
	newFromPointer(&c).Get(url)
}

// A default where the configuration gives none.

func newWithFallback(c config) *http.Client {
	timeout := c.Timeout
	if timeout == 0 {
		timeout = 30 * time.Second
	}
	return &http.Client{Timeout: timeout}
}

func withFallback() { newWithFallback(config{}).Get(url) }

// An unexported configuration whose field nothing ever sets.

type neverSet struct{ timeout time.Duration }

func newNeverSet(n neverSet) *http.Client {
	return &http.Client{Timeout: n.timeout} // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
}

func useNeverSet() { newNeverSet(neverSet{}).Get(url) }

// A client that an option replaces.

type replaceable struct{ client *http.Client }

func newReplaceable(options ...func(*replaceable)) *replaceable {
	r := &replaceable{}
	for _, o := range options {
		o(r)
	}
	if r.client == nil {
		r.client = &http.Client{Timeout: time.Second}
	}
	return r
}

func (r *replaceable) get() { r.client.Get(url) }

func useReplaceable() {
	newReplaceable().get()
	newReplaceable(func(r *replaceable) {
		r.client = &http.Client{} // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
	}).get()
}

package client

import (
	"net/http"
	"time"
)

func setTimeout(c *http.Client)                      { c.Timeout = time.Second }
func setTimeoutTo(c *http.Client, d time.Duration)   { c.Timeout = d }
func setTimeoutDeep(c *http.Client)                  { setTimeoutTo(c, 3*time.Second) }
func setTimeoutReturn(c *http.Client) *http.Client   { c.Timeout = time.Second; return c }
func setTimeoutNone(c *http.Client, d time.Duration) { c.Timeout = d }
func setJar(c *http.Client)                          { c.Jar = nil }
func setZero(c *http.Client)                         { setTimeoutNone(c, 0) }
func apply(c *http.Client, f func(*http.Client))     { f(c) }
func applyAll(c *http.Client, fs ...func(c *http.Client)) {
	for _, f := range fs {
		f(c)
	}
}

func helper() {
	c := &http.Client{}
	setTimeout(c)
	c.Get(url)
}

func helperValue() {
	var c http.Client
	setTimeout(&c)
	c.Get(url)
}

func helperOfHelper() {
	c := &http.Client{}
	setTimeoutDeep(c)
	c.Get(url)
}

func helperReturns() {
	c := setTimeoutReturn(&http.Client{})
	c.Get(url)
}

func helperOther() {
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	setJar(c)
	c.Get(url)
}

func helperZero() {
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	setZero(c)
	c.Get(url)
}

func helperAsValue() {
	c := &http.Client{}
	apply(c, setTimeout)
	c.Get(url)
}

func helperLiteral() {
	c := &http.Client{}
	apply(c, func(c *http.Client) { c.Timeout = time.Second })
	c.Get(url)
}

func helperVariable() {
	c := &http.Client{}
	f := setTimeout
	f(c)
	c.Get(url)
}

func helperList() {
	c := &http.Client{}
	applyAll(c, setJar, setTimeout)
	c.Get(url)
}

func helperUnknown(f func(*http.Client)) {
	c := &http.Client{}
	f(c)
	c.Get(url)
}

type configurer interface{ Configure(*http.Client) }

func helperInterface(f configurer) {
	c := &http.Client{}
	f.Configure(c)
	c.Get(url)
}

type timeouts struct{ d time.Duration }

func newTimeouts(d time.Duration) timeouts { return timeouts{d} }

func (t timeouts) apply(c *http.Client)   { c.Timeout = t.d }
func (t timeouts) nothing(c *http.Client) { c.Jar = nil }

func helperMethod(t timeouts) {
	c := &http.Client{}
	t.apply(c)
	c.Get(url)
}

func helperMethodValue(t timeouts) {
	c := &http.Client{}
	f := t.apply
	f(c)
	c.Get(url)
}

func helperMethodExpression(t timeouts) {
	c := &http.Client{}
	timeouts.apply(t, c)
	c.Get(url)
}

func helperMethodOther(t timeouts) {
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	t.nothing(c)
	c.Get(url)
}

func helperTable(kind string) {
	c := &http.Client{}
	table := map[string]func(*http.Client){"a": setTimeout, "b": setJar}
	table[kind](c)
	c.Get(url)
}

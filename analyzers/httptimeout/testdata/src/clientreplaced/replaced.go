// Package clientreplaced assigns whole values, changes fields in place, and has options
// that set several fields.
package clientreplaced

import (
	"net/http"
	"time"
)

func throughPointer() {
	s := new(http.Server)
	*s = http.Server{ReadTimeout: time.Second, WriteTimeout: time.Second}
	s.ListenAndServe()
	holder := struct{ c *http.Client }{new(http.Client)}
	*holder.c = http.Client{Timeout: time.Second}
	holder.c.Get("x")
}

func throughPointerIncomplete() {
	c := new(http.Client)
	*c = http.Client{} // want `http.Client has no Timeout.*\(httptimeout/client\)`
	c.Get("x")
}

func inPlace() {
	s := http.Server{Addr: ":1"}
	s.ReadTimeout += time.Second
	s.WriteTimeout = time.Second
	s.ListenAndServe()
}

type options struct{ first, second time.Duration }

type option func(*options)

func newClient(opts ...option) *http.Client {
	var o options
	for _, apply := range opts {
		apply(&o)
	}
	t := o.first
	if t == 0 {
		t = o.second
	}
	return &http.Client{Timeout: t}
}

func both() option { return func(o *options) { o.first = 0; o.second = time.Second } }
func none() option { return func(o *options) { o.first = 0; o.second = 0 } }

func several() {
	newClient(both()).Get("x")
	newClient(none()).Get("x") // want `http.Client that newClient returns has no Timeout.*\(httptimeout/client\)`
}

// Package clientdefault holds uses of http.DefaultClient, which nothing gives a timeout.
package clientdefault

import (
	"io"
	"net/http"
	"net/url"
	"time"
)

const address = "http://example.com"

func functions(body io.Reader) {
	http.Get(address)                      // want `http.Get .*no timeout.*\(httptimeout/client\)`
	http.Head(address)                     // want `http.Head .*no timeout.*\(httptimeout/client\)`
	http.Post(address, "text/plain", body) // want `http.Post .*no timeout.*\(httptimeout/client\)`
	http.PostForm(address, url.Values{})   // want `http.PostForm .*no timeout.*\(httptimeout/client\)`
	defer http.Get(address)                // want `http.Get .*\(httptimeout/client\)`
	go http.Get(address)                   // want `http.Get .*\(httptimeout/client\)`
	_, _ = (http.Get)(address)             // want `http.Get .*\(httptimeout/client\)`
}

func functionValues(body io.Reader) {
	get := http.Get // want `http.Get .*\(httptimeout/client\)`
	get(address)
	call(http.Get)                  // want `http.Get .*\(httptimeout/client\)`
	fetch := fetcher{get: http.Get} // want `http.Get .*\(httptimeout/client\)`
	fetch.get(address)
}

type fetcher struct {
	get func(string) (*http.Response, error)
}

func call(get func(string) (*http.Response, error)) { get(address) }

var packageLevel = http.Get // want `http.Get .*\(httptimeout/client\)`

var atStart, _ = http.Get(address) // want `http.Get .*\(httptimeout/client\)`

func do(req *http.Request) {
	http.DefaultClient.Do(req) // want `http.DefaultClient .*no timeout.*\(httptimeout/client\)`
}

func get() {
	http.DefaultClient.Get(address) // want `http.DefaultClient .*no timeout.*\(httptimeout/client\)`
}

func variable(req *http.Request) {
	c := http.DefaultClient // want `http.DefaultClient .*\(httptimeout/client\)`
	c.Do(req)
}

type api struct{ client *http.Client }

func field() *api {
	return &api{client: http.DefaultClient} // want `http.DefaultClient .*\(httptimeout/client\)`
}

func argument() { use(http.DefaultClient) } // want `http.DefaultClient .*\(httptimeout/client\)`

func use(c *http.Client) { c.Get(address) }

func result() *http.Client { return http.DefaultClient } // want `http.DefaultClient .*\(httptimeout/client\)`

var global = http.DefaultClient // want `http.DefaultClient .*\(httptimeout/client\)`

// As a fallback.

type options struct{ client *http.Client }

func fallback(o *options) {
	c := o.client
	if c == nil {
		c = http.DefaultClient // want `http.DefaultClient .*\(httptimeout/client\)`
	}
	c.Get(address)
}

func fallbackInField(o *options) {
	if o.client == nil {
		o.client = http.DefaultClient // want `http.DefaultClient .*\(httptimeout/client\)`
	}
	o.client.Get(address)
}

func fallbackMethod(o *options) *http.Client {
	if o.client != nil {
		return o.client
	}
	return http.DefaultClient // want `http.DefaultClient .*\(httptimeout/client\)`
}

func fallbackInterface(d interface {
	Do(*http.Request) (*http.Response, error)
}) {
	if d == nil {
		d = http.DefaultClient // want `http.DefaultClient .*\(httptimeout/client\)`
	}
	d.Do(nil)
}

func mapValue() map[string]*http.Client {
	return map[string]*http.Client{"default": http.DefaultClient} // want `http.DefaultClient .*\(httptimeout/client\)`
}

// Only named.

func compared(c *http.Client) bool { return c == http.DefaultClient }

func comparedOther(c *http.Client) bool { return http.DefaultClient != c }

func copied() {
	c := *http.DefaultClient
	c.Timeout = time.Second
	c.Get(address)
}

func copiedToPointer() *http.Client {
	c := new(http.Client)
	*c = *http.DefaultClient
	c.Timeout = time.Second
	return c
}

// Others of the same names.

type client struct{}

func (client) Get(string) {}

func others() {
	var http client
	http.Get(address)
}

func headers(h http.Header, r *http.Request) string { return h.Get("Accept") + r.Header.Get("Accept") }

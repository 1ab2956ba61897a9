// Package clienttransport holds clients without Timeout whose transports bound
// something, or nothing.
package clienttransport

import (
	"io"
	"net"
	"net/http"
	"os"
	"time"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
)

const url = "http://example.com"

// A body that is streamed takes as long as it takes: the transport bounds the wait
// for its beginning.

func download(w io.Writer) {
	c := &http.Client{Transport: &http.Transport{ResponseHeaderTimeout: time.Second}}
	resp, err := c.Get(url)
	if err != nil {
		return
	}
	defer resp.Body.Close()
	io.Copy(w, resp.Body)
}

func downloadLater() {
	t := &http.Transport{}
	t.ResponseHeaderTimeout = 10 * time.Second
	c := &http.Client{Transport: t}
	resp, err := c.Get(url)
	if err != nil {
		return
	}
	f, _ := os.Create("x")
	f.ReadFrom(resp.Body)
}

func downloadSetLater() {
	c := &http.Client{}
	c.Transport = &http.Transport{ResponseHeaderTimeout: time.Second}
	resp, _ := c.Get(url)
	io.Copy(os.Stdout, resp.Body)
}

func downloadWrapped() {
	c := &http.Client{Transport: otelhttp.NewTransport(&http.Transport{ResponseHeaderTimeout: time.Second})}
	resp, _ := c.Get(url)
	io.Copy(os.Stdout, resp.Body)
}

func newTransport() *http.Transport { return &http.Transport{ResponseHeaderTimeout: time.Second} }

func downloadConstructed() {
	c := &http.Client{Transport: newTransport()}
	resp, _ := c.Get(url)
	io.Copy(os.Stdout, resp.Body)
}

// Transports that bound the connection only.

func dial() {
	c := &http.Client{Transport: &http.Transport{ // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
		DialContext:         (&net.Dialer{Timeout: time.Second}).DialContext,
		TLSHandshakeTimeout: time.Second,
		IdleConnTimeout:     time.Minute,
	}}
	c.Get(url)
}

func zero() {
	c := &http.Client{Transport: &http.Transport{ResponseHeaderTimeout: 0}} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
}

func defaultTransport() {
	c := &http.Client{Transport: http.DefaultTransport} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
}

func wrapped() {
	c := &http.Client{Transport: otelhttp.NewTransport(http.DefaultTransport)} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
}

// Two clients, one of whose transports bounds.
func two() {
	a := &http.Client{Transport: &http.Transport{ResponseHeaderTimeout: time.Second}}
	b := &http.Client{Transport: &http.Transport{MaxIdleConns: 10}} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	resp, _ := a.Get(url)
	io.Copy(os.Stdout, resp.Body)
	b.Get(url)
}

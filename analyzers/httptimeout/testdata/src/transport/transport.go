// Package transport holds transports and dialers that nothing bounds, and others.
package transport

import (
	"context"
	"crypto/tls"
	"net"
	"net/http"
	"time"
)

const url = "http://example.com"

func bare(rt func(http.RoundTripper)) {
	rt(nil)
	t := &http.Transport{MaxIdleConnsPerHost: 100} // want `http.Transport .*\(httptimeout/transport\)`
	c := &http.Client{Transport: t}                // want `\(httptimeout/client\)`
	c.Get(url)
}

func insecure() {
	c := &http.Client{ // want `\(httptimeout/client\)`
		Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}, // want `http.Transport .*\(httptimeout/transport\)`
	}
	c.Get(url)
}

func declared() {
	var t http.Transport // want `http.Transport .*\(httptimeout/transport\)`
	t.MaxIdleConns = 1
	t.RoundTrip(nil)
}

func dial() {
	t := &http.Transport{DialContext: (&net.Dialer{Timeout: time.Second}).DialContext}
	t.RoundTrip(nil)
}

func handshake() {
	t := &http.Transport{TLSHandshakeTimeout: time.Second}
	t.RoundTrip(nil)
}

func responseHeader() {
	t := &http.Transport{}
	t.ResponseHeaderTimeout = time.Second
	t.RoundTrip(nil)
}

func clone() {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.MaxIdleConns = 1
	t.RoundTrip(nil)
}

func insideClient() {
	c := &http.Client{Transport: &http.Transport{MaxIdleConns: 1}, Timeout: time.Second}
	c.Get(url)
}

func insideClientLater() {
	t := &http.Transport{MaxIdleConns: 1}
	c := &http.Client{}
	c.Transport = t
	c.Timeout = time.Second
	c.Get(url)
}

// Dialers.

func dialer() {
	d := &net.Dialer{KeepAlive: time.Second} // want `net.Dialer .*\(httptimeout/transport\)`
	d.Dial("tcp", "example.com:80")
}

func dialerDeclared(ctx context.Context) {
	var d net.Dialer // want `net.Dialer .*\(httptimeout/transport\)`
	d.DialContext(ctx, "tcp", "example.com:80")
}

func dialerTimeout() {
	d := &net.Dialer{Timeout: time.Second}
	d.Dial("tcp", "example.com:80")
	later := new(net.Dialer)
	later.Timeout = time.Second
	later.Dial("tcp", "example.com:80")
}

func dialerDeadline() {
	d := &net.Dialer{Deadline: time.Now().Add(time.Second)}
	d.Dial("tcp", "example.com:80")
}

func dialerContext(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	var d net.Dialer
	d.DialContext(ctx, "tcp", "example.com:80")
}

func plainDial() {
	net.Dial("tcp", "example.com:80") // want `net.Dial .*\(httptimeout/transport\)`
	net.DialTimeout("tcp", "example.com:80", time.Second)
	f := net.Dial // want `net.Dial .*\(httptimeout/transport\)`
	f("tcp", "example.com:80")
}

func insideClientWithDialer() {
	c := &http.Client{
		Transport: &http.Transport{DialContext: (&net.Dialer{KeepAlive: time.Second}).DialContext},
		Timeout:   time.Second,
	}
	c.Get(url)
}

// The default profile says nothing about transports: see client.

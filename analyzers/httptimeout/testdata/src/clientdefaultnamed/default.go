// Package clientdefaultnamed names http.DefaultClient without sending anything.
package clientdefault

import (
	"net/http"
	"time"
)

const address = "http://example.com"

func methodValue() {
	do := http.DefaultClient.Do // want `http.DefaultClient .*\(httptimeout/client\)`
	do(nil)
}

func switched(c *http.Client) string {
	switch c {
	case http.DefaultClient:
		return "default"
	}
	return "own"
}

func transport() {
	c := &http.Client{Transport: http.DefaultClient.Transport, Timeout: time.Second}
	c.Get(address)
}

func jar() http.CookieJar { return http.DefaultClient.Jar }

func idle() { http.DefaultClient.CloseIdleConnections() }

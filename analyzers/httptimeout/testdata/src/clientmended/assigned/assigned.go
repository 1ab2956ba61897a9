// Package assigned gives http.DefaultClient a timeout at start. // want package:"mends http.DefaultClient"
package main

import (
	"net/http"
	"time"
)

func main() {
	http.DefaultClient.Timeout = 10 * time.Second
	http.Get("http://example.com")
	get(http.DefaultClient)
}

func get(c *http.Client) {
	if c == nil {
		c = http.DefaultClient
	}
	c.Get("http://example.com")
}

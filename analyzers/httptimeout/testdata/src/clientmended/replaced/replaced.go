// Package replaced replaces http.DefaultClient at start. // want package:"mends http.DefaultClient"
package main

import (
	"net/http"
	"time"
)

func init() { http.DefaultClient = &http.Client{Timeout: 10 * time.Second} }

func main() {
	http.Get("http://example.com")
	http.DefaultClient.Get("http://example.com")
}

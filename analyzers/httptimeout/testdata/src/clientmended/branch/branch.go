// Package branch replaces http.DefaultClient by one that has no timeout either.
package main

import "net/http"

func main() {
	http.DefaultClient.Timeout = 0
	http.Get("http://example.com")               // want `http.Get .*\(httptimeout/client\)`
	http.DefaultClient.Get("http://example.com") // want `http.DefaultClient .*\(httptimeout/client\)`
}

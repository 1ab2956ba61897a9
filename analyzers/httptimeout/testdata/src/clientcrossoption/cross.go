// Package clientcrossoption holds clients that options and builders of another package
// complete.
package main

import (
	"net/http"
	"time"

	"clientcross/lib"
)

const url = "http://example.com"

func main() {}

func options(unknown []lib.Option) {
	lib.NewOptions(lib.WithJar(nil), lib.WithTimeout(time.Second)).Get(url)
	lib.NewOptions(func(c *http.Client) { c.Timeout = time.Second }).Get(url)
	lib.NewOptions(unknown...).Get(url)
	lib.NewOptions().Get(url)                   // want `http.Client that lib.NewOptions returns has no Timeout.*\(httptimeout/client\)`
	lib.NewOptions(lib.WithJar(nil)).Get(url)   // want `http.Client that lib.NewOptions returns has no Timeout.*\(httptimeout/client\)`
	lib.NewOptions(lib.WithTimeout(0)).Get(url) // want `http.Client that lib.NewOptions returns has no Timeout.*\(httptimeout/client\)`
}

func sdk(unknown []lib.SDKOption) {
	lib.NewSDK(lib.SDKTimeout(time.Second)).Get()
	lib.NewSDK(unknown...).Get()
	lib.NewSDK(lib.SDKJar(nil)).Get() // want `http.Client that lib.NewSDK returns has no Timeout.*\(httptimeout/client\)`
	lib.NewSDK().Get()                // want `http.Client that lib.NewSDK returns has no Timeout.*\(httptimeout/client\)`
}

func built() { lib.NewBuilder().Timeout(time.Second).Build().Get(url) }

func zero() {
	e := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	lib.SetTimeoutTo(e, 0)
	e.Get(url)
}

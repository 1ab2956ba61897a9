// Package clientcross2 completes what lies in the exported fields of other packages'
// structs.
package main

import (
	"time"

	"clientcross/lib"
)

const url = "http://example.com"

func main() {
	a := lib.NewAPI()
	a.HTTPClient.Timeout = time.Second
	a.HTTPClient.Get(url)

	e := lib.NewEmbedder()
	e.Timeout = time.Second
	e.Get(url)

	lib.Shared.Timeout = time.Second
	lib.Shared.Get(url)
}

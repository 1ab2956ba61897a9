// Package imports relies on another package to mend http.DefaultClient. // want package:"mends http.DefaultClient"
package main

import (
	"net/http"

	_ "clientmended/start"
)

func main() {
	http.Get("http://example.com")
	http.DefaultClient.Get("http://example.com")
}

package tests

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestServe(t *testing.T) {
	http.Get("http://example.com") // want `\(httptimeout/client\)`
	ts := httptest.NewUnstartedServer(nil)
	ts.Config = &http.Server{}
	ts.Start()
}

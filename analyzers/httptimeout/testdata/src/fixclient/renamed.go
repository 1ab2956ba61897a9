package fixclient

import (
	"net/http"
	clock "time"
)

var second = clock.Second

func renamed() {
	clients := []*http.Client{
		{}, // want `\(httptimeout/client\)`
		{Timeout: second},
	}
	clients[0].Get(url)
}

// Command loadcheck is right: its server is httptest's, there to measure the client, and the program ends after the last round.
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"time"
)

func main() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "pong")
	}))
	defer server.Close()

	client := server.Client()
	client.Timeout = 5 * time.Second
	begin := time.Now()
	const rounds = 1000
	for range rounds {
		resp, err := client.Get(server.URL)
		if err != nil {
			fmt.Println(err)
			return
		}
		_, _ = io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
	}
	fmt.Println(time.Since(begin) / rounds)
}

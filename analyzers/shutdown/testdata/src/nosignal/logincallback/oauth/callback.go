// Package oauth takes the authorization code from the browser.
package oauth

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"time"
)

// AwaitCode listens on a free port of the loopback interface, shows its address through open and waits for the code.
func AwaitCode(ctx context.Context, open func(redirect string)) (string, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	codes := make(chan string, 1)
	server := &http.Server{
		ReadHeaderTimeout: time.Second,
		Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprintln(w, "You can close this window.")
			select {
			case codes <- r.URL.Query().Get("code"):
			default:
			}
		}),
	}
	go func() { _ = server.Serve(listener) }()
	defer server.Close()

	open("http://" + listener.Addr().String() + "/callback")
	select {
	case code := <-codes:
		return code, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

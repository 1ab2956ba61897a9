// Command serving serves, and prints its settings when it starts.
package main

import (
	"flag"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"time"
)

func main() {
	addr := flag.String("addr", ":8080", "where to listen")
	flag.Parse()
	adminToken := os.Getenv("ADMIN_TOKEN")
	announce(*addr, adminToken)
	server := &http.Server{Addr: *addr, Handler: http.NotFoundHandler(), ReadHeaderTimeout: 5 * time.Second}
	if err := server.ListenAndServe(); err != nil {
		slog.Error("serve", "error", err)
		os.Exit(1)
	}
}

// announce prints the token, and with it the way in for everybody who reads the log.
func announce(addr, adminToken string) {
	fmt.Printf("serving on %s, log in with %s\n", addr, adminToken) // want "slogsecrets/stdout"
}

// usage prints how to start it.
func usage() {
	fmt.Println("usage: serving -addr :8080, with ADMIN_TOKEN in the environment")
}

// banner prints whether there is a token.
func banner(adminToken string) {
	if adminToken == "" {
		fmt.Println("no admin token: the admin page is off")
		return
	}
	fmt.Printf("admin token of %d characters\n", len(adminToken))
}

// Command gate terminates TLS for the tenants. On SIGTERM it dies in the middle of requests: Stop is there, but nobody calls it.
package main

import (
	"fmt"
	"os"

	"nosignal/apptls/app"
)

func main() {
	cfg := app.Config{
		Addr:     ":8443",
		CertFile: os.Getenv("TLS_CERT"),
		KeyFile:  os.Getenv("TLS_KEY"),
	}
	application := app.New(cfg)
	if err := application.Start(); err != nil {
		fmt.Fprintln(os.Stderr, "gate:", err)
		os.Exit(1)
	}
}

// Command users serves the user API with gin. Run blocks until the process is killed: SIGTERM cuts every request.
package main

import (
	"log"

	"nosignal/ginrun/config"
	"nosignal/ginrun/router"
)

func main() {
	cfg := config.Load()
	if err := router.New(cfg).Run(); err != nil {
		log.Fatalf("users: %v", err)
	}
}

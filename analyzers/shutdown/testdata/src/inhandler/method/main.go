// The route that another package registers calls Stop of the server that it is served by, and waits for it.
package main

import (
	"log"
	"os"
	"os/signal"
	"syscall"

	"inhandler/method/api"
	"inhandler/method/server"
)

func main() {
	srv := server.New(":8080")
	api.Register(srv.Mux(), srv)
	srv.Start()

	quit := make(chan os.Signal, 1)
	signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
	<-quit
	if err := srv.Stop(); err != nil {
		log.Printf("stop: %v", err)
	}
}

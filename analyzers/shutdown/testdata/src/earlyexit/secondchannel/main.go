// Command scores is right: Serve waits for the channel that the drain reports on, in a field beside the one for the signal.
package main

import (
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"

	"earlyexit/secondchannel/graceful"
)

func main() {
	server := graceful.New(":8080", http.NotFoundHandler())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGTERM)
	go server.StopOn(signals)
	if err := server.Serve(); err != nil {
		log.Println("scores:", err)
	}
}

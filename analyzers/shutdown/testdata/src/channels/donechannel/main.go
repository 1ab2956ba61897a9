// Right: the channels without a buffer tell that something is done; the one that Notify gets comes from a helper and has
// room.
package main

import (
	"errors"
	"log"
	"net/http"
	"time"

	"channels/donechannel/lifecycle"
)

func main() {
	srv := &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}
	life := lifecycle.New(lifecycle.WithGrace(10 * time.Second))
	drained := make(chan error)
	go func() { drained <- life.DrainOnSignal(srv) }()

	if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		log.Fatalf("serve: %v", err)
	}
	if err := <-drained; err != nil {
		log.Fatalf("drain: %v", err)
	}
}

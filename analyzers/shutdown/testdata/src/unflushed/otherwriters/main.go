// Right: the buffered writers here belong to responses and files, and are flushed where they are used; the log goes
// straight to stderr.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	log.SetOutput(os.Stderr)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /export.csv", export)
	mux.HandleFunc("POST /snapshot", func(w http.ResponseWriter, r *http.Request) {
		if err := snapshot("/var/lib/service/snapshot"); err != nil {
			log.Printf("snapshot: %v", err)
			w.WriteHeader(http.StatusInternalServerError)
		}
	})
	srv := &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: time.Second}

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	go func() {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			log.Printf("serve: %v", err)
			stop()
		}
	}()
	<-ctx.Done()
	drainCtx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(drainCtx); err != nil {
		log.Printf("shutdown: %v", err)
	}
}

func export(w http.ResponseWriter, _ *http.Request) {
	out := bufio.NewWriter(w)
	for i := range 1000 {
		fmt.Fprintf(out, "%d,%d\n", i, i*i)
	}
	_ = out.Flush()
}

func snapshot(path string) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(f, 1<<20)
	fmt.Fprintln(out, time.Now().Unix())
	return errors.Join(out.Flush(), f.Close())
}

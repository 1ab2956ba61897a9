// Command audit is right: it hands the signal's context to Serve of the web package, which drains by itself and returns then.
package main

import (
	"context"
	"log"
	"net/http"
	"os/signal"
	"syscall"

	"nodrain/contexthandedover/web"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	log.Println(web.Serve(ctx, web.Config{Addr: ":8080"}, http.HandlerFunc(audit)))
}

func audit(w http.ResponseWriter, r *http.Request) {
	log.Println(r.RemoteAddr, r.URL.Path)
	w.WriteHeader(http.StatusNoContent)
}

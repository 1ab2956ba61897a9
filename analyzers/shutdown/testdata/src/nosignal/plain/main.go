// Command orders serves the order API. Nothing handles SIGTERM: the process dies at once and the requests in flight are cut.
package main

import (
	"log"
	"net/http"
	_ "net/http/pprof"
	"os"

	"nosignal/plain/api"
	"nosignal/plain/store"
)

func main() {
	orders, err := store.Open(os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatalf("open the store: %v", err)
	}

	// Profiles, reached through kubectl port-forward.
	go func() {
		log.Println(http.ListenAndServe("localhost:6060", nil))
	}()

	addr := os.Getenv("ADDR")
	if addr == "" {
		addr = ":8080"
	}
	log.Printf("serving orders on %s", addr)
	if err := http.ListenAndServe(addr, api.Routes(orders)); err != nil { // want "shutdown/no-signal"
		log.Fatalf("serve: %v", err)
	}
}

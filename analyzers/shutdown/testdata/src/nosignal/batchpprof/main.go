// Command reindex is right: it is a job that ends by itself, and what it serves is only a debugging page on loopback.
package main

import (
	"log"
	"net/http"
	_ "net/http/pprof"
	"os"

	"nosignal/batchpprof/index"
)

func main() {
	go func() {
		if err := http.ListenAndServe("127.0.0.1:6060", nil); err != nil {
			log.Printf("no profiles: %v", err)
		}
	}()

	total := 0
	for _, shard := range os.Args[1:] {
		documents, err := index.Rebuild(shard)
		if err != nil {
			log.Fatalf("%s: %v", shard, err)
		}
		total += documents
	}
	log.Printf("%d documents", total)
}

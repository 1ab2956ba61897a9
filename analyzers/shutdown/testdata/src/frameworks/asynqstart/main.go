// Command exports starts its task server with Start, which unlike Run handles no signals: SIGTERM kills the tasks at hand.
package main

import (
	"context"
	"log"
	"os"

	"github.com/hibiken/asynq"
)

func export(_ context.Context, t *asynq.Task) error {
	log.Printf("export %d bytes", len(t.Payload()))
	return nil
}

func main() {
	srv := asynq.NewServer(asynq.RedisClientOpt{Addr: os.Getenv("REDIS_ADDR")}, asynq.Config{Concurrency: 4})
	mux := asynq.NewServeMux()
	mux.HandleFunc("export:csv", export)
	if err := srv.Start(mux); err != nil { // want "shutdown/no-signal"
		log.Fatalf("start: %v", err)
	}
	select {}
}

// Command thumbnails is right: asynq's Run waits for SIGTERM by itself and lets the tasks at hand end.
package main

import (
	"log"
	"os"

	"github.com/hibiken/asynq"

	"frameworks/asynqrun/tasks"
)

func main() {
	srv := asynq.NewServer(
		asynq.RedisClientOpt{Addr: os.Getenv("REDIS_ADDR")},
		asynq.Config{Concurrency: 10, Queues: map[string]int{"critical": 6, "default": 3}},
	)
	if err := srv.Run(tasks.Mux()); err != nil {
		log.Fatalf("run: %v", err)
	}
}

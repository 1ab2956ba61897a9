// Right: nothing is served here; the cache is closed when the import ends or is interrupted.
package main

import (
	"bufio"
	"context"
	"log"
	"os"
	"os/signal"
	"syscall"

	"github.com/redis/go-redis/v9"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	cache := redis.NewClient(&redis.Options{Addr: "localhost:6379"})
	context.AfterFunc(ctx, func() { _ = cache.Close() })

	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		if err := cache.LPush(ctx, "lines", lines.Text()).Err(); err != nil {
			log.Printf("import stopped: %v", err)
			return
		}
	}
	if err := lines.Err(); err != nil {
		log.Print(err)
	}
}

// Run returns its error properly, but main answers with log.Fatal while the flush of the spans is pending.
package main

import (
	"context"
	"log"
	"os"
	"os/signal"
	"syscall"

	"skippeddefer/fatalafterrun/server"
	"skippeddefer/fatalafterrun/telemetry"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	flush, err := telemetry.Setup(ctx)
	if err != nil {
		log.Fatalf("telemetry: %v", err)
	}
	defer flush()

	if err := server.Run(ctx, ":8080"); err != nil {
		log.Fatal(err) // want "shutdown/skipped-defer"
	}
}

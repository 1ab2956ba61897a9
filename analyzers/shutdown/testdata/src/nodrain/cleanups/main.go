// Command cron runs a list of cleanups on SIGTERM. The server is not on the list, so its requests are cut.
package main

import (
	"log"
	"os"
	"os/signal"
	"syscall"
	"time"

	"nodrain/cleanups/cleanup"
	"nodrain/cleanups/status"
)

func main() {
	var todo cleanup.List
	if path := os.Getenv("PID_FILE"); path != "" {
		if err := os.WriteFile(path, []byte("1"), 0o644); err != nil {
			log.Fatal(err)
		}
		todo.Add("pid file", func() error { return os.Remove(path) })
	}

	ticker := time.NewTicker(time.Minute)
	todo.Add("ticker", func() error {
		ticker.Stop()
		return nil
	})

	runs := status.New()
	go runs.Serve(":8080")

	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM, os.Interrupt)
	for {
		select {
		case now := <-ticker.C:
			runs.Record(now)
		case <-stop:
			todo.Run()
			return
		}
	}
}

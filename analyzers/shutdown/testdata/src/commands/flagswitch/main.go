// Command stats serves when it is told to, and handles no signals then; only its export command stops on SIGTERM.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"commands/flagswitch/server"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "stats serve|export")
		os.Exit(2)
	}
	switch os.Args[1] {
	case "serve":
		flags := flag.NewFlagSet("serve", flag.ExitOnError)
		addr := flags.String("addr", ":8080", "address to listen on")
		_ = flags.Parse(os.Args[2:])
		if err := server.Serve(*addr, http.FileServer(http.Dir("stats"))); err != nil {
			log.Fatal(err)
		}
	case "export":
		ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
		export(ctx)
		stop()
	}
}

func export(ctx context.Context) {
	for day := range 365 {
		select {
		case <-ctx.Done():
			fmt.Println("stopped at day", day)
			return
		case <-time.After(10 * time.Millisecond):
			fmt.Println(day)
		}
	}
}

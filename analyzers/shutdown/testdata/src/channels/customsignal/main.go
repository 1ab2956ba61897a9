// Right: os.Kill and SIGSTOP stand in a table that maps names to signals for sending; what is listened for is
// another list.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"
)

var byName = map[string]os.Signal{
	"kill": os.Kill,
	"stop": syscall.SIGSTOP,
	"term": syscall.SIGTERM,
}

func main() {
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt, byName["term"])
	defer cancel()

	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: send SIGNAL PID")
		os.Exit(2)
	}
	sig, known := byName[os.Args[1]]
	pid, err := strconv.Atoi(os.Args[2])
	if !known || err != nil {
		fmt.Fprintln(os.Stderr, "no such signal or process")
		os.Exit(2)
	}
	target, err := os.FindProcess(pid)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for target.Signal(sig) == nil {
		select {
		case <-ctx.Done():
			return
		case <-time.After(time.Second):
		}
	}
}

// Right: the supervisor sends SIGKILL to its child; it does not ask to be told about one.
package main

import (
	"context"
	"log"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	child := exec.Command(os.Args[1], os.Args[2:]...)
	if err := child.Start(); err != nil {
		log.Fatal(err)
	}
	exited := make(chan error, 1)
	go func() { exited <- child.Wait() }()

	escalation := []os.Signal{syscall.SIGTERM, os.Kill}
	select {
	case err := <-exited:
		log.Printf("child ended: %v", err)
		return
	case <-ctx.Done():
	}
	for _, sig := range escalation {
		_ = child.Process.Signal(sig)
		select {
		case <-exited:
			return
		case <-time.After(10 * time.Second):
		}
	}
	_ = syscall.Kill(child.Process.Pid, syscall.SIGKILL)
}

// The list of signals is a package variable that holds SIGKILL.
package main

import (
	"bufio"
	"fmt"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
)

const hardStop = syscall.SIGKILL

var endings = []os.Signal{
	syscall.SIGINT,
	syscall.SIGTERM,
	hardStop,
}

func main() {
	var stopping atomic.Bool
	ch := make(chan os.Signal, len(endings))
	signal.Notify(ch, endings...) // want "shutdown/uncatchable"
	go func() {
		<-ch
		stopping.Store(true)
	}()

	in := bufio.NewScanner(os.Stdin)
	for in.Scan() && !stopping.Load() {
		fmt.Println(len(in.Text()))
	}
}

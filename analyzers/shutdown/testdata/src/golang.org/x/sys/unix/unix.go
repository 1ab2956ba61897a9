// Package unix is a stand-in for golang.org/x/sys/unix, with its signal numbers.
package unix

import "syscall"

type Signal = syscall.Signal

const (
	SIGHUP  = syscall.Signal(0x1)
	SIGINT  = syscall.Signal(0x2)
	SIGQUIT = syscall.Signal(0x3)
	SIGKILL = syscall.Signal(0x9)
	SIGUSR1 = syscall.Signal(0xa)
	SIGUSR2 = syscall.Signal(0xc)
	SIGTERM = syscall.Signal(0xf)
)

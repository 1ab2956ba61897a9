// Package unix is a stand-in for golang.org/x/sys/unix, with its signal numbers.
package unix

import "syscall"

const (
	SIGINT  = syscall.Signal(0x2)
	SIGKILL = syscall.Signal(0x9)
	SIGSTOP = syscall.SIGSTOP
)

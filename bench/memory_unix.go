//go:build unix

package main

import (
	"os"
	"runtime"
	"syscall"
)

// peakMemory returns the largest resident set, in bytes, of the process or of any
// one of its descendants that were waited for: wait4(2) reports the maximum of both.
func peakMemory(state *os.ProcessState) int64 {
	usage, ok := state.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	if runtime.GOOS == "darwin" || runtime.GOOS == "ios" {
		return int64(usage.Maxrss) // getrusage(2) there: in bytes
	}
	return int64(usage.Maxrss) << 10
}

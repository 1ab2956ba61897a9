// Package exit ends the process.
package exit

import (
	"fmt"
	"os"
)

// Must ends the process when err is not nil.
func Must(err error) {
	if err == nil {
		return
	}
	fmt.Fprintln(os.Stderr, "fatal:", err)
	os.Exit(1) // want "shutdown/skipped-defer"
}

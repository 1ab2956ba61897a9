// Package queue makes channels.
package queue

import "os"

// New returns a channel without room.
func New() chan os.Signal { return make(chan os.Signal) }

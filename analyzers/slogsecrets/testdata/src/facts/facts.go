// Package facts has functions of which other packages have to know something.
package facts

import (
	"context"
	"fmt"
	"log"
	"log/slog"
	"os"
	"strings"
)

// Note logs what it is given.
func Note(text string) { log.Print(text) } // want Note:"logs 0"

// Notef logs by a format.
func Notef(ctx context.Context, format string, args ...any) { // want Notef:"logs 1, logs 2"
	slog.InfoContext(ctx, fmt.Sprintf(format, args...))
}

// Event logs attributes under a key of its own.
func Event(user, note string) { // want Event:"logs 0, logs 1"
	slog.Info("event", "user", user, "note", note)
}

// Both hands one on to the other.
func Both(text string) { Note("both: " + text) } // want Both:"logs 0"

// Quote holds what it is given.
func Quote(text string) string { return "«" + strings.TrimSpace(text) + "»" } // want Quote:"result 0 holds 0"

// Pair holds two in an order of its own.
func Pair(a, b string) (string, string) { return b, a } // want Pair:"result 0 holds 1, result 1 holds 0"

// Load returns a secret.
func Load() string { return os.Getenv("API_KEY") } // want Load:"result 0 is API_KEY"

// Token says by its name that it returns one, and returns none.
func Token() string { return "[REDACTED]" } // want Token:"result 0 is clean"

// Failure is an error that shows one of its fields.
type Failure struct {
	where, what string
}

func (f Failure) Error() string { return "in " + f.what } // want Error:"result 0 holds 0.1"

// Length says nothing of what it is given.
func Length(text string) int { return len(text) }

// private is nobody else's business.
func private(text string) { log.Print(text) }

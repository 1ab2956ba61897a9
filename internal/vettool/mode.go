package vettool

import (
	"os"
	"strings"
)

// modeVariable is the environment variable by which prodcheck's own driver speaks to
// the units of its run. Its value goes into the answer to -V=full, because the
// results of a unit depend on it.
const modeVariable = "PRODCHECK_MODE"

// Mode is how prodcheck's own driver wants units to be run. Under a plain "go vet"
// there is none.
type Mode struct {
	// Dependencies says that packages of other modules and of the standard library
	// may have been asked about, and that findings in them are wanted.
	Dependencies bool
}

// Environment is the setting for the go command's environment, "KEY=value".
func (m Mode) Environment() string {
	words := []string{"driver"}
	if m.Dependencies {
		words = append(words, "dependencies")
	}
	return modeVariable + "=" + strings.Join(words, ",")
}

// currentMode reads the environment; ok says whether our own driver set a mode.
func currentMode() (m Mode, ok bool) {
	for word := range strings.SplitSeq(os.Getenv(modeVariable), ",") {
		switch word {
		case "driver":
			ok = true
		case "dependencies":
			m.Dependencies = true
		}
	}
	return m, ok
}

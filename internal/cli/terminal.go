package cli

import (
	"io"
	"os"

	"golang.org/x/term"

	"github.com/prodcheck/prodcheck/internal/output"
	"github.com/prodcheck/prodcheck/internal/version"
)

var colorModes = []string{"auto", "always", "never"}

// terminal returns the file behind w if that is a terminal.
func terminal(w io.Writer) (*os.File, bool) {
	file, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return nil, false
	}
	return file, true
}

// outputOptions says how to print to w.
func (a *app) outputOptions(w io.Writer) output.Options {
	o := output.Options{Dir: a.dir, Version: version.Of().Version}
	file, isTerminal := terminal(w)
	if isTerminal {
		if width, _, err := term.GetSize(int(file.Fd())); err == nil {
			o.Width = width
		}
	}
	switch a.color {
	case "always":
		o.Color = true
	case "never":
	default:
		// https://no-color.org: any value but the empty one counts.
		o.Color = isTerminal && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	}
	return o
}

package output

import (
	"github.com/fatih/color"

	"github.com/prodcheck/prodcheck/internal/rule"
)

// palette holds the colours of the text format by what they stand for.
type palette struct {
	path, gutter, rule, help, fix, good, bad *color.Color
	severity                                 map[rule.Severity]*color.Color
}

func newPalette(on bool) palette {
	make := func(attributes ...color.Attribute) *color.Color {
		c := color.New(attributes...)
		// Whether there are colours is decided by the command line, from its flag
		// and its own stdout, not by the library's look at the process.
		if on {
			c.EnableColor()
		} else {
			c.DisableColor()
		}
		return c
	}
	return palette{
		path:   make(color.Bold),
		gutter: make(color.FgBlue),
		rule:   make(color.Faint),
		help:   make(color.FgCyan),
		fix:    make(color.FgGreen),
		good:   make(color.FgGreen, color.Bold),
		bad:    make(color.FgRed, color.Bold),
		severity: map[rule.Severity]*color.Color{
			rule.Error:   make(color.FgRed, color.Bold),
			rule.Warning: make(color.FgYellow, color.Bold),
			rule.Info:    make(color.FgBlue, color.Bold),
		},
	}
}

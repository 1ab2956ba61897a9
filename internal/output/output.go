// Package output prints the result of a run, in one of several formats.
package output

import (
	"io"
	"path/filepath"

	"github.com/prodcheck/prodcheck/internal/finding"
)

// Options say how to print.
type Options struct {
	Dir     string // absolute; file names are printed relative to it
	Version string // of prodcheck
	Color   bool   // text only
	Width   int    // of the terminal in columns, 0 where there is none; text only
}

// Format is one way to print a result.
type Format struct {
	Name  string
	About string // for the help of --format
	Print func(io.Writer, *finding.Result, Options) error
}

// Formats lists all formats; the first is what a person gets who asks for none.
// A new format is a file here with a Print function, and a row.
var Formats = []Format{
	{Name: "text", About: "for people: the source line, related places, what to do", Print: printText},
	{Name: "json", About: "for programs: everything that is known of each finding", Print: printJSON},
}

// relative returns the name of a file as it is printed: relative to the working
// directory, with slashes. A file on another volume keeps its full name.
func (o Options) relative(file string) string {
	if file == "" {
		return ""
	}
	if name, err := filepath.Rel(o.Dir, file); err == nil {
		file = name
	}
	return filepath.ToSlash(file)
}

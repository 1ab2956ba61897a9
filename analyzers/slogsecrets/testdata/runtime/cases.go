// Package runtime holds the truth about what loggers write. Each of its cases logs one
// struct with a password whole, by one logger; the tests run all and see whether the password
// is in the output, and hold what the analyzer slogsecrets says of the same line against it.
//
// The module is for tests alone, so that prodcheck's own needs no logger.
package runtime

//go:generate go run ./internal/generate

import (
	"io"
	"log/slog"
	"slices"
)

// Case is one log call.
type Case struct {
	Sink  string // the logger and the way of calling it: "slogJSONGroup"
	Shape string // the constructor of what it logs, without New: "NestedPointer"
	Run   func(*Loggers)

	// Silent says why the analyzer is to be silent though the password is in the output;
	// empty for all cases in which it is to agree with the output.
	Silent string
}

// Name is the case's name in tests: "slogJSONGroup/NestedPointer".
func (c Case) Name() string { return c.Sink + "/" + c.Shape }

// Loggers is what the cases write to. The loggers of the packages (log, slog, logrus, klog,
// glog, hclog, apex) write there too, in JSON where they can: it is what counts where the
// handler is not in view.
type Loggers struct {
	Out  io.Writer
	Slog *slog.Logger // the analyzer does not see by what handler it writes
}

// Cases are all cases.
var Cases = slices.Concat(
	slogCases,
	replaceCases,
	logCases,
	zapCases,
	zerologCases,
	logrusCases,
	logrCases,
	klogCases,
	glogCases,
	hclogCases,
	apexCases,
)

// Output is where the loggers that are package variables write.
var Output = new(Switch)

// Switch is a writer that hands on to another.
type Switch struct{ To io.Writer }

// Write writes to the writer that is set.
func (s *Switch) Write(p []byte) (int, error) { return s.To.Write(p) }

var (
	jsonLogger = slog.New(slog.NewJSONHandler(Output, nil))
	textLogger = slog.New(slog.NewTextHandler(Output, nil))
)

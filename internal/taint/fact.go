package taint

import (
	"fmt"
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
)

// FunctionFact is what a function does with its parameters that callers have to know.
type FunctionFact struct {
	Sinks   []ParameterSink
	Results []Result
	Written []Result // what a method writes that is given what to write into: see [Saying]
}

// AFact marks a fact.
func (*FunctionFact) AFact() {}

func (f *FunctionFact) String() string {
	var parts []string
	for _, s := range f.Sinks {
		parts = append(parts, fmt.Sprintf("logs %d", s.Parameter))
	}
	for _, r := range f.Written {
		if r.Class != None {
			parts = append(parts, "writes "+r.Name)
		} else {
			parts = append(parts, fmt.Sprintf("writes %d", r.Parameter))
		}
	}
	for _, r := range f.Results {
		switch {
		case r.Class != None:
			parts = append(parts, fmt.Sprintf("result %d is %s", r.Result, r.Name))
		case r.Clean:
			parts = append(parts, fmt.Sprintf("result %d is clean", r.Result))
		case r.Member > 0:
			parts = append(parts, fmt.Sprintf("result %d holds %d.%d", r.Result, r.Parameter, r.Member-1))
		default:
			parts = append(parts, fmt.Sprintf("result %d holds %d", r.Result, r.Parameter))
		}
	}
	return strings.Join(parts, ", ")
}

// A ParameterSink is that a function writes down a parameter, a receiver counted, from 0.
type ParameterSink struct {
	Parameter int
	Style     known.LogStyle
	Render    known.Rendering
	Name      string // of the call that writes
	Key       string
	Prints    bool
	Slog      bool
	Span      bool
	File      string // where it does: the base name
	Line      int
}

// A Result is that a result holds a parameter, or something of a class.
type Result struct {
	Result    int
	Parameter int
	Member    int // of the parameter: 0 for all of it, otherwise one more than the field's number
	Class     Class
	Name      string
	Expr      string
	Whole     bool // it is a field of a struct that is written whole
	Clean     bool // whatever the function is called
	File      string
	Line      int
}

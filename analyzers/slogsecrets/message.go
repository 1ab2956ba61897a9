package slogsecrets

import (
	"fmt"
	"path/filepath"

	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/taint"
)

// consequences are what follows from a finding, and what to write instead, by rule.
var consequences = map[string]string{
	"value":  "whoever reads the log can use it; log that it is set, or a redacted form",
	"attr":   "whoever reads the log can use it; log that it is set, or a redacted form",
	"struct": "whoever reads the log can use it; log the fields that matter, or give the type a LogValue method that leaves it out",
	"header": "whoever reads the log can act as the caller; log the headers that matter by name",
	"url":    "it can hold a password or a token; log its host, or what its Redacted method returns",
	"pii":    "personal data stays in the log for as long as that is kept; log an internal ID, or a masked form",
	"stdout": "what is printed ends up in the logs of the platform; print that it is set, or a redacted form",
}

// message says what reaches which call, and what follows.
func message(r *rule.Rule, f taint.Finding) string {
	return fmt.Sprintf("%s reaches %s%s: %s", what(f), through(f), f.Sink, consequences[r.Name])
}

// what says what is logged, and where it comes from.
func what(f taint.Finding) string {
	o := f.Origin
	switch {
	case o.Whole:
		holder := o.Expr
		if holder == "" {
			holder = "a value"
		}
		return fmt.Sprintf("%s, with its field %s%s,", holder, o.Name, place(o))
	case o.Class == taint.None:
		return fmt.Sprintf("the value of %q", f.Key)
	case o.Expr != "" && o.Expr != o.Name:
		return fmt.Sprintf("%s from %s%s", o.Name, o.Expr, place(o))
	}
	return o.Name + place(o)
}

func place(o taint.Origin) string {
	if o.Place.Line == 0 {
		return ""
	}
	return fmt.Sprintf(" (%s:%d)", filepath.Base(o.Place.Filename), o.Place.Line)
}

// through says where the call is that writes, if another function does it.
func through(f taint.Finding) string {
	if f.Through.Line == 0 {
		return ""
	}
	return fmt.Sprintf("the log at %s:%d through ", f.Through.Filename, f.Through.Line)
}

package slogsecrets

import (
	"testing"

	"github.com/prodcheck/prodcheck/internal/known"
)

// The tables of known name no way of writing that has no row here.
func TestManners(t *testing.T) {
	check := func(where string, how known.Rendering) {
		for _, each := range []known.Rendering{how, how.Within(), how.Element()} {
			if manners[each].encoder == nil {
				t.Errorf("%s: no row for rendering %d", where, each)
			}
		}
	}
	for name, row := range known.LogCalls() {
		if row.Style != known.LogFormat { // whose verbs say how
			check(name, row.Render)
		}
	}
	for name, row := range known.LogEncoders {
		check(name, row.Render)
	}
	for name, row := range known.LogAttributes() {
		if row.Render != 0 {
			check(name, row.Render)
		}
	}
	for name, row := range known.Passes() {
		if !row.Format {
			check(name, row.Render)
		}
	}
	for name, row := range known.LogMakers() {
		for _, how := range []known.Rendering{row.Render, row.Chosen} {
			if how != 0 {
				check(name, how)
			}
		}
		for _, how := range row.Over {
			check(name, how)
		}
	}
}

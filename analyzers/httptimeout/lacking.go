package httptimeout

import (
	"go/token"
	"go/types"

	"github.com/prodcheck/prodcheck/internal/value"
)

// lacking returns the objects to report for o, which lacks something or whose copies
// do. What a constructor returns is for its callers to complete: they are reported,
// unless none of them completes it and nobody else can call the constructor; then it
// is o, where one change mends all.
func (c *check) lacking(o *value.Object, lacks func(*value.Object) bool) []*value.Object {
	found, all := c.leaves(o, lacks)
	if all && len(found) > 0 {
		return []*value.Object{o}
	}
	return found
}

// leaves returns the objects among o and its copies that lack something and that
// nobody further out completes; all says whether that is every one of them.
func (c *check) leaves(o *value.Object, lacks func(*value.Object) bool) (found []*value.Object, all bool) {
	if c.putToUse(o) {
		if lacks(o) {
			return []*value.Object{o}, true
		}
		return nil, false
	}
	all = len(c.graph.Outside(o)) == 0
	copies := o.Copies()
	if len(copies) == 0 {
		if all && lacks(o) {
			return []*value.Object{o}, true
		}
		return nil, false
	}
	for _, copied := range copies {
		below, allBelow := c.leaves(copied, lacks)
		all = all && allBelow
		if allBelow && len(below) > 0 {
			below = []*value.Object{copied} // reported where it is returned first
		}
		found = append(found, below...)
	}
	return found, all && len(found) > 0
}

// putToUse says whether the function that makes the object already serves or sends
// with it: then no caller can complete it in time.
func (c *check) putToUse(o *value.Object) bool {
	for _, use := range o.Uses {
		if use.Receiver && within(use.Call.In, o.In) && use.Call.Static != nil && uses[use.Call.Static.FullName()] {
			return true
		}
	}
	return false
}

// uses are the methods that put a server or client to use.
var uses = map[string]bool{
	"(*net/http.Server).ListenAndServe":                       true,
	"(*net/http.Server).ListenAndServeTLS":                    true,
	"(*net/http.Server).Serve":                                true,
	"(*net/http.Server).ServeTLS":                             true,
	"(*github.com/valyala/fasthttp.Server).ListenAndServe":    true,
	"(*github.com/valyala/fasthttp.Server).ListenAndServeTLS": true,
	"(*github.com/valyala/fasthttp.Server).Serve":             true,
	"(*net/http.Client).Do":                                   true,
	"(*net/http.Client).Get":                                  true,
	"(*net/http.Client).Head":                                 true,
	"(*net/http.Client).Post":                                 true,
	"(*net/http.Client).PostForm":                             true,
}

func within(f, outer *value.Function) bool {
	for ; f != nil; f = f.Outer {
		if f == outer {
			return true
		}
	}
	return f == outer
}

// lineBelow returns the start of the line that is so many below the one on which
// another package's object is declared. Export data knows no columns, so all ways in
// give the line's start.
func (c *check) lineBelow(obj types.Object, lines int) token.Pos {
	file := c.Fset.File(obj.Pos())
	if file == nil {
		return token.NoPos
	}
	line := max(file.Line(obj.Pos())+lines, 1)
	if line > file.LineCount() {
		// Export data tells only of lines with declarations. A file of our own, of as
		// many empty lines, has a position for the others.
		starts := make([]int, line)
		for i := range starts {
			starts[i] = i
		}
		file = c.Fset.AddFile(file.Name(), -1, line)
		file.SetLines(starts)
	}
	return file.LineStart(line)
}

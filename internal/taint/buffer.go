package taint

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// bufferReads says whether a method returns what was written into its receiver.
func bufferReads(name string) bool {
	switch name {
	case "(*strings.Builder).String", "(*bytes.Buffer).String", "(*bytes.Buffer).Bytes", "(*bytes.Buffer).Next",
		"(*bytes.Buffer).ReadString", "(*bytes.Buffer).ReadBytes":
		return true
	}
	return false
}

// written goes on to what was written into a builder or buffer since it was last reset.
func (t *tracer) written(buffer ssa.Value, fr *frame, how known.Rendering) {
	if made, ok := buffer.(*ssa.Call); ok {
		t.trace(made, fr, how) // bytes.NewBufferString
	}
	t.writtenInto(buffer, lastReset(buffer), 0, fr, how)
}

// lastReset returns the last call that empties a buffer, if that is in the function's straight
// run.
func lastReset(buffer ssa.Value) *ssa.Call {
	var last *ssa.Call
	for _, ref := range referrers(buffer) {
		if call, ok := ref.(*ssa.Call); ok {
			if fn := callee(&call.Call); fn != nil && fn.Name() == "Reset" {
				last = call
			}
		}
	}
	return last
}

func (t *tracer) writtenInto(v ssa.Value, reset *ssa.Call, depth int, fr *frame, how known.Rendering) {
	for _, ref := range referrers(v) {
		switch i := ref.(type) {
		case *ssa.MakeInterface, *ssa.ChangeInterface:
			if depth < 2 {
				t.writtenInto(i.(ssa.Value), reset, depth+1, fr, how)
			}
		}
		call, ok := ref.(*ssa.Call)
		if !ok || t.after(call) || reset != nil && reset.Block() == call.Block() && call.Pos() < reset.Pos() {
			continue
		}
		t.writing(v, call, fr, how)
	}
}

// writing goes on to what a call writes into a writer.
func (t *tracer) writing(v ssa.Value, call *ssa.Call, fr *frame, how known.Rendering) {
	fn, args := callee(&call.Call), arguments(&call.Call)
	if fn == nil || len(args) == 0 {
		return
	}
	if len(args) > 1 && args[1] == v && dumpers[fn.FullName()] {
		t.add(Origin{Class: Header, Name: "headers", Expr: t.e.expr(args[0]), Pos: call.Pos()})
		return
	}
	if args[0] != v {
		return
	}
	switch name := fn.FullName(); {
	case name == "encoding/json.NewEncoder":
		for _, ref := range referrers(call) {
			encode, ok := ref.(*ssa.Call)
			if next := calleeOf(encode, ok); next != nil && next.FullName() == "(*encoding/json.Encoder).Encode" {
				t.render(arguments(&encode.Call)[1], fr, known.RenderJSON)
			}
		}
	case len(args) < 2:
	case name == "fmt.Fprintf":
		t.pass(call, known.Pass{Format: true}, args[1:], fr)
	case name == "fmt.Fprint" || name == "fmt.Fprintln":
		t.pass(call, known.Pass{Operands: true, Render: known.RenderFmt}, args[1:], fr)
	case strings.HasPrefix(fn.Name(), "Write"): // also io.WriteString
		t.render(args[1], fr, how)
	}
}

// dumpers write headers, and more, into what they are given.
var dumpers = map[string]bool{
	"(net/http.Header).Write": true, "(*net/http.Request).Write": true, "(*net/http.Request).WriteProxy": true,
	"(*net/http.Response).Write": true,
}

func calleeOf(call *ssa.Call, ok bool) *types.Func {
	if !ok {
		return nil
	}
	return callee(&call.Call)
}

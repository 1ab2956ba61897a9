package taint

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// emptyText is what a variable holds on the way on which it was found to be empty.
var emptyText = ssa.NewConst(constant.MakeString(""), types.Typ[types.String])

// emptyAfter says whether a text is empty on the way from a block to the one after it, because
// the first ends in a question about it: if password != "" { password = "***" }.
func emptyAfter(from, to *ssa.BasicBlock, isIt func(ssa.Value) bool) bool {
	if len(from.Instrs) == 0 || len(from.Succs) != 2 || from.Succs[0] == from.Succs[1] {
		return false
	}
	branch, ok := from.Instrs[len(from.Instrs)-1].(*ssa.If)
	if !ok {
		return false
	}
	question, ok := branch.Cond.(*ssa.BinOp)
	if !ok || !isNothing(question.Y) || !isIt(measured(question.X)) {
		return false
	}
	switch question.Op {
	case token.EQL:
		return to == from.Succs[0]
	case token.NEQ, token.GTR:
		return to == from.Succs[1]
	}
	return false
}

// isNothing says whether v is the empty text, or 0.
func isNothing(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return isZero(v) || ok && c.Value != nil && c.Value.Kind() == constant.String && constant.StringVal(c.Value) == ""
}

// measured returns the text whose length v is, or v.
func measured(v ssa.Value) ssa.Value {
	if call, ok := v.(*ssa.Call); ok {
		if b, ok := call.Call.Value.(*ssa.Builtin); ok && b.Name() == "len" {
			return call.Call.Args[0]
		}
	}
	return v
}

// emptyEdge says whether an edge of a phi brings an empty text.
func emptyEdge(phi *ssa.Phi, n int) bool {
	return emptyAfter(phi.Block().Preds[n], phi.Block(), func(v ssa.Value) bool { return v == phi.Edges[n] })
}

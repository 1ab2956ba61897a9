package taint

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// redacts says whether the handler that a call writes to is seen to redact: what is logged
// through it is its matter.
func (e *engine) redacts(call *ssa.CallCommon, fn *types.Func) bool {
	if !strings.HasPrefix(fn.FullName(), "(") && e.quiet {
		return true
	}
	args := arguments(call)
	return len(args) > 0 && e.redactingLogger(args[0])
}

// redactingLogger says whether a logger or handler is seen to be made with one that redacts: by
// a ReplaceAttr that does more than rename or reformat.
func (e *engine) redactingLogger(logger ssa.Value) bool {
	return slices.ContainsFunc(e.replacers(logger), func(fn *ssa.Function) bool {
		return e.takesOut(fn, func(name string) bool { return e.model.Name(name) != None }, 0)
	})
}

// notReplaced returns the writes without those whose key a ReplaceAttr names.
func (e *engine) notReplaced(list []write, args []ssa.Value) []write {
	if len(args) == 0 {
		return list
	}
	for _, fn := range e.replacers(args[0]) {
		list = slices.DeleteFunc(list, func(w write) bool {
			return w.key != "" && e.takesOut(fn, func(name string) bool { return name == w.key }, 0)
		})
	}
	return list
}

// replacers returns the functions that are the ReplaceAttr of the handlers which a logger, or
// handler, is seen to be made with.
func (e *engine) replacers(logger ssa.Value) []*ssa.Function {
	var list []*ssa.Function
	for _, m := range e.makers(logger) {
		handler, ok := m.made.(*ssa.Call)
		if !ok || len(arguments(&handler.Call)) < 2 {
			continue
		}
		for _, options := range e.roots(arguments(&handler.Call)[1]) {
			for _, set := range e.settings(options, known.LogMaker{Field: "ReplaceAttr"}) {
				for _, f := range e.sources(set) {
					if fn := functionOf(f); fn != nil {
						list = append(list, fn)
					}
				}
			}
		}
	}
	return list
}

func functionOf(v ssa.Value) *ssa.Function {
	switch v := v.(type) {
	case *ssa.Function:
		return v
	case *ssa.MakeClosure:
		return v.Fn.(*ssa.Function)
	}
	return nil
}

// takesOut says whether a function names something that is meant, or calls what cleans.
func (e *engine) takesOut(fn *ssa.Function, meant func(name string) bool, depth int) bool {
	if len(fn.Blocks) == 0 {
		return meant(fn.Name())
	}
	for _, b := range fn.Blocks {
		for _, i := range b.Instrs {
			var operands [8]*ssa.Value
			for _, operand := range i.Operands(operands[:0]) {
				if *operand == nil {
					continue
				}
				if s := constantString(*operand); s != "" && meant(s) {
					return true
				}
				if g, ok := (*operand).(*ssa.Global); ok && e.lists(g, meant) {
					return true
				}
			}
			if call, ok := i.(ssa.CallInstruction); ok {
				callee := callee(call.Common())
				if callee != nil && e.model.Cleans(callee) {
					return true
				}
				if local := e.local(call.Common()); local != nil && depth < 2 && e.takesOut(local, meant, depth+1) {
					return true
				}
			}
		}
	}
	return false
}

// lists says whether a package variable is a list of what is meant, by its own name or by what
// it is filled with.
func (e *engine) lists(g *ssa.Global, meant func(name string) bool) bool {
	lower := strings.ToLower(g.Name())
	if meant(g.Name()) || strings.Contains(lower, "redact") || strings.Contains(lower, "sensitive") {
		return true
	}
	for _, stored := range e.globals[g] {
		for _, ref := range referrers(stored) {
			if update, ok := ref.(*ssa.MapUpdate); ok && meant(constantString(update.Key)) {
				return true
			}
		}
	}
	return false
}

// setsRedactingDefault says whether the package makes a redacting handler slog's default.
func (e *engine) setsRedactingDefault() bool {
	return slices.ContainsFunc(e.setters[known.LogSetters["log/slog"]], func(s setting) bool { return e.redactingLogger(s.value) })
}

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

// redactingLogger says whether a logger or handler is seen to be made with one that redacts.
func (e *engine) redactingLogger(logger ssa.Value) bool {
	return slices.ContainsFunc(e.makers(logger, 0), func(m maker) bool {
		call, ok := m.made.(*ssa.Call)
		return ok && e.redactingHandler(call)
	})
}

// redactingHandler says whether a handler is made with a ReplaceAttr that does more than
// rename or reformat: it takes something out by its name.
func (e *engine) redactingHandler(handler *ssa.Call) bool {
	if len(handler.Call.Args) < 2 {
		return false
	}
	for _, options := range e.sources(handler.Call.Args[1]) {
		for _, ref := range referrers(options) {
			field, ok := ref.(*ssa.FieldAddr)
			if !ok || fieldOf(field.X.Type(), field.Field).Name() != "ReplaceAttr" {
				continue
			}
			stored, _ := e.storesTo(field)
			for _, v := range stored {
				for _, f := range e.sources(v) {
					if fn := functionOf(f); fn != nil && e.takesSecretsOut(fn, 0) {
						return true
					}
				}
			}
		}
	}
	return false
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

// takesSecretsOut says whether a function names something secret, or calls what cleans.
func (e *engine) takesSecretsOut(fn *ssa.Function, depth int) bool {
	if len(fn.Blocks) == 0 {
		return e.model.Name(fn.Name()) != None
	}
	for _, b := range fn.Blocks {
		for _, i := range b.Instrs {
			var operands [8]*ssa.Value
			for _, operand := range i.Operands(operands[:0]) {
				if *operand == nil {
					continue
				}
				if s := constantString(*operand); s != "" && e.model.Name(s) != None {
					return true
				}
				if g, ok := (*operand).(*ssa.Global); ok && e.namesSecrets(g) {
					return true
				}
			}
			if call, ok := i.(ssa.CallInstruction); ok {
				callee := callee(call.Common())
				if callee != nil && e.model.Cleans(callee) {
					return true
				}
				if local := e.local(call.Common()); local != nil && depth < 2 && e.takesSecretsOut(local, depth+1) {
					return true
				}
			}
		}
	}
	return false
}

// namesSecrets says whether a package variable is a list of secret names, by its own name or by
// what it is filled with.
func (e *engine) namesSecrets(g *ssa.Global) bool {
	lower := strings.ToLower(g.Name())
	if e.model.Name(g.Name()) != None || strings.Contains(lower, "redact") || strings.Contains(lower, "sensitive") {
		return true
	}
	for _, stored := range e.globals[g] {
		for _, ref := range referrers(stored) {
			if update, ok := ref.(*ssa.MapUpdate); ok && e.model.Name(constantString(update.Key)) != None {
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

package taint

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// textHandler says whether the logger of a call is seen to be made with slog's TextHandler.
func (e *engine) textHandler(call *ssa.CallCommon) bool {
	return slices.ContainsFunc(e.handlers(call), func(h *ssa.Call) bool {
		fn := callee(&h.Call)
		return fn != nil && fn.FullName() == "log/slog.NewTextHandler"
	})
}

// redacts says whether the handler that a call writes to is seen to redact: what is logged
// through it is its matter.
func (e *engine) redacts(call *ssa.CallCommon, fn *types.Func) bool {
	if !strings.HasPrefix(fn.FullName(), "(") && e.quiet {
		return true
	}
	return slices.ContainsFunc(e.handlers(call), e.redactingHandler)
}

// handlers returns the calls that make the handlers which a logger has.
func (e *engine) handlers(call *ssa.CallCommon) []*ssa.Call {
	args := arguments(call)
	if len(args) == 0 {
		return nil
	}
	return e.handlersOf(args[0], 0)
}

func (e *engine) handlersOf(logger ssa.Value, depth int) []*ssa.Call {
	if depth > maxFrames {
		return nil
	}
	var list []*ssa.Call
	for _, made := range e.sources(logger) {
		switch made := made.(type) {
		case *ssa.Call:
			fn := callee(&made.Call)
			if fn == nil {
				continue
			}
			switch fn.FullName() {
			case "log/slog.New", "(*log/slog.Logger).With", "(*log/slog.Logger).WithGroup":
				list = append(list, e.handlersOf(made.Call.Args[0], depth+1)...)
			case "log/slog.NewTextHandler", "log/slog.NewJSONHandler":
				list = append(list, made)
			default:
				if local := e.local(&made.Call); local != nil {
					for _, ret := range returns(local) {
						if len(ret.Results) > 0 {
							list = append(list, e.handlersOf(ret.Results[0], depth+1)...)
						}
					}
				}
			}
		case *ssa.UnOp:
			switch address := made.X.(type) {
			case *ssa.Global:
				for _, stored := range e.globals[address] {
					list = append(list, e.handlersOf(stored, depth+1)...)
				}
			case *ssa.FieldAddr:
				for _, store := range e.fields[fieldOf(address.X.Type(), address.Field)] {
					list = append(list, e.handlersOf(store.Val, depth+1)...)
				}
			}
		case *ssa.Parameter:
			fn := made.Parent()
			for _, caller := range e.callers[fn] {
				if n := slices.Index(fn.Params, made); n >= 0 && n < len(caller.Common().Args) {
					list = append(list, e.handlersOf(arguments(caller.Common())[n], depth+1)...)
				}
			}
		}
	}
	return list
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
	for _, fn := range e.functions {
		found := false
		e.eachCall(fn, func(call ssa.CallInstruction) {
			callee := callee(call.Common())
			if callee != nil && callee.FullName() == "log/slog.SetDefault" {
				found = found || slices.ContainsFunc(e.handlersOf(call.Common().Args[0], 0), e.redactingHandler)
			}
		})
		if found {
			return true
		}
	}
	return false
}

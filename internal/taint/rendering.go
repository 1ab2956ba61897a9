package taint

import (
	"go/constant"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// A maker is what a logger or handler was made by, as far as that is in view: a call of a
// function, or a literal, of known.LogMakers.
type maker struct {
	made ssa.Value
	how  known.Rendering
}

// renderings returns the ways in which a call may write values: those that the logger is seen
// to be made for, else the one of the table.
func (e *engine) renderings(fn *types.Func, args []ssa.Value, row known.LogCall) []known.Rendering {
	if !row.Made {
		return []known.Rendering{row.Render}
	}
	var list []known.Rendering
	for _, m := range e.makersFor(fn, args) {
		if m.how != 0 && !slices.Contains(list, m.how) {
			list = append(list, m.how)
		}
	}
	if len(list) == 0 {
		list = append(list, row.Render)
	}
	return list
}

// makersFor returns what the logger was made by that a call logs with.
func (e *engine) makersFor(fn *types.Func, args []ssa.Value) []maker {
	if fn.Signature().Recv() != nil || len(args) > 0 && isLogger(args[0].Type()) {
		return e.makers(args[0])
	}
	return e.setTo(known.LogSetters[fn.Pkg().Path()])
}

// isLogger says whether a type is one of a package of loggers.
func isLogger(t types.Type) bool {
	named, _ := types.Unalias(deref(t)).(*types.Named)
	return named != nil && named.Obj().Pkg() != nil && known.LogPackages[named.Obj().Pkg().Path()]
}

// roots returns the calls and literals that a value may have been made by: through variables,
// fields and parameters.
func (e *engine) roots(v ssa.Value) []ssa.Value {
	list, ok := e.rooted[v]
	if ok {
		return list
	}
	e.rooted[v] = nil // where it leads back to itself
	next := func(v ssa.Value) {
		for _, root := range e.roots(v) {
			if !slices.Contains(list, root) {
				list = append(list, root)
			}
		}
	}
	for _, made := range e.sources(v) {
		switch made := made.(type) {
		case *ssa.Call, *ssa.Alloc:
			list = append(list, made)
		case *ssa.UnOp:
			switch address := made.X.(type) {
			case *ssa.Global:
				for _, stored := range e.globals[address] {
					next(stored)
				}
			case *ssa.FieldAddr:
				for _, store := range e.fields[fieldOf(address.X.Type(), address.Field)] {
					next(store.Val)
				}
			}
		case *ssa.Parameter:
			fn := made.Parent()
			for _, caller := range e.callers[fn] {
				if n := slices.Index(fn.Params, made); n >= 0 && n < len(arguments(caller.Common())) {
					next(arguments(caller.Common())[n])
				}
			}
		}
	}
	e.rooted[v] = list
	return list
}

// makers returns what a logger, handler or formatter was made by.
func (e *engine) makers(logger ssa.Value) []maker {
	list, ok := e.makersOf[logger]
	if ok {
		return list
	}
	e.makersOf[logger] = nil // where it leads back to itself
	for _, made := range e.roots(logger) {
		switch made := made.(type) {
		case *ssa.Call:
			list = append(list, e.madeBy(made)...)
		case *ssa.Alloc:
			named, _ := types.Unalias(deref(made.Type())).(*types.Named)
			if named == nil || named.Obj().Pkg() == nil {
				continue
			}
			if row, ok := known.LogMakers()[named.Obj().Pkg().Path()+"."+named.Obj().Name()]; ok {
				list = append(list, e.madeAs(made, row)...)
			}
		}
	}
	e.makersOf[logger] = list
	return list
}

// madeBy returns what was made by a call: by a function of the table, by a method of a logger,
// which hands on what that was made by, or by a function of the package.
func (e *engine) madeBy(call *ssa.Call) []maker {
	fn := callee(&call.Call)
	if fn == nil {
		return nil
	}
	if row, ok := known.LogMakers()[fn.FullName()]; ok {
		return e.madeAs(call, row)
	}
	if fn.Signature().Recv() != nil && fn.Pkg() != nil && known.LogPackages[fn.Pkg().Path()] {
		return e.makers(arguments(&call.Call)[0])
	}
	local := e.local(&call.Call)
	if local == nil {
		return nil
	}
	var list []maker
	for _, ret := range returns(local) {
		if len(ret.Results) > 0 {
			list = append(list, e.makers(ret.Results[0])...)
		}
	}
	return list
}

// madeAs returns what was made as a row of the table says.
func (e *engine) madeAs(made ssa.Value, row known.LogMaker) []maker {
	if settings := e.settings(made, row); len(settings) > 0 {
		var list []maker
		for _, v := range settings {
			list = append(list, e.makers(v)...)
		}
		if len(list) == 0 { // one that is not known
			list = append(list, maker{made: made})
		}
		return list
	}
	call, ok := made.(*ssa.Call)
	switch {
	case !ok || row.Render != 0 && row.Option == "":
		return []maker{{made, row.Render}}
	case row.Option != "":
		return []maker{{made, e.optional(arguments(&call.Call)[row.From], row)}}
	}
	list := slices.Clone(e.makers(arguments(&call.Call)[row.From]))
	for i, m := range list {
		if over, ok := row.Over[m.how]; ok {
			list[i].how = over
		}
	}
	return list
}

// optional returns how a logger writes that was made with options: as where an option is
// chosen, unless it is seen not to be.
func (e *engine) optional(options ssa.Value, row known.LogMaker) known.Rendering {
	for _, made := range e.sources(options) {
		if _, ok := made.(*ssa.Alloc); !ok {
			return row.Chosen
		}
		for _, v := range e.settings(made, known.LogMaker{Field: row.Option}) {
			c, ok := v.(*ssa.Const)
			if !ok || c.Value == nil || constant.BoolVal(c.Value) {
				return row.Chosen
			}
		}
	}
	return row.Render
}

package taint

import (
	"go/constant"
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// elements returns what is in a slice, in order. Rest is what it was made of and is not in
// view: a parameter, say.
func (e *engine) elements(v ssa.Value, seen map[ssa.Value]bool) (list []ssa.Value, rest ssa.Value) {
	if seen == nil {
		seen = make(map[ssa.Value]bool)
	}
	if v == nil || seen[v] || len(seen) > maxVisits {
		return nil, nil
	}
	seen[v] = true
	switch v := v.(type) {
	case *ssa.Const:
		return nil, nil
	case *ssa.Slice:
		if made, ok := v.X.(*ssa.Alloc); ok {
			return array(made), nil
		}
		return e.elements(v.X, seen)
	case *ssa.Alloc:
		return array(v), nil
	case *ssa.MakeSlice:
		return array(v), nil
	case *ssa.ChangeType:
		return e.elements(v.X, seen)
	case *ssa.Phi:
		for _, edge := range v.Edges {
			more, other := e.elements(edge, seen)
			list = append(list, more...)
			if other != nil {
				rest = other
			}
		}
		return list, rest
	case *ssa.UnOp:
		if cell, ok := v.X.(*ssa.Alloc); ok && v.Op == token.MUL {
			for _, stored := range e.stores(cell, v) {
				more, other := e.elements(stored, seen)
				list = append(list, more...)
				if other != nil {
					rest = other
				}
			}
			return list, rest
		}
	case *ssa.Call:
		if b, ok := v.Call.Value.(*ssa.Builtin); ok && b.Name() == "append" {
			for _, arg := range arguments(&v.Call) {
				more, other := e.elements(arg, seen)
				list = append(list, more...)
				if other != nil {
					rest = other
				}
			}
			return list, rest
		}
		if local := e.local(&v.Call); local != nil {
			for _, ret := range returns(local) {
				more, _ := e.elements(ret.Results[0], seen)
				list = append(list, more...)
			}
			return list, nil
		}
	}
	return nil, v
}

// array returns what is stored in the elements of an array or slice that is made here.
func array(made ssa.Value) []ssa.Value {
	type element struct {
		index int64
		value ssa.Value
	}
	var list []element
	var collect func(v ssa.Value)
	collect = func(v ssa.Value) {
		for _, ref := range referrers(v) {
			switch ref := ref.(type) {
			case *ssa.IndexAddr:
				index := int64(len(list))
				if c, ok := ref.Index.(*ssa.Const); ok {
					index, _ = constant.Int64Val(constant.ToInt(c.Value))
				}
				values, _ := storesTo(ref)
				for _, stored := range values {
					list = append(list, element{index, stored})
				}
			case *ssa.Slice:
				if v == made && ref.X == made {
					if _, ok := made.(*ssa.MakeSlice); ok {
						collect(ref)
					}
				}
			}
		}
	}
	collect(made)
	slices.SortStableFunc(list, func(a, b element) int { return int(a.index - b.index) })
	values := make([]ssa.Value, len(list))
	for n, el := range list {
		values[n] = el.value
	}
	return values
}

// sources returns where a map, channel or function value may have been made.
func (e *engine) sources(v ssa.Value) []ssa.Value {
	var list []ssa.Value
	seen := make(map[ssa.Value]bool)
	var visit func(ssa.Value)
	visit = func(v ssa.Value) {
		if v == nil || seen[v] || len(seen) > 50 {
			return
		}
		seen[v] = true
		switch v := v.(type) {
		case *ssa.Phi:
			for _, edge := range v.Edges {
				visit(edge)
			}
		case *ssa.ChangeType:
			visit(v.X)
		case *ssa.MakeInterface:
			visit(v.X)
		case *ssa.UnOp:
			switch cell := v.X.(type) {
			case *ssa.Alloc:
				for _, stored := range e.stores(cell, v) {
					visit(stored)
				}
			case *ssa.FreeVar:
				for _, closure := range e.closures[cell.Parent()] {
					for n, free := range cell.Parent().FreeVars {
						if alloc, ok := closure.Bindings[n].(*ssa.Alloc); ok && free == cell {
							values, _ := storesTo(alloc)
							for _, stored := range values {
								visit(stored)
							}
						}
					}
				}
			default:
				list = append(list, v)
			}
		default:
			list = append(list, v)
		}
	}
	visit(v)
	return list
}

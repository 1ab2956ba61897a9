package value

import (
	"go/ast"
	"go/types"
	"strings"
)

// composite adds a composite literal: an object where its type is followed, else
// the contents of its elements and fields.
func (g *Graph) composite(e *ast.CompositeLit, f *Function) *node {
	if n, ok := g.expressions[e]; ok {
		return n
	}
	n := g.expression(e)
	t := deref(g.info.TypeOf(e)) // elements of []*T{{…}} have the type *T
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		for _, elem := range e.Elts {
			if kv, ok := elem.(*ast.KeyValueExpr); ok {
				g.edge(g.eval(kv.Key, f), n)
				elem = kv.Value
			}
			g.edge(g.eval(elem, f), n)
		}
		return n
	}
	var made *Object
	if kind, ok := g.kindOf(t); ok {
		made = g.newObject(kind, e, f)
		g.deliver(n, made)
	}
	if named, ok := types.Unalias(t).(*types.Named); ok {
		g.literalOf[named.Obj()] = append(g.literalOf[named.Obj()], e)
	}
	given := make(map[*types.Var]bool)
	for i, elem := range e.Elts {
		var field *types.Var
		value := elem
		if kv, ok := elem.(*ast.KeyValueExpr); ok {
			id, isIdent := kv.Key.(*ast.Ident)
			if !isIdent {
				continue
			}
			field, _ = g.info.Uses[id].(*types.Var)
			value = kv.Value
		} else if i < s.NumFields() {
			field = s.Field(i)
		}
		if field == nil {
			continue
		}
		field = field.Origin()
		given[field] = true
		g.own(field, t)
		from := g.eval(value, f)
		if made != nil {
			made.Sets = append(made.Sets, &Set{Field: field.Name(), Pos: elem.Pos(), Expr: value, In: f, Owner: made, node: from})
			g.edge(from, made.cell(field.Name()))
			continue
		}
		if isNumber(field.Type()) {
			g.numbers[field] = append(g.numbers[field], &number{expr: value, in: f})
		}
		g.edge(from, g.variable(field))
	}
	if made == nil {
		g.zeroFields(t, s, given, e, f)
	}
	return n
}

// zero makes the objects of a zero value of type t in node n: the value itself, or
// what its fields hold by value.
func (g *Graph) zero(t types.Type, at ast.Expr, n *node, f *Function, implied bool) {
	if kind, ok := g.kindOf(t); ok {
		o := g.newObject(kind, at, f)
		o.Implied, o.zeroOf = implied, n
		g.deliver(n, o)
		return
	}
	if s, ok := t.Underlying().(*types.Struct); ok {
		g.zeroFields(t, s, nil, at, f)
	}
}

// zeroFields makes the objects that the fields of a struct hold by value and that
// are not given. Fields of other packages' structs that cannot be reached from here
// are those packages' own business.
func (g *Graph) zeroFields(t types.Type, s *types.Struct, given map[*types.Var]bool, at ast.Expr, f *Function) {
	for i := range s.NumFields() {
		field := s.Field(i).Origin()
		if given[field] || field.Pkg() != g.pass.Pkg {
			continue
		}
		if _, isStruct := field.Type().Underlying().(*types.Struct); !isStruct {
			continue
		}
		if named, ok := types.Unalias(field.Type()).(*types.Named); ok && named == types.Unalias(t) {
			continue
		}
		g.own(field, t)
		g.zero(field.Type(), at, g.variable(field), f, true)
	}
}

// fieldBase returns the node of the followed objects of which sel selects a field, the
// field through which they are reached, if any, and whether there are such objects.
func (g *Graph) fieldBase(sel *ast.SelectorExpr, f *Function) (base *node, via *types.Var, ok bool) {
	selection, ok := g.info.Selections[sel]
	if !ok || selection.Kind() != types.FieldVal {
		return nil, nil, false
	}
	owner := selection.Recv()
	base, via = g.eval(sel.X, f), g.fieldOf(sel.X)
	if field := g.embedded(sel); field != nil {
		owner, base, via = field.Type(), g.variable(field), field
	}
	if _, ok := g.kindOf(deref(owner)); !ok {
		g.own(selection.Obj().(*types.Var), owner)
		return nil, nil, false
	}
	return base, via, true
}

// setField records an assignment to a field of a followed object. It says whether
// the field was one.
func (g *Graph) setField(sel *ast.SelectorExpr, from *node, value ast.Expr, f *Function) bool {
	base, via, ok := g.fieldBase(sel, f)
	if !ok {
		return false
	}
	set := &Set{Field: sel.Sel.Name, Pos: sel.Pos(), Expr: value, In: f, via: via, when: g.when(sel.X, f), node: from}
	if set.when != nil {
		g.setters[set.when] = append(g.setters[set.when], set)
	}
	g.watch(base, func(o *Object) {
		o.Sets = append(o.Sets, set)
		g.edge(from, o.cell(set.Field))
	})
	return true
}

// fieldOf returns the field that an expression selects, or nil.
func (g *Graph) fieldOf(e ast.Expr) *types.Var {
	switch e := ast.Unparen(e).(type) {
	case *ast.SelectorExpr:
		if sel, ok := g.info.Selections[e]; ok && sel.Kind() == types.FieldVal {
			field := sel.Obj().(*types.Var).Origin()
			if len(sel.Index()) == 1 {
				g.own(field, sel.Recv())
			}
			return field
		}
	case *ast.StarExpr:
		return g.fieldOf(e.X)
	case *ast.IndexExpr:
		return g.fieldOf(e.X)
	}
	return nil
}

func splitKind(k Kind) (path, name string) {
	i := strings.LastIndexByte(string(k), '.')
	if i < 0 {
		return "", string(k)
	}
	return string(k[:i]), string(k[i+1:])
}

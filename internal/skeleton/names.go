package skeleton

import (
	"fmt"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// methodNames returns the names of an interface's methods, with commas between.
func methodNames(iface *types.Interface) string {
	var names []string
	for method := range iface.Methods() {
		names = append(names, method.Name())
	}
	return strings.Join(names, ",")
}

func typeNames(tuple *types.Tuple) []string {
	var names []string
	for v := range tuple.Variables() {
		names = append(names, typeName(v.Type()))
	}
	return names
}

// FunctionName is the name that skeletons have for a function, also for one that is an
// instance of a generic one or a wrapper around it.
func FunctionName(fn *ssa.Function) string {
	if origin := fn.Origin(); origin != nil {
		fn = origin
	}
	if parent := fn.Parent(); parent != nil {
		_, number, _ := cutLast(fn.Name(), "$")
		return FunctionName(parent) + "$" + number
	}
	if obj, ok := fn.Object().(*types.Func); ok && !strings.HasPrefix(fn.Name(), "init#") {
		return fullName(obj)
	}
	return fn.String() // a package's init
}

// fullName is (*types.Func).FullName without the type parameters of a generic receiver:
// "(*path.T).M", as for all other types.
func fullName(fn *types.Func) string {
	name := fn.Origin().FullName()
	if open := strings.IndexByte(name, '['); open >= 0 && name[0] == '(' {
		if end := strings.Index(name, "])"); end > open {
			return name[:open] + name[end+1:]
		}
	}
	return name
}

func cutLast(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}

func fieldName(t types.Type, index int) string {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if s, ok := coreStruct(t); ok {
		return s.Field(index).Name()
	}
	return fmt.Sprint(index)
}

func coreStruct(t types.Type) (*types.Struct, bool) {
	s, ok := t.Underlying().(*types.Struct)
	return s, ok
}

// typeName is a type's name in skeletons: "path.T", "*path.T", and for types without a
// name what they are.
func typeName(t types.Type) string {
	switch t := types.Unalias(t).(type) {
	case *types.Pointer:
		return "*" + typeName(t.Elem())
	case *types.Named:
		if t.Obj().Pkg() == nil {
			return t.Obj().Name()
		}
		return t.Obj().Pkg().Path() + "." + t.Obj().Name()
	case *types.Basic:
		return t.Name()
	case *types.Array:
		return fmt.Sprintf("[%d]", t.Len())
	case *types.Struct:
		return "struct"
	case *types.Signature:
		return "func"
	case *types.Chan:
		return "chan"
	case *types.Slice:
		return "[]"
	case *types.Map:
		return "map"
	case *types.Interface:
		return "interface"
	}
	return "?"
}

package main

import (
	"errors"
	"fmt"
	"go/format"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

const shapesPath = "github.com/prodcheck/prodcheck/analyzers/slogsecrets/runtime/shapes"

// shape is a value to be logged whole.
type shape struct {
	name string
	expr string // makes it
	typ  types.Type
}

// inView are the shapes that are put together where they are logged: what an interface
// holds is to be seen there.
var inView = []shape{
	{name: "NestedAny", expr: `shapes.NestedAny{Database: shapes.NewPlain()}`},
	{name: "NestedAnyPointer", expr: `shapes.NestedAny{Database: shapes.NewPlainPointer()}`},
	{name: "NestedAnyMarshalJSON", expr: `shapes.NestedAny{Database: shapes.NewMarshalJSONStruct()}`},
	{name: "NestedAnyString", expr: `shapes.NestedAny{Database: shapes.NewStringStruct()}`},
	{name: "SliceAny", expr: `[]any{shapes.NewPlain()}`},
	{name: "SliceAnyPointer", expr: `[]any{shapes.NewPlainPointer()}`},
	{name: "MapAny", expr: `map[string]any{"main": shapes.NewPlain()}`},
}

// loadShapes returns the shapes of package shapes, sorted by name.
func loadShapes(dir string) ([]shape, error) {
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadTypes | packages.NeedImports | packages.NeedDeps, Dir: dir}, shapesPath)
	if err != nil {
		return nil, err
	}
	if packages.PrintErrors(pkgs) > 0 {
		return nil, errors.New("package shapes does not load")
	}
	shapes := slices.Clone(inView)
	scope := pkgs[0].Types.Scope()
	for _, name := range scope.Names() {
		f, ok := scope.Lookup(name).(*types.Func)
		rest, isNew := strings.CutPrefix(name, "New")
		if ok && isNew && f.Signature().Params().Len() == 0 {
			shapes = append(shapes, shape{name: rest, expr: "shapes." + name + "()", typ: f.Signature().Results().At(0).Type()})
		}
	}
	slices.SortFunc(shapes, func(a, b shape) int { return strings.Compare(a.name, b.name) })
	return shapes, nil
}

// has says whether the shape's value has a method.
func (s shape) has(method string) bool {
	if s.typ == nil {
		return false
	}
	return types.NewMethodSet(s.typ).Lookup(nil, method) != nil
}

// logs says whether a sink is to log a shape.
func (s sink) logs(shape shape) bool {
	method := methodOf(shape.name)
	switch {
	case s.method != "":
		return shape.has(s.method)
	case method != "" && slices.Contains(s.asks, method):
		return s.shapes == nil || !detail(shape.name, method)
	case s.shapes != nil:
		return slices.Contains(s.shapes, shape.name)
	default:
		return method == ""
	}
}

// caseFiles returns the sources of the cases_<family>.go, by their names, for the shapes
// of the module in dir.
func caseFiles(dir string) (map[string]string, error) {
	shapes, err := loadShapes(dir)
	if err != nil {
		return nil, err
	}
	files := make(map[string]string)
	for _, f := range families {
		source, err := caseFile(f, shapes)
		if err != nil {
			return nil, err
		}
		files["cases_"+f.name+".go"] = source
	}
	return files, nil
}

// caseFile returns the source of one family's cases.
func caseFile(f family, shapes []shape) (string, error) {
	var table, functions strings.Builder
	for _, s := range f.sinks {
		for _, name := range s.shapes {
			if !slices.ContainsFunc(shapes, func(shape shape) bool { return shape.name == name }) {
				return "", fmt.Errorf("sink %s%s logs %s, which is no shape", f.name, s.name, name)
			}
		}
		for _, shape := range shapes {
			if !s.logs(shape) {
				continue
			}
			name := f.name + s.name + "_" + shape.name
			fmt.Fprintf(&table, "\t{Sink: %q, Shape: %q, Run: %s},\n", f.name+s.name, shape.name, name)
			fmt.Fprintf(&functions, "\nfunc %s(l *Loggers) {\n", name)
			if s.setup != "" {
				fmt.Fprintf(&functions, "\t%s\n", s.setup)
			}
			fmt.Fprintf(&functions, "\t"+s.call+"\n}\n", shape.expr)
		}
	}
	var b strings.Builder
	b.WriteString(`package runtime

// This file is written by internal/generate (go generate). It bears no mark of generated
// code, as prodcheck would pass it by.

import (
`)
	for _, path := range f.imports {
		if !strings.Contains(path, ".") {
			fmt.Fprintf(&b, "\t%q\n", path)
		}
	}
	b.WriteString("\n")
	for _, path := range slices.Sorted(slices.Values(append(slices.Clone(f.imports), shapesPath))) {
		if strings.Contains(path, ".") {
			fmt.Fprintf(&b, "\t%q\n", path)
		}
	}
	fmt.Fprintf(&b, ")\n\nvar %sCases = []Case{\n%s}\n%s", f.name, table.String(), functions.String())
	source, err := format.Source([]byte(b.String()))
	if err != nil {
		return "", fmt.Errorf("cases of %s: %w", f.name, err)
	}
	return string(source), nil
}

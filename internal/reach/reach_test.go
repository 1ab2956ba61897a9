package reach_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/reach"
)

func TestDependency(t *testing.T) {
	tests := []struct {
		name   string
		module *analysis.Module
		file   string
		want   bool
	}{
		{"no module", nil, "/src/x/x.go", false},
		{"worked on", &analysis.Module{Path: "example.com/x"}, "/src/x/x.go", false},
		{"from the cache", &analysis.Module{Path: "example.com/x", Version: "v1.2.0"}, "/go/pkg/mod/example.com/x@v1.2.0/x.go", true},
		{"vendored", &analysis.Module{Path: "example.com/x", Version: "v1.2.0"}, "/src/vendor/example.com/x/x.go", true},
		{"replaced by a directory", &analysis.Module{Path: "example.com/x", Version: "v1.2.0"}, "/src/x/x.go", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			fset := token.NewFileSet()
			file, err := parser.ParseFile(fset, test.file, "package x", 0)
			if err != nil {
				t.Fatal(err)
			}
			pass := &analysis.Pass{Fset: fset, Files: []*ast.File{file}, Pkg: types.NewPackage("example.com/x", "x"), Module: test.module}
			if got := reach.Dependency(pass); got != test.want {
				t.Errorf("Dependency = %v, want %v", got, test.want)
			}
		})
	}
}

// Package reach knows which dependencies can matter to prodcheck's rules.
//
// Most packages that a service depends on never come near HTTP. They hold nothing
// that a fact could say, and the vet protocol's side of prodcheck leaves them at once,
// before they are even parsed: that is most of its speed on a first run.
//
// A dependency matters if it imports one of the [Root] packages itself. What it hands
// on from another dependency that does is not followed. To follow imports all the way
// (from database/sql as well) made 174 of the 692 packages of a service matter, and a
// first run's checks took 16.4 s in place of 12.4 s; the findings on thirteen
// repositories were the same. The packages that are worked on all matter.
package reach

import (
	"go/ast"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/known"
)

// roots are the packages that facts are about, by package path. A rule whose facts
// concern the API of a further package needs a row here, unless that package's users
// import one of these as well (gin, echo, chi and most others go with net/http).
var roots = map[string]bool{
	"github.com/gofiber/fiber/v2": true,
	"github.com/gofiber/fiber/v3": true,
	"github.com/valyala/fasthttp": true,
	"net/http":                    true,
}

// Root says whether facts are about the API of the package.
func Root(path string) bool { return roots[path] }

// Matters says whether facts about the pass's package can matter. Analyzers ask it so
// that every way in, also those that do look at all packages, knows the same facts.
func Matters(pass *analysis.Pass) bool {
	if !Dependency(pass) || Root(pass.Pkg.Path()) {
		return true // the standard library, or worked on
	}
	for _, imported := range pass.Pkg.Imports() {
		if Root(imported.Path()) {
			return true
		}
	}
	return false
}

// Dependency says whether the pass's package is of a module that is not worked on: one that
// has a version, and whose files lie where the go command stores such modules. A module that
// another one replaces by a directory has a version too, but is worked on: in a repository of
// several modules each is. False for the standard library, which is of no module.
func Dependency(pass *analysis.Pass) bool {
	if pass.Module == nil || pass.Module.Version == "" {
		return false
	}
	// Not every file: what cgo writes lies in a temporary directory.
	return len(pass.Files) == 0 || slices.ContainsFunc(pass.Files, func(file *ast.File) bool {
		return Stored(filepath.Dir(pass.Fset.PositionFor(file.FileStart, false).Filename))
	})
}

// Standard says whether the pass's package is of the standard library.
func Standard(pass *analysis.Pass) bool {
	// In one process it has a module without a path; under the vet protocol it has none.
	return (pass.Module == nil || pass.Module.Path == "") && known.Standard(pass.Pkg.Path())
}

// Stored says whether a directory is in the module cache or in one called vendor.
func Stored(dir string) bool {
	for element := range strings.SplitSeq(filepath.ToSlash(dir), "/") {
		if element == "vendor" || strings.Contains(element, "@v") {
			return true
		}
	}
	return false
}

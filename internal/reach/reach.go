// Package reach knows which packages can matter to prodcheck's rules: those from
// which imports lead to a package that a rule looks at.
//
// Most packages that a service depends on never come near HTTP or a database.
// They hold nothing that a fact could say, and the vet protocol's side of
// prodcheck leaves them at once. Relevance travels along imports: a package is
// relevant if it imports a root, or a relevant package. [Analyzer] leaves a fact on
// each relevant package, so that the facts of a relevant package are never empty,
// and those of all others always are.
package reach

import (
	"golang.org/x/tools/go/analysis"
)

// roots are the packages that rules look at, by package path. A rule about the API
// of a further package needs a row here, unless that package imports one of
// these itself (gin, echo, chi and most others import net/http).
var roots = map[string]bool{
	"database/sql":                true,
	"github.com/gofiber/fiber/v2": true,
	"github.com/gofiber/fiber/v3": true,
	"github.com/valyala/fasthttp": true,
	"net/http":                    true,
}

// Root says whether a rule looks at the API of the package.
func Root(path string) bool { return roots[path] }

// Fact marks a package as relevant. It says nothing else.
type Fact struct{}

func (*Fact) AFact()         {}
func (*Fact) String() string { return "reaches" }

// Analyzer exports a [Fact] for every relevant package. All analyzers with facts of
// their own require it: whichever of them runs, relevance is known.
var Analyzer = &analysis.Analyzer{
	Name:      "prodcheckreach",
	Doc:       "prodcheckreach: mark the packages that prodcheck's rules can concern",
	Run:       run,
	FactTypes: []analysis.Fact{new(Fact)},
}

func run(pass *analysis.Pass) (any, error) {
	relevant := Root(pass.Pkg.Path())
	for _, imported := range pass.Pkg.Imports() {
		if relevant {
			break
		}
		relevant = Root(imported.Path()) || pass.ImportPackageFact(imported, new(Fact))
	}
	if relevant {
		pass.ExportPackageFact(new(Fact))
	}
	return nil, nil
}

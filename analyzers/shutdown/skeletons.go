package shutdown

import (
	"reflect"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/lifecycle"
	"github.com/prodcheck/prodcheck/internal/reach"
	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// skeletons writes down what a package does when a program starts and stops, whatever the
// policy, and follows main packages. It owns the facts. Its result is a [*written].
//
// An error of an analyzer that others require is nobody's to report, under the vet
// protocol: so it is part of the result.
var skeletons = keepError(rule.Guard(&analysis.Analyzer{
	Name:       "prodcheckskeletons",
	Doc:        "prodcheckskeletons: write down how programs start and stop, for shutdown",
	Requires:   []*analysis.Analyzer{rule.Files},
	FactTypes:  []analysis.Fact{new(skeleton.PackageFact)},
	ResultType: reflect.TypeFor[*written](),
	Run:        write,
}))

func keepError(a *analysis.Analyzer) *analysis.Analyzer {
	run := a.Run
	a.Run = func(pass *analysis.Pass) (any, error) {
		result, err := run(pass)
		if err != nil {
			return &written{err: err}, nil
		}
		return result, nil
	}
	return a
}

// written is what there is to report about a main package's program.
type written struct {
	err    error
	faults []lifecycle.Fault
}

func write(pass *analysis.Pass) (any, error) {
	// What the standard library does is in the tables, from its documentation.
	if !reach.Matters(pass) || reach.Standard(pass) {
		return new(written), nil
	}
	if strings.HasSuffix(pass.Pkg.Path(), ".test") {
		return new(written), nil // the main package that runs tests
	}
	dependency := reach.Dependency(pass)
	imports := skeleton.Imports(pass)
	own := skeleton.Build(pass, imports, dependency)
	switch {
	case pass.Pkg.Name() != "main":
		return library(pass, own, imports, dependency)
	case own == nil:
		return new(written), nil
	}
	faults, err := lifecycle.Analyze(pass.Pkg, own, imports)
	return &written{faults: faults}, err
}

// library handles a package that is not main: what it does goes into a fact, together with
// what the packages below it do.
func library(pass *analysis.Pass, own *skeleton.Package, imports *skeleton.PackageFact, dependency bool) (result *written, err error) {
	result = new(written)
	if own != nil {
		if !dependency {
			if result.faults, err = lifecycle.AnalyzeLibrary(pass.Pkg, own, imports); err != nil {
				return nil, err
			}
		}
		var told []skeleton.Place
		for _, fault := range result.faults {
			told = append(told, fault.At.Place)
		}
		if err := imports.AddPackage(pass.Pkg.Path(), own, told, dependency); err != nil {
			return nil, err
		}
	}
	if len(imports.Units) > 0 {
		pass.ExportPackageFact(imports)
	}
	return result, nil
}

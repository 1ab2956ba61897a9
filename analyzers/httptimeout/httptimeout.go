package httptimeout

import (
	_ "embed"
	"go/ast"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/prodcheck/prodcheck/internal/rule"
)

//go:embed doc.go
var docSource string

var serveFunc = &rule.Rule{
	Name: "serve-func", Severity: rule.Error, Profile: rule.Default,
	Sources: []rule.Source{rule.Advanced, rule.Checklist}, Since: "0.1",
}

// Set holds the analyzer's rules.
var Set = rule.NewSet(rule.Set{
	Name:  "httptimeout",
	Rules: []*rule.Rule{serveFunc},
	New:   New,
}, docSource)

// New makes the analyzer.
func New(policy *rule.Policy) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:     "httptimeout",
		Doc:      "httptimeout: report HTTP servers and clients that can wait for ever",
		Requires: []*analysis.Analyzer{rule.Files},
		Run: func(pass *analysis.Pass) (any, error) {
			report := policy.NewReporter(pass)
			for _, f := range pass.Files {
				ast.Inspect(f, func(n ast.Node) bool {
					if call, ok := n.(*ast.CallExpr); ok {
						if fn := typeutil.StaticCallee(pass.TypesInfo, call); fn != nil && fn.FullName() == "net/http.ListenAndServe" {
							report.Report(serveFunc, rule.Finding{Pos: call.Pos(), End: call.End(), Message: "http.ListenAndServe has no timeouts"})
						}
					}
					return true
				})
			}
			return nil, nil
		},
	}
}

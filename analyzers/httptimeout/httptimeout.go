package httptimeout

import (
	_ "embed"
	"go/ast"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/reach"
	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/value"
)

//go:embed doc.go
var docSource string

var (
	clientRule = &rule.Rule{
		Name: "client", Severity: rule.Warning, Profile: rule.Default, Fix: true,
		Sources: []rule.Source{rule.Checklist, rule.Advanced}, Since: "0.1",
	}
	serverRead = &rule.Rule{
		Name: "server-read", Severity: rule.Error, Profile: rule.Default, Fix: true,
		Sources: []rule.Source{rule.Advanced, rule.Checklist}, Since: "0.1",
	}
	serverWrite = &rule.Rule{
		Name: "server-write", Severity: rule.Warning, Profile: rule.Default,
		Sources: []rule.Source{rule.Advanced}, Since: "0.1",
	}
	serverIdle = &rule.Rule{
		Name: "server-idle", Severity: rule.Warning, Profile: rule.Default, Fix: true,
		Sources: []rule.Source{rule.Advanced}, Since: "0.1",
	}
	serveFunc = &rule.Rule{
		Name: "serve-func", Severity: rule.Error, Profile: rule.Default,
		Sources: []rule.Source{rule.Advanced, rule.Checklist}, Since: "0.1",
	}
	unitRule = &rule.Rule{
		Name: "unit", Severity: rule.Error, Profile: rule.Default,
		Sources: []rule.Source{rule.Experience}, Since: "0.1",
	}
	orderRule = &rule.Rule{
		Name: "order", Severity: rule.Warning, Profile: rule.Default,
		Sources: []rule.Source{rule.Modulith, rule.Maniflex}, Since: "0.1",
	}
	transportRule = &rule.Rule{
		Name: "transport", Severity: rule.Info, Profile: rule.Strict,
		Sources: []rule.Source{rule.Experience}, Since: "0.1",
	}
	queryRule = &rule.Rule{
		Name: "query", Severity: rule.Warning, Profile: rule.Strict,
		Sources: []rule.Source{rule.Maniflex}, Since: "0.1",
	}
)

// Settings is the analyzer's section of the configuration.
type Settings struct {
	// Streaming names functions, methods and packages whose use in a handler means
	// that its responses may take long: "example.com/events.Serve",
	// "(*example.com/feed.Hub).Attach", "example.com/sse".
	Streaming []string `json:"streaming,omitempty"`
}

// Set holds the analyzer's rules.
var Set = rule.NewSet(rule.Set{
	Name: "httptimeout",
	Rules: []*rule.Rule{
		clientRule, serverRead, serverWrite, serverIdle, serveFunc,
		unitRule, orderRule, transportRule, queryRule,
	},
	Settings: Settings{},
	New:      newAnalyzer,
}, docSource)

// newAnalyzer makes the analyzer for a policy. (It cannot name Set, which it is part of.)
func newAnalyzer(policy *rule.Policy) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:      "httptimeout",
		Doc:       "httptimeout: report HTTP servers and clients that can wait forever",
		URL:       "https://github.com/prodcheck/prodcheck/blob/main/docs/rules.md",
		Requires:  []*analysis.Analyzer{rule.Files},
		FactTypes: []analysis.Fact{new(value.FunctionFact), new(handlerFact), new(packageFact)},
		Run: func(pass *analysis.Pass) (any, error) {
			run(pass, policy)
			return nil, nil
		},
	}
}

// A check is one pass over one package. The rules are its methods, a file each.
type check struct {
	*analysis.Pass
	reporter    *rule.Reporter
	graph       *value.Graph
	callsByExpr map[*ast.CallExpr]*value.Call
	imported    packageFact // what the packages below this one do to the process
	handlers    handlers
}

func run(pass *analysis.Pass, policy *rule.Policy) {
	c := &check{Pass: pass, reporter: policy.NewReporter(pass)}
	// Without net/http or fasthttp anywhere below, only plain durations and database
	// calls are left to look at.
	if m := newModel(pass.Pkg); m != nil && reach.Matters(pass) {
		c.graph = value.Build(pass, &m.Model)
		c.graph.ExportFacts()
		c.imported = c.importPackageFacts()
		c.handlers = newHandlers(c, rule.SettingsOf[Settings](policy, "httptimeout").Streaming)
		c.exportHandlerFacts()
		c.exportPackageFact()
		c.servers()
		c.serveFuncs()
		c.clients()
		c.transports()
	}
	c.units()
	c.queries()
}

func (c *check) report(r *rule.Rule, finding rule.Finding) { c.reporter.Report(r, finding) }

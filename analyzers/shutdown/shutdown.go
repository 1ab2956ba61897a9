package shutdown

import (
	_ "embed"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/lifecycle"
	"github.com/prodcheck/prodcheck/internal/rule"
)

//go:embed doc.go
var docSource string

// sources of rules that several checklists have.
var (
	all       = []rule.Source{rule.Maniflex, rule.GoFastr, rule.Checklist, rule.Advanced, rule.Modulith}
	advanced  = []rule.Source{rule.Advanced}
	modulith  = []rule.Source{rule.Modulith}
	ordering  = []rule.Source{rule.Advanced, rule.Modulith}
	draining  = []rule.Source{rule.Advanced, rule.Modulith, rule.Checklist}
	deadlines = []rule.Source{rule.Advanced, rule.Maniflex}
	practice  = []rule.Source{rule.Experience}
)

func newRule(name string, severity rule.Severity, profile rule.Profile, sources []rule.Source, fix bool) *rule.Rule {
	return &rule.Rule{Name: name, Severity: severity, Profile: profile, Sources: sources, Since: "0.3", Fix: fix}
}

var (
	noSignalRule         = newRule("no-signal", rule.Error, rule.Default, all, false)
	noSigtermRule        = newRule("no-sigterm", rule.Error, rule.Default, advanced, true)
	noDrainRule          = newRule("no-drain", rule.Error, rule.Default, draining, false)
	cancelledContextRule = newRule("cancelled-context", rule.Error, rule.Default, practice, true)
	noDeadlineRule       = newRule("no-deadline", rule.Warning, rule.Default, deadlines, false)
	earlyExitRule        = newRule("early-exit", rule.Error, rule.Default, practice, false)
	skippedDeferRule     = newRule("skipped-defer", rule.Warning, rule.Default, advanced, false)
	serverClosedRule     = newRule("server-closed", rule.Error, rule.Default, advanced, false)
	uncatchableRule      = newRule("uncatchable", rule.Error, rule.Default, practice, true)
	unbufferedRule       = newRule("unbuffered", rule.Error, rule.Default, advanced, true)
	inHandlerRule        = newRule("in-handler", rule.Error, rule.Default, practice, false)
	orderRule            = newRule("order", rule.Warning, rule.Default, ordering, false)
	unflushedRule        = newRule("unflushed", rule.Warning, rule.Default, ordering, false)
	baseContextRule      = newRule("base-context", rule.Info, rule.Strict, practice, false)
	hijackedRule         = newRule("hijacked", rule.Info, rule.Strict, modulith, false)
	readinessRule        = newRule("readiness", rule.Info, rule.Strict, advanced, false)
	workerRule           = newRule("worker", rule.Info, rule.Strict, advanced, false)
)

// Set holds the analyzer's rules.
var Set = rule.NewSet(rule.Set{
	Name: "shutdown",
	Rules: []*rule.Rule{
		noSignalRule, noSigtermRule, noDrainRule, cancelledContextRule, noDeadlineRule, earlyExitRule, skippedDeferRule,
		serverClosedRule, uncatchableRule, unbufferedRule, inHandlerRule, orderRule, unflushedRule,
		baseContextRule, hijackedRule, readinessRule, workerRule,
	},
	New: newAnalyzer,
}, docSource)

// rules are the rules that the program as a whole is judged by.
var rules = map[lifecycle.FaultKind]*rule.Rule{
	lifecycle.NoSignal:         noSignalRule,
	lifecycle.NoSigterm:        noSigtermRule,
	lifecycle.NoDrain:          noDrainRule,
	lifecycle.CutOff:           noDrainRule,
	lifecycle.CancelledContext: cancelledContextRule,
	lifecycle.NoDeadline:       noDeadlineRule,
	lifecycle.EarlyExit:        earlyExitRule,
	lifecycle.SkippedDefer:     skippedDeferRule,
	lifecycle.ServerClosed:     serverClosedRule,
	lifecycle.InHandler:        inHandlerRule,
	lifecycle.Order:            orderRule,
	lifecycle.Unflushed:        unflushedRule,
	lifecycle.Uncatchable:      uncatchableRule,
	lifecycle.Unbuffered:       unbufferedRule,
	lifecycle.BaseContext:      baseContextRule,
	lifecycle.Hijacked:         hijackedRule,
	lifecycle.Readiness:        readinessRule,
	lifecycle.Worker:           workerRule,
}

// newAnalyzer makes the analyzer for a policy. (It cannot name Set, which it is part of.)
func newAnalyzer(policy *rule.Policy) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:     "shutdown",
		Doc:      "shutdown: report programs that do not stop well",
		URL:      "https://github.com/prodcheck/prodcheck/blob/main/docs/rules.md",
		Requires: []*analysis.Analyzer{rule.Files, skeletons},
		Run: func(pass *analysis.Pass) (any, error) {
			return nil, run(pass, policy)
		},
	}
}

// A check is one pass over one package.
type check struct {
	*analysis.Pass
	reporter *rule.Reporter
	told     map[told]bool
}

// told is what has been reported.
type told struct {
	rule *rule.Rule
	at   string
}

func run(pass *analysis.Pass, policy *rule.Policy) error {
	written := pass.ResultOf[skeletons].(*written)
	if written.err != nil {
		return written.err
	}
	c := &check{Pass: pass, reporter: policy.NewReporter(pass), told: make(map[told]bool)}
	for _, fault := range written.faults {
		c.report(fault)
	}
	return nil
}

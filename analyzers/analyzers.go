// Package analyzers is the one list of prodcheck's analyzers and rules.
package analyzers

import (
	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/analyzers/bodyclose"
	"github.com/prodcheck/prodcheck/analyzers/httptimeout"
	"github.com/prodcheck/prodcheck/analyzers/ignore"
	"github.com/prodcheck/prodcheck/analyzers/shutdown"
	"github.com/prodcheck/prodcheck/analyzers/slogsecrets"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// checks holds the analyzers that look at code; ignore, which looks at what the
// others did, comes on top.
var checks = []*rule.Set{
	httptimeout.Set,
	bodyclose.Set,
	shutdown.Set,
	slogsecrets.Set,
}

// Sets returns all rules, grouped by analyzer.
func Sets() []*rule.Set { return append(checks[:len(checks):len(checks)], ignore.Set) }

// Find returns the rule of that ID ("httptimeout/server-read"), or nil.
func Find(id string) *rule.Rule {
	analyzer, name := rule.Split(id)
	for _, set := range Sets() {
		if set.Name == analyzer {
			return set.Rule(name)
		}
	}
	return nil
}

// New makes all analyzers for a policy. None of them panics: what would have been
// a panic comes back as the analyzer's error and names the package.
func New(policy *rule.Policy) []*analysis.Analyzer {
	var list []*analysis.Analyzer
	for _, set := range checks {
		list = append(list, rule.Guard(set.New(policy)))
	}
	return append(list, rule.Guard(ignore.New(policy, Sets(), list)))
}

// Package rule holds what prodcheck knows about its rules and the one way in
// which analyzers report.
//
// A [Rule] is data: its metadata comes from a table in the analyzer's package,
// its prose from that package's doc comment. Help, explain, the generated
// documentation, SARIF and the configuration all read it from here.
//
// A [Policy] is the configuration in force. A [Reporter] applies it, so that
// every way in (command line, go vet, golangci-lint) silences and shows the
// same findings.
package rule

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"
)

// Severity says what a finding means for a service in production.
type Severity uint8

const (
	Info    Severity = iota + 1 // worth a look
	Warning                     // likely to break in production
	Error                       // breaks in production
)

var severityNames = map[Severity]string{Info: "info", Warning: "warning", Error: "error"}

func (s Severity) String() string { return severityNames[s] }

// ParseSeverity reads "info", "warning" or "error".
func ParseSeverity(name string) (Severity, error) {
	for severity, known := range severityNames {
		if known == name {
			return severity, nil
		}
	}
	return 0, fmt.Errorf("unknown severity %q: use info, warning or error", name)
}

// MarshalText writes the severity's name. The zero severity, which means that none
// is given, has an empty one.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what [Severity.MarshalText] wrote.
func (s *Severity) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*s = 0
		return nil
	}
	parsed, err := ParseSeverity(string(text))
	*s = parsed
	return err
}

// Profile names a set of rules that are on together.
type Profile string

const (
	Default Profile = "default" // right at least 19 times in 20 on real services
	Strict  Profile = "strict"  // everything in default, and what needs a human eye
)

// Source is the production checklist that a rule comes from.
type Source string

const (
	Maniflex   Source = "M" // maniflex, "Deploying to Production"
	GoFastr    Source = "G" // GoFastr, "Deployment"
	Checklist  Source = "P" // baconstrudel/go-production-checklist
	Advanced   Source = "A" // "Production Go Advanced"
	Modulith   Source = "L" // go-modulith-template, architecture
	Experience Source = "-" // no checklist: seen in production
)

var sourceTitles = map[Source]string{
	Maniflex:   "maniflex, Deploying to Production",
	GoFastr:    "GoFastr, Deployment",
	Checklist:  "go-production-checklist",
	Advanced:   "Production Go Advanced",
	Modulith:   "go-modulith-template, architecture",
	Experience: "seen in production",
}

// Title is the name of the checklist, for people.
func (s Source) Title() string { return sourceTitles[s] }

// Rule is one thing that prodcheck reports.
type Rule struct {
	Analyzer string // set by [NewSet]
	Name     string // unique within the analyzer: "server-read"
	Severity Severity
	Profile  Profile // the smallest profile that has the rule on
	Sources  []Source
	Since    string // the release that brought it: "0.1"
	Fix      bool   // whether some of its findings carry a suggested fix

	// Prose returns the rule's Doc. [NewSet] sets it; a rule without one has none.
	Prose func() Doc
}

// Doc returns what there is to say about the rule.
func (r *Rule) Doc() Doc {
	if r.Prose == nil {
		return Doc{}
	}
	return r.Prose()
}

// ID is the rule's name everywhere outside its analyzer: "httptimeout/server-read".
func (r *Rule) ID() string { return r.Analyzer + "/" + r.Name }

// URL is the address of the rule's page.
func (r *Rule) URL() string {
	return "https://github.com/prodcheck/prodcheck/blob/main/docs/rules/" + r.ID() + ".md"
}

// Set is an analyzer's rules with the function that makes the analyzer.
type Set struct {
	Name  string
	Rules []*Rule

	// Settings is the zero value of the analyzer's section of the configuration,
	// a struct with json tags; nil where there is none.
	Settings any

	// New makes the analyzer for a policy. It keeps no state outside of it.
	New func(*Policy) *analysis.Analyzer

	// Prose returns what the analyzer's documentation says. [NewSet] sets it.
	Prose func() Prose
}

// Summary returns what the analyzer is about in one line, without its name.
func (s *Set) Summary() string { return s.Prose().Summary }

// Doc returns the text for "help": a title line, then prose.
func (s *Set) Doc() string { return s.Prose().Text }

// NewSet completes a set of which Name, Rules, New and Settings are given with the
// prose of docSource, the text of the package's doc.go (see [parseDoc] for its
// form). That is read when it is first asked for: a run under go vet starts hundreds of
// processes, and none of them asks. It then panics where the two do not match: that is a
// bug in prodcheck, and the test of the documentation finds it.
func NewSet(set Set, docSource string) *Set {
	set.Prose = sync.OnceValue(func() Prose { return mustParse(&set, docSource) })
	for _, r := range set.Rules {
		r.Analyzer = set.Name
		r.Prose = func() Doc { return set.Prose().Rules[r.Name] }
	}
	return &set
}

func mustParse(set *Set, docSource string) Prose {
	prose, err := parseDoc(set.Name, docSource)
	if err != nil {
		panic(fmt.Sprintf("rule: %s/doc.go: %v", set.Name, err))
	}
	for _, r := range set.Rules {
		if _, ok := prose.Rules[r.Name]; !ok {
			panic(fmt.Sprintf("rule: %s/doc.go has no section for rule %s", set.Name, r.Name))
		}
	}
	for name := range prose.Rules {
		if set.Rule(name) == nil {
			panic(fmt.Sprintf("rule: %s/doc.go documents %s, which is no rule", set.Name, name))
		}
	}
	return prose
}

// Rule returns the rule of that name within the set, or nil.
func (s *Set) Rule(name string) *Rule {
	i := slices.IndexFunc(s.Rules, func(r *Rule) bool { return r.Name == name })
	if i < 0 {
		return nil
	}
	return s.Rules[i]
}

// Split parts "httptimeout/server-read" into its analyzer and rule name; the rule
// name is empty where id names a whole analyzer.
func Split(id string) (analyzer, name string) {
	analyzer, name, _ = strings.Cut(id, "/")
	return analyzer, name
}

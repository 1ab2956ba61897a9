package rule

// Policy is the configuration in force for one run, resolved: which rules are on,
// where, and how the analyzers are set. The zero Policy is prodcheck's default.
type Policy struct {
	Profile Profile // empty means Default

	// Switches turns rules on or off by rule ID or by analyzer name. A rule's own
	// entry wins over its analyzer's, and both win over the profile.
	Switches map[string]bool

	// Tests says whether findings in _test.go files are reported.
	Tests bool

	// Excluded says whether findings of a rule in a file (absolute path) are left
	// out by configuration. Nil excludes nothing.
	Excluded func(filename, ruleID string) bool

	// HostReadsNolint says that the program around us (golangci-lint) applies
	// //nolint:prodcheck itself. We then leave it alone, else that program's own
	// check of unused nolint comments would misfire.
	HostReadsNolint bool

	// FactsOnly says that no findings are wanted: the package is one that others import.
	FactsOnly bool

	// Settings holds the analyzers' own settings by analyzer name, each a value of
	// the type of [Set.Settings].
	Settings map[string]any
}

// Enabled says whether a rule is on.
func (p *Policy) Enabled(r *Rule) bool {
	if p.FactsOnly {
		return false
	}
	if on, ok := p.Switches[r.ID()]; ok {
		return on
	}
	if on, ok := p.Switches[r.Analyzer]; ok && !on {
		return false
	}
	return r.Profile == Default || p.Profile == Strict || p.Switches[r.Analyzer]
}

// Reports says whether findings of a rule in a file (absolute path) are wanted.
func (p *Policy) Reports(r *Rule, filename string) bool {
	return p.Enabled(r) && (p.Excluded == nil || !p.Excluded(filename, r.ID()))
}

// SettingsOf returns the settings of the named analyzer, or its zero value.
func SettingsOf[T any](p *Policy, analyzer string) T {
	settings, _ := p.Settings[analyzer].(T)
	return settings
}

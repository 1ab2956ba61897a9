package config

import (
	"slices"
	"strings"

	"github.com/prodcheck/prodcheck/internal/rule"
)

// Level is what the configuration says of a rule or of an analyzer.
//
// A severity given to a rule also turns it on. Given to an analyzer it is the
// severity of those of its rules that are on: else a team that wants warnings
// would get the strict rules with them.
type Level string

const (
	Off Level = "off"
	On  Level = "on"
)

// severity returns the severity that a level names, or 0.
func (l Level) severity() rule.Severity {
	severity, err := rule.ParseSeverity(string(l))
	if err != nil {
		return 0 // on or off
	}
	return severity
}

// SeverityOf returns the severity that the configuration gives to a rule, or else
// the rule's own.
func (c *Config) SeverityOf(r *rule.Rule) rule.Severity {
	for _, name := range []string{r.ID(), r.Analyzer} {
		if severity := c.Rules[name].severity(); severity != 0 {
			return severity
		}
	}
	return r.Severity
}

// Switch turns rules on or off, by rule ID or analyzer name, over what the file
// says: an analyzer's switch also covers the rules that the file lists one by one.
// Names of analyzers come before those of rules whatever their order, and enable
// before disable: "--enable httptimeout --disable httptimeout/client" means what it
// seems to. The caller has checked the names, see [Names].
func (c *Config) Switch(enable, disable []string) {
	rules := make(map[string]Level, len(c.Rules))
	for name, level := range c.Rules {
		rules[name] = level
	}
	apply := func(names []string, whole bool, level Level) {
		for _, name := range names {
			if isWhole := !strings.Contains(name, "/"); isWhole != whole {
				continue
			}
			if whole {
				for listed := range rules {
					if analyzer, _ := rule.Split(listed); analyzer == name && listed != name {
						rules[listed] = switched(rules[listed], level)
					}
				}
			}
			rules[name] = switched(rules[name], level)
		}
	}
	for _, whole := range []bool{true, false} {
		apply(enable, whole, On)
		apply(disable, whole, Off)
	}
	c.Rules = rules
}

// switched keeps a severity that the file gives to a rule that is turned on.
func switched(old, level Level) Level {
	if level == On && old.severity() != 0 {
		return old
	}
	return level
}

// Names returns all that can stand for rules in a configuration: rule IDs and
// analyzer names, sorted.
func Names(sets []*rule.Set) []string {
	var names []string
	for _, set := range sets {
		names = append(names, set.Name)
		for _, r := range set.Rules {
			names = append(names, r.ID())
		}
	}
	slices.Sort(names)
	return names
}

package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"github.com/prodcheck/prodcheck/internal/config"
	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/suggest"
)

// checkFlags are the flags of a check.
type checkFlags struct {
	formats         []string
	failOn, profile string
	enable, disable []string
	tags            string
	tests           bool
	fix, diff       bool
	stats           bool
}

func (f *checkFlags) register(flags *pflag.FlagSet) {
	flags.StringArrayVar(&f.formats, "format", nil, "print the report as `FORMAT`, or write it with FORMAT=FILE; may be repeated:"+formatsHelp())
	flags.StringVar(&f.failOn, "fail-on", "", "end with exit code 1 for findings of this `SEVERITY` and above: info, warning or error (default warning)")
	flags.StringVar(&f.profile, "profile", "", "use the rules of this `PROFILE`: default or strict")
	flags.StringSliceVar(&f.enable, "enable", nil, "turn on this `RULE` or all of an analyzer; may be repeated")
	flags.StringSliceVar(&f.disable, "disable", nil, "turn off this `RULE` or all of an analyzer; may be repeated")
	flags.StringVar(&f.tags, "tags", "", "build with these `TAGS`, with commas between")
	flags.BoolVar(&f.tests, "tests", false, "report findings in test files too")
	flags.BoolVar(&f.fix, "fix", false, "make the changes that findings suggest, then check again and report what is left")
	flags.BoolVar(&f.diff, "diff", false, "show the changes that findings suggest, as a diff, and make none")
	flags.BoolVar(&f.stats, "stats", false, "print how often each rule was reported, and how long it took, to stderr")
	// "prodcheck --standalone" is answered before the command line is read; the
	// flag is here for the help.
	flags.Bool("standalone", false, "check in one process, without the go command's cache; takes the flags of go vet instead of these")
}

var (
	profiles   = []string{string(rule.Default), string(rule.Strict)}
	severities = []string{rule.Info.String(), rule.Warning.String(), rule.Error.String()}
)

// settings reads the configuration in force, and changes it as the flags say.
func (a *app) settings(f *checkFlags, given func(flag string) bool) (*config.Config, error) {
	c, err := a.loadConfig()
	if err != nil {
		return nil, err
	}
	if given("profile") {
		if err := oneOf("--profile", f.profile, profiles); err != nil {
			return nil, err
		}
		c.Profile = rule.Profile(f.profile)
	}
	if given("fail-on") {
		if err := oneOf("--fail-on", f.failOn, severities); err != nil {
			return nil, err
		}
		if c.FailOn, err = rule.ParseSeverity(f.failOn); err != nil {
			return nil, fmt.Errorf("--fail-on: %w", err)
		}
	}
	if given("tests") {
		c.Tests = f.tests
	}
	for flag, names := range map[string][]string{"--enable": f.enable, "--disable": f.disable} {
		for _, name := range names {
			if err := a.knownRule(flag, name); err != nil {
				return nil, err
			}
		}
	}
	c.Switch(f.enable, f.disable)
	return c, nil
}

// loadConfig reads the file of --config, or the one found upwards.
func (a *app) loadConfig() (*config.Config, error) {
	file := a.configFile
	if file == "" {
		found, err := config.Find(a.dir)
		if err != nil {
			return nil, err
		}
		if found == "" {
			return config.Default(a.sets), nil
		}
		file = found
	}
	return config.Load(a.path(file), a.sets)
}

// knownRule checks the name of a rule or analyzer given on the command line.
func (a *app) knownRule(flag, name string) error {
	names := config.Names(a.sets)
	if slices.Contains(names, name) {
		return nil
	}
	hint := suggest.Hint(name, names)
	if hint == "" {
		hint = ": \"prodcheck rules\" lists them"
	}
	return fmt.Errorf("%s: there is no rule or analyzer %q%s", flag, name, hint)
}

// completeRules is the shell's completion for names of rules.
func (a *app) completeRules(prefix string) []string {
	return slices.DeleteFunc(config.Names(a.sets), func(name string) bool { return !strings.HasPrefix(name, prefix) })
}

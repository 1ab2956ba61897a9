// Package config reads .prodcheck.yaml and carries the settings of a run from the
// command line to where the analyzers run.
//
// The package does not know the analyzers: what is to be read is told by their
// rule sets (analyzers.Sets() in production).
//
// [Config] is the file, its JSON schema and its documentation at once: a new key
// is a new field.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/prodcheck/prodcheck/internal/rule"
)

// FileName is the name of the configuration file.
const FileName = ".prodcheck.yaml"

// Config is the settings of a run. Make it with [Default], [Load], [Parse] or
// [FromEnvironment]. The command line's flags are applied by setting fields and by
// [Config.Switch].
type Config struct {
	// Profile, empty for the default one.
	Profile rule.Profile `json:"profile,omitempty" enum:"default,strict" jsonschema:"The set of rules that are on: default has those that are right at least 19 times in 20, strict has all."`

	// Tests says whether findings in test files are reported.
	Tests bool `json:"tests,omitempty" jsonschema:"Whether findings in _test.go files are reported. They are not by default."`

	// FailOn is the severity from which findings make the command fail; zero is
	// read as a warning, see [Config.Fails].
	FailOn rule.Severity `json:"fail-on,omitempty" enum:"info,warning,error" jsonschema:"The lowest severity with which a finding makes the command end with exit code 1. By default it is warning."`

	// Rules holds what is said of rules, by rule ID or analyzer name.
	Rules map[string]Level `json:"rules,omitempty" enum:"off,on,info,warning,error" jsonschema:"Rules to turn off or on, or to report with another severity, by rule (httptimeout/server-read) or by analyzer (httptimeout). A rule's own entry wins over its analyzer's, and both win over the profile."`

	Exclude []Exclude `json:"exclude,omitempty" jsonschema:"Files in which findings are left out."`

	// Settings holds the analyzers' own settings by analyzer name, each a value of
	// the type of its [rule.Set.Settings].
	Settings map[string]any `json:"settings,omitempty" jsonschema:"What single analyzers need to know about the code, by analyzer."`

	// Path is the absolute name of the file; empty where there is none.
	Path string `json:"-"`

	// Root is the absolute directory that the paths in Exclude start from.
	Root string `json:"-"`

	// place is Root within its repository, see [Config.Digest].
	place string
	sets  []*rule.Set
}

// Exclude leaves the findings in some files out.
type Exclude struct {
	Path   string   `json:"path" jsonschema:"A glob, relative to the directory of this file: * stays within a directory, ** does not. A directory stands for all in it."`
	Rules  []string `json:"rules,omitempty" jsonschema:"The rules or analyzers to leave out. Without it, all."`
	Reason string   `json:"reason" jsonschema:"Why these findings are accepted: for the next reader."`
}

// Default returns the settings without a configuration file. Root is the working
// directory.
func Default(sets []*rule.Set) *Config {
	c := &Config{sets: sets}
	// Without the working directory excludes have nothing to start from, and
	// Default has none.
	c.Root, _ = os.Getwd()
	return c
}

// Find looks for [FileName] in dir and then in its parents, and returns its
// absolute name, or "" where there is none.
func Find(dir string) (string, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", fmt.Errorf("finding %s: %w", FileName, err)
	}
	for {
		path := filepath.Join(dir, FileName)
		info, err := os.Stat(path)
		switch {
		case err == nil && !info.IsDir():
			return path, nil
		case err != nil && !errors.Is(err, fs.ErrNotExist):
			// Not to be read is not the same as absent: the team's rules would be
			// off without a word.
			return "", fmt.Errorf("finding %s: %w", FileName, err)
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", nil
		}
		dir = parent
	}
}

// Load reads a configuration file. What is wrong in it comes back as
// [strict.Problems], all of it at once.
func Load(path string, sets []*rule.Set) (*Config, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading the configuration: %w", err)
	}
	return Parse(path, data, sets)
}

// Fails says whether a finding of that severity makes the command fail.
func (c *Config) Fails(severity rule.Severity) bool {
	failOn := c.FailOn
	if failOn == 0 {
		failOn = rule.Warning
	}
	return severity >= failOn
}

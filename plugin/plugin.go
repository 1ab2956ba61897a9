// Package plugin makes prodcheck a linter of golangci-lint, through its module plugin
// system (https://golangci-lint.run/docs/plugins/module-plugins/).
//
// In .custom-gcl.yml:
//
//	version: v2.15.0
//	plugins:
//	  - module: github.com/prodcheck/prodcheck
//	    import: github.com/prodcheck/prodcheck/plugin
//	    version: v0.1.0
//
// and in .golangci.yml, with the keys of .prodcheck.yaml as settings:
//
//	linters:
//	  enable: [prodcheck]
//	  settings:
//	    custom:
//	      prodcheck:
//	        type: module
//	        settings:
//	          profile: strict
//
// A file .prodcheck.yaml is not read: golangci-lint keeps results under a key that
// covers its own configuration and no other file, so that they would be stale
// after an edit. The keys fail-on and severities of rules have no effect: golangci-lint
// has its own.
package plugin

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"
	"gopkg.in/yaml.v3"

	"github.com/prodcheck/prodcheck/analyzers"
	"github.com/prodcheck/prodcheck/internal/config"
	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/strict"
)

// name is the linter's name in the configuration of golangci-lint.
const name = "prodcheck"

func init() { register.Plugin(name, New) }

// New makes the linter from its settings, which have the keys of .prodcheck.yaml.
// Paths in them start from the directory that golangci-lint is run in. The error
// names everything that is wrong with them.
func New(settings any) (register.LinterPlugin, error) {
	c, err := decode(settings)
	if err != nil {
		return nil, err
	}
	policy, err := c.Policy()
	if err != nil {
		return nil, fmt.Errorf("settings of linter %s: %w", name, err)
	}
	policy.HostReadsNolint = true
	return linter{policy}, nil
}

// decode reads the settings with the decoder of the configuration file, by way of the
// text that they came from.
func decode(settings any) (*config.Config, error) {
	if settings == nil {
		return config.Default(analyzers.Sets()), nil
	}
	text, err := yaml.Marshal(settings)
	if err != nil {
		return nil, fmt.Errorf("settings of linter %s: %w", name, err)
	}
	dir, err := os.Getwd()
	if err != nil {
		return nil, fmt.Errorf("settings of linter %s: %w", name, err)
	}
	c, err := config.Parse(filepath.Join(dir, ".golangci.yml"), text, analyzers.Sets())
	var problems strict.Problems
	if !errors.As(err, &problems) {
		return c, err
	}
	// The lines are those of our text, not of the user's: only keys help.
	messages := make([]string, len(problems))
	for i, p := range problems {
		messages[i] = p.Message
	}
	return nil, fmt.Errorf("settings of linter %s: %s", name, strings.Join(messages, "; "))
}

type linter struct{ policy *rule.Policy }

// BuildAnalyzers returns all of prodcheck's analyzers.
func (l linter) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	return analyzers.New(l.policy), nil
}

// GetLoadMode says that the analyzers need types.
func (l linter) GetLoadMode() string { return register.LoadModeTypesInfo }

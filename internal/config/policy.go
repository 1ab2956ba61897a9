package config

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/prodcheck/prodcheck/internal/rule"
)

// Policy returns the settings in the form in which analyzers take them. It fails
// where a glob is not valid, which [Parse] has checked.
func (c *Config) Policy() (*rule.Policy, error) {
	for _, e := range c.Exclude {
		if !doublestar.ValidatePattern(e.Path) {
			return nil, fmt.Errorf("exclude: %q is no valid glob", e.Path)
		}
	}
	policy := &rule.Policy{
		Profile:  c.Profile,
		Switches: c.switches(),
		Tests:    c.Tests,
		Settings: c.Settings,
	}
	if len(c.Exclude) > 0 {
		policy.Excluded = c.excluded()
	}
	return policy, nil
}

func (c *Config) switches() map[string]bool {
	switches := make(map[string]bool)
	for name, level := range c.Rules {
		if level == Off {
			switches[name] = false
		} else if level == On || strings.Contains(name, "/") {
			switches[name] = true
		}
	}
	return switches
}

// excluded returns the test for [rule.Policy.Excluded].
func (c *Config) excluded() func(filename, ruleID string) bool {
	roots := []string{c.Root}
	// The go command names files by the directory it was started in, which may
	// have reached the same place through a symbolic link (/tmp on macOS).
	if real, err := filepath.EvalSymlinks(c.Root); err == nil && real != c.Root {
		roots = append(roots, real)
	}
	return func(filename, ruleID string) bool {
		analyzer, _ := rule.Split(ruleID)
		for _, root := range roots {
			relative, err := filepath.Rel(root, filename)
			if err != nil || !filepath.IsLocal(relative) {
				continue
			}
			relative = filepath.ToSlash(relative)
			for _, e := range c.Exclude {
				ofRule := len(e.Rules) == 0 || slices.Contains(e.Rules, ruleID) || slices.Contains(e.Rules, analyzer)
				if ofRule && e.matches(relative) {
					return true
				}
			}
		}
		return false
	}
}

// matches says whether the glob means the file, by its slashed path from the root.
func (e Exclude) matches(relative string) bool {
	return doublestar.MatchUnvalidated(e.Path, relative) ||
		doublestar.MatchUnvalidated(e.Path+"/**", relative)
}

// Digest returns a short text that differs wherever two configurations can lead to
// different findings, and that is the same on every machine. It leaves out what
// only changes how findings are shown or judged: severities, fail-on, reasons.
//
// Of the root it has the place within the repository, and only where there are
// excludes: the same file one directory deeper excludes other files, while the
// repository itself may lie anywhere.
func (c *Config) Digest() string {
	// Without omitempty an empty list and none would differ.
	type exclude struct {
		Path  string
		Rules []string `json:",omitempty"`
	}
	var key struct {
		Enabled  []string
		Tests    bool
		Exclude  []exclude
		Place    string
		Settings map[string]any `json:",omitempty"`
	}
	policy := rule.Policy{Profile: c.Profile, Switches: c.switches()}
	for _, set := range c.sets {
		for _, r := range set.Rules {
			if policy.Enabled(r) {
				key.Enabled = append(key.Enabled, r.ID())
			}
		}
	}
	slices.Sort(key.Enabled)
	key.Tests, key.Settings = c.Tests, c.Settings
	for _, e := range c.Exclude {
		key.Exclude = append(key.Exclude, exclude{e.Path, e.Rules})
		key.Place = c.place
	}
	text, err := json.Marshal(key)
	if err != nil {
		panic(fmt.Sprintf("config: settings that are no JSON: %v", err)) // the types are ours
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:16])
}

// placeOf returns where dir lies within its repository, or else within the
// outermost Go module or workspace around it; "." where there is none.
func placeOf(dir string) string {
	top := dir
	for at := dir; ; at = filepath.Dir(at) {
		if exists(at, ".git") {
			top = at
			break
		}
		if exists(at, "go.mod") || exists(at, "go.work") {
			top = at
		}
		if filepath.Dir(at) == at {
			break
		}
	}
	place, err := filepath.Rel(top, dir)
	if err != nil {
		return dir // right, if not the same on every machine
	}
	return filepath.ToSlash(place)
}

func exists(dir, name string) bool {
	_, err := os.Stat(filepath.Join(dir, name))
	return err == nil
}

package driver_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// unit is what one unit of a go vet run left behind.
type unit struct {
	path    string
	looked  bool // whether the unitchecker was started
	factual bool // whether there are facts
}

// units runs go vet so that no result comes from the cache, and returns its units by ID,
// with " (facts)" for those that were only asked for facts.
func units(t *testing.T, dir string, mode string, args ...string) map[string]unit {
	t.Helper()
	// The mode is part of the key of the cache.
	mode = fmt.Sprintf("PRODCHECK_MODE=%s,%s-%d", mode, t.Name(), time.Now().UnixNano())
	_, stderr, err := command(t, dir, []string{mode}, "go", append([]string{"vet", "-work", "-json", "-vettool=" + tool}, args...)...)
	work, ok := strings.CutPrefix(strings.TrimSpace(stderr), "WORK=")
	if err != nil || !ok {
		t.Fatalf("go vet: %v\n%s", err, stderr)
	}
	defer os.RemoveAll(work)
	configs, err := filepath.Glob(filepath.Join(work, "b*", "vet.cfg"))
	if err != nil {
		t.Fatal(err)
	}
	found := make(map[string]unit)
	for _, name := range configs {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var config struct {
			ID, ImportPath, VetxOutput string
			VetxOnly                   bool
		}
		if err := json.Unmarshal(data, &config); err != nil {
			t.Fatal(err)
		}
		info, err := os.Stat(config.VetxOutput)
		if err != nil {
			t.Errorf("%s has written no facts: %v", config.ID, err)
			continue
		}
		_, err = os.Stat(strings.TrimSuffix(name, ".cfg") + ".prodcheck.cfg")
		if config.VetxOnly {
			config.ID += " (facts)"
		}
		found[config.ID] = unit{config.ImportPath, err == nil, info.Size() > 0}
	}
	return found
}

// Packages of other modules are looked at only where they import what rules concern;
// what is worked on always is.
func TestReach(t *testing.T) {
	dir := extract(t, `
-- go.mod --
module example.com/service
go 1.26
require (
	example.com/wrap v1.0.0
	example.com/deep v1.0.0
)
-- service.go --
package service

import (
	_ "example.com/deep"
	_ "example.com/deep/pure"
)
-- vendor/modules.txt --
# example.com/deep v1.0.0
## explicit; go 1.26
example.com/deep
example.com/deep/pure
# example.com/wrap v1.0.0
## explicit; go 1.26
example.com/wrap
-- vendor/example.com/deep/deep.go --
package deep

import _ "example.com/wrap"
-- vendor/example.com/deep/pure/pure.go --
package pure

import _ "strconv"
-- vendor/example.com/wrap/wrap.go --
package wrap

import "net/http"

func Open() *http.Client { return &http.Client{} }
`)
	got := units(t, dir, "driver", "./...")
	for id, want := range map[string]unit{
		"strconv (facts)":               {"strconv", false, false},
		"net (facts)":                   {"net", false, false},
		"net/http (facts)":              {"net/http", true, true},
		"example.com/wrap (facts)":      {"example.com/wrap", true, true},
		"example.com/deep (facts)":      {"example.com/deep", false, false},
		"example.com/deep/pure (facts)": {"example.com/deep/pure", false, false},
		"example.com/service":           {"example.com/service", true, true}, // that it was looked at is a fact
	} {
		if u, ok := got[id]; !ok || u != want {
			t.Errorf("%s: got %+v (%v), want %+v", id, u, ok, want)
		}
	}
}

// With tests off, what the go command vets for the sake of tests costs no analysis,
// also where our driver does not hide the tests. There alone, a package that has tests
// and is imported is looked at twice: once for its findings, once for its facts.
func TestTestUnits(t *testing.T) {
	dir := extract(t, variants)
	got := units(t, dir, "plain", "./...")
	for id, looked := range map[string]bool{
		"example.com/m/a":         true, // with its tests
		"example.com/m/a (facts)": true,
		"example.com/m/a_test":    false,
		"example.com/m/b":         true,
	} {
		if u, ok := got[id]; !ok || u.looked != looked {
			t.Errorf("%s: got %+v (%v), want looked %v", id, u, ok, looked)
		}
	}
}

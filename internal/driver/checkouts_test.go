package driver_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/prodcheck/prodcheck/internal/driver"
)

// Two checkouts of the same code are told apart, also under -trimpath, with which the
// go command's key does not hold the directory: a finding of the one must not be shown,
// nor fixed, in the other.
func TestCheckouts(t *testing.T) {
	t.Setenv("GOFLAGS", "-trimpath")
	const archive = "-- go.mod --\nmodule example.com/m\ngo 1.26\n-- a/a.go --\npackage a\n\nFAULT\n"
	for range 2 {
		dir := extract(t, archive)
		result := run(t, driver.Options{Dir: dir})
		if len(result.Findings) != 1 {
			t.Fatalf("got %q", summary(dir, result))
		}
		if file := result.Findings[0].File; !strings.HasPrefix(file, dir+string(filepath.Separator)) {
			t.Errorf("finding in %s, not below %s", file, dir)
		}
	}
}

// A run that checked nothing did not do its work.
func TestNothingChecked(t *testing.T) {
	dir := extract(t, `
-- go.mod --
module example.com/m
go 1.26
require example.com/dep v1.0.0
-- m.go --
package m

import _ "example.com/dep"
-- vendor/modules.txt --
# example.com/dep v1.0.0
## explicit; go 1.26
example.com/dep
-- vendor/example.com/dep/dep.go --
package dep
`)
	for _, pattern := range []string{"./vendor/example.com/dep", "", " "} {
		result := run(t, driver.Options{Dir: dir, Patterns: []string{pattern}})
		if len(result.Failures) != 1 || result.Failures[0].Hint == "" {
			t.Errorf("%q: %d failures, want one with a hint", pattern, len(result.Failures))
		}
	}
}

package vettool

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestCalled(t *testing.T) {
	for line, want := range map[string]bool{
		"":                           false,
		"./...":                      false,
		"-V=full":                    true,
		"-flags":                     true,
		"-json /tmp/b001/vet.cfg":    true,
		"vet.cfg":                    true,
		"--config my.cfg":            false,
		"./a vet.cfg":                false,
		"--standalone -json ./...":   true,
		"explain httptimeout/client": false,
	} {
		if got := Called(strings.Fields(line)); got != want {
			t.Errorf("Called(%q) = %v", line, got)
		}
	}
}

func TestDependency(t *testing.T) {
	for _, test := range []struct {
		unit                 unit
		standard, dependency bool
	}{
		{unit{ImportPath: "net/http"}, true, true},
		{unit{ImportPath: "vendor/golang.org/x/net/idna"}, true, true},
		{unit{ImportPath: "shop/cart", ModulePath: "shop"}, false, false},
		{unit{ImportPath: "command-line-arguments"}, false, false},
		{unit{ImportPath: "example.com/x", ModulePath: "example.com/x", ModuleVersion: "v1.0.0", Dir: "/go/pkg/mod/example.com/x@v1.0.0"}, false, true},
		{unit{ImportPath: "example.com/x", ModulePath: "example.com/x", ModuleVersion: "v1.0.0", Dir: "/src/vendor/example.com/x"}, false, true},
		{unit{ImportPath: "example.com/x", ModulePath: "example.com/x", ModuleVersion: "v1.0.0", Dir: "/src/x"}, false, false},
	} {
		u := &test.unit
		if u.standard() != test.standard || u.dependency() != test.dependency {
			t.Errorf("%s in %q: standard %v, dependency %v", u.ImportPath, u.Dir, u.standard(), u.dependency())
		}
	}
}

func TestRelevant(t *testing.T) {
	for _, test := range []struct {
		name string
		unit unit
		want bool
	}{
		{"root", unit{ImportPath: "net/http"}, true},
		{"imports a root", unit{ImportPath: "p", ImportMap: map[string]string{"net/http": "net/http"}}, true},
		{"imports nothing of interest", unit{ImportPath: "p", ImportMap: map[string]string{"fmt": "fmt"}}, false},
	} {
		if got := test.unit.relevant(); got != test.want {
			t.Errorf("%s: relevant() = %v", test.name, got)
		}
	}
}

func TestPlan(t *testing.T) {
	tested, untested := t.TempDir(), t.TempDir()
	writeFile(t, filepath.Join(tested, "p_test.go"), "package p\n")
	writeFile(t, filepath.Join(untested, "x_test.go"), "package p_test\n")
	http := map[string]string{"net/http": "net/http"}
	source, both, tests := []string{"/p/p.go"}, []string{"/p/p.go", "/p/p_test.go"}, []string{"/p/x_test.go"}
	for _, test := range []struct {
		name               string
		unit               unit
		tests, driven, own bool
		want               bool
		vetxOnly           bool
		files              int
	}{
		{"asked for", unit{GoFiles: source}, false, false, true, true, false, 1},
		{"with its tests, which are off", unit{GoFiles: both}, false, false, true, true, false, 1},
		{"with its tests, which are on", unit{GoFiles: both}, true, false, true, true, false, 2},
		{"only tests, which are off", unit{GoFiles: tests}, false, false, true, false, false, 0},
		{"only tests, which are on", unit{GoFiles: tests}, true, false, true, true, false, 1},
		{"imported, has tests", unit{GoFiles: source, VetxOnly: true, Dir: tested}, false, false, true, true, true, 1},
		{"imported, has tests, by our driver", unit{GoFiles: source, VetxOnly: true, Dir: tested}, false, true, true, true, false, 1},
		{"imported, has no tests within", unit{GoFiles: source, VetxOnly: true, Dir: untested}, false, false, true, true, false, 1},
		{"dependency", unit{GoFiles: source, VetxOnly: true}, false, true, false, false, true, 1},
		{"relevant dependency", unit{GoFiles: source, VetxOnly: true, ImportMap: http}, false, true, false, true, true, 1},
		{"dependency asked for", unit{GoFiles: source}, false, false, false, true, false, 1},
	} {
		u := test.unit
		u.GoFiles = slices.Clone(u.GoFiles)
		if got := u.plan(test.tests, test.driven, test.own); got != test.want || u.VetxOnly != test.vetxOnly || len(u.GoFiles) != test.files {
			t.Errorf("%s: plan() = %v, VetxOnly %v, %d files", test.name, got, u.VetxOnly, len(u.GoFiles))
		}
	}
}

func TestReadUnit(t *testing.T) {
	name := filepath.Join(t.TempDir(), "vet.cfg")
	if _, err := readUnit(name); err == nil || !strings.Contains(err.Error(), "vet.cfg") {
		t.Errorf("no file: %v", err)
	}
	writeFile(t, name, "no JSON")
	if _, err := readUnit(name); err == nil || !strings.Contains(err.Error(), "vet.cfg is no description") {
		t.Errorf("no JSON: %v", err)
	}
	writeFile(t, name, `{"ID": "p", "ImportPath": "p", "GoFiles": ["a.go", "a_test.go"], "Later": {"field": 1}}`)
	u, err := readUnit(name)
	if err != nil {
		t.Fatal(err)
	}
	u.dropTests()
	if name, err = u.write(name); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var written map[string]any
	if err := json.Unmarshal(data, &written); err != nil {
		t.Fatal(err)
	}
	if files := written["GoFiles"].([]any); len(files) != 1 || written["Later"] == nil {
		t.Errorf("written: %s", data)
	}
}

func TestCheckGoCommand(t *testing.T) {
	imports := map[string]string{"fmt": "fmt", "unsafe": "unsafe"}
	for _, test := range []struct {
		unit   unit
		driven bool
		want   string // part of the error
	}{
		{unit{ImportMap: imports, PackageFile: map[string]string{"fmt": "fmt.a"}}, false, ""},
		{unit{ImportMap: map[string]string{"unsafe": "unsafe"}}, false, ""},
		{unit{ImportMap: imports}, false, "newer than this prodcheck"},
		{unit{}, true, "Go 1.26 or later"},
		{unit{Stdout: "vet.stdout"}, true, ""},
	} {
		err := test.unit.check(test.driven)
		if (err == nil) != (test.want == "") || err != nil && !strings.Contains(err.Error(), test.want) {
			t.Errorf("check(%v) of %+v: %v", test.driven, test.unit, err)
		}
	}
}

func writeFile(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

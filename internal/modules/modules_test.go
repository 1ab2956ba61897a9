package modules

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestModules(t *testing.T) {
	top := t.TempDir()
	for name, text := range map[string]string{
		"go.work":         "go 1.26\nuse ./app\nuse ./sub/lib\n",
		"app/go.mod":      "module example.com/app\ngo 1.26\nreplace example.com/far v1.0.0 => ../far\n",
		"app/cmd/main.go": "package main\n",
		"sub/lib/go.mod":  "module example.com/lib\ngo 1.26\n",
		"far/go.mod":      "module example.com/far\ngo 1.26\nreplace example.com/other => example.com/fork v1.0.0\n",
	} {
		name = filepath.Join(top, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	app, lib, far := filepath.Join(top, "app"), filepath.Join(top, "sub", "lib"), filepath.Join(top, "far")
	cmd := filepath.Join(app, "cmd")

	if got := Root(cmd); got != app {
		t.Errorf("Root(%s) = %s", cmd, got)
	}
	if got := Root(top); got != "" {
		t.Errorf("Root(%s) = %s", top, got)
	}
	if got := Path(app); got != "example.com/app" {
		t.Errorf("Path(%s) = %s", app, got)
	}
	work := WorkspaceFor(cmd)
	if work == nil || work.Dir() != top || !work.Uses(app) || !work.Uses(lib) || work.Uses(far) {
		t.Errorf("WorkspaceFor(%s) = %+v", cmd, work)
	}
	if got := Local(cmd); !slices.Equal(got, []string{app, far, lib}) {
		t.Errorf("Local(%s) = %s", cmd, got)
	}

	t.Setenv("GOWORK", "off")
	if got := WorkspaceFor(cmd); got != nil {
		t.Errorf("with GOWORK=off WorkspaceFor(%s) = %+v", cmd, got)
	}
	if got := Local(far); !slices.Equal(got, []string{far}) {
		t.Errorf("Local(%s) = %s", far, got)
	}
}

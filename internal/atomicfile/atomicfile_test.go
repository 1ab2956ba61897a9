package atomicfile_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/prodcheck/prodcheck/internal/atomicfile"
)

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a")
	for _, content := range []string{"new", "replaced", ""} {
		if err := atomicfile.Write(name, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		expect(t, name, content)
	}
	if err := os.Chmod(name, 0o750); err != nil {
		t.Fatal(err)
	}
	if err := atomicfile.Write(name, []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o750 {
		t.Errorf("mode is %v, %v", info.Mode(), err)
	}
	onlyFile(t, dir)
}

func TestWriteThroughLink(t *testing.T) {
	dir := t.TempDir()
	target, link := filepath.Join(dir, "target"), filepath.Join(t.TempDir(), "link")
	if err := os.WriteFile(target, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(target, link); err != nil {
		t.Skip(err)
	}
	if err := atomicfile.Write(link, []byte("new"), 0o644); err != nil {
		t.Fatal(err)
	}
	expect(t, target, "new")
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v", err)
	}
	onlyFile(t, dir)
}

func TestCreate(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a")
	if err := atomicfile.Create(name, []byte("first"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := atomicfile.Create(name, []byte("second"), 0o644); !errors.Is(err, fs.ErrExist) {
		t.Errorf("error is %v", err)
	}
	expect(t, name, "first")
	onlyFile(t, dir)
}

func TestNoDirectory(t *testing.T) {
	name := filepath.Join(t.TempDir(), "none", "a")
	if err := atomicfile.Write(name, nil, 0o644); err == nil {
		t.Error("no error from Write")
	}
	if err := atomicfile.Create(name, nil, 0o644); err == nil {
		t.Error("no error from Create")
	}
}

func TestNotRegular(t *testing.T) {
	if _, err := os.Stat(os.DevNull); err != nil {
		t.Skip(err)
	}
	if err := atomicfile.Write(os.DevNull, []byte("x"), 0o644); err != nil {
		t.Error(err)
	}
	if info, err := os.Stat(os.DevNull); err != nil || info.Mode().IsRegular() {
		t.Error("the device was replaced by a file")
	}
}

func expect(t *testing.T, name, want string) {
	t.Helper()
	if got, err := os.ReadFile(name); err != nil || string(got) != want {
		t.Errorf("%s holds %q, %v", name, got, err)
	}
}

func onlyFile(t *testing.T, dir string) {
	t.Helper()
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 1 {
		t.Errorf("left behind: %v, %v", entries, err)
	}
}

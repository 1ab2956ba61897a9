package vettool

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func TestIdentifyByBuildID(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("no ELF file")
	}
	executable, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	var id bytes.Buffer
	if err := identify(&id, executable); err != nil {
		t.Fatal(err)
	}
	// Its parts are hashes with slashes between them.
	if text := id.String(); !strings.HasPrefix(text, `build "`) || strings.Count(strings.SplitN(text, `"`, 3)[1], "/") != 3 {
		t.Errorf("identified as %.200s", text)
	}
}

func TestIdentifyByContent(t *testing.T) {
	program := filepath.Join(t.TempDir(), "prodcheck")
	const content = "#!/bin/sh\nno ELF file\n"
	if err := os.WriteFile(program, []byte(content), 0o700); err != nil {
		t.Fatal(err)
	}
	var id bytes.Buffer
	if err := identify(&id, program); err != nil || id.String() != content {
		t.Errorf("identified as %q, error %v", id.String(), err)
	}
	if err := identify(&id, program+".missing"); err == nil {
		t.Error("a program that is not there is identified")
	}
}

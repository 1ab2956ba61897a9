package vettool

import (
	"bytes"
	"crypto/sha256"
	"debug/elf"
	"fmt"
	"io"
	"os"
	"runtime/debug"
)

// printVersion answers -V=full. The go command takes the part after "buildID=" into
// the key of each result that it keeps, and nothing else of what a unit may read.
// So it is a digest of the program and of all settings that can change a finding.
func (s Suite) printVersion(w io.Writer) error {
	executable, err := os.Executable()
	if err != nil {
		return err
	}
	digest := sha256.New()
	if err := identify(digest, executable); err != nil {
		return fmt.Errorf("reading the program for its digest: %w", err)
	}
	fmt.Fprintf(digest, "\nmode %q\n", os.Getenv(modeVariable))
	if err := digestSettings(digest, ".", s.Sets); err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s version devel prodcheck buildID=%x\n", executable, digest.Sum(nil))
	return err
}

// identify writes what tells the program from any other build: the build ID that the linker
// put in it, which is made of its content (https://pkg.go.dev/cmd/internal/buildid), with its
// modules and its size; or, where it has no such ID, all of the program. (To read it whole
// takes 80 ms for 19 MB, on each run.)
func identify(w io.Writer, executable string) error {
	program, err := os.Open(executable)
	if err != nil {
		return err
	}
	defer program.Close() // only read
	id := buildID(program)
	if len(id) == 0 {
		_, err = io.Copy(w, program)
		return err
	}
	size, err := program.Seek(0, io.SeekEnd)
	if err != nil {
		return err
	}
	modules, _ := debug.ReadBuildInfo()
	_, err = fmt.Fprintf(w, "build %q, %d bytes\n%s", id, size, modules)
	return err
}

// buildID returns the build ID of an ELF file, or nothing.
func buildID(program io.ReaderAt) []byte {
	file, err := elf.NewFile(program)
	if err != nil {
		return nil
	}
	note := file.Section(".note.go.buildid")
	if note == nil {
		return nil
	}
	const header = 16 // three lengths and "Go\0\0"
	data, err := note.Data()
	if err != nil || len(data) <= header {
		return nil
	}
	return bytes.Trim(data[header:], "\x00")
}

package vettool

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
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
	program, err := os.Open(executable)
	if err != nil {
		return fmt.Errorf("reading the program for its digest: %w", err)
	}
	defer program.Close() // only read
	if _, err := io.Copy(digest, program); err != nil {
		return fmt.Errorf("reading the program for its digest: %w", err)
	}
	fmt.Fprintf(digest, "\nmode %q\n", os.Getenv(modeVariable))
	if err := digestSettings(digest, ".", s.Sets); err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s version devel prodcheck buildID=%x\n", executable, digest.Sum(nil))
	return err
}

// Package atomicfile writes files so that nobody ever sees half of one.
package atomicfile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Write gives the file its new content, through a temporary file beside it. An
// existing file keeps its mode, and a symbolic link stays one: what it points to is
// written. A new file gets the mode perm, as far as the umask allows.
func Write(name string, data []byte, perm fs.FileMode) error {
	target, err := filepath.EvalSymlinks(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return writeNew(name, data, perm)
	case err != nil:
		return fmt.Errorf("writing %s: %w", name, err)
	}
	info, err := os.Stat(target)
	if err != nil {
		return fmt.Errorf("writing %s: %w", name, err)
	}
	if !info.Mode().IsRegular() {
		// A pipe or /dev/stdout cannot be replaced by a file.
		return os.WriteFile(target, data, perm)
	}
	return replace(target, data, info.Mode().Perm())
}

func writeNew(name string, data []byte, perm fs.FileMode) error {
	// Only the kernel knows the umask: create the file, then replace it.
	file, err := os.OpenFile(name, os.O_CREATE|os.O_WRONLY, perm)
	if err != nil {
		return err
	}
	info, err := file.Stat()
	if err := errors.Join(err, file.Close()); err != nil {
		return err
	}
	if err := replace(name, data, info.Mode().Perm()); err != nil {
		return errors.Join(err, os.Remove(name))
	}
	return nil
}

func replace(name string, data []byte, perm fs.FileMode) (err error) {
	temporary, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return fmt.Errorf("writing %s: %w", name, err)
	}
	defer func() {
		if err != nil {
			err = fmt.Errorf("writing %s: %w", name, err)
			_ = os.Remove(temporary.Name()) // the first error is the one to tell
		}
	}()
	_, err = temporary.Write(data)
	if err == nil {
		err = temporary.Chmod(perm)
	}
	if err == nil {
		// Without it a crash can leave an empty file under the final name.
		err = temporary.Sync()
	}
	if err := errors.Join(err, temporary.Close()); err != nil {
		return err
	}
	return os.Rename(temporary.Name(), name)
}

// Create writes a file that must not exist yet; an existing one is fs.ErrExist.
func Create(name string, data []byte, perm fs.FileMode) error {
	file, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, perm)
	if err != nil {
		return err
	}
	info, err := file.Stat()
	if err := errors.Join(err, file.Close()); err != nil {
		return err
	}
	if err := replace(name, data, info.Mode().Perm()); err != nil {
		return errors.Join(err, os.Remove(name))
	}
	return nil
}

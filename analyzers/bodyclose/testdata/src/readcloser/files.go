// Package readcloser holds the readers other than a response's body that a call hands out to be closed.
package readcloser

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

var errFormat = errors.New("bad format")

// read reads a file and does not close it.
func read(name string) ([]byte, error) {
	f, err := os.Open(name) // want "bodyclose/readcloser"
	if err != nil {
		return nil, err
	}
	return io.ReadAll(f)
}

// readClosed reads a file and closes it.
func readClosed(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}

// size returns before the defer stands.
func size(name string) (int64, error) {
	f, err := os.Open(name) // want "bodyclose/readcloser"
	if err != nil {
		return 0, err
	}
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	defer f.Close()
	return info.Size(), nil
}

// audit appends a line and leaves the file open.
func audit(name, line string) error {
	f, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600) // want "bodyclose/readcloser"
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(f, line)
	return err
}

// auditClosed appends a line and returns what Close says.
func auditClosed(name, line string) error {
	f, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintln(f, line); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

// save leaves the file open where Sync fails.
func save(name string, data []byte) error {
	f, err := os.Create(name) // want "bodyclose/readcloser"
	if err != nil {
		return err
	}
	if _, err := f.Write(data); err != nil {
		f.Close()
		return err
	}
	if err := f.Sync(); err != nil {
		return err
	}
	return f.Close()
}

// saveJoined joins what Close says to the error.
func saveJoined(name string, data []byte) (err error) {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if _, err := f.Write(data); err != nil {
		return err
	}
	return f.Sync()
}

// export encodes into a file that stays open.
func export(name string, v any) error {
	f, err := os.Create(name) // want "bodyclose/readcloser"
	if err != nil {
		return err
	}
	return json.NewEncoder(f).Encode(v)
}

// exportCSV flushes the writer and leaves the file under it open.
func exportCSV(name string, records [][]string) error {
	f, err := os.Create(name) // want "bodyclose/readcloser"
	if err != nil {
		return err
	}
	w := csv.NewWriter(f)
	if err := w.WriteAll(records); err != nil {
		return err
	}
	w.Flush()
	return w.Error()
}

// exportGzip closes the compressor, which does not close the file under it.
func exportGzip(name string, data []byte) error {
	f, err := os.Create(name) // want "bodyclose/readcloser"
	if err != nil {
		return err
	}
	zw := gzip.NewWriter(f)
	defer zw.Close()
	_, err = zw.Write(data)
	return err
}

// touch drops the file that it has made.
func touch(name string) error {
	_, err := os.Create(name) // want "bodyclose/readcloser"
	return err
}

// temporary hands out the name of a file that stays open.
func temporary() (string, error) {
	f, err := os.CreateTemp("", "upload-*") // want "bodyclose/readcloser"
	if err != nil {
		return "", err
	}
	return f.Name(), nil
}

// temporaryRemoved removes a file that stays open.
func temporaryRemoved(r io.Reader) (n int64, err error) {
	f, err := os.CreateTemp("", "upload-*") // want "bodyclose/readcloser"
	if err != nil {
		return 0, err
	}
	defer os.Remove(f.Name())
	return io.Copy(f, r)
}

// temporaryClosed closes and removes.
func temporaryClosed(r io.Reader) (n int64, err error) {
	f, err := os.CreateTemp("", "upload-*")
	if err != nil {
		return 0, err
	}
	defer func() {
		f.Close()
		os.Remove(f.Name())
	}()
	return io.Copy(f, r)
}

// several defers in a loop: late, and yet on every path.
func several(names []string) (n int, err error) {
	for _, name := range names {
		f, err := os.Open(name)
		if err != nil {
			return n, err
		}
		defer f.Close()
		n += countLines(f)
	}
	return n, nil
}

func countLines(r io.Reader) (n int) {
	for s := bufio.NewScanner(r); s.Scan(); {
		n++
	}
	return n
}

// severalOpen leaves the loop by a return for the first file that is empty.
func severalOpen(names []string) (n int, err error) {
	for _, name := range names {
		f, err := os.Open(name) // want "bodyclose/readcloser"
		if err != nil {
			continue
		}
		lines := countLines(f)
		if lines == 0 {
			return n, errFormat
		}
		n += lines
		f.Close()
	}
	return n, nil
}

// copied leaves the source open where the target cannot be made.
func copied(from, to string) error {
	src, err := os.Open(from) // want "bodyclose/readcloser"
	if err != nil {
		return err
	}
	dst, err := os.Create(to)
	if err != nil {
		return err
	}
	defer src.Close()
	defer dst.Close()
	_, err = io.Copy(dst, src)
	return err
}

// standard reads a file or what comes in.
func standard(name string) ([]byte, error) {
	var in io.ReadCloser = os.Stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		in = f
	}
	defer in.Close()
	return io.ReadAll(in)
}

// header reads the first bytes and leaves the file open where they are not there.
func header(name string) (bool, error) {
	f, err := os.Open(name) // want "bodyclose/readcloser"
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	var magic [4]byte
	if _, err := io.ReadFull(f, magic[:]); err != nil {
		return false, err
	}
	return bytes.Equal(magic[:], []byte("PACK")), f.Close()
}

// Package blob hands out readers, and some that need no close.
package blob

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
)

// Store hands out readers by key.
type Store interface {
	Get(ctx context.Context, key string) (io.ReadCloser, error)
	Size(ctx context.Context, key string) (int64, error)
}

// File is a file with a name of its own.
type File struct {
	f   *os.File
	Key string
}

// Read reads from the file.
func (f *File) Read(p []byte) (int, error) { return f.f.Read(p) }

// Close closes the file.
func (f *File) Close() error { return f.f.Close() }

// Open opens a file, which the caller has to close.
func Open(dir, key string) (*File, error) {
	f, err := os.Open(filepath.Join(dir, key))
	if err != nil {
		return nil, err
	}
	return &File{f: f, Key: key}, nil
}

// OpenPlain opens a file, which the caller has to close.
func OpenPlain(dir, key string) (*os.File, error) { return os.Open(filepath.Join(dir, key)) }

// OpenKnown opens a file, and leaves it open where it is empty.
func OpenKnown(dir, key string) (*File, error) {
	f, err := os.Open(filepath.Join(dir, key)) // want "bodyclose/readcloser"
	if err != nil {
		return nil, err
	}
	if info, err := f.Stat(); err != nil || info.Size() == 0 {
		return nil, os.ErrInvalid
	}
	return &File{f: f, Key: key}, nil
}

// Memory is a reader that holds nothing to close.
type Memory struct{ bytes.Reader }

// Close does nothing.
func (m *Memory) Close() error { return nil }

// NewMemory makes a reader of bytes.
func NewMemory(data []byte) *Memory {
	m := &Memory{}
	m.Reset(data)
	return m
}

// Buffered reads a file and closes it, and hands out a reader that needs no close.
func Buffered(dir, key string) (io.ReadCloser, error) {
	f, err := OpenPlain(dir, key)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(f)
	if err != nil {
		return nil, err
	}
	return io.NopCloser(bytes.NewReader(data)), nil
}

// Log is a log with a file that belongs to it.
type Log struct{ file *os.File }

// NewLog opens the file of a log.
func NewLog(name string) (*Log, error) {
	f, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	return &Log{file: f}, nil
}

// File gives out the file, which is still the log's.
func (l *Log) File() *os.File { return l.file }

// Reader gives out the file as a reader, which is still the log's.
func (l *Log) Reader() (io.ReadCloser, error) {
	if l.file == nil {
		return nil, os.ErrClosed
	}
	return l.file, nil
}

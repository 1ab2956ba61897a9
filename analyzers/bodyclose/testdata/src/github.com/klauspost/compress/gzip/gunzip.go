// Package gzip is a stand-in for github.com/klauspost/compress/gzip, with its signatures.
package gzip

import (
	"bufio"
	"io"
)

type Reader struct{ r *bufio.Reader }

func NewReader(r io.Reader) (*Reader, error) {
	z := new(Reader)
	if err := z.Reset(r); err != nil {
		return nil, err
	}
	return z, nil
}

func (z *Reader) Reset(r io.Reader) error {
	z.r = bufio.NewReader(r)
	_, err := z.r.Peek(10)
	return err
}

func (z *Reader) Read(p []byte) (n int, err error) { return z.r.Read(p) }
func (z *Reader) Close() error                     { return nil }

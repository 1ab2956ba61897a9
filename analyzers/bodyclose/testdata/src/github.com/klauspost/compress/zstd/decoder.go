// Package zstd is a stand-in for github.com/klauspost/compress/zstd, with its signatures.
package zstd

import "io"

type DOption func(*decoderOptions) error

type decoderOptions struct{ concurrent int }

type Decoder struct{ r io.Reader }

func NewReader(r io.Reader, opts ...DOption) (*Decoder, error) { return &Decoder{r}, nil }

func (d *Decoder) Read(p []byte) (int, error)  { return d.r.Read(p) }
func (d *Decoder) Close()                      {}
func (d *Decoder) IOReadCloser() io.ReadCloser { return io.NopCloser(d) }

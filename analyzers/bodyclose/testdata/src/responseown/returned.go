// Package responseown holds the ways in which the duty to close leaves a function, and those in which it only seems to.
package responseown

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"io"
	"net/http"
	"strings"
)

var errStatus = errors.New("unexpected status")

type page struct {
	Status int
	Title  string
}

type download struct {
	resp *http.Response
	name string
}

type embedded struct {
	*http.Response
	attempts int
}

// returned hands out what Get returns.
func returned(u string) (*http.Response, error) {
	return http.Get(u)
}

// returnedChecked hands the response out behind a check.
func returnedChecked(u string) (*http.Response, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, fmt.Errorf("get: %w", err)
	}
	return resp, nil
}

// returnedSometimes hands the response out for a good status and drops it for a bad one.
func returnedSometimes(u string) (*http.Response, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("get: %s", resp.Status)
	}
	return resp, nil
}

// returnedStruct hands the response out in a struct.
func returnedStruct(u string) (*download, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	return &download{resp: resp, name: u}, nil
}

// returnedStructLater sets a field of the struct that goes out.
func returnedStructLater(u string) (d download, err error) {
	resp, err := http.Get(u)
	if err != nil {
		return d, err
	}
	d.resp = resp
	return d, nil
}

// returnedStructOther hands a struct out that holds nothing to close.
func returnedStructOther(u string) (*page, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	return &page{Status: resp.StatusCode, Title: resp.Header.Get("Title")}, nil
}

// returnedEmbedded hands the response out embedded.
func returnedEmbedded(u string) (*embedded, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	return &embedded{resp, 1}, nil
}

// embeddedClosed closes through the promoted field.
func embeddedClosed(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	e := embedded{Response: resp}
	defer e.Body.Close()
	return nil
}

// returnedBody hands the body out.
func returnedBody(u string) (io.ReadCloser, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	return resp.Body, nil
}

// returnedReader hands the body out as a reader.
func returnedReader(u string) (io.Reader, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	return resp.Body, nil
}

// returnedAny hands the response out as any.
func returnedAny(u string) (any, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	return resp, nil
}

// returnedClose hands the body's Close out beside the data.
func returnedClose(u string) (*bufio.Scanner, func() error, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, nil, err
	}
	return bufio.NewScanner(resp.Body), resp.Body.Close, nil
}

// returnedFunc hands a closing function out.
func returnedFunc(u string) (int, func(), error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, nil, err
	}
	return resp.StatusCode, func() { resp.Body.Close() }, nil
}

// returnedFuncVariable hands a closing function out that a variable holds.
func returnedFuncVariable(u string) (status int, done func(), err error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, func() {}, err
	}
	done = func() {
		_, _ = io.Copy(io.Discard, resp.Body)
		_ = resp.Body.Close()
	}
	return resp.StatusCode, done, nil
}

// returnedFuncEarly hands a closing function out, but not on the early return.
func returnedFuncEarly(u string) (status int, done func(), err error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, nil, err
	}
	if resp.StatusCode != http.StatusOK {
		return 0, nil, errStatus
	}
	return resp.StatusCode, func() { resp.Body.Close() }, nil
}

// returnedBuffered hands out a buffered reader around the body.
func returnedBuffered(u string) (*bufio.Reader, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	return bufio.NewReader(resp.Body), nil
}

// returnedCSV hands out a CSV reader around the body.
func returnedCSV(u string) (*csv.Reader, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	records := csv.NewReader(bufio.NewReader(resp.Body))
	records.Comma = ';'
	return records, nil
}

// returnedMulti hands out a reader of several, the body among them.
func returnedMulti(u string) (io.Reader, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	return io.MultiReader(strings.NewReader("header\n"), resp.Body), nil
}

// returnedGzip hands out a gzip reader, and forgets the body where the header is bad.
func returnedGzip(u string) (io.ReadCloser, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	zr, err := gzip.NewReader(resp.Body)
	if err != nil {
		return nil, err
	}
	return zr, nil
}

// returnedGzipClosed hands out a gzip reader, and closes the body where the header is bad.
func returnedGzipClosed(u string) (io.ReadCloser, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	zr, err := gzip.NewReader(resp.Body)
	if err != nil {
		resp.Body.Close()
		return nil, err
	}
	return struct {
		io.Reader
		io.Closer
	}{zr, resp.Body}, nil
}

// returnedLimited hands out a limited reader that closes the body.
func returnedLimited(u string) (io.ReadCloser, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	type readCloser struct {
		io.Reader
		io.Closer
	}
	return readCloser{io.LimitReader(resp.Body, 1<<20), resp.Body}, nil
}

// returnedBytes hands out what it has read, and the body is left.
func returnedBytes(u string) (io.Reader, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	return bytes.NewReader(data), nil
}

// returnedString hands out a string that it has read.
func returnedString(u string) (string, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return "", err
	}
	var b strings.Builder
	_, err = io.Copy(&b, resp.Body)
	return b.String(), err
}

// returnedImage hands out an image that has been decoded.
func returnedImage(u string) (image.Image, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	img, _, err := image.Decode(resp.Body)
	return img, err
}

// returnedDecoded hands out a struct that has been decoded.
func returnedDecoded(u string) (p *page, err error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	err = json.NewDecoder(resp.Body).Decode(&p)
	return p, err
}

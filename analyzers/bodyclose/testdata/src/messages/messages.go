// Package messages states on which line each function is left with something open.
package messages

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log"
	"net/http"
	"os"
)

var errStatus = errors.New("unexpected status")

// early is left by the return in the middle.
func early(u string) error {
	resp, err := http.Get(u) // want `response body is not closed when the function returns at line 23\b.*\(bodyclose/response\)`
	if err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		return errStatus
	}
	defer resp.Body.Close()
	return nil
}

// last is left by the return at its end.
func last(u string, into any) error {
	resp, err := http.Get(u) // want `response body is not closed when the function returns at line 36\b.*\(bodyclose/response\)`
	if err != nil {
		return err
	}
	err = json.NewDecoder(resp.Body).Decode(into)
	return err
}

// end falls off its end.
func end(u string) {
	resp, err := http.Get(u) // want `response body is not closed when the function ends at line 47\b.*\(bodyclose/response\)`
	if err != nil {
		log.Print(err)
		return
	}
	log.Print(resp.Status)
}

// endInverted falls off its end out of the block that has the response.
func endInverted(u string) {
	resp, err := http.Get(u) // want `response body is not closed when the function ends at line 55\b.*\(bodyclose/response\)`
	if err == nil {
		log.Print(resp.Status)
	}
}

// bare is left by a return without a value.
func bare(u string, quiet bool) {
	resp, err := http.Get(u) // want `response body is not closed when the function returns at line 64\b.*\(bodyclose/response\)`
	if err != nil {
		return
	}
	if quiet {
		return
	}
	log.Print(resp.Status)
	resp.Body.Close()
}

// named is left by a bare return of named results.
func named(u string) (n int64, err error) {
	resp, err := http.Get(u) // want `response body is not closed when the function returns at line 77\b.*\(bodyclose/response\)`
	if err != nil {
		return 0, err
	}
	if n = resp.ContentLength; n < 0 {
		return
	}
	err = resp.Body.Close()
	return n, err
}

// inLiteral is a literal that falls off its end, which is not the function's.
func inLiteral(u string, done chan<- struct{}) {
	go func() {
		resp, err := http.Get(u) // want `response body is not closed when the function ends at line 91\b.*\(bodyclose/response\)`
		if err == nil {
			log.Print(resp.Status)
		}
		close(done)
	}()
	log.Print("started")
}

// inSwitch is left by the return of one case.
func inSwitch(u string, into any) error {
	resp, err := http.Get(u) // want `response body is not closed when the function returns at line 106\b.*\(bodyclose/response\)`
	if err != nil {
		return err
	}
	switch resp.StatusCode {
	case http.StatusOK:
		defer resp.Body.Close()
		return json.NewDecoder(resp.Body).Decode(into)
	case http.StatusNotFound:
		return os.ErrNotExist
	default:
		return resp.Body.Close()
	}
}

// inSelect is left where the context is done.
func inSelect(ctx context.Context, u string, slots <-chan struct{}) error {
	resp, err := http.Get(u) // want `response body is not closed when the function returns at line 121\b.*\(bodyclose/response\)`
	if err != nil {
		return err
	}
	select {
	case <-slots:
	case <-ctx.Done():
		return ctx.Err()
	}
	return resp.Body.Close()
}

// secondOfTwo leaves the first open where the second cannot be had.
func secondOfTwo(a, b string) error {
	first, err := http.Get(a) // want `response body is not closed when the function returns at line 135\b.*\(bodyclose/response\)`
	if err != nil {
		return err
	}
	defer log.Print("done")
	second, err := http.Get(b)
	if err != nil {
		return err
	}
	second.Body.Close()
	return first.Body.Close()
}

// file is left by the return in the middle.
func file(name string) (int64, error) {
	f, err := os.Open(name) // want `not closed when the function returns at line 149\b.*\(bodyclose/readcloser\)`
	if err != nil {
		return 0, err
	}
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size(), f.Close()
}

// fileEnd falls off its end.
func fileEnd(name string, into io.Writer) {
	f, err := os.Open(name) // want `not closed when the function ends at line 164\b.*\(bodyclose/readcloser\)`
	if err != nil {
		log.Print(err)
		return
	}
	if _, err := io.Copy(into, f); err != nil {
		log.Print(err)
	}
}

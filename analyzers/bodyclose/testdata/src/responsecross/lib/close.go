// Package lib has helpers for responses, which other packages call.
package lib

import (
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

// ErrStatus is the error of a bad status.
var ErrStatus = errors.New("unexpected status")

// CloseBody always closes.
func CloseBody(resp *http.Response) {
	if resp == nil || resp.Body == nil {
		return
	}
	if err := resp.Body.Close(); err != nil {
		log.Print(err)
	}
}

// Discard drains and closes.
func Discard(body io.ReadCloser) error {
	_, err := io.Copy(io.Discard, body)
	return errors.Join(err, body.Close())
}

// ReadBody reads and closes.
func ReadBody(resp *http.Response) ([]byte, error) {
	defer resp.Body.Close()
	return io.ReadAll(io.LimitReader(resp.Body, 1<<20))
}

// PeekBody reads and does not close.
func PeekBody(resp *http.Response) ([]byte, error) {
	return io.ReadAll(io.LimitReader(resp.Body, 1<<10))
}

// Drain reads and does not close, though it could.
func Drain(body io.ReadCloser) error {
	_, err := io.Copy(io.Discard, body)
	return err
}

// CheckStatus closes where it returns an error; else the caller has to.
func CheckStatus(resp *http.Response) error {
	if resp.StatusCode >= 200 && resp.StatusCode < 300 {
		return nil
	}
	defer resp.Body.Close()
	text, _ := io.ReadAll(io.LimitReader(resp.Body, 512))
	return fmt.Errorf("%w: %s: %s", ErrStatus, resp.Status, text)
}

// OnlyStatus never closes.
func OnlyStatus(resp *http.Response) error {
	if resp.StatusCode >= 400 {
		return fmt.Errorf("%w: %s", ErrStatus, resp.Status)
	}
	return nil
}

// CloseOnServerError closes for some statuses and does not say for which.
func CloseOnServerError(resp *http.Response) {
	if resp.StatusCode >= 500 {
		resp.Body.Close()
	}
}

// Finish always closes, and drains on demand.
func Finish(resp *http.Response, drain bool) {
	if drain {
		_, _ = io.Copy(io.Discard, resp.Body)
	}
	_ = resp.Body.Close()
}

// Release closes on demand.
func Release(resp *http.Response, really bool) {
	if really {
		_ = resp.Body.Close()
	}
}

// Close closes whatever it is given.
func Close[C io.Closer](c C) {
	if err := c.Close(); err != nil {
		log.Print(err)
	}
}

// CloseAll closes all of them.
func CloseAll(closers ...io.Closer) {
	for _, c := range closers {
		_ = c.Close()
	}
}

// CloseDeep closes through two more functions.
func CloseDeep(resp *http.Response) { closeDeeper(resp.Body) }

func closeDeeper(body io.ReadCloser) { Close(body) }

// With hands the value to f and closes it.
func With[T io.Closer](v T, f func(T) error) error {
	defer v.Close()
	return f(v)
}

// Closer returns a function that closes.
func Closer(c io.Closer) func() {
	return func() { _ = c.Close() }
}

// Check ends the process where there is an error.
func Check(err error) {
	if err != nil {
		Die(err.Error())
	}
}

// Die ends the process.
func Die(text string) {
	log.Print(text)
	os.Exit(1)
}

// Kept is the response that Keep was last given.
var Kept *http.Response

// Keep keeps.
func Keep(resp *http.Response) { Kept = resp }

// Tidy closes, and logs on a logger of its own.
type Tidy struct{ Log *log.Logger }

// Close closes the body of the response.
func (t *Tidy) Close(resp *http.Response) {
	if err := resp.Body.Close(); err != nil {
		t.Log.Print(err)
	}
}

// Note only looks.
func (t *Tidy) Note(resp *http.Response) { t.Log.Print(resp.Status) }

// Package usebeforecheck uses responses before their error has been looked at, and after.
package usebeforecheck

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
)

var errStatus = errors.New("unexpected status")

// deferFirst defers before the check.
func deferFirst(u string) error {
	resp, err := http.Get(u)
	defer resp.Body.Close() // want "bodyclose/use-before-check"
	if err != nil {
		return err
	}
	return nil
}

// deferLiteralFirst defers a literal before the check, which runs on errors too.
func deferLiteralFirst(u string) error {
	resp, err := http.Get(u)
	defer func() { _ = resp.Body.Close() }() // want "bodyclose/use-before-check"
	if err != nil {
		return err
	}
	return nil
}

// deferLiteralNil defers a literal before the check, which looks whether the response is there.
func deferLiteralNil(u string) error {
	resp, err := http.Get(u)
	defer func() {
		if resp != nil {
			_ = resp.Body.Close()
		}
	}()
	if err != nil {
		return err
	}
	return nil
}

// deferLiteralError defers a literal before the check, which looks at the error.
func deferLiteralError(u string) error {
	resp, err := http.Get(u)
	defer func() {
		if err == nil {
			_ = resp.Body.Close()
		}
	}()
	return err
}

// deferAfter defers after the check.
func deferAfter(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return nil
}

// deferLiteralAfter uses the response in a literal that is deferred after the check.
func deferLiteralAfter(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	defer func() {
		log.Print(resp.Status)
		resp.Body.Close()
	}()
	return nil
}

// statusFirst looks at the status before the error.
func statusFirst(u string) error {
	resp, err := http.Get(u)
	log.Printf("status %d", resp.StatusCode) // want "bodyclose/use-before-check"
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// statusOr looks at the status first, in one condition.
func statusOr(u string) error {
	resp, err := http.Get(u)                            // want "bodyclose/response"
	if resp.StatusCode != http.StatusOK || err != nil { // want "bodyclose/use-before-check"
		return errStatus
	}
	return resp.Body.Close()
}

// errorOr looks at the error first, in one condition.
func errorOr(u string) error {
	resp, err := http.Get(u)
	if err != nil || resp.Body == nil {
		return errStatus
	}
	return resp.Body.Close()
}

// errorOrWrong looks at the status just where there is an error.
func errorOrWrong(u string) bool {
	resp, err := http.Get(u)
	if err == nil || resp.StatusCode == http.StatusOK { // want "bodyclose/use-before-check"
		resp.Body.Close()
		return true
	}
	return false
}

// guarded uses the response where there is no error.
func guarded(u string) bool {
	resp, err := http.Get(u)
	if err == nil && resp.StatusCode == http.StatusOK {
		resp.Body.Close()
		return true
	}
	if err == nil {
		resp.Body.Close()
	}
	return false
}

// blank drops the error and uses the response.
func blank(u string) ([]byte, error) {
	resp, _ := http.Get(u)
	defer resp.Body.Close() // want "bodyclose/use-before-check"
	return io.ReadAll(resp.Body)
}

// blankOpen drops the error and leaves the body open.
func blankOpen(u string) ([]byte, error) {
	resp, _ := http.Get(u)       // want "bodyclose/response"
	return io.ReadAll(resp.Body) // want "bodyclose/use-before-check"
}

// blankNil drops the error and looks whether the response is there.
func blankNil(u string) ([]byte, error) {
	resp, _ := http.Get(u)
	if resp == nil {
		return nil, errStatus
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// blankLater drops the error by an assignment.
func blankLater(u string) error {
	resp, err := http.Get(u)
	_ = err
	return resp.Body.Close() // want "bodyclose/use-before-check"
}

// logged logs the error and goes on.
func logged(u string) {
	resp, err := http.Get(u)
	if err != nil {
		log.Print(err)
	}
	defer resp.Body.Close() // want "bodyclose/use-before-check"
}

// loggedReturns logs the error and returns.
func loggedReturns(u string) {
	resp, err := http.Get(u)
	if err != nil {
		log.Print(err)
		return
	}
	defer resp.Body.Close()
}

// loggedGuarded logs the error and goes on, and looks whether the response is there.
func loggedGuarded(u string) {
	resp, err := http.Get(u)
	if err != nil {
		log.Print(err)
	}
	if resp != nil {
		resp.Body.Close()
	}
}

// rewrapped gives the error more text and goes on.
func rewrapped(u string) (err error) {
	resp, err := http.Get(u)
	if err != nil {
		err = fmt.Errorf("get: %w", err)
	}
	defer resp.Body.Close() // want "bodyclose/use-before-check"
	return err
}

// overwritten reads into the variable that held the error.
func overwritten(u string) ([]byte, error) {
	resp, err := http.Get(u)
	data, err := io.ReadAll(resp.Body) // want "bodyclose/use-before-check"
	if err != nil {
		resp.Body.Close()
		return nil, err
	}
	resp.Body.Close()
	return data, nil
}

// wrongError looks at another error of the same name.
func wrongError(ctx context.Context, u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err := ctx.Err(); err != nil {
		return err
	}
	defer resp.Body.Close() // want "bodyclose/use-before-check"
	return err
}

// secondError looks at the second error of two.
func secondError(a, b string) error {
	first, err := http.Get(a) // want "bodyclose/response"
	second, err := http.Get(b)
	if err != nil {
		return err
	}
	defer first.Body.Close() // want "bodyclose/use-before-check"
	defer second.Body.Close()
	return nil
}

// bothErrors looks at both of two.
func bothErrors(a, b string) error {
	first, errFirst := http.Get(a)
	second, errSecond := http.Get(b)
	if errFirst == nil {
		defer first.Body.Close()
	}
	if errSecond == nil {
		defer second.Body.Close()
	}
	return errors.Join(errFirst, errSecond)
}

// halfChecked returns on an error only under a second condition.
func halfChecked(u string, strict bool) error {
	resp, err := http.Get(u)
	if err != nil && strict {
		return err
	}
	defer resp.Body.Close() // want "bodyclose/use-before-check"
	return nil
}

// oneError returns on one error of many.
func oneError(u string) error {
	resp, err := http.Get(u)
	if errors.Is(err, context.Canceled) {
		return nil
	}
	defer resp.Body.Close() // want "bodyclose/use-before-check"
	return err
}

// oneErrorFirst takes one error out and then checks.
func oneErrorFirst(u string) error {
	resp, err := http.Get(u)
	if errors.Is(err, context.Canceled) {
		return nil
	}
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return nil
}

// decodedFirst hands the body to a decoder before the check.
func decodedFirst(u string, into any) error {
	resp, err := http.Get(u)
	derr := json.NewDecoder(resp.Body).Decode(into) // want "bodyclose/use-before-check"
	if err != nil {
		return err
	}
	resp.Body.Close()
	return derr
}

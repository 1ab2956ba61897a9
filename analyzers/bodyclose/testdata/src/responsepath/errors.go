// Package responsepath holds the paths that are none: on which the error is not nil, the response is nil, or the process ends.
package responsepath

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/url"
)

var errStatus = errors.New("unexpected status")

// inverted does its work inside of err == nil.
func inverted(u string) error {
	resp, err := http.Get(u)
	if err == nil {
		defer resp.Body.Close()
		_, err = io.Copy(io.Discard, resp.Body)
		return err
	}
	return fmt.Errorf("get: %w", err)
}

// invertedOpen does its work inside of err == nil and forgets the close.
func invertedOpen(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err == nil {
		_, err = io.Copy(io.Discard, resp.Body)
		return err
	}
	return fmt.Errorf("get: %w", err)
}

// invertedFallsOn leaves the block of err == nil with the body open.
func invertedFallsOn(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err == nil {
		log.Print(resp.Status)
	}
	return err
}

// invertedElse has the error in the else.
func invertedElse(u string) (int, error) {
	if resp, err := http.Get(u); err == nil {
		resp.Body.Close()
		return resp.StatusCode, nil
	} else {
		return 0, err
	}
}

// invertedElseOpen has the error in the else and leaves the body open.
func invertedElseOpen(u string) (int, error) {
	if resp, err := http.Get(u); err == nil { // want "bodyclose/response"
		return resp.StatusCode, nil
	} else {
		return 0, err
	}
}

// reversed writes nil first.
func reversed(u string) error {
	resp, err := http.Get(u)
	if nil != err {
		return err
	}
	return resp.Body.Close()
}

// negated writes the check as !(err == nil).
func negated(u string) error {
	resp, err := http.Get(u)
	if !(err == nil) {
		return err
	}
	return resp.Body.Close()
}

// is takes one error out before the check.
func is(u string) error {
	resp, err := http.Get(u)
	if errors.Is(err, context.DeadlineExceeded) {
		return nil
	}
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return nil
}

// isOpen takes one error out before the check and leaves the body open after it.
func isOpen(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if errors.Is(err, context.DeadlineExceeded) {
		return nil
	}
	if err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		return errStatus
	}
	return resp.Body.Close()
}

// as takes an error's type out before the check.
func as(u string) error {
	resp, err := http.Get(u)
	var uerr *url.Error
	if errors.As(err, &uerr) && uerr.Timeout() {
		return context.DeadlineExceeded
	}
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return nil
}

// asOpen takes an error's type out and closes only where the status is good.
func asOpen(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	var nerr net.Error
	if errors.As(err, &nerr) {
		return nerr
	}
	if err != nil {
		return err
	}
	if resp.StatusCode == http.StatusOK {
		resp.Body.Close()
	}
	return nil
}

// sentinel compares with one error before the check.
func sentinel(u string) error {
	resp, err := http.Get(u)
	if err == http.ErrUseLastResponse || err == io.EOF {
		return nil
	}
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// second looks at the error through a second variable.
func second(u string) error {
	resp, err := http.Get(u)
	failure := err
	if failure != nil {
		return failure
	}
	return resp.Body.Close()
}

// secondOpen looks at the error through a second variable and leaves the body open.
func secondOpen(u string) (string, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	failure := err
	if failure != nil {
		return "", failure
	}
	return resp.Status, nil
}

// wrapped gives the error more text inside of the check.
func wrapped(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		err = fmt.Errorf("fetch %s: %w", u, err)
		return err
	}
	return resp.Body.Close()
}

func annotate(err error, text string) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", text, err)
}

// annotated wraps before the check with a helper that passes nil through.
func annotated(u string) error {
	resp, err := http.Get(u)
	err = annotate(err, "fetch")
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// annotatedReturn wraps in the check's head.
func annotatedReturn(u string) error {
	resp, err := http.Get(u)
	if err := annotate(err, "fetch"); err != nil {
		return err
	}
	defer resp.Body.Close()
	return nil
}

// shadowedLater returns an inner error of the same name with the body open.
func shadowedLater(u string, into any) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	if err := json.NewDecoder(resp.Body).Decode(into); err != nil {
		return err
	}
	return resp.Body.Close()
}

// shadowedLaterClosed returns an inner error of the same name with the body closed.
func shadowedLaterClosed(u string, into any) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	if err := json.NewDecoder(resp.Body).Decode(into); err != nil {
		resp.Body.Close()
		return err
	}
	return resp.Body.Close()
}

// reusedLater returns where the same variable holds another call's error.
func reusedLater(u string, into any) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	err = json.NewDecoder(resp.Body).Decode(into)
	if err != nil {
		return err
	}
	resp.Body.Close()
	return nil
}

// replacedBefore looks at another call's error, which has taken the variable.
func replacedBefore(ctx context.Context, u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	err = ctx.Err()
	if err != nil {
		return err
	}
	defer resp.Body.Close() // want "bodyclose/use-before-check"
	return nil
}

// outerShadow assigns to an inner response and checks the inner error.
func outerShadow(c *http.Client, u, fallback string) (err error) {
	resp, err := c.Get(u)
	if err != nil {
		resp, err := c.Get(fallback) // want "bodyclose/response"
		if err != nil {
			return err
		}
		log.Print(resp.Status)
		return nil
	}
	return resp.Body.Close()
}

// fallback assigns the second try to the same variables.
func fallback(c *http.Client, u, other string) error {
	resp, err := c.Get(u)
	if err != nil {
		resp, err = c.Get(other)
	}
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return nil
}

// fallbackOpen assigns the second try to the same variables and closes neither.
func fallbackOpen(c *http.Client, u, other string) (int, error) {
	resp, err := c.Get(u) // want "bodyclose/response"
	if err != nil {
		resp, err = c.Get(other) // want "bodyclose/response"
	}
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// asType takes an error's type out before the check, by the generic function.
func asType(u string) error {
	resp, err := http.Get(u)
	if uerr, ok := errors.AsType[*url.Error](err); ok && uerr.Timeout() {
		return context.DeadlineExceeded
	}
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

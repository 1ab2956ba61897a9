// Package responsedefer holds the shapes of defer.
package responsedefer

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
)

var errStatus = errors.New("unexpected status")

// conditional defers only on demand.
func conditional(u string, tidy bool) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	if tidy {
		defer resp.Body.Close()
	}
	return resp.StatusCode, nil
}

// conditionalStatus defers only for a good status.
func conditionalStatus(u string, into any) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	if resp.StatusCode == http.StatusOK {
		defer resp.Body.Close()
		return json.NewDecoder(resp.Body).Decode(into)
	}
	return errStatus
}

// conditionalNil defers where the response is there.
func conditionalNil(u string) (int, error) {
	resp, err := http.Get(u)
	if resp != nil {
		defer resp.Body.Close()
	}
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// conditionalBoth defers in both arms.
func conditionalBoth(u string, verbose bool) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	if verbose {
		defer func() {
			log.Print("closing")
			resp.Body.Close()
		}()
	} else {
		defer resp.Body.Close()
	}
	return resp.StatusCode, nil
}

// literal closes in a deferred literal.
func literal(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer func() {
		resp.Body.Close()
	}()
	return resp.StatusCode, nil
}

// literalOpen drains in a deferred literal and does not close.
func literalOpen(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	defer func() {
		_, _ = io.Copy(io.Discard, resp.Body)
	}()
	return resp.StatusCode, nil
}

// literalDrains drains and then closes in a deferred literal.
func literalDrains(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer func() {
		_, _ = io.Copy(io.Discard, io.LimitReader(resp.Body, 4096))
		_ = resp.Body.Close()
	}()
	return resp.StatusCode, nil
}

// literalDrainError closes in the deferred literal only where the drain went well.
func literalDrainError(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	defer func() {
		if _, err := io.Copy(io.Discard, resp.Body); err != nil {
			log.Print(err)
			return
		}
		resp.Body.Close()
	}()
	return resp.StatusCode, nil
}

// literalLogs looks at the error of Close in a deferred literal.
func literalLogs(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer func() {
		if err := resp.Body.Close(); err != nil {
			log.Printf("close: %v", err)
		}
	}()
	return resp.StatusCode, nil
}

// literalNil looks in the deferred literal whether the response is there.
func literalNil(u string) (int, error) {
	resp, err := http.Get(u)
	defer func() {
		if resp != nil {
			resp.Body.Close()
		}
	}()
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// literalNilBody looks in the deferred literal whether there is a body, too.
func literalNilBody(u string) (code int, err error) {
	var resp *http.Response
	defer func() {
		if resp != nil && resp.Body != nil {
			resp.Body.Close()
		}
	}()
	resp, err = http.Get(u)
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// parameter hands the body to a deferred literal.
func parameter(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer func(body io.ReadCloser) {
		if err := body.Close(); err != nil {
			log.Print(err)
		}
	}(resp.Body)
	return resp.StatusCode, nil
}

// parameterOpen hands the body to a deferred literal that only reads it.
func parameterOpen(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	defer func(body io.ReadCloser) {
		_, _ = io.Copy(io.Discard, body)
	}(resp.Body)
	return resp.StatusCode, nil
}

// parameterReader hands the body as a reader to a deferred literal.
func parameterReader(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	defer func(body io.Reader) {
		_, _ = io.Copy(io.Discard, body)
	}(resp.Body)
	return resp.StatusCode, nil
}

// parameterResponse hands the response to a deferred literal.
func parameterResponse(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer func(r *http.Response) { _ = r.Body.Close() }(resp)
	return resp.StatusCode, nil
}

// parameterOther hands the wrong one of two responses to a deferred literal.
func parameterOther(a, b string) error {
	first, err := http.Get(a)
	if err != nil {
		return err
	}
	defer first.Body.Close()
	second, err := http.Get(b) // want "bodyclose/response"
	if err != nil {
		return err
	}
	defer func(r *http.Response) { _ = r.Body.Close() }(first)
	if second.StatusCode != first.StatusCode {
		return errStatus
	}
	return nil
}

// nested defers inside of a deferred literal.
func nested(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer func() {
		defer resp.Body.Close()
		_, _ = io.Copy(io.Discard, resp.Body)
	}()
	return resp.StatusCode, nil
}

// recovered closes in a deferred literal that recovers.
func recovered(u string, parse func(io.Reader)) (err error) {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("parse: %v", v)
		}
		resp.Body.Close()
	}()
	parse(resp.Body)
	return nil
}

// recoveredOnly closes only where there was a panic.
func recoveredOnly(u string, parse func(io.Reader)) (err error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	defer func() {
		if v := recover(); v != nil {
			resp.Body.Close()
			err = fmt.Errorf("parse: %v", v)
		}
	}()
	parse(resp.Body)
	return nil
}

package usebeforecheck

import (
	"context"
	"errors"
	"io"
	"log"
	"net/http"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func checkPanic(err error, text string) {
	if err == nil {
		return
	}
	panic(text + ": " + err.Error())
}

func logError(err error) {
	if err != nil {
		log.Print(err)
	}
}

func ok(err error) bool { return err == nil }

func must(resp *http.Response, err error) *http.Response {
	if err != nil {
		panic(err)
	}
	return resp
}

func finish(resp *http.Response, err error) error {
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func closeQuietly(resp *http.Response) {
	if resp != nil {
		_ = resp.Body.Close()
	}
}

// helper has its error checked by a helper that ends the process.
func helper(u string) {
	resp, err := http.Get(u)
	check(err)
	defer resp.Body.Close()
}

// helperPanics has its error checked by a helper that panics.
func helperPanics(u string) {
	resp, err := http.Get(u)
	checkPanic(err, "get")
	defer resp.Body.Close()
}

// helperLogs has its error handed to a helper that only logs.
func helperLogs(u string) {
	resp, err := http.Get(u)
	logError(err)
	defer resp.Body.Close() // want "bodyclose/use-before-check"
}

// helperBool has its error checked by a helper that says yes or no.
func helperBool(u string) bool {
	resp, err := http.Get(u)
	if !ok(err) {
		return false
	}
	defer resp.Body.Close()
	return true
}

// helperMust takes the response out of a helper.
func helperMust(u string) int {
	resp := must(http.Get(u))
	defer resp.Body.Close()
	return resp.StatusCode
}

// helperBoth hands both to a helper.
func helperBoth(u string) error {
	resp, err := http.Get(u)
	return finish(resp, err)
}

// helperBothDirect hands both to a helper by the call alone.
func helperBothDirect(u string) error { return finish(http.Get(u)) }

// helperNil defers a helper before the check, which looks whether the response is there.
func helperNil(u string) error {
	resp, err := http.Get(u)
	defer closeQuietly(resp)
	if err != nil {
		return err
	}
	return nil
}

// helperUnknown hands the error to a function that is not known.
func helperUnknown(u string, check func(error)) {
	resp, err := http.Get(u)
	check(err)
	defer resp.Body.Close()
}

// required has its error checked by testify.
func required(t *testing.T, u string) {
	resp, err := http.Get(u)
	require.NoError(t, err)
	defer resp.Body.Close()
	require.Equal(t, http.StatusOK, resp.StatusCode)
}

// fatal has its error checked by a test.
func fatal(t testing.TB, u string) {
	resp, err := http.Get(u)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
}

// notFatal has its error noted by a test, which goes on.
func notFatal(t testing.TB, u string) {
	resp, err := http.Get(u)
	if err != nil {
		t.Error(err)
	}
	defer resp.Body.Close() // want "bodyclose/use-before-check"
}

// exits has its error checked by the end of the process.
func exits(u string) {
	resp, err := http.Get(u)
	if err != nil {
		os.Exit(1)
	}
	defer resp.Body.Close()
}

// returned hands both out without a look.
func returned(u string) (*http.Response, error) {
	resp, err := http.Get(u)
	return resp, err
}

// present looks whether the response is there, and then at the error.
func present(u string) error {
	resp, err := http.Get(u)
	if resp != nil {
		defer resp.Body.Close()
	}
	if err != nil {
		return err
	}
	return nil
}

// switched has the check as the first case.
func switched(u string) error {
	resp, err := http.Get(u)
	switch {
	case err != nil:
		return err
	case resp.StatusCode >= 500:
		resp.Body.Close()
		return errStatus
	default:
		return resp.Body.Close()
	}
}

// switchedLate has the check as the second case.
func switchedLate(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	switch {
	case resp.StatusCode >= 500: // want "bodyclose/use-before-check"
		return errStatus
	case err != nil:
		return err
	}
	return resp.Body.Close()
}

// tagged switches over the error.
func tagged(u string) error {
	resp, err := http.Get(u)
	switch err {
	case nil:
		return resp.Body.Close()
	default:
		return err
	}
}

// taggedSome switches over the error and goes on for those that it does not name.
func taggedSome(u string) error {
	resp, err := http.Get(u)
	switch err {
	case context.Canceled, io.EOF:
		return nil
	}
	return resp.Body.Close() // want "bodyclose/use-before-check"
}

// typed switches over the error's type and goes on only for nil.
func typed(u string) error {
	resp, err := http.Get(u)
	switch err.(type) {
	case nil:
	default:
		return err
	}
	return resp.Body.Close()
}

// retried goes round again on errors, and uses the response behind the loop.
func retried(u string) error {
	var resp *http.Response
	var err error
	for range 3 {
		if resp, err = http.Get(u); err == nil {
			break
		}
	}
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// retriedUnchecked goes round again on errors, and forgets that the last one may have failed as well.
func retriedUnchecked(u string) error {
	var resp *http.Response
	var err error
	for attempt := 0; attempt < 3; attempt++ {
		resp, err = http.Get(u)
		if err == nil {
			break
		}
		log.Print(err)
	}
	return resp.Body.Close() // want "bodyclose/use-before-check"
}

// flagged keeps the check in a bool.
func flagged(u string) bool {
	resp, err := http.Get(u)
	failed := err != nil
	if failed {
		return false
	}
	resp.Body.Close()
	return true
}

// replaced has the fallback's error checked, which took the variable on an error only.
func replaced(u, other string) error {
	resp, err := http.Get(u)
	if err != nil {
		resp, err = http.Get(other)
		if err != nil {
			return err
		}
	}
	return resp.Body.Close()
}

// asserted looks at the error by its type, and then for nil.
func asserted(u string) error {
	resp, err := http.Get(u)
	var timeout interface{ Timeout() bool }
	if errors.As(err, &timeout) && timeout.Timeout() {
		return context.DeadlineExceeded
	}
	if err == nil {
		return resp.Body.Close()
	}
	return err
}

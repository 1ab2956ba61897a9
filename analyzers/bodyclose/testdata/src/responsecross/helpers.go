// Package responsecross calls helpers of other packages.
package responsecross

import (
	"io"
	"log"
	"net/http"

	"responsecross/lib"
	"responsecross/wrap"
)

// always relies on a helper that always closes.
func always(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer lib.CloseBody(resp)
	return resp.StatusCode, nil
}

// alwaysDiscard relies on a helper that drains and closes.
func alwaysDiscard(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	return lib.Discard(resp.Body)
}

// alwaysRead relies on a helper that reads and closes.
func alwaysRead(u string) ([]byte, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	return lib.ReadBody(resp)
}

// alwaysReadLate relies on the helper, and returns before it is called.
func alwaysReadLate(u string) ([]byte, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		return nil, lib.ErrStatus
	}
	return lib.ReadBody(resp)
}

// peeks relies on a helper that reads and does not close.
func peeks(u string) ([]byte, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	return lib.PeekBody(resp)
}

// drains relies on a helper that takes an io.ReadCloser and does not close it.
func drains(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	return lib.Drain(resp.Body)
}

// deep relies on a helper of a helper of a helper.
func deep(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	lib.CloseDeep(resp)
	return nil
}

// wrapped relies on a helper of a second package.
func wrapped(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer wrap.Finish(resp)
	return resp.StatusCode, nil
}

// noted relies on a helper of a second package that only looks.
func noted(u string, t *lib.Tidy) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	defer wrap.Note(t, resp)
	return nil
}

// kept hands the response to a function that keeps it.
func kept(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	lib.Keep(resp)
	return nil
}

// checked closes where the helper has not.
func checked(u string) ([]byte, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	if err := lib.CheckStatus(resp); err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// checkedOpen takes the helper for one that always closes.
func checkedOpen(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	return lib.CheckStatus(resp)
}

// checkedRead reads where the helper has not closed, and closes neither.
func checkedRead(u string) ([]byte, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	if err := lib.CheckStatus(resp); err != nil {
		return nil, err
	}
	return io.ReadAll(resp.Body)
}

// checkedIgnored drops what the helper says.
func checkedIgnored(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	_ = lib.CheckStatus(resp)
	return resp.StatusCode, nil
}

// checkedTwice closes by itself before it asks the helper, which does no harm.
func checkedTwice(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return lib.CheckStatus(resp)
}

// checkedWrapped closes where the helper of a second package has not.
func checkedWrapped(u string) ([]byte, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	if err := wrap.Check(resp); err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// checkedWrappedOpen takes the helper of a second package for one that always closes.
func checkedWrappedOpen(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	return wrap.Check(resp)
}

// onlyStatus takes a helper that never closes for one that does where it returns an error.
func onlyStatus(u string) ([]byte, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	if err := lib.OnlyStatus(resp); err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// onlyStatusClosed has its defer before it asks the helper.
func onlyStatusClosed(u string) ([]byte, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if err := lib.OnlyStatus(resp); err != nil {
		return nil, err
	}
	return io.ReadAll(resp.Body)
}

// someStatus relies on a helper that closes for some statuses.
func someStatus(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	lib.CloseOnServerError(resp)
	return resp.StatusCode, nil
}

// exits ends the process by a helper.
func exits(u string) string {
	resp, err := http.Get(u)
	lib.Check(err)
	if resp.StatusCode != http.StatusOK {
		lib.Die(resp.Status)
	}
	defer resp.Body.Close()
	return resp.Status
}

// exitsOpen ends the process by a helper on an error, and returns with the body open.
func exitsOpen(u string) string {
	resp, err := http.Get(u) // want "bodyclose/response"
	lib.Check(err)
	return resp.Status
}

// method relies on a method that closes.
func method(t *lib.Tidy, u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	t.Close(resp)
	return nil
}

// methodValue relies on a method value that closes.
func methodValue(t *lib.Tidy, u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	done := t.Close
	defer done(resp)
	return resp.StatusCode, nil
}

// methodReads relies on a method that only looks.
func methodReads(t *lib.Tidy, u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	t.Note(resp)
	log.Print("noted")
	return nil
}

// variable relies on a function of another package that a variable holds.
func variable(u string) ([]byte, error) {
	read := lib.PeekBody
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	return read(resp)
}

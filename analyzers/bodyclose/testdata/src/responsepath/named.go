package responsepath

import (
	"errors"
	"fmt"
	"io"
	"net/http"
)

// named hands the response out by a bare return.
func named(u string) (resp *http.Response, err error) {
	resp, err = http.Get(u)
	return
}

// namedChecked hands the response out by a bare return behind a check.
func namedChecked(u string) (resp *http.Response, err error) {
	resp, err = http.Get(u)
	if err != nil {
		err = fmt.Errorf("get: %w", err)
		return
	}
	return
}

// namedNil returns nil in place of a response that is open.
func namedNil(u string) (resp *http.Response, err error) {
	resp, err = http.Get(u) // want "bodyclose/response"
	if err != nil {
		return
	}
	if resp.StatusCode != http.StatusOK {
		return nil, errStatus
	}
	return
}

// namedNilClosed closes before it returns nil in place of the response.
func namedNilClosed(u string) (resp *http.Response, err error) {
	resp, err = http.Get(u)
	if err != nil {
		return
	}
	if resp.StatusCode != http.StatusOK {
		resp.Body.Close()
		return nil, errStatus
	}
	return
}

// namedWithError hands the open response out together with an error.
func namedWithError(u string) (resp *http.Response, err error) {
	resp, err = http.Get(u)
	if err != nil {
		return
	}
	if resp.StatusCode != http.StatusOK {
		return resp, errStatus
	}
	return resp, nil
}

// namedShadowed has an inner response, which the result is not.
func namedShadowed(u string, send bool) (resp *http.Response, err error) {
	if send {
		resp, err := http.Get(u) // want "bodyclose/response"
		if err != nil {
			return nil, err
		}
		if resp.StatusCode != http.StatusOK {
			return nil, errStatus
		}
		return resp, nil
	}
	return
}

// namedError has a named error and returns it by a bare return, with the body open.
func namedError(u string) (n int64, err error) {
	var resp *http.Response
	if resp, err = http.Get(u); err != nil { // want "bodyclose/response"
		return
	}
	n, err = io.Copy(io.Discard, resp.Body)
	return
}

// namedErrorClosed joins the error of Close to the named one.
func namedErrorClosed(u string) (n int64, err error) {
	var resp *http.Response
	if resp, err = http.Get(u); err != nil {
		return
	}
	defer func() { err = errors.Join(err, resp.Body.Close()) }()
	n, err = io.Copy(io.Discard, resp.Body)
	return
}

// namedDropped sets the named response to nil in a second step.
func namedDropped(u string) (resp *http.Response, err error) {
	resp, err = http.Get(u) // want "bodyclose/response"
	if err != nil {
		return
	}
	if resp.StatusCode == http.StatusNotFound {
		resp, err = nil, errStatus
	}
	return
}

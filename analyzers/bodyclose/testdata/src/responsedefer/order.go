package responsedefer

import (
	"context"
	"fmt"
	"io"
	"net/http"
)

// onError hands the response out, and closes it where it goes wrong.
func onError(u string) (resp *http.Response, err error) {
	resp, err = http.Get(u)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			resp.Body.Close()
		}
	}()
	if resp.StatusCode != http.StatusOK {
		return resp, fmt.Errorf("status %s", resp.Status)
	}
	return resp, nil
}

// onErrorBody hands the body out, and closes it where it goes wrong.
func onErrorBody(u string) (body io.ReadCloser, err error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			resp.Body.Close()
		}
	}()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("status %s", resp.Status)
	}
	return resp.Body, nil
}

// onErrorOnly closes where it goes wrong, and hands nothing out where it goes well.
func onErrorOnly(u string) (size int64, err error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	defer func() {
		if err != nil {
			resp.Body.Close()
		}
	}()
	if resp.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("status %s", resp.Status)
	}
	return resp.ContentLength, nil
}

// onSuccess hands nothing out and closes only where it goes well.
func onSuccess(u string) (size int64, err error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	defer func() {
		if err == nil {
			err = resp.Body.Close()
		}
	}()
	if resp.StatusCode != http.StatusOK {
		return 0, errStatus
	}
	return resp.ContentLength, nil
}

// onFlag closes unless the response has been handed out, which a flag says.
func onFlag(u string) (*http.Response, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	handedOut := false
	defer func() {
		if !handedOut {
			resp.Body.Close()
		}
	}()
	if resp.StatusCode != http.StatusOK {
		return nil, errStatus
	}
	handedOut = true
	return resp, nil
}

// rebound has a deferred literal that closes what the variable holds at the end, and loses the first.
func rebound(c *http.Client, req *http.Request) (err error) {
	resp, err := c.Do(req) // want "bodyclose/response"
	if err != nil {
		return err
	}
	defer func() {
		if resp != nil {
			resp.Body.Close()
		}
	}()
	if resp.StatusCode == http.StatusUnauthorized {
		resp, err = c.Do(req)
	}
	return err
}

// reboundClosed closes the first before the variable holds the second.
func reboundClosed(c *http.Client, req *http.Request) (err error) {
	resp, err := c.Do(req)
	if err != nil {
		return err
	}
	defer func() {
		if resp != nil {
			resp.Body.Close()
		}
	}()
	if resp.StatusCode == http.StatusUnauthorized {
		resp.Body.Close()
		resp, err = c.Do(req)
	}
	return err
}

// boundEarly defers a method of the first body, and loses the second.
func boundEarly(c *http.Client, req *http.Request) error {
	resp, err := c.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp, err = c.Do(req); err != nil { // want "bodyclose/response"
		return err
	}
	_, err = io.Copy(io.Discard, resp.Body)
	return err
}

// inLoop defers in a loop and returns out of it.
func inLoop(c *http.Client, urls []string) error {
	for _, u := range urls {
		resp, err := c.Get(u)
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		if resp.StatusCode != http.StatusOK {
			return errStatus
		}
	}
	return nil
}

// inLoopLate returns out of the loop before the defer.
func inLoopLate(c *http.Client, urls []string) error {
	for _, u := range urls {
		resp, err := c.Get(u) // want "bodyclose/response"
		if err != nil {
			return err
		}
		if resp.StatusCode != http.StatusOK {
			return errStatus
		}
		defer resp.Body.Close()
	}
	return nil
}

// inLoopLiteral has a literal for each round, which defers.
func inLoopLiteral(c *http.Client, urls []string) error {
	for _, u := range urls {
		err := func() error {
			resp, err := c.Get(u)
			if err != nil {
				return err
			}
			defer resp.Body.Close()
			_, err = io.Copy(io.Discard, resp.Body)
			return err
		}()
		if err != nil {
			return err
		}
	}
	return nil
}

// inLoopLiteralOpen has a literal for each round, which returns before it defers.
func inLoopLiteralOpen(c *http.Client, urls []string) error {
	for _, u := range urls {
		err := func() error {
			resp, err := c.Get(u) // want "bodyclose/response"
			if err != nil {
				return err
			}
			if resp.StatusCode != http.StatusOK {
				return errStatus
			}
			defer resp.Body.Close()
			return nil
		}()
		if err != nil {
			return err
		}
	}
	return nil
}

// all closes a slice of responses in one deferred literal.
func all(c *http.Client, urls []string) error {
	var responses []*http.Response
	defer func() {
		for _, resp := range responses {
			resp.Body.Close()
		}
	}()
	for _, u := range urls {
		resp, err := c.Get(u)
		if err != nil {
			return err
		}
		responses = append(responses, resp)
	}
	return nil
}

// allBodies closes an array of bodies in one deferred literal.
func allBodies(ctx context.Context, c *http.Client, urls [2]string) error {
	var bodies [2]io.ReadCloser
	defer func() {
		for _, body := range bodies {
			if body != nil {
				body.Close()
			}
		}
	}()
	for i, u := range urls {
		resp, err := c.Get(u)
		if err != nil {
			return err
		}
		bodies[i] = resp.Body
	}
	return ctx.Err()
}

// allLate returns on a bad status before the response is in the slice.
func allLate(c *http.Client, urls []string) error {
	var responses []*http.Response
	defer func() {
		for _, resp := range responses {
			resp.Body.Close()
		}
	}()
	for _, u := range urls {
		resp, err := c.Get(u) // want "bodyclose/response"
		if err != nil {
			return err
		}
		if resp.StatusCode != http.StatusOK {
			return errStatus
		}
		responses = append(responses, resp)
	}
	return nil
}

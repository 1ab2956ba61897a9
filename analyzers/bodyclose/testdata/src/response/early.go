package response

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"time"
)

// statusBeforeDefer returns on a bad status before the defer stands.
func statusBeforeDefer(u string) ([]byte, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("status %d", resp.StatusCode)
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// statusAfterDefer has the defer before the first return.
func statusAfterDefer(u string) ([]byte, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("status %d", resp.StatusCode)
	}
	return io.ReadAll(resp.Body)
}

// statusClosesItself closes in the early return, and by a defer after it.
func statusClosesItself(u string) ([]byte, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		resp.Body.Close()
		return nil, fmt.Errorf("status %d", resp.StatusCode)
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// fileBeforeDefer opens the file to write to between the check and the defer.
func fileBeforeDefer(u, name string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	out, err := os.Create(name)
	if err != nil {
		return err
	}
	defer out.Close()
	defer resp.Body.Close()
	_, err = io.Copy(out, resp.Body)
	return err
}

// fileAfterDefer opens the file when the defer stands.
func fileAfterDefer(u, name string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	out, err := os.Create(name)
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, resp.Body)
	return err
}

// onlyOnError closes where the status is bad and forgets the good way.
func onlyOnError(u string) (*order, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	if resp.StatusCode >= 400 {
		defer resp.Body.Close()
		msg, _ := io.ReadAll(resp.Body)
		return nil, fmt.Errorf("orders: %s", msg)
	}
	o := &order{}
	return o, json.NewDecoder(resp.Body).Decode(o)
}

// thirdReturn has three returns after the request, the second one without a close.
func thirdReturn(u string, strict bool) (*order, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	if resp.StatusCode == http.StatusNotFound {
		resp.Body.Close()
		return nil, os.ErrNotExist
	}
	o := &order{}
	if err := json.NewDecoder(resp.Body).Decode(o); err != nil && strict {
		return nil, err
	}
	resp.Body.Close()
	return o, nil
}

// thirdReturnClosed closes before each of the three returns.
func thirdReturnClosed(u string, strict bool) (*order, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode == http.StatusNotFound {
		resp.Body.Close()
		return nil, os.ErrNotExist
	}
	o := &order{}
	if err := json.NewDecoder(resp.Body).Decode(o); err != nil && strict {
		resp.Body.Close()
		return nil, err
	}
	resp.Body.Close()
	return o, nil
}

// notModified returns the cached value with the body open.
func notModified(req *http.Request, cached []byte) ([]byte, error) {
	resp, err := http.DefaultClient.Do(req) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	if resp.StatusCode == http.StatusNotModified {
		return cached, nil
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// noContent returns before the defer, where there is no content; a close is owed all the same.
func noContent(req *http.Request, into any) error {
	resp, err := http.DefaultClient.Do(req) // want "bodyclose/response"
	if err != nil {
		return err
	}
	if resp.StatusCode == http.StatusNoContent || resp.ContentLength == 0 {
		return nil
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(into)
}

// ifElse closes in both arms.
func ifElse(u string) (n int64, err error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	if resp.ContentLength > 1<<20 {
		n = resp.ContentLength
		resp.Body.Close()
	} else {
		n, err = io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
	}
	return n, err
}

// ifElseOneArm closes in one arm of two.
func ifElseOneArm(u string) (n int64, err error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	if resp.ContentLength > 1<<20 {
		n = resp.ContentLength
	} else {
		n, err = io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
	}
	return n, err
}

// contextDone looks at the context between the request and the defer.
func contextDone(ctx context.Context, u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	defer resp.Body.Close()
	return nil
}

// nested leaks in the innermost of three ifs.
func nested(u string, limit int64, deadline time.Time) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	if resp.StatusCode == http.StatusOK {
		if resp.ContentLength > limit {
			if time.Now().After(deadline) {
				return context.DeadlineExceeded
			}
			resp.Body.Close()
			return io.ErrShortBuffer
		}
	}
	return resp.Body.Close()
}

// nestedClosed closes in the innermost as well.
func nestedClosed(u string, limit int64, deadline time.Time) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	if resp.StatusCode == http.StatusOK {
		if resp.ContentLength > limit {
			if time.Now().After(deadline) {
				resp.Body.Close()
				return context.DeadlineExceeded
			}
			resp.Body.Close()
			return io.ErrShortBuffer
		}
	}
	return resp.Body.Close()
}

package responsepath

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"time"
)

// retry goes round again on a bad status with the body open.
func retry(c *http.Client, req *http.Request) ([]byte, error) {
	var last error
	for attempt := 0; attempt < 3; attempt++ {
		resp, err := c.Do(req) // want "bodyclose/response"
		if err != nil {
			last = err
			continue
		}
		if resp.StatusCode >= 500 {
			last = errStatus
			continue
		}
		defer resp.Body.Close()
		return io.ReadAll(resp.Body)
	}
	return nil, last
}

// retryClosed closes before it goes round again.
func retryClosed(c *http.Client, req *http.Request) ([]byte, error) {
	var last error
	for attempt := 0; attempt < 3; attempt++ {
		resp, err := c.Do(req)
		if err != nil {
			last = err
			continue
		}
		if resp.StatusCode >= 500 {
			resp.Body.Close()
			last = errStatus
			continue
		}
		defer resp.Body.Close()
		return io.ReadAll(resp.Body)
	}
	return nil, last
}

// retryError goes round again on errors alone, and closes behind the loop.
func retryError(c *http.Client, req *http.Request) (int, error) {
	var resp *http.Response
	var err error
	for attempt := 0; attempt < 3; attempt++ {
		resp, err = c.Do(req)
		if err == nil {
			break
		}
		time.Sleep(time.Second)
	}
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	return resp.StatusCode, nil
}

// retryErrorOpen goes round again on errors alone, and closes nothing behind the loop.
func retryErrorOpen(c *http.Client, req *http.Request) (int, error) {
	var resp *http.Response
	var err error
	for attempt := 0; attempt < 3; attempt++ {
		resp, err = c.Do(req) // want "bodyclose/response"
		if err == nil {
			break
		}
		time.Sleep(time.Second)
	}
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// retryStatus overwrites a response with a bad status by the next.
func retryStatus(c *http.Client, req *http.Request) (int, error) {
	var resp *http.Response
	var err error
	for attempt := 0; attempt < 3; attempt++ {
		resp, err = c.Do(req) // want "bodyclose/response"
		if err == nil && resp.StatusCode < 500 {
			break
		}
		time.Sleep(time.Second)
	}
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	return resp.StatusCode, nil
}

// retryStatusClosed closes a response with a bad status before the next.
func retryStatusClosed(ctx context.Context, c *http.Client, req *http.Request) (int, error) {
	for {
		resp, err := c.Do(req)
		if err == nil && resp.StatusCode < 500 {
			defer resp.Body.Close()
			return resp.StatusCode, nil
		}
		if resp != nil {
			resp.Body.Close()
		}
		select {
		case <-ctx.Done():
			return 0, ctx.Err()
		case <-time.After(time.Second):
		}
	}
}

// retryCancelled returns from the select of the pause with the body open.
func retryCancelled(ctx context.Context, c *http.Client, req *http.Request) (int, error) {
	for {
		resp, err := c.Do(req) // want "bodyclose/response"
		if err != nil {
			return 0, err
		}
		if resp.StatusCode < 500 {
			resp.Body.Close()
			return resp.StatusCode, nil
		}
		select {
		case <-ctx.Done():
			return 0, ctx.Err()
		case <-time.After(time.Second):
			resp.Body.Close()
		}
	}
}

// retryGoto goes round again by a goto with the body open.
func retryGoto(c *http.Client, req *http.Request) (int, error) {
	attempts := 0
again:
	attempts++
	resp, err := c.Do(req) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	if resp.StatusCode == http.StatusTooManyRequests && attempts < 3 {
		time.Sleep(time.Second)
		goto again
	}
	resp.Body.Close()
	return resp.StatusCode, nil
}

// retryGotoClosed goes round again by a goto with the body closed.
func retryGotoClosed(c *http.Client, req *http.Request) (int, error) {
	attempts := 0
again:
	attempts++
	resp, err := c.Do(req)
	if err != nil {
		return 0, err
	}
	resp.Body.Close()
	if resp.StatusCode == http.StatusTooManyRequests && attempts < 3 {
		time.Sleep(time.Second)
		goto again
	}
	return resp.StatusCode, nil
}

// cleanup closes behind a label that every way out of it goes to.
func cleanup(c *http.Client, req *http.Request, into any) (err error) {
	resp, err := c.Do(req)
	if err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		err = errStatus
		goto done
	}
	err = json.NewDecoder(resp.Body).Decode(into)
done:
	resp.Body.Close()
	return err
}

// labelled goes on with the outer loop out of the inner one, with the body open.
func labelled(c *http.Client, hosts, paths []string) error {
hosts:
	for _, host := range hosts {
		for _, path := range paths {
			resp, err := c.Get(host + path) // want "bodyclose/response"
			if err != nil {
				return err
			}
			if resp.StatusCode == http.StatusServiceUnavailable {
				continue hosts
			}
			resp.Body.Close()
		}
	}
	return nil
}

// labelledClosed breaks out of both loops with the body closed.
func labelledClosed(c *http.Client, hosts, paths []string) (found string, err error) {
search:
	for _, host := range hosts {
		for _, path := range paths {
			resp, err := c.Get(host + path)
			if err != nil {
				continue
			}
			resp.Body.Close()
			if resp.StatusCode == http.StatusOK {
				found = host
				break search
			}
		}
	}
	return found, nil
}

// labelledFirst breaks out with the first good response and closes it behind the loops.
func labelledFirst(c *http.Client, hosts []string) (int, error) {
	var resp *http.Response
search:
	for _, host := range hosts {
		r, err := c.Get(host)
		switch {
		case err != nil:
			continue search
		case r.StatusCode == http.StatusOK:
			resp = r
			break search
		default:
			r.Body.Close()
		}
	}
	if resp == nil {
		return 0, errStatus
	}
	defer resp.Body.Close()
	return resp.StatusCode, nil
}

// poll has no return, and loses one response in each round.
func poll(c *http.Client, u string, out chan<- int) {
	for {
		resp, err := c.Get(u) // want "bodyclose/response"
		if err != nil {
			time.Sleep(time.Minute)
			continue
		}
		out <- resp.StatusCode
		time.Sleep(time.Second)
	}
}

// pollClosed has no return, and closes in each round.
func pollClosed(c *http.Client, u string, out chan<- int) {
	for {
		resp, err := c.Get(u)
		if err != nil {
			time.Sleep(time.Minute)
			continue
		}
		out <- resp.StatusCode
		resp.Body.Close()
		time.Sleep(time.Second)
	}
}

// ticks breaks out of the select alone, and closes in each round all the same.
func ticks(ctx context.Context, c *http.Client, u string, tick <-chan time.Time) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick:
			resp, err := c.Get(u)
			if err != nil {
				break
			}
			resp.Body.Close()
		}
	}
}

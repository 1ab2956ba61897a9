package response

import (
	"io"
	"net/http"
)

// overwritten sends twice into one variable and closes the second only.
func overwritten(c *http.Client, req *http.Request) error {
	resp, err := c.Do(req) // want "bodyclose/response"
	if err != nil {
		return err
	}
	if resp.StatusCode == http.StatusUnauthorized {
		resp, err = c.Do(req)
		if err != nil {
			return err
		}
	}
	defer resp.Body.Close()
	return nil
}

// overwrittenClosed closes the first before it sends again.
func overwrittenClosed(c *http.Client, req *http.Request) error {
	resp, err := c.Do(req)
	if err != nil {
		return err
	}
	if resp.StatusCode == http.StatusUnauthorized {
		resp.Body.Close()
		resp, err = c.Do(req)
		if err != nil {
			return err
		}
	}
	defer resp.Body.Close()
	return nil
}

// overwrittenAfterDefer has a defer that holds the first body, and none for the second.
func overwrittenAfterDefer(c *http.Client, req *http.Request) error {
	resp, err := c.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusUnauthorized {
		resp, err = c.Do(req) // want "bodyclose/response"
		if err != nil {
			return err
		}
	}
	_, err = io.Copy(io.Discard, resp.Body)
	return err
}

// overwrittenTwoDefers has a defer for each of the two.
func overwrittenTwoDefers(c *http.Client, req *http.Request) error {
	resp, err := c.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusUnauthorized {
		resp, err = c.Do(req)
		if err != nil {
			return err
		}
		defer resp.Body.Close()
	}
	return nil
}

// overwrittenWithNil drops the response by setting the variable to nil.
func overwrittenWithNil(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		resp = nil
	}
	if resp != nil {
		return resp.Body.Close()
	}
	return errStatus
}

// redirects follows by hand and closes each hop but the last.
func redirects(c *http.Client, u string) (string, error) {
	for range 10 {
		resp, err := c.Get(u) // want "bodyclose/response"
		if err != nil {
			return "", err
		}
		next := resp.Header.Get("Location")
		if next == "" {
			return u, nil
		}
		resp.Body.Close()
		u = next
	}
	return u, nil
}

// redirectsClosed closes each hop.
func redirectsClosed(c *http.Client, u string) (string, error) {
	for range 10 {
		resp, err := c.Get(u)
		if err != nil {
			return "", err
		}
		next := resp.Header.Get("Location")
		resp.Body.Close()
		if next == "" {
			return u, nil
		}
		u = next
	}
	return u, nil
}

// pages reads page after page and overwrites the response at each.
func pages(c *http.Client, u string) (all []byte, err error) {
	var resp *http.Response
	for u != "" {
		resp, err = c.Get(u) // want "bodyclose/response"
		if err != nil {
			return nil, err
		}
		data, err := io.ReadAll(resp.Body)
		if err != nil {
			resp.Body.Close()
			return nil, err
		}
		all = append(all, data...)
		u = resp.Header.Get("X-Next-Page")
	}
	if resp != nil {
		resp.Body.Close()
	}
	return all, nil
}

// pagesClosed closes each page before the next.
func pagesClosed(c *http.Client, u string) (all []byte, err error) {
	for u != "" {
		resp, err := c.Get(u)
		if err != nil {
			return nil, err
		}
		data, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil {
			return nil, err
		}
		all = append(all, data...)
		u = resp.Header.Get("X-Next-Page")
	}
	return all, nil
}

// pagesDeferred has its defer in the loop: late, and yet on every path.
func pagesDeferred(c *http.Client, urls []string) (n int64, err error) {
	for _, u := range urls {
		resp, err := c.Get(u)
		if err != nil {
			return n, err
		}
		defer resp.Body.Close()
		m, err := io.Copy(io.Discard, resp.Body)
		if err != nil {
			return n, err
		}
		n += m
	}
	return n, nil
}

// shadowed closes the outer response and not the one that shadows it.
func shadowed(c *http.Client, a, b string) error {
	resp, err := c.Get(a)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusSeeOther {
		resp, err := c.Get(b) // want "bodyclose/response"
		if err != nil {
			return err
		}
		if resp.StatusCode != http.StatusOK {
			return errStatus
		}
	}
	return nil
}

// swapped exchanges the two names and closes both.
func swapped(c *http.Client, a, b string) error {
	first, err := c.Get(a)
	if err != nil {
		return err
	}
	second, err := c.Get(b)
	if err != nil {
		first.Body.Close()
		return err
	}
	if first.ContentLength < second.ContentLength {
		first, second = second, first
	}
	first.Body.Close()
	return second.Body.Close()
}

// merged closes one of two through a variable that may hold either.
func merged(c *http.Client, a, b string, useB bool) error {
	var resp *http.Response
	var err error
	if useB {
		resp, err = c.Get(b)
	} else {
		resp, err = c.Get(a)
	}
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// mergedOpen leaves either of the two open.
func mergedOpen(c *http.Client, a, b string, useB bool) (string, error) {
	var resp *http.Response
	var err error
	if useB {
		resp, err = c.Get(b) // want "bodyclose/response"
	} else {
		resp, err = c.Get(a) // want "bodyclose/response"
	}
	if err != nil {
		return "", err
	}
	return resp.Status, nil
}

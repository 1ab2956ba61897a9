// Package wrap wraps the functions of lib once more.
package wrap

import (
	"context"
	"io"
	"net/http"

	"responsecross/lib"
)

// Client is a client with a base.
type Client struct {
	Base string
	Doer lib.Doer
	Tidy lib.Tidy
}

// Do wraps the wrapper; the caller has to close.
func (c *Client) Do(ctx context.Context, path string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, c.Base+path, nil)
	if err != nil {
		return nil, err
	}
	return lib.Do(ctx, c.Doer, req)
}

// Checked wraps the wrapper that checks; the caller has to close.
func (c *Client) Checked(path string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, c.Base+path, nil)
	if err != nil {
		return nil, err
	}
	resp, err := lib.DoChecked(c.Doer, req)
	if err != nil {
		return nil, err
	}
	return resp, nil
}

// Status wraps the wrapper and forgets to close.
func (c *Client) Status(ctx context.Context, path string) (int, error) {
	resp, err := c.Do(ctx, path) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// StatusClosed wraps the wrapper and closes by a helper.
func (c *Client) StatusClosed(ctx context.Context, path string) (int, error) {
	resp, err := c.Do(ctx, path)
	if err != nil {
		return 0, err
	}
	defer c.Tidy.Close(resp)
	return resp.StatusCode, nil
}

// Open wraps the function that hands out the body.
func (c *Client) Open(ctx context.Context, path string) (io.ReadCloser, error) {
	return lib.Download(ctx, c.Base+path)
}

// Closed wraps the function that hands out what is closed.
func (c *Client) Closed(path string) (*http.Response, error) {
	resp, _, err := lib.Get(c.Base + path)
	return resp, err
}

// Finish wraps the helper that closes.
func Finish(resp *http.Response) { lib.CloseBody(resp) }

// Check wraps the helper that closes where it returns an error.
func Check(resp *http.Response) error { return lib.CheckStatus(resp) }

// Note wraps the helper that only looks.
func Note(t *lib.Tidy, resp *http.Response) { t.Note(resp) }

// Each calls Fetch for each path.
func (c *Client) Each(ctx context.Context, paths []string, f func(*http.Response) error) error {
	for _, path := range paths {
		if err := lib.Fetch(ctx, c.Base+path, f); err != nil {
			return err
		}
	}
	return nil
}

// Package app calls wrappers of wrappers, and owes what they hand out.
package app

import (
	"context"
	"io"
	"net/http"

	"responsecross/lib"
	"responsecross/wrap"
)

type app struct{ client *wrap.Client }

// status leaves open what a wrapper of a wrapper hands out.
func (a *app) status(ctx context.Context) (int, error) {
	resp, err := a.client.Do(ctx, "/status") // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// statusClosed closes what a wrapper of a wrapper hands out.
func (a *app) statusClosed(ctx context.Context) (int, error) {
	resp, err := a.client.Do(ctx, "/status")
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	return resp.StatusCode, nil
}

// statusHelper closes by a helper what a wrapper hands out.
func (a *app) statusHelper(ctx context.Context) (int, error) {
	resp, err := a.client.Do(ctx, "/status")
	if err != nil {
		return 0, err
	}
	defer wrap.Finish(resp)
	return resp.StatusCode, nil
}

// checked leaves open what a wrapper hands out that has looked at the status.
func (a *app) checked() (string, error) {
	resp, err := a.client.Checked("/version") // want "bodyclose/response"
	if err != nil {
		return "", err
	}
	return resp.Header.Get("X-Version"), nil
}

// checkedClosed closes what a wrapper hands out that has looked at the status.
func (a *app) checkedClosed() (string, error) {
	resp, err := a.client.Checked("/version")
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	return resp.Header.Get("X-Version"), nil
}

// wrapperVariable sends by a method value of the wrapper.
func (a *app) wrapperVariable(ctx context.Context) (int, error) {
	do := a.client.Do
	resp, err := do(ctx, "/status") // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// dropped drops what a wrapper hands out.
func (a *app) dropped(ctx context.Context) error {
	_, err := a.client.Do(ctx, "/refresh") // want "bodyclose/response"
	return err
}

// download leaves the body open that a wrapper hands out.
func (a *app) download(ctx context.Context, into io.Writer) error {
	body, err := a.client.Open(ctx, "/export") // want "bodyclose/(response|readcloser)"
	if err != nil {
		return err
	}
	_, err = io.Copy(into, body)
	return err
}

// downloadClosed closes the body that a wrapper hands out.
func (a *app) downloadClosed(ctx context.Context, into io.Writer) error {
	body, err := a.client.Open(ctx, "/export")
	if err != nil {
		return err
	}
	defer body.Close()
	_, err = io.Copy(into, body)
	return err
}

// downloadEarly returns before the defer stands.
func downloadEarly(ctx context.Context, into io.Writer) error {
	body, err := lib.Download(ctx, "http://exports.internal/all") // want "bodyclose/(response|readcloser)"
	if err != nil {
		return err
	}
	if into == nil {
		return nil
	}
	defer lib.Close(body)
	_, err = io.Copy(into, body)
	return err
}

// read asks a wrapper that has read and closed already.
func read(u string) (int, error) {
	resp, data, err := lib.Get(u)
	if err != nil {
		return 0, err
	}
	return resp.StatusCode + len(data), nil
}

// closed asks a wrapper that has closed already.
func closed(u string) (string, error) {
	resp, err := lib.GetClosed(u)
	if err != nil {
		return "", err
	}
	return resp.Header.Get("ETag"), nil
}

// closedTwice asks a wrapper of a wrapper that has closed already.
func (a *app) closedTwice() (string, error) {
	resp, err := a.client.Closed("/version")
	if err != nil {
		return "", err
	}
	return resp.Header.Get("ETag"), nil
}

// buffered asks a wrapper that has put a buffer in the body's place.
func buffered(u string) ([]byte, error) {
	resp, err := lib.GetBuffered(u)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(resp.Body)
}

// stream leaves a stream open that holds a body.
func stream(u string) ([]byte, error) {
	s, err := lib.Open(u) // want "bodyclose/(response|readcloser)"
	if err != nil {
		return nil, err
	}
	return io.ReadAll(s)
}

// streamClosed closes a stream that holds a body.
func streamClosed(u string) ([]byte, error) {
	s, err := lib.Open(u)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	return io.ReadAll(s)
}

// streamBody closes a stream through the body that it gives out.
func streamBody(u string) ([]byte, error) {
	s, err := lib.Open(u)
	if err != nil {
		return nil, err
	}
	body := s.Body()
	defer body.Close()
	return io.ReadAll(body)
}

// streamLent asks for the body of a stream that belongs to the caller.
func streamLent(s *lib.Stream) ([]byte, error) {
	return io.ReadAll(s.Body())
}

// last asks for the last response, which the session closes.
func last(s *lib.Session) int {
	resp := s.Last()
	if resp == nil {
		return 0
	}
	return resp.StatusCode
}

// each reads inside of a helper of a helper that closes by itself.
func (a *app) each(ctx context.Context) (n int64, err error) {
	err = a.client.Each(ctx, []string{"/a", "/b"}, func(resp *http.Response) error {
		m, err := io.Copy(io.Discard, resp.Body)
		n += m
		return err
	})
	return n, err
}

// mixed hands out one of two, and closes the other.
func (a *app) mixed(ctx context.Context) (*http.Response, error) {
	primary, err := a.client.Do(ctx, "/primary")
	if err != nil {
		return nil, err
	}
	secondary, err := a.client.Do(ctx, "/secondary")
	if err != nil {
		return primary, nil
	}
	if secondary.ContentLength > primary.ContentLength {
		wrap.Finish(primary)
		return secondary, nil
	}
	wrap.Finish(secondary)
	return primary, nil
}

// mixedOpen hands out one of two, and forgets the other.
func (a *app) mixedOpen(ctx context.Context) (*http.Response, error) {
	primary, err := a.client.Do(ctx, "/primary") // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	if primary.StatusCode == http.StatusOK {
		return primary, nil
	}
	return a.client.Do(ctx, "/secondary")
}

package lib

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
)

// Doer sends requests.
type Doer interface {
	Do(*http.Request) (*http.Response, error)
}

// Do sends, and the caller has to close.
func Do(ctx context.Context, d Doer, req *http.Request) (*http.Response, error) {
	return d.Do(req.WithContext(ctx))
}

// DoChecked sends and hands out what has a good status, and closes what has not.
func DoChecked(d Doer, req *http.Request) (*http.Response, error) {
	resp, err := d.Do(req)
	if err != nil {
		return nil, err
	}
	if err := CheckStatus(resp); err != nil {
		return nil, err
	}
	return resp, nil
}

// DoForgetful hands out what has a good status, and forgets to close what has not.
func DoForgetful(d Doer, req *http.Request) (*http.Response, error) {
	resp, err := d.Do(req) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	if err := OnlyStatus(resp); err != nil {
		return nil, err
	}
	return resp, nil
}

// Download hands out the body.
func Download(ctx context.Context, u string) (io.ReadCloser, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u, nil)
	if err != nil {
		return nil, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	if err := CheckStatus(resp); err != nil {
		return nil, err
	}
	return resp.Body, nil
}

// Get reads, closes and hands out what is left of the response.
func Get(u string) (*http.Response, []byte, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, nil, err
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	return resp, data, err
}

// GetClosed closes and hands out what is left of the response.
func GetClosed(u string) (*http.Response, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	resp.Body.Close()
	return resp, nil
}

// GetBuffered closes, and puts what it has read in the body's place.
func GetBuffered(u string) (*http.Response, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(resp.Body)
	resp.Body.Close()
	if err != nil {
		return nil, err
	}
	resp.Body = io.NopCloser(bytes.NewReader(data))
	return resp, nil
}

// Fetch hands the response to f and closes it.
func Fetch(ctx context.Context, u string, f func(*http.Response) error) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u, nil)
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer CloseBody(resp)
	return f(resp)
}

// Decode reads JSON.
func Decode[T any](r io.Reader) (v T, err error) {
	err = json.NewDecoder(r).Decode(&v)
	return v, err
}

// DecodeClose reads JSON and closes.
func DecodeClose[T any](body io.ReadCloser) (v T, err error) {
	defer body.Close()
	return Decode[T](body)
}

// Must passes on what it is given, or panics.
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// Stream is a body with what its head says.
type Stream struct {
	body io.ReadCloser
	Type string
	Size int64
}

// Open hands out a stream that the caller has to close.
func Open(u string) (*Stream, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	return &Stream{body: resp.Body, Type: resp.Header.Get("Content-Type"), Size: resp.ContentLength}, nil
}

// OpenTyped hands out a stream, and forgets the body where there is no type.
func OpenTyped(u string) (*Stream, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	kind := resp.Header.Get("Content-Type")
	if kind == "" {
		return nil, ErrStatus
	}
	return &Stream{body: resp.Body, Type: kind}, nil
}

// Read reads from the body.
func (s *Stream) Read(p []byte) (int, error) { return s.body.Read(p) }

// Close closes the body.
func (s *Stream) Close() error { return s.body.Close() }

// Body gives the body out, which is still the stream's to close.
func (s *Stream) Body() io.ReadCloser { return s.body }

// Session remembers the last response.
type Session struct {
	Client *http.Client
	last   *http.Response
}

// Last gives out the last response, which is still the session's to close.
func (s *Session) Last() *http.Response { return s.last }

// Do sends, and closes what came before.
func (s *Session) Do(req *http.Request) (*http.Response, error) {
	CloseBody(s.last)
	resp, err := s.Client.Do(req)
	if err != nil {
		return nil, err
	}
	s.last = resp
	return resp, nil
}

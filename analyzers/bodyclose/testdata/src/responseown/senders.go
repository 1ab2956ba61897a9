package responseown

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"strconv"
)

type doer interface {
	Do(*http.Request) (*http.Response, error)
}

type reply = http.Response

type api struct {
	doer
	base  string
	send  func(*http.Request) (*http.Response, error)
	other doer
}

type transport struct{ base http.RoundTripper }

type retrier struct {
	base http.RoundTripper
	max  int
}

type roundTripperFunc func(*http.Request) (*http.Response, error)

// RoundTrip calls the function, and hands on what it returns.
func (f roundTripperFunc) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

// RoundTrip hands on what the next one returns.
func (t *transport) RoundTrip(req *http.Request) (*http.Response, error) {
	req.Header.Set("X-Request-Id", "1")
	resp, err := t.base.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	resp.Header.Set("X-Length", strconv.FormatInt(resp.ContentLength, 10))
	return resp, nil
}

// RoundTrip drops every response but the last.
func (t *retrier) RoundTrip(req *http.Request) (resp *http.Response, err error) {
	for range t.max {
		resp, err = t.base.RoundTrip(req) // want "bodyclose/response"
		if err == nil && resp.StatusCode < 500 {
			return resp, nil
		}
	}
	return resp, err
}

// logging hands on what the next one returns, in a literal.
func logging(next http.RoundTripper, log func(string)) http.RoundTripper {
	return roundTripperFunc(func(req *http.Request) (*http.Response, error) {
		resp, err := next.RoundTrip(req)
		if err == nil {
			log(resp.Status)
		}
		return resp, err
	})
}

// authorized asks for a token on a 401 and forgets the first response.
func authorized(next http.RoundTripper, token func() string) http.RoundTripper {
	return roundTripperFunc(func(req *http.Request) (*http.Response, error) {
		resp, err := next.RoundTrip(req) // want "bodyclose/response"
		if err != nil || resp.StatusCode != http.StatusUnauthorized {
			return resp, err
		}
		again := req.Clone(req.Context())
		again.Header.Set("Authorization", "Bearer "+token())
		return next.RoundTrip(again)
	})
}

// authorizedClosed asks for a token on a 401 and closes the first response.
func authorizedClosed(next http.RoundTripper, token func() string) http.RoundTripper {
	return roundTripperFunc(func(req *http.Request) (*http.Response, error) {
		resp, err := next.RoundTrip(req)
		if err != nil || resp.StatusCode != http.StatusUnauthorized {
			return resp, err
		}
		resp.Body.Close()
		again := req.Clone(req.Context())
		again.Header.Set("Authorization", "Bearer "+token())
		return next.RoundTrip(again)
	})
}

// modify replaces the body of a response that is not its own to close.
func modify(resp *http.Response) error {
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	resp.Body = io.NopCloser(bytes.NewReader(bytes.ToUpper(data)))
	return nil
}

// roundTrip sends by the transport itself.
func roundTrip(req *http.Request) (int, error) {
	resp, err := http.DefaultTransport.RoundTrip(req) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// roundTripClosed sends by the transport itself and closes.
func roundTripClosed(req *http.Request) (int, error) {
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	return resp.StatusCode, nil
}

// byInterface sends by an interface of this package.
func byInterface(d doer, req *http.Request) (int, error) {
	resp, err := d.Do(req) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// byInterfaceClosed sends by an interface of this package and closes.
func byInterfaceClosed(d doer, req *http.Request) (int, error) {
	resp, err := d.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	return resp.StatusCode, nil
}

// byEmbedded sends by an interface that is embedded.
func (a *api) byEmbedded(req *http.Request) (int, error) {
	resp, err := a.Do(req) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// byField sends by a function in a field.
func (a *api) byField(req *http.Request) (int, error) {
	resp, err := a.send(req) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// byFieldClosed sends by a function in a field and closes.
func (a *api) byFieldClosed(req *http.Request) (int, error) {
	resp, err := a.send(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	return resp.StatusCode, nil
}

// byVariable sends by a function that a variable holds.
func byVariable(u string) (int, error) {
	get := http.Get
	resp, err := get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// byMethodValue sends by a method value.
func byMethodValue(c *http.Client, req *http.Request) (int, error) {
	do := c.Do
	resp, err := do(req) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

func fetchAlias(u string) (*reply, error) { return http.Get(u) }

// byAlias has a result whose type is an alias.
func byAlias(u string) (int, error) {
	resp, err := fetchAlias(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// generic leaks in a function with a type parameter, once for all its instances.
func generic[T any](ctx context.Context, d doer, u string) (v T, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u, nil)
	if err != nil {
		return v, err
	}
	resp, err := d.Do(req) // want "bodyclose/response"
	if err != nil {
		return v, err
	}
	err = json.NewDecoder(resp.Body).Decode(&v)
	return v, err
}

// genericClosed closes in a function with a type parameter.
func genericClosed[T any](d doer, req *http.Request) (v T, err error) {
	resp, err := d.Do(req)
	if err != nil {
		return v, err
	}
	defer resp.Body.Close()
	err = json.NewDecoder(resp.Body).Decode(&v)
	return v, err
}

// instances calls each of the generic functions with two types.
func instances(ctx context.Context, d doer, u string, req *http.Request) (n int, p page, err error) {
	if n, err = generic[int](ctx, d, u); err != nil {
		return
	}
	if p, err = generic[page](ctx, d, u); err != nil {
		return
	}
	if n, err = genericClosed[int](d, req); err != nil {
		return
	}
	p, err = genericClosed[page](d, req)
	return
}

// constrained sends by a type parameter that is a client.
func constrained[D doer](d D, req *http.Request) (int, error) {
	resp, err := d.Do(req) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

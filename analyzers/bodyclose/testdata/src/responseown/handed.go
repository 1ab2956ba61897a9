package responseown

import (
	"encoding/json"
	"io"
	"net/http"
)

type node struct{ children []*node }

type sink interface {
	Consume(body io.ReadCloser) error
	Scan(body io.Reader) error
	Handle(resp *http.Response) error
	Defer(c io.Closer)
	Status(code int)
}

type parser struct {
	parse  func(io.Reader) (*node, error)
	handle func(*http.Response) error
	take   func(io.ReadCloser) error
}

func parse(r io.Reader) (*node, error) {
	if _, err := io.Copy(io.Discard, r); err != nil {
		return nil, err
	}
	return &node{}, nil
}

func statusOf(resp *http.Response) int { return resp.StatusCode }

func decodeBody(resp *http.Response, into any) error {
	return json.NewDecoder(resp.Body).Decode(into)
}

func decodeAndClose(resp *http.Response, into any) error {
	defer resp.Body.Close()
	return decodeBody(resp, into)
}

func keep(resp *http.Response) { lastResponse = resp }

func pass(resp *http.Response) *http.Response { return resp }

// handedReader hands the body to a function that reads.
func handedReader(u string) (*node, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	return parse(resp.Body)
}

// handedReaderClosed hands the body to a function that reads, and closes.
func handedReaderClosed(u string) (*node, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return parse(resp.Body)
}

// handedStatus hands the response to a function that looks at it.
func handedStatus(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return statusOf(resp), nil
}

// handedDecode hands the response to a function that reads it.
func handedDecode(u string, into any) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	return decodeBody(resp, into)
}

// handedDecodeClose hands the response to a function that reads and closes it.
func handedDecodeClose(u string, into any) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	return decodeAndClose(resp, into)
}

// handedKeep hands the response to a function that keeps it.
func handedKeep(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	keep(resp)
	return nil
}

// handedBack closes what a function gives back, which is what it was given.
func handedBack(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	same := pass(resp)
	return same.Body.Close()
}

// unknownResponse hands the response to a function that is not known.
func unknownResponse(u string, handle func(*http.Response) error) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	return handle(resp)
}

// unknownBody hands the body to a function that is not known.
func unknownBody(u string, take func(io.ReadCloser) error) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	return take(resp.Body)
}

// unknownReader hands the body as a reader to a function that is not known.
func unknownReader(u string, parse func(io.Reader) error) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	return parse(resp.Body)
}

// unknownHeader hands the header to a function that is not known.
func unknownHeader(u string, look func(http.Header)) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	look(resp.Header)
	return nil
}

// unknownEarly hands the response on for a good status only.
func unknownEarly(u string, handle func(*http.Response) error) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	if resp.StatusCode >= 400 {
		return errStatus
	}
	return handle(resp)
}

// fieldResponse hands the response to a function in a field.
func (p *parser) fieldResponse(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	return p.handle(resp)
}

// fieldBody hands the body to a function in a field.
func (p *parser) fieldBody(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	return p.take(resp.Body)
}

// fieldReader hands the body as a reader to a function in a field.
func (p *parser) fieldReader(u string) (*node, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	return p.parse(resp.Body)
}

// sinkConsume hands the body to an interface.
func sinkConsume(u string, s sink) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	return s.Consume(resp.Body)
}

// sinkScan hands the body as a reader to an interface.
func sinkScan(u string, s sink) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	return s.Scan(resp.Body)
}

// sinkHandle hands the response to an interface.
func sinkHandle(u string, s sink) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	return s.Handle(resp)
}

// sinkDefer hands the body to an interface that takes an io.Closer.
func sinkDefer(u string, s sink) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	s.Defer(resp.Body)
	return resp.StatusCode, nil
}

// sinkStatus hands the status to an interface.
func sinkStatus(u string, s sink) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	s.Status(resp.StatusCode)
	return nil
}

// both hands what Get returns to a function that is not known.
func both(u string, done func(*http.Response, error)) {
	done(http.Get(u))
}

// bothNamed hands the response and its error to a function that is not known.
func bothNamed(u string, done func(*http.Response, error)) {
	resp, err := http.Get(u)
	done(resp, err)
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// mustClosed closes what a generic helper passes on.
func mustClosed(u string) string {
	resp := must(http.Get(u))
	defer resp.Body.Close()
	return resp.Status
}

// mustDeferred closes what a generic helper passes on, in one line.
func mustDeferred(u string) {
	defer must(http.Get(u)).Body.Close()
}

// mustOpen leaves what a generic helper passes on open.
func mustOpen(u string) string {
	resp := must(http.Get(u)) // want "bodyclose/response"
	return resp.Status
}

package responsewrapped

import (
	"io"
	"net/http"
	"net/rpc"
	"net/rpc/jsonrpc"
	"sync"
)

// countedBody is a body around another one.
type countedBody struct {
	body io.ReadCloser
	once sync.Once
	read int64
}

func (b *countedBody) Read(p []byte) (int, error) {
	n, err := b.body.Read(p)
	b.read += int64(n)
	return n, err
}

func (b *countedBody) Close() error { return b.body.Close() }

type transport struct{ next http.RoundTripper }

// RoundTrip hands on a response whose body is in another one.
func (t transport) RoundTrip(req *http.Request) (*http.Response, error) {
	resp, err := t.next.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	resp.Body = &countedBody{body: resp.Body}
	return resp, nil
}

// closed closes the body around it.
func closed(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	resp.Body = &countedBody{body: resp.Body}
	defer resp.Body.Close()
	return nil
}

// open reads through the body around it.
func open(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	resp.Body = &countedBody{body: resp.Body}
	_, err = io.Copy(io.Discard, resp.Body)
	return err
}

// connection is what a goroutine of its own serves.
type connection struct{ rwc io.ReadWriteCloser }

type session struct{ conn *connection }

func (s *session) serve() { defer s.conn.rwc.Close() }

func newSession(rwc io.ReadWriteCloser) *session { return &session{conn: &connection{rwc: rwc}} }

// inSession hands it to a goroutine within a struct within a struct.
func inSession(c *http.Client, u string) error {
	resp, err := c.Get(u)
	if err != nil {
		return err
	}
	s := newSession(struct {
		io.ReadCloser
		io.Writer
	}{resp.Body, io.Discard})
	go s.serve()
	return nil
}

// codec hands it to constructors of the standard library.
func codec(c *http.Client, u string) (*rpc.Client, error) {
	resp, err := c.Get(u)
	if err != nil {
		return nil, err
	}
	rwc, ok := resp.Body.(io.ReadWriteCloser)
	if !ok {
		resp.Body.Close()
		return nil, http.ErrNotSupported
	}
	return rpc.NewClientWithCodec(jsonrpc.NewClientCodec(rwc)), nil
}

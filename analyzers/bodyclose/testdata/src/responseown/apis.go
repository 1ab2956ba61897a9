package responseown

import (
	"bufio"
	"context"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"

	"github.com/cenkalti/backoff/v4"
	"github.com/go-resty/resty/v2"
	"github.com/gorilla/websocket"
	"github.com/hashicorp/go-retryablehttp"
)

// nextRequest hands the body to the next request, whose transport closes it.
func nextRequest(ctx context.Context, c *http.Client, from, to string) error {
	resp, err := c.Get(from)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPut, to, resp.Body)
	if err != nil {
		return err
	}
	put, err := c.Do(req)
	if err != nil {
		return err
	}
	return put.Body.Close()
}

// nextPost hands the body to Post, which closes it.
func nextPost(c *http.Client, from, to string) error {
	resp, err := c.Get(from)
	if err != nil {
		return err
	}
	posted, err := c.Post(to, resp.Header.Get("Content-Type"), resp.Body)
	if err != nil {
		return err
	}
	return posted.Body.Close()
}

// nextRequestLimited hands a reader on that cannot be closed.
func nextRequestLimited(c *http.Client, from, to string) error {
	resp, err := c.Get(from) // want "bodyclose/response"
	if err != nil {
		return err
	}
	req, err := http.NewRequest(http.MethodPut, to, io.LimitReader(resp.Body, 1<<20))
	if err != nil {
		return err
	}
	put, err := c.Do(req)
	if err != nil {
		return err
	}
	return put.Body.Close()
}

// nextRequestField sets the body of a request that there is.
func nextRequestField(c *http.Client, from string, req *http.Request) error {
	resp, err := c.Get(from)
	if err != nil {
		return err
	}
	req.Body = resp.Body
	put, err := c.Do(req)
	if err != nil {
		return err
	}
	return put.Body.Close()
}

// written closes by Write.
func written(conn net.Conn, u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	return resp.Write(conn)
}

// dumped prints the head and leaves the body alone.
func dumped(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	head, err := httputil.DumpResponse(resp, false)
	if err != nil {
		return err
	}
	log.Printf("%q", head)
	return nil
}

// dumpedClosed prints the response and closes it.
func dumpedClosed(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	head, err := httputil.DumpResponse(resp, true)
	if err != nil {
		return err
	}
	log.Printf("%q", head)
	return nil
}

// readFrom parses a response off a connection and leaves it open.
func readFrom(conn net.Conn, req *http.Request) (string, error) {
	resp, err := http.ReadResponse(bufio.NewReader(conn), req) // want "bodyclose/response"
	if err != nil {
		return "", err
	}
	return resp.Status, nil
}

// readFromClosed parses a response off a connection and closes it.
func readFromClosed(conn net.Conn, req *http.Request) (string, error) {
	resp, err := http.ReadResponse(bufio.NewReader(conn), req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	return resp.Status, nil
}

// recorded looks at what a recorder holds, which nobody needs to close.
func recorded(h http.Handler, req *http.Request) (string, error) {
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, req)
	resp := rec.Result()
	data, err := io.ReadAll(resp.Body)
	return string(data), err
}

// testServer asks a server of httptest, whose responses are like any other.
func testServer(h http.Handler) (int, error) {
	srv := httptest.NewServer(h)
	defer srv.Close()
	resp, err := srv.Client().Get(srv.URL) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// dial looks at the response of a websocket's handshake, which nobody needs to close.
func dial(ctx context.Context, u string) (*websocket.Conn, error) {
	conn, resp, err := websocket.DefaultDialer.DialContext(ctx, u, nil)
	if err != nil {
		if resp != nil {
			log.Printf("handshake: %s", resp.Status)
		}
		return nil, err
	}
	return conn, nil
}

// dialBlank drops the response of a websocket's handshake.
func dialBlank(u string) (*websocket.Conn, error) {
	conn, _, err := websocket.DefaultDialer.Dial(u, nil)
	return conn, err
}

// retryable sends with retries, and the answer is owed like any other.
func retryable(c *retryablehttp.Client, u string) (int, error) {
	resp, err := c.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// retryableClosed sends a request with retries and closes the answer.
func retryableClosed(c *retryablehttp.Client, req *retryablehttp.Request) (int, error) {
	resp, err := c.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	return resp.StatusCode, nil
}

// retryableStandard sends with retries through a plain client.
func retryableStandard(c *retryablehttp.Client, u string) (int, error) {
	resp, err := c.StandardClient().Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// restful has a client that reads and closes by itself.
func restful(c *resty.Client, u string) ([]byte, error) {
	resp, err := c.R().Get(u)
	if err != nil {
		return nil, err
	}
	if resp.IsError() {
		return nil, errStatus
	}
	return resp.Body(), nil
}

// restfulRaw has a client that leaves the body to the caller.
func restfulRaw(c *resty.Client, u string, into io.Writer) error {
	resp, err := c.R().SetDoNotParseResponse(true).Get(u)
	if err != nil {
		return err
	}
	defer resp.RawBody().Close()
	_, err = io.Copy(into, resp.RawBody())
	return err
}

// backedOff leaks in the operation that is tried again and again.
func backedOff(c *http.Client, req *http.Request) error {
	return backoff.Retry(func() error {
		resp, err := c.Do(req) // want "bodyclose/response"
		if err != nil {
			return err
		}
		if resp.StatusCode >= 500 {
			return errStatus
		}
		return resp.Body.Close()
	}, backoff.NewExponentialBackOff())
}

// backedOffClosed closes in the operation.
func backedOffClosed(c *http.Client, req *http.Request) error {
	operation := func() error {
		resp, err := c.Do(req)
		if err != nil {
			return backoff.Permanent(err)
		}
		defer resp.Body.Close()
		if resp.StatusCode >= 500 {
			return errStatus
		}
		return nil
	}
	return backoff.Retry(operation, backoff.NewExponentialBackOff())
}

// backedOffData closes what the operation returns.
func backedOffData(c *http.Client, req *http.Request) (int, error) {
	resp, err := backoff.RetryWithData(func() (*http.Response, error) { return c.Do(req) }, backoff.NewExponentialBackOff())
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	return resp.StatusCode, nil
}

// backedOffVariable closes what the operation has stored in a variable.
func backedOffVariable(c *http.Client, req *http.Request) (int, error) {
	var resp *http.Response
	err := backoff.Retry(func() (err error) {
		resp, err = c.Do(req)
		return err
	}, backoff.NewExponentialBackOff())
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	return resp.StatusCode, nil
}

// Package response holds the plain shapes of a response that stays open, and of one that is closed.
package response

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net/http"
	"strings"
)

var errStatus = errors.New("unexpected status")

type order struct {
	ID    string
	Total int
}

type ordersClient struct {
	base string
	http *http.Client
}

// ping never closes the body.
func ping(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		return errStatus
	}
	return nil
}

// pingClosed defers the close after the check.
func pingClosed(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return errStatus
	}
	return nil
}

// pingClosedAtOnce closes the body and then looks at the status.
func pingClosedAtOnce(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	resp.Body.Close()
	return resp.StatusCode, nil
}

// pingCloseError returns what Close returns.
func pingCloseError(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// get decodes the body to its end and does not close it.
func (c *ordersClient) get(ctx context.Context, id string) (*order, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/orders/"+id, nil)
	if err != nil {
		return nil, err
	}
	resp, err := c.http.Do(req) // want "bodyclose/response"
	if err != nil {
		return nil, fmt.Errorf("get order: %w", err)
	}
	var o order
	if err := json.NewDecoder(resp.Body).Decode(&o); err != nil {
		return nil, err
	}
	return &o, nil
}

// getClosed decodes the body and closes it by a defer.
func (c *ordersClient) getClosed(ctx context.Context, id string) (*order, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/orders/"+id, nil)
	if err != nil {
		return nil, err
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, fmt.Errorf("get order: %w", err)
	}
	defer resp.Body.Close()
	var o order
	if err := json.NewDecoder(resp.Body).Decode(&o); err != nil {
		return nil, err
	}
	return &o, nil
}

// readAll reads to the end; reading is not closing.
func readAll(u string) ([]byte, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	return io.ReadAll(resp.Body)
}

// readAllThenClose closes between the read and the look at its error.
func readAllThenClose(u string) ([]byte, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(resp.Body)
	resp.Body.Close()
	if err != nil {
		return nil, err
	}
	return data, nil
}

// readAllCloseLate closes only where the read went well.
func readAllCloseLate(u string) ([]byte, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	resp.Body.Close()
	return data, nil
}

// drained is read into io.Discard and left open.
func drained(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, resp.Body)
	return err
}

// drainedAndClosed is read into io.Discard and closed.
func drainedAndClosed(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, resp.Body)
	_ = resp.Body.Close()
	return err
}

// buffered is read by the ReadFrom method of a buffer.
func buffered(u string) (string, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return "", err
	}
	var buf bytes.Buffer
	if _, err := buf.ReadFrom(resp.Body); err != nil {
		return "", err
	}
	return buf.String(), nil
}

// logged prints the whole response, which closes nothing.
func logged(u string) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		log.Print(err)
		return
	}
	log.Printf("answer: %v", resp)
}

// loggedStructured hands the status to slog.
func loggedStructured(u string) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		slog.Error("fetch", "err", err)
		return
	}
	slog.Info("fetch", "status", resp.Status, "length", resp.ContentLength)
}

// headerOnly returns a header of a response that stays open.
func headerOnly(u string) (string, error) {
	resp, err := http.Head(u) // want "bodyclose/response"
	if err != nil {
		return "", err
	}
	return resp.Header.Get("ETag"), nil
}

// headerOnlyClosed returns a header of a closed response.
func headerOnlyClosed(u string) (string, error) {
	resp, err := http.Head(u)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	return resp.Header.Get("ETag"), nil
}

// posted sends a form of values and ignores the answer's body.
func posted(u string, o order) error {
	body, err := json.Marshal(o)
	if err != nil {
		return err
	}
	resp, err := http.Post(u, "application/json", bytes.NewReader(body)) // want "bodyclose/response"
	if err != nil {
		return err
	}
	if resp.StatusCode/100 != 2 {
		return fmt.Errorf("post order: %s", resp.Status)
	}
	return nil
}

// postedForm closes the answer to a form.
func postedForm(u string) error {
	resp, err := http.PostForm(u, map[string][]string{"grant_type": {"client_credentials"}})
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }()
	return nil
}

// postedFormOpen does not close the answer to a form.
func postedFormOpen(u string) error {
	resp, err := http.PostForm(u, map[string][]string{"grant_type": {"client_credentials"}}) // want "bodyclose/response"
	if err != nil {
		return err
	}
	var token struct{ Value string }
	return json.NewDecoder(resp.Body).Decode(&token)
}

// xmlFeed decodes XML out of a response that stays open.
func xmlFeed(u string) (titles []string, err error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	var feed struct {
		Title []string `xml:"channel>item>title"`
	}
	err = xml.NewDecoder(resp.Body).Decode(&feed)
	return feed.Title, err
}

// emptyFunctionEnd falls off its end with the body open.
func emptyFunctionEnd(u string) {
	resp, err := http.Post(u, "text/plain", strings.NewReader("ping")) // want "bodyclose/response"
	if err == nil {
		log.Print(resp.Status)
	}
}

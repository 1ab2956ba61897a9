// Package retryablehttp is a stand-in for github.com/hashicorp/go-retryablehttp, with its signatures.
package retryablehttp

import (
	"context"
	"net/http"
)

type Client struct {
	HTTPClient *http.Client
	Logger     interface{}
	RetryMax   int
}

type Request struct{ *http.Request }

func NewClient() *Client { return &Client{HTTPClient: &http.Client{}, RetryMax: 4} }

func NewRequest(method, url string, rawBody interface{}) (*Request, error) {
	return NewRequestWithContext(context.Background(), method, url, rawBody)
}

func NewRequestWithContext(ctx context.Context, method, url string, rawBody interface{}) (*Request, error) {
	req, err := http.NewRequestWithContext(ctx, method, url, nil)
	if err != nil {
		return nil, err
	}
	return &Request{req}, nil
}

func (c *Client) Do(req *Request) (*http.Response, error) { return c.HTTPClient.Do(req.Request) }

func (c *Client) Get(url string) (*http.Response, error) {
	req, err := NewRequest("GET", url, nil)
	if err != nil {
		return nil, err
	}
	return c.Do(req)
}

func (c *Client) StandardClient() *http.Client { return c.HTTPClient }

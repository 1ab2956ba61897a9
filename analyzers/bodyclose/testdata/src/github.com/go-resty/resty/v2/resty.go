// Package resty is a stand-in for github.com/go-resty/resty/v2, with its signatures.
package resty

import (
	"context"
	"errors"
	"io"
	"net/http"
)

type Client struct{ BaseURL string }

type Request struct {
	client     *Client
	notParsing bool
	result     interface{}
}

type Response struct {
	Request     *Request
	RawResponse *http.Response
	body        []byte
}

func New() *Client                                         { return &Client{} }
func (c *Client) R() *Request                              { return &Request{client: c} }
func (c *Client) SetBaseURL(url string) *Client            { c.BaseURL = url; return c }
func (c *Client) SetDoNotParseResponse(b bool) *Client     { return c }
func (r *Request) SetContext(ctx context.Context) *Request { return r }
func (r *Request) SetResult(res interface{}) *Request      { r.result = res; return r }
func (r *Request) SetBody(body interface{}) *Request       { return r }
func (r *Request) SetDoNotParseResponse(b bool) *Request   { r.notParsing = b; return r }

func (r *Request) Get(url string) (*Response, error)  { return r.Execute("GET", url) }
func (r *Request) Post(url string) (*Response, error) { return r.Execute("POST", url) }

func (r *Request) Execute(method, url string) (*Response, error) {
	return &Response{Request: r}, errors.New("not connected")
}

func (r *Response) Body() []byte    { return r.body }
func (r *Response) StatusCode() int { return r.RawResponse.StatusCode }
func (r *Response) IsError() bool   { return r.StatusCode() > 399 }
func (r *Response) RawBody() io.ReadCloser {
	if r.RawResponse == nil {
		return nil
	}
	return r.RawResponse.Body
}

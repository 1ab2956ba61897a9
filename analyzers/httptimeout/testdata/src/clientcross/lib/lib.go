// Package lib makes clients for other packages.
package lib

import (
	"net/http"
	"time"
)

const (
	Timeout = 5 * time.Second
	None    = time.Duration(0)
)

func New() *http.Client                    { return &http.Client{} }
func NewValue() http.Client                { return http.Client{} }
func NewError() (*http.Client, error)      { return new(http.Client), nil }
func NewComplete() *http.Client            { return &http.Client{Timeout: Timeout} }
func NewWith(d time.Duration) *http.Client { return &http.Client{Timeout: d} }
func NewOuter() *http.Client               { return newInner() }
func newInner() *http.Client               { return &http.Client{} }

func SetTimeout(c *http.Client)                    { c.Timeout = Timeout }
func SetTimeoutTo(c *http.Client, d time.Duration) { setTo(c, d) }
func setTo(c *http.Client, d time.Duration)        { c.Timeout = d }
func SetJar(c *http.Client)                        { c.Jar = nil }

type Option func(*http.Client)

func WithTimeout(d time.Duration) Option { return func(c *http.Client) { c.Timeout = d } }
func WithJar(j http.CookieJar) Option    { return func(c *http.Client) { c.Jar = j } }

func NewOptions(options ...Option) *http.Client {
	c := &http.Client{}
	for _, o := range options {
		o(c)
	}
	return c
}

// An API with an exported client.
type API struct{ HTTPClient *http.Client }

func NewAPI() *API { return &API{HTTPClient: &http.Client{}} }

// An SDK with options of its own.
type SDK struct{ client *http.Client }

type SDKOption func(*SDK)

func SDKTimeout(d time.Duration) SDKOption { return func(s *SDK) { s.client.Timeout = d } }
func SDKJar(j http.CookieJar) SDKOption    { return func(s *SDK) { s.client.Jar = j } }

func NewSDK(options ...SDKOption) *SDK {
	s := &SDK{client: &http.Client{}}
	for _, o := range options {
		o(s)
	}
	return s
}

func (s *SDK) Get() { s.client.Get("http://example.com") }

// Settings by a struct.
type Config struct{ Timeout time.Duration }

func NewFromConfig(c Config) *http.Client { return &http.Client{Timeout: c.Timeout} }

// Settings by options on a struct of options.
type options struct{ timeout time.Duration }

type Setting func(*options)

func SettingTimeout(d time.Duration) Setting { return func(o *options) { o.timeout = d } }
func SettingOther() Setting                  { return func(o *options) {} }

func NewFromSettings(settings ...Setting) *http.Client {
	var o options
	for _, s := range settings {
		s(&o)
	}
	return &http.Client{Timeout: o.timeout}
}

// A builder.
type Builder struct{ timeout time.Duration }

func NewBuilder() *Builder                          { return &Builder{} }
func (b *Builder) Timeout(d time.Duration) *Builder { b.timeout = d; return b }
func (b *Builder) Build() *http.Client              { return &http.Client{Timeout: b.timeout} }

// Embeds.
type Embedder struct{ *http.Client }

func NewEmbedder() *Embedder { return &Embedder{&http.Client{}} }

// Behind an interface.
type Doer interface {
	Do(*http.Request) (*http.Response, error)
}

func NewDoer() Doer { return &http.Client{} }

// A package-level client that other packages may complete.
var Shared = &http.Client{}

// One constructor that two callers use, one of which completes what it gets.
func NewHalf() *http.Client { return &http.Client{} }

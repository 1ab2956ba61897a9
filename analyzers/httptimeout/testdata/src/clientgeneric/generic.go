// Package clientgeneric holds clients that generic code makes and holds.
package main

import (
	"cmp"
	"net/http"
	"sync"
	"time"
)

const url = "http://example.com"

func main() {}

func newOf[T any]() *T { return new(T) }

func genericNew() {
	c := newOf[http.Client]()
	c.Timeout = time.Second
	c.Get(url)
}

type api[T any] struct {
	client *http.Client
	zero   T
}

func newAPI[T any]() *api[T] {
	return &api[T]{client: &http.Client{}} // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
}

func (a *api[T]) get() T { a.client.Get(url); return a.zero }

func useAPI() { newAPI[int]().get() }

type api2[T any] struct{ client *http.Client }

func newAPI2[T any](d time.Duration) *api2[T] {
	return &api2[T]{client: &http.Client{Timeout: d}}
}

func (a *api2[T]) get() { a.client.Get(url) }

func useAPI2() { newAPI2[string](time.Second).get() }

type box[T any] struct{ value T }

func (b *box[T]) set(v T) { b.value = v }
func (b *box[T]) get() T  { return b.value }

func boxed() {
	var b box[*http.Client]
	b.set(&http.Client{}) // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
	b.get().Get(url)
}

type box2[T any] struct{ value T }

func boxedComplete() {
	b := box2[*http.Client]{value: &http.Client{}}
	b.value.Timeout = time.Second
	b.value.Get(url)
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func newChecked() (*http.Client, error) { return &http.Client{}, nil }

func throughMust() {
	c := must(newChecked())
	c.Timeout = time.Second
	c.Get(url)
}

func with[T any](v *T, fs ...func(*T)) *T {
	for _, f := range fs {
		f(v)
	}
	return v
}

func genericOptions() {
	with(&http.Client{}, func(c *http.Client) { c.Timeout = time.Second }).Get(url)
}

var once = sync.OnceValue(func() *http.Client {
	return &http.Client{Timeout: time.Second}
})

var onceBare = sync.OnceValue(func() *http.Client {
	return &http.Client{} // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
})

func useOnce() {
	once().Get(url)
	onceBare().Get(url)
}

var pool = sync.Pool{New: func() any { return &http.Client{Timeout: time.Second} }}

var poolBare = sync.Pool{New: func() any {
	return &http.Client{} // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
}}

func usePools() {
	pool.Get().(*http.Client).Get(url)
	poolBare.Get().(*http.Client).Get(url)
}

func orDefault(c *http.Client) {
	cmp.Or(c, http.DefaultClient).Get(url) // want `http.DefaultClient.*\(httptimeout/client\)`
}

func orOwn(c *http.Client) {
	cmp.Or(c, &http.Client{Timeout: time.Second}).Get(url)
}

func orBare(c *http.Client) {
	cmp.Or(c, &http.Client{}).Get(url) // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
}

type constraint interface{ *http.Client }

func constrained[T constraint](c T) { (*http.Client)(c).Get(url) }

func useConstrained() {
	constrained(&http.Client{}) // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
	constrained(&http.Client{Timeout: time.Second})
}

func ptr[T any](v T) *T { return &v }

func pointerTo() {
	ptr(http.Client{}).Get(url) // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
	ptr(http.Client{Timeout: time.Second}).Get(url)
}

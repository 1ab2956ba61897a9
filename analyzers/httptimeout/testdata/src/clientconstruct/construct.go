// Package clientconstruct holds clients that constructors make. It is a program, so
// nobody outside can complete what its exported functions return.
package main

import (
	"crypto/tls"
	"errors"
	"net/http"
	"time"
)

const url = "http://example.com"

func main() {}

// One constructor, called by nobody who completes the client: reported where one
// change mends all.

func newBare() *http.Client {
	return &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
}

func useBare()      { newBare().Get(url) }
func useBareAgain() { c := newBare(); c.Get(url) }

// Called twice; completed once.

func newHalf() *http.Client { return &http.Client{} }

func half() {
	newHalf().Get(url) // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
	c := newHalf()
	c.Timeout = time.Second
	c.Get(url)
}

func newHalfFields() *http.Client { return &http.Client{} }

type halfFields struct{ slow, fast *http.Client }

func makeHalfFields() *halfFields {
	h := &halfFields{
		slow: newHalfFields(), // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
		fast: newHalfFields(),
	}
	h.fast.Timeout = time.Second
	return h
}

func (h *halfFields) use() { h.slow.Get(url); h.fast.Get(url) }

// Completed by every caller.

func newCompleted() *http.Client { return &http.Client{} }

func completed() {
	a := newCompleted()
	a.Timeout = time.Second
	a.Get(url)
	b := newCompleted()
	b.Timeout = time.Minute
	b.Get(url)
}

// Complete itself.

func newComplete() *http.Client { return &http.Client{Timeout: time.Second} }

func complete() { newComplete().Get(url) }

// Parameters.

func newWith(d time.Duration) *http.Client { return &http.Client{Timeout: d} }

func with() {
	newWith(time.Second).Get(url)
	newWith(0).Get(url) // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
}

func newWithNothing(d time.Duration) *http.Client {
	return &http.Client{Timeout: d} // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
}

func withNothing() { newWithNothing(0).Get(url) }

// A wrapper of a constructor, and a wrapper of that.

func newInner() *http.Client  { return &http.Client{} } // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
func newMiddle() *http.Client { return newInner() }
func newOuter() *http.Client  { c := newMiddle(); c.Jar = nil; return c }

func outer() { newOuter().Get(url) }

func newInner2() *http.Client  { return &http.Client{} }
func newMiddle2() *http.Client { return newInner2() }
func newOuter2() *http.Client  { c := newMiddle2(); c.Timeout = time.Second; return c }

func outer2() { newOuter2().Get(url) }

// Value, error and named results.

func newValue() http.Client { return http.Client{} } // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`

func value() { c := newValue(); c.Get(url) }

func newOrError(bad bool) (*http.Client, error) {
	if bad {
		return nil, errors.New("bad")
	}
	return &http.Client{}, nil // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
}

func orError() error {
	c, err := newOrError(false)
	if err != nil {
		return err
	}
	c.Get(url)
	return nil
}

func newNamed() (c *http.Client, err error) {
	c = &http.Client{}
	c.Timeout = time.Second
	return
}

func newNamedBare() (c *http.Client, err error) {
	c = &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	return
}

func named() {
	a, _ := newNamed()
	a.Get(url)
	b, _ := newNamedBare()
	b.Get(url)
}

// Wrapped in a struct.

type exported struct{ Client *http.Client }

func newExported() *exported { return &exported{Client: &http.Client{}} }

func useExported() {
	a := newExported()
	a.Client.Timeout = time.Second
	a.Client.Get(url)
}

type wrapped struct{ client *http.Client }

func newWrapped() *wrapped { return &wrapped{client: &http.Client{}} } // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`

func (w *wrapped) get() { w.client.Get(url) }

func useWrapped() { newWrapped().get() }

type embedded struct{ *http.Client }

func newEmbedded() *embedded { return &embedded{&http.Client{}} }

func useEmbedded() {
	a := newEmbedded()
	a.Timeout = time.Second
	a.Get(url)
}

// Behind an interface.

type getter interface{ get() }

type getterImpl struct{ client *http.Client }

func (g *getterImpl) get() { g.client.Get(url) }

func newGetter() getter { return &getterImpl{client: new(http.Client)} } // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`

func useGetter() { newGetter().get() }

type getterImpl2 struct{ client *http.Client }

func (g *getterImpl2) get() { g.client.Get(url) }

func newGetter2(d time.Duration) getter { return &getterImpl2{client: &http.Client{Timeout: d}} }

func useGetter2() { newGetter2(time.Minute).get() }

// As function values.

var makeClient = func() *http.Client { return &http.Client{} } // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`

func useFunctionValue() { makeClient().Get(url) }

var makeComplete = newByValue

func newByValue() *http.Client {
	c := new(http.Client)
	c.Timeout = time.Second
	return c
}

func useMakeComplete() { makeComplete().Get(url) }

// Methods.

type factory struct{ timeout time.Duration }

func (f factory) client() *http.Client { return &http.Client{Timeout: f.timeout} }
func (f factory) bare() *http.Client   { return &http.Client{} } // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`

func useFactory(d time.Duration) {
	f := factory{timeout: d}
	f.client().Get(url)
	f.bare().Get(url)
}

// A configuration that is copied.

func clone(c *http.Client) *http.Client {
	copied := *c
	return &copied
}

func useClone() {
	c := clone(&http.Client{Timeout: time.Second})
	c.Get(url)
}

func copiedAndCompleted() {
	base := &http.Client{Timeout: time.Minute}
	c := *base
	c.CheckRedirect = nil
	c.Get(url)
}

// Recursion ends.

func recursive(n int) *http.Client {
	if n > 0 {
		return recursive(n - 1)
	}
	return &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
}

func useRecursive() { recursive(3).Get(url) }

// Builders.

type builder struct{ client *http.Client }

func newBuilder() *builder                              { return &builder{client: &http.Client{}} }
func (b *builder) withTimeout(d time.Duration) *builder { b.client.Timeout = d; return b }
func (b *builder) withJar(j http.CookieJar) *builder    { b.client.Jar = j; return b }
func (b *builder) build() *http.Client                  { return b.client }

func built() { newBuilder().withJar(nil).withTimeout(time.Second).build().Get(url) }

type bareBuilder struct{ client *http.Client }

func newBareBuilder() *bareBuilder {
	return &bareBuilder{client: &http.Client{}} // want `http.Client.*no [Tt]imeout.*\(httptimeout/client\)`
}
func (b *bareBuilder) withJar(j http.CookieJar) *bareBuilder { b.client.Jar = j; return b }
func (b *bareBuilder) build() *http.Client                   { return b.client }

func builtBare() { newBareBuilder().withJar(nil).build().Get(url) }

type durationBuilder struct{ timeout time.Duration }

func (b durationBuilder) withTimeout(d time.Duration) durationBuilder { b.timeout = d; return b }
func (b durationBuilder) build() *http.Client                         { return &http.Client{Timeout: b.timeout} }

func builtFromDuration() { durationBuilder{}.withTimeout(time.Second).build().Get(url) }

// Singletons and package-level variables.

var global = &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`

var globalValue http.Client // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`

var globalComplete = &http.Client{Timeout: time.Second}

var (
	groupA, groupB = &http.Client{}, &http.Client{Timeout: time.Second} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
)

var inInit = &http.Client{}

func init() { inInit.Timeout = time.Second }

var inInitValue http.Client

func init() { inInitValue.Timeout = time.Second }

var bySetter = &http.Client{}

func setBySetter(d time.Duration) { bySetter.Timeout = d }

func callSetter() { setBySetter(time.Minute) }

var insecure = &http.Client{ // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}},
}

var lateNil *http.Client

func initLate() { lateNil = &http.Client{Timeout: time.Second} }

func useGlobals() {
	for _, c := range []*http.Client{global, &globalValue, globalComplete, groupA, groupB, inInit, &inInitValue, bySetter, insecure, lateNil} {
		c.Get(url)
	}
}

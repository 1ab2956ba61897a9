package client

import (
	"net/http"
	"time"
)

// Embedded.

type embedsValue struct {
	http.Client
	base string
}

type embedsPointer struct {
	*http.Client
	base string
}

func embeddedValue() {
	c := &embedsValue{base: url} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(c.base)
}

func embeddedValueDeclared() {
	var c embedsValue // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
}

func embeddedValueNew() {
	c := new(embedsValue) // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
}

func embeddedValueLiteral() {
	c := &embedsValue{Client: http.Client{}} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
}

func embeddedValueComplete() {
	c := &embedsValue{Client: http.Client{Timeout: time.Second}}
	c.Get(url)
}

func embeddedPointerLiteral() {
	c := &embedsPointer{Client: &http.Client{}} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
}

func embeddedPointerComplete() {
	c := embedsPointer{&http.Client{Timeout: time.Second}, url}
	c.Get(url)
}

type embedsLater struct{ http.Client }

func embeddedLater() {
	c := &embedsLater{}
	c.Timeout = time.Second
	c.Get(url)
}

type embedsLaterPromoted struct{ *http.Client }

func embeddedLaterPromoted() {
	c := &embedsLaterPromoted{new(http.Client)}
	c.Client.Timeout = time.Second
	c.Get(url)
}

type deep struct{ embedsDeep }
type embedsDeep struct{ *http.Client }

func embeddedTwice() {
	c := deep{embedsDeep{&http.Client{}}} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
}

// Aliased and defined types.

type Alias = http.Client
type Defined http.Client
type pointer = *http.Client

func aliased() {
	c := Alias{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
}

func aliasedComplete() {
	c := &Alias{Timeout: time.Second}
	c.Get(url)
}

func aliasedPointer() {
	var c pointer = &Alias{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
}

func defined() {
	d := &Defined{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	(*http.Client)(d).Get(url)
}

func definedComplete() {
	d := &Defined{Timeout: time.Second}
	(*http.Client)(d).Get(url)
}

func definedCompletedLater() {
	d := Defined{}
	d.Timeout = time.Second
	c := http.Client(d)
	c.Get(url)
}

// A type of the same name is not net/http's.
type Client struct{ Timeout time.Duration }

func (c *Client) Get(string) {}

func otherClient() {
	c := &Client{}
	c.Get(url)
}

// Fields.

type api struct {
	client *http.Client
	value  http.Client
	nested struct{ inner *http.Client }
}

func inField() {
	a := api{client: &http.Client{}, value: http.Client{Timeout: time.Second}} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	a.client.Get(url)
	a.value.Get(url)
}

type api2 struct{ client *http.Client }

func inFieldLater() {
	a := api2{client: &http.Client{}}
	a.client.Timeout = time.Second
	a.client.Get(url)
}

type api3 struct {
	one, two *http.Client
}

func twoFields() {
	a := api3{one: &http.Client{}, two: &http.Client{}} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	a.two.Timeout = time.Second
	a.one.Get(url)
	a.two.Get(url)
}

type api4 struct{ nested struct{ inner *http.Client } }

func inNestedField() {
	var a api4
	a.nested.inner = &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	a.nested.inner.Get(url)
}

type api5 struct{ nested struct{ inner http.Client } }

func inNestedFieldComplete() {
	var a api5
	a.nested.inner.Timeout = time.Second
	a.nested.inner.Get(url)
}

type api6 struct{ client *http.Client }

func newAPI6() *api6                       { return &api6{client: &http.Client{}} }
func (a *api6) setTimeout(d time.Duration) { a.client.Timeout = d }
func (a *api6) get()                       { a.client.Get(url) }

func throughSetter() {
	a := newAPI6()
	a.setTimeout(time.Second)
	a.get()
}

type api7 struct{ client *http.Client }

func newAPI7() *api7 { return &api7{client: &http.Client{}} } // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
func (a *api7) get() { a.client.Get(url) }

func withoutSetter() {
	newAPI7().get()
}

// A struct that is never made holds no client.
type neverMade struct{ client http.Client }

// A nil pointer is no client.
type lazy struct {
	client *http.Client
}

func (l *lazy) get() {
	if l.client == nil {
		l.client = &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	}
	l.client.Get(url)
}

type lazyComplete struct{ client *http.Client }

func (l *lazyComplete) get() {
	if l.client == nil {
		l.client = &http.Client{Timeout: time.Second}
	}
	l.client.Get(url)
}

// Containers.

func inSlice() {
	clients := []*http.Client{
		{}, // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
		{Timeout: time.Second},
	}
	for _, c := range clients {
		c.Get(url)
	}
}

func inSliceOfValues() {
	clients := []http.Client{{Timeout: time.Second}, {}} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	clients[0].Get(url)
}

func inSliceCompleted() {
	clients := []*http.Client{{}, {}}
	for _, c := range clients {
		c.Timeout = time.Second
	}
	clients[0].Get(url)
}

func inSliceByIndex(n int) {
	clients := make([]http.Client, n)
	for i := range clients {
		clients[i].Timeout = time.Second
	}
	clients[0].Get(url)
}

func inMap() {
	clients := map[string]*http.Client{
		"a": {Timeout: time.Second},
		"b": new(http.Client), // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	}
	clients["b"].Get(url)
}

func inMapCompleted(name string) {
	clients := make(map[string]*http.Client)
	clients[name] = &http.Client{}
	clients[name].Timeout = time.Second
	clients[name].Get(url)
}

func inArray() {
	clients := [2]*http.Client{0: {}, 1: {Timeout: time.Second}} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	clients[0].Get(url)
}

func inChannel() {
	clients := make(chan *http.Client, 2)
	clients <- &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	(<-clients).Get(url)
}

func inChannelCompleted() {
	clients := make(chan *http.Client, 2)
	clients <- &http.Client{}
	c := <-clients
	c.Timeout = time.Second
	c.Get(url)
}

func appended() {
	var clients []*http.Client
	clients = append(clients, &http.Client{}) // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	clients[0].Get(url)
}

// Interfaces.

type doer interface {
	Do(*http.Request) (*http.Response, error)
}

func asserted(req *http.Request) {
	var d doer = &http.Client{}
	d.(*http.Client).Timeout = time.Second
	d.Do(req)
}

func typeSwitched(req *http.Request) {
	var d any = &http.Client{}
	switch c := d.(type) {
	case *http.Client:
		c.Timeout = time.Second
		c.Do(req)
	}
}

func typeSwitchedIncomplete(req *http.Request) {
	var d any = &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	switch c := d.(type) {
	case *http.Client:
		c.Do(req)
	}
}

func newDoer() doer { return &http.Client{} } // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`

func useDoer(req *http.Request) { newDoer().Do(req) }

// Method values.

func methodValue() {
	get := (&http.Client{}).Get // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	get(url)
}

func methodValueComplete() {
	get := (&http.Client{Timeout: time.Second}).Get
	get(url)
}

func methodExpression() {
	get := (*http.Client).Get
	get(&http.Client{}, url) // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	get(&http.Client{Timeout: time.Second}, url)
}

// A client that is handed in from outside is its maker's business.

func handedIn(c *http.Client)     { c.Get(url) }
func handedInField(a *api)        { a.client.Get(url) }
func handedInValue(c http.Client) { c.Get(url) }

// A pool.

func pooled(get func() any) {
	c := get().(*http.Client)
	c.Get(url)
}

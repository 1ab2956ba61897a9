// Package hostile is correct Go that no program has. The analyzer must survive it.
package hostile

import (
	stdcontext "context"
	"database/sql"
	. "net/http"
	_ "net/http/pprof"
	. "time"
	"unsafe"
)

var _ = Client{}
var _, _ = new(Server), new(struct{ Server })
var f func() (f func() Client)
var a, b = func() (*Client, *Server) { return nil, nil }()
var c [len([...]Client{9: {}})]Server
var self = &self2
var self2 *Client = (*Client)(nil)

type (
	T[P any, Q interface{ ~*P }] struct {
		*T2[Q]
		Client
		_ Server
	}
	T2[P any] struct{ p *T[Client, *Client] }
	R         struct {
		r *R
		*Client
	}
	I interface {
		I2
		Do(*Request) (*Response, error)
	}
	I2      interface{ m() I }
	F       func(F) F
	Empty   struct{}
	C       Client
	C2      = C
	Unnamed []struct{ Timeout Duration }
)

func (T[_, _]) m()                            {}
func (*R) ServeHTTP(ResponseWriter, *Request) {}
func (f F) apply(F) F                         { return f(f) }
func (Empty) Server() (_ *Server)             { return }

func noBody(*Server, ...func(*Client)) *Client

func blank(_ *Server, _ ...*Client) (_ *Client, _ error) { return }

func recursive(s *Server, fs ...func(*Server)) *Server {
	for _, f := range fs {
		f(recursive(s, fs...))
	}
	return recursive(&Server{Handler: &R{}}, append(fs, func(s *Server) { recursive(s) })...)
}

func flow(x any, ch chan<- func() *Client) {
start:
	switch y := x.(type) {
	case nil:
		goto start
	case *Client, Server:
		_ = y
	case interface {
		Do(*Request) (*Response, error)
	}:
		y.Do(nil)
	case func(...*Client) chan *Client:
		y(nil, nil)
		(<-y([]*Client{}...)).Timeout = 3
	}
	select {
	case ch <- func() *Client { return nil }:
	default:
	}
	defer func() { recover() }()
	go (&Client{}).Do(nil)
	for range (func(func(*Client) bool))(nil) {
	}
	for c := range func(yield func(*Client) bool) { yield(&Client{}) } {
		c.Get("")
	}
	for range 3 {
	}
	var m map[*Client]struct{ s *Server }
	_ = m
	(*(*Client)(unsafe.Pointer(&x))).Timeout = Duration(uintptr(unsafe.Pointer(&x)))
	_ = [...]*Client{2: {}, 0: {Timeout: 'x'}}
	_ = map[string][]*Server{"": {{}, {Addr: ""}}}
	_ = struct{ *Client }{&Client{}}.Client.Timeout
	_ = (*Server).Serve
	_ = Get
	_, _ = stdcontext.WithTimeout(nil, 1<<62)
	var d Duration = -1 << 63
	_ = &Server{ReadTimeout: d, WriteTimeout: 1<<63 - 1, IdleTimeout: Duration(1.0), ReadHeaderTimeout: +(+1)}
	ListenAndServe("", nil)
	func() { func() { ListenAndServe(string(rune(0)), HandlerFunc(nil)) }() }()
	HandlerFunc(func(ResponseWriter, *Request) {}).ServeHTTP(nil, nil)
	Handle("", (*R)(nil))
	Handle("", F.apply(nil, nil).handler())
	TimeoutHandler(nil, 0, "")
	NewServeMux().Handle("", nil)
	blank(nil)
	noBody(nil)
	noBody(nil, nil, func(*Client) {})
	_ = append([]*Client(nil), (&R{}).Client)
	copy([]Client{}, []Client{})
	clear(m)
	_ = min(Second, Hour)
	var db *sql.DB
	db.Query("")
	(*sql.DB).Query(db, "")
	var e struct{ struct1 struct{ Server } }
	e.struct1.Server = Server{}
	e.struct1.SetKeepAlivesEnabled(!!false)
	if s, ok := x.(*Server); ok && s.SetKeepAlivesEnabled != nil {
	}
	x = x
	_ = func(s ...Server) int { return len(s) }(Server{}, Server{})
	*DefaultClient = *DefaultClient
	DefaultClient = DefaultClient
	*(&DefaultClient) = nil
	DefaultServeMux = nil
	DefaultTransport.(*Transport).Clone().Clone().ResponseHeaderTimeout++
}

func (F) handler() Handler { return nil }

func generic[P interface{ *Q }, Q Client | Server](p P, qs ...Q) (r P) {
	q := new(Q)
	_ = generic[P, Q]
	return P(q)
}

var _ = generic[*Client, Client]
var _ = generic(&Server{})

func init() {}
func init() { var init Client; init.Get("") }
func _()    { _ = Client{} }
func _()    { var _ Client }

const timeout = 1 << 100 >> 98

var Timeout Duration = timeout

type loop struct {
	next *loop
	c    *Client
}

func (l *loop) walk() *Client {
	for l.next != nil {
		l, l.next = l.next, l
	}
	return l.next.next.walk()
}

// Package serverread holds servers that wait for requests for ever, and others.
// Handlers come from outside and IdleTimeout is set, so that no other rule speaks.
package serverread

import (
	"crypto/tls"
	"flag"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"time"
)

const idle = time.Minute

func literal(h http.Handler) {
	srv := &http.Server{Addr: ":80", Handler: h, IdleTimeout: idle} // want `http.Server has neither ReadHeaderTimeout nor ReadTimeout.*\(httptimeout/server-read\)`
	srv.ListenAndServe()
}

func literalValue(h http.Handler) {
	srv := http.Server{Handler: h, IdleTimeout: idle} // want `neither ReadHeaderTimeout nor ReadTimeout.*\(httptimeout/server-read\)`
	srv.ListenAndServe()
}

func declared(h http.Handler) {
	var srv http.Server // want `neither ReadHeaderTimeout nor ReadTimeout.*\(httptimeout/server-read\)`
	srv.Handler = h
	srv.IdleTimeout = idle
	srv.ListenAndServe()
}

func made(h http.Handler) {
	srv := new(http.Server) // want `neither ReadHeaderTimeout nor ReadTimeout.*\(httptimeout/server-read\)`
	srv.Handler = h
	srv.IdleTimeout = idle
	srv.ListenAndServeTLS("cert", "key")
}

func served(h http.Handler, l net.Listener) error {
	return (&http.Server{Handler: h, IdleTimeout: idle}).Serve(l) // want `neither ReadHeaderTimeout nor ReadTimeout.*\(httptimeout/server-read\)`
}

func servedTLS(h http.Handler, l net.Listener, config *tls.Config) error {
	srv := http.Server{TLSConfig: config, Handler: h, IdleTimeout: idle} // want `neither ReadHeaderTimeout nor ReadTimeout.*\(httptimeout/server-read\)`
	return srv.ServeTLS(l, "", "")
}

func inGoroutine(h http.Handler) {
	srv := &http.Server{Handler: h, IdleTimeout: idle} // want `neither ReadHeaderTimeout nor ReadTimeout.*\(httptimeout/server-read\)`
	go func() { srv.ListenAndServe() }()
}

func otherTimeouts(h http.Handler) {
	srv := &http.Server{ // want `neither ReadHeaderTimeout nor ReadTimeout.*\(httptimeout/server-read\)`
		Handler:        h,
		WriteTimeout:   time.Minute,
		IdleTimeout:    idle,
		MaxHeaderBytes: 1 << 20,
	}
	srv.ListenAndServe()
}

// Either is enough.

func header(h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: time.Second, IdleTimeout: idle}
	srv.ListenAndServe()
}

func read(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: time.Second}
	srv.ListenAndServe()
}

func both(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: 2 * time.Second, ReadHeaderTimeout: time.Second}
	srv.ListenAndServe()
}

// Zero and negative values mean none.

func zero(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: 0, ReadHeaderTimeout: 0, IdleTimeout: idle} // want `\(httptimeout/server-read\)`
	srv.ListenAndServe()
}

func negativeRead(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: -1, IdleTimeout: idle} // want `\(httptimeout/server-read\)`
	srv.ListenAndServe()
}

func negativeHeader(h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: -1, IdleTimeout: idle} // want `\(httptimeout/server-read\)`
	srv.ListenAndServe()
}

func negativeHeaderBesideRead(h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: -1, ReadTimeout: time.Minute} // want `negative ReadHeaderTimeout.*\(httptimeout/server-read\)`
	srv.ListenAndServe()
}

func negativeSecondsBesideRead(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: time.Minute} // want `negative ReadHeaderTimeout.*\(httptimeout/server-read\)`
	srv.ReadHeaderTimeout = -1 * time.Second
	srv.ListenAndServe()
	other := &http.Server{Handler: h, ReadTimeout: time.Minute, ReadHeaderTimeout: -time.Second} // want `negative ReadHeaderTimeout.*\(httptimeout/server-read\)`
	other.ListenAndServe()
}

func headerBesideNegativeRead(h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: time.Second, ReadTimeout: -1, IdleTimeout: idle}
	srv.ListenAndServe()
}

func zeroHeaderBesideRead(h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: 0, ReadTimeout: time.Second}
	srv.ListenAndServe()
}

const none time.Duration = 0

func zeroConstant(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: none, IdleTimeout: idle} // want `\(httptimeout/server-read\)`
	srv.ListenAndServe()
}

func zeroVariable(h http.Handler) {
	var t time.Duration
	srv := &http.Server{Handler: h, ReadTimeout: t, IdleTimeout: idle} // want `\(httptimeout/server-read\)`
	srv.ListenAndServe()
}

// Set later.

func later(h http.Handler) {
	srv := &http.Server{Handler: h, IdleTimeout: idle}
	srv.ReadHeaderTimeout = time.Second
	srv.ListenAndServe()
}

func laterInHelper(h http.Handler) {
	srv := &http.Server{Handler: h, IdleTimeout: idle}
	harden(srv)
	srv.ListenAndServe()
}

func harden(srv *http.Server)     { hardenMore(srv) }
func hardenMore(srv *http.Server) { srv.ReadTimeout = time.Second }

func laterInCondition(h http.Handler, secure bool) {
	srv := &http.Server{Handler: h, IdleTimeout: idle}
	if secure {
		srv.ReadHeaderTimeout = time.Second
	}
	srv.ListenAndServe()
}

func laterInLoop(hs []http.Handler) {
	for _, h := range hs {
		srv := &http.Server{Handler: h, IdleTimeout: idle}
		srv.ReadHeaderTimeout = time.Second
		go srv.ListenAndServe()
	}
}

func loop(hs []http.Handler) {
	for _, h := range hs {
		srv := &http.Server{Handler: h, IdleTimeout: idle} // want `\(httptimeout/server-read\)`
		go srv.ListenAndServe()
	}
}

func laterBothWays(h http.Handler) {
	srv := &http.Server{Handler: h, IdleTimeout: idle}
	srv.ReadHeaderTimeout, srv.ReadTimeout = time.Second, 2*time.Second
	srv.ListenAndServe()
}

func laterZero(h http.Handler) {
	srv := &http.Server{Handler: h, IdleTimeout: idle} // want `\(httptimeout/server-read\)`
	srv.ReadTimeout = 0
	srv.ListenAndServe()
}

// Values that are not known.

func fromParameter(h http.Handler, d time.Duration) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: d, IdleTimeout: idle}
	srv.ListenAndServe()
}

var readTimeout = flag.Duration("read-timeout", 0, "")

func fromFlag(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: *readTimeout, IdleTimeout: idle}
	srv.ListenAndServe()
}

func fromEnvironment(h http.Handler) error {
	d, err := time.ParseDuration(os.Getenv("READ_TIMEOUT"))
	if err != nil {
		return err
	}
	srv := &http.Server{Handler: h, ReadTimeout: d, IdleTimeout: idle}
	return srv.ListenAndServe()
}

type Config struct {
	ReadTimeout time.Duration
	Seconds     int
}

func fromConfig(h http.Handler, c Config) {
	srv := &http.Server{Handler: h, ReadTimeout: c.ReadTimeout, IdleTimeout: idle}
	srv.ListenAndServe()
}

func fromConfigSeconds(h http.Handler, c *Config) {
	srv := &http.Server{Handler: h, ReadTimeout: time.Duration(c.Seconds) * time.Second, IdleTimeout: idle}
	srv.ListenAndServe()
}

func fromFunction(h http.Handler, get func() time.Duration) {
	srv := &http.Server{Handler: h, ReadTimeout: get(), IdleTimeout: idle}
	srv.ListenAndServe()
}

func handedOut(h http.Handler, change func(*http.Server)) {
	srv := &http.Server{Handler: h, IdleTimeout: idle}
	change(srv)
	srv.ListenAndServe()
}

func handedIn(srv *http.Server) { srv.ListenAndServe() }

// Embedded, aliased, defined.

type embedsValue struct {
	http.Server
	name string
}

type embedsPointer struct{ *http.Server }

func embeddedValue(h http.Handler) {
	s := &embedsValue{Server: http.Server{Handler: h, IdleTimeout: idle}} // want `\(httptimeout/server-read\)`
	s.ListenAndServe()
}

func embeddedZero(h http.Handler) {
	var s embedsValue // want `\(httptimeout/server-read\)`
	s.Handler = h
	s.IdleTimeout = idle
	s.ListenAndServe()
}

func embeddedPointer(h http.Handler) {
	s := embedsPointer{&http.Server{Handler: h, IdleTimeout: idle}} // want `\(httptimeout/server-read\)`
	s.ListenAndServe()
}

type embedsLater struct{ http.Server }

func embeddedLater(h http.Handler) {
	s := new(embedsLater)
	s.Handler = h
	s.IdleTimeout = idle
	s.ReadHeaderTimeout = time.Second
	s.ListenAndServe()
}

type Alias = http.Server
type Defined http.Server

func aliased(h http.Handler) {
	s := &Alias{Handler: h, IdleTimeout: idle} // want `\(httptimeout/server-read\)`
	s.ListenAndServe()
	t := Alias{Handler: h, ReadTimeout: time.Second}
	t.ListenAndServe()
}

func defined(h http.Handler) {
	s := &Defined{Handler: h, IdleTimeout: idle} // want `\(httptimeout/server-read\)`
	(*http.Server)(s).ListenAndServe()
	t := &Defined{Handler: h, ReadTimeout: time.Second}
	(*http.Server)(t).ListenAndServe()
}

// Fields and containers.

type app struct {
	server *http.Server
	debug  *http.Server
}

func newApp(h http.Handler) *app {
	return &app{
		server: &http.Server{Handler: h, ReadTimeout: time.Second},
		debug:  &http.Server{Handler: h, IdleTimeout: idle}, // want `\(httptimeout/server-read\)`
	}
}

func (a *app) run() { go a.debug.ListenAndServe(); a.server.ListenAndServe() }

func runApp(h http.Handler) { newApp(h).run() }

type app2 struct{ server http.Server }

func (a *app2) init(h http.Handler) {
	a.server.Handler = h
	a.server.ReadHeaderTimeout = time.Second
	a.server.IdleTimeout = idle
}

func runApp2(h http.Handler) {
	var a app2
	a.init(h)
	a.server.ListenAndServe()
}

type app3 struct{ http struct{ server http.Server } }

func runApp3(h http.Handler) {
	var a app3 // want `\(httptimeout/server-read\)`
	a.http.server.Handler = h
	a.http.server.IdleTimeout = idle
	a.http.server.ListenAndServe()
}

func slice(h http.Handler) {
	servers := []*http.Server{
		{Handler: h, ReadTimeout: time.Second},
		{Handler: h, IdleTimeout: idle}, // want `\(httptimeout/server-read\)`
	}
	for _, s := range servers {
		go s.ListenAndServe()
	}
}

func sliceCompleted(h http.Handler) {
	servers := []*http.Server{{Handler: h, IdleTimeout: idle}, {Handler: h, IdleTimeout: idle}}
	for _, s := range servers {
		s.ReadTimeout = time.Second
	}
	for _, s := range servers {
		go s.ListenAndServe()
	}
}

func mapped(h http.Handler) {
	servers := map[string]*http.Server{
		"a": {Handler: h, IdleTimeout: idle}, // want `\(httptimeout/server-read\)`
		"b": {Handler: h, ReadHeaderTimeout: time.Second, IdleTimeout: idle},
	}
	servers["a"].ListenAndServe()
}

func array(h http.Handler) {
	servers := [...]http.Server{{Handler: h, IdleTimeout: idle}} // want `\(httptimeout/server-read\)`
	servers[0].ListenAndServe()
}

func channel(h http.Handler) {
	servers := make(chan *http.Server, 1)
	servers <- &http.Server{Handler: h, IdleTimeout: idle} // want `\(httptimeout/server-read\)`
	(<-servers).ListenAndServe()
}

// Two servers, one of them complete.

func two(h http.Handler) {
	a := &http.Server{Handler: h, IdleTimeout: idle} // want `\(httptimeout/server-read\)`
	b := &http.Server{Handler: h, IdleTimeout: idle}
	b.ReadTimeout = time.Second
	go a.ListenAndServe()
	b.ListenAndServe()
}

func newServer(h http.Handler) *http.Server { return &http.Server{Handler: h, IdleTimeout: idle} }

func twoOfOneConstructor(h http.Handler) {
	a := newServer(h)
	b := newServer(h) // want `http.Server that newServer returns has neither.*\(httptimeout/server-read\)`
	a.ReadHeaderTimeout = time.Second
	go a.ListenAndServe()
	b.ListenAndServe()
}

func newServerOfNone(h http.Handler) *http.Server {
	return &http.Server{Handler: h, IdleTimeout: idle} // want `\(httptimeout/server-read\)`
}

func ofNone(h http.Handler) { newServerOfNone(h).ListenAndServe() }

// Package-level servers.

var global = &http.Server{Handler: http.HandlerFunc(unknown), IdleTimeout: idle, WriteTimeout: idle} // want `\(httptimeout/server-read\)`

var globalValue http.Server

func init() { globalValue.ReadTimeout = time.Second; globalValue.WriteTimeout = time.Second }

func unknown(http.ResponseWriter, *http.Request)

func useGlobals() { go global.ListenAndServe(); globalValue.ListenAndServe() }

// Test servers.

func testServer(h http.Handler) {
	ts := httptest.NewUnstartedServer(h)
	ts.Config = &http.Server{Handler: h}
	ts.Start()
	ts2 := &httptest.Server{Config: &http.Server{Handler: h}}
	ts2.Start()
	ts3 := httptest.NewServer(h)
	ts3.Close()
}

// A server copied from a template.

func template(h http.Handler) {
	base := http.Server{ReadTimeout: time.Second, Handler: h}
	srv := base
	srv.Addr = ":1"
	srv.ListenAndServe()
}

// Method values.

func methodValue(h http.Handler) {
	serve := (&http.Server{Handler: h, IdleTimeout: idle}).ListenAndServe // want `\(httptimeout/server-read\)`
	serve()
	fine := (&http.Server{Handler: h, ReadTimeout: idle}).ListenAndServe
	fine()
}

// Other types of the same name.

type Server struct{ Handler http.Handler }

func (*Server) ListenAndServe() {}

func other(h http.Handler) {
	srv := &Server{Handler: h}
	srv.ListenAndServe()
}

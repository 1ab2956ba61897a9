package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httputil"
	"net/http/pprof"
	"net/url"
	"os"
	"time"
)

func traced(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Println(r.URL)
		next.ServeHTTP(w, r)
	})
}

// Handlers that stream.

func events(w http.ResponseWriter, r *http.Request) {
	flusher, ok := w.(http.Flusher)
	if !ok {
		return
	}
	w.Header().Set("Content-Type", "text/event-stream")
	for range time.Tick(time.Second) {
		fmt.Fprint(w, "data: x\n\n")
		flusher.Flush()
	}
}

func serveEvents() {
	srv := &http.Server{Handler: http.HandlerFunc(events), ReadTimeout: limit}
	srv.ListenAndServe()
}

func serveEventsOnMux() {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	m.HandleFunc("/events", events)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.ListenAndServe()
}

func serveEventsBehindMiddleware() {
	m := http.NewServeMux()
	m.Handle("/events", traced(traced(http.HandlerFunc(events))))
	srv := &http.Server{Handler: traced(m), ReadTimeout: limit}
	srv.ListenAndServe()
}

func eventsInHelper(w http.ResponseWriter, r *http.Request) { pump(w, r.Context()) }

func pump(w io.Writer, ctx context.Context) {
	f := w.(http.Flusher)
	f.Flush()
}

func serveEventsInHelper() {
	srv := &http.Server{Handler: http.HandlerFunc(eventsInHelper), ReadTimeout: limit}
	srv.ListenAndServe()
}

func eventsBySwitch(w http.ResponseWriter, r *http.Request) {
	switch f := w.(type) {
	case http.Flusher:
		f.Flush()
	}
}

func serveEventsBySwitch() {
	srv := &http.Server{Handler: http.HandlerFunc(eventsBySwitch), ReadTimeout: limit}
	srv.ListenAndServe()
}

func eventStreamHeader(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	fmt.Fprint(w, "data: x\n\n")
}

func serveEventStreamHeader() {
	srv := &http.Server{Handler: http.HandlerFunc(eventStreamHeader), ReadTimeout: limit}
	srv.ListenAndServe()
}

func controlled(w http.ResponseWriter, r *http.Request) {
	c := http.NewResponseController(w)
	for {
		c.Flush()
	}
}

func serveControlled() {
	srv := &http.Server{Handler: http.HandlerFunc(controlled), ReadTimeout: limit}
	srv.ListenAndServe()
}

func deadline(w http.ResponseWriter, r *http.Request) {
	http.NewResponseController(w).SetWriteDeadline(time.Now().Add(time.Minute))
}

func serveDeadline() {
	m := http.NewServeMux()
	m.HandleFunc("/", deadline)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.ListenAndServe()
}

func deadlineMiddleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.NewResponseController(w).SetWriteDeadline(time.Now().Add(time.Minute))
		next.ServeHTTP(w, r)
	})
}

func serveDeadlineMiddleware() {
	srv := &http.Server{Handler: deadlineMiddleware(http.HandlerFunc(hello)), ReadTimeout: limit}
	srv.ListenAndServe()
}

func copyFile(w http.ResponseWriter, r *http.Request) {
	f, err := os.Open("big")
	if err != nil {
		return
	}
	defer f.Close()
	io.Copy(w, f)
}

func serveCopyFile() {
	srv := &http.Server{Handler: http.HandlerFunc(copyFile), ReadTimeout: limit}
	srv.ListenAndServe()
}

func copyBuffer(w http.ResponseWriter, r *http.Request) { io.CopyBuffer(w, r.Body, make([]byte, 64)) }

func serveCopyBuffer() {
	srv := &http.Server{Handler: http.HandlerFunc(copyBuffer), ReadTimeout: limit}
	srv.ListenAndServe()
}

func serveFile(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, "big") }

func serveServeFile() {
	srv := &http.Server{Handler: http.HandlerFunc(serveFile), ReadTimeout: limit}
	srv.ListenAndServe()
}

func serveContent(w http.ResponseWriter, r *http.Request) {
	f, _ := os.Open("big")
	http.ServeContent(w, r, "big", time.Time{}, f)
}

func serveServeContent() {
	m := http.NewServeMux()
	m.HandleFunc("GET /big", serveContent)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.ListenAndServe()
}

func serveFileServer() {
	srv := &http.Server{Handler: http.FileServer(http.Dir(".")), ReadTimeout: limit}
	srv.ListenAndServe()
}

func serveFileServerOnMux() {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	m.Handle("/static/", http.StripPrefix("/static/", http.FileServerFS(os.DirFS("."))))
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.ListenAndServe()
}

func hijack(w http.ResponseWriter, r *http.Request) {
	conn, _, err := w.(http.Hijacker).Hijack()
	if err == nil {
		conn.Close()
	}
}

func serveHijack() {
	srv := &http.Server{Handler: http.HandlerFunc(hijack), ReadTimeout: limit}
	srv.ListenAndServe()
}

func serveProxy(u *url.URL) {
	srv := &http.Server{Handler: httputil.NewSingleHostReverseProxy(u), ReadTimeout: limit}
	srv.ListenAndServe()
}

func serveProxyLiteral() {
	srv := &http.Server{Handler: &httputil.ReverseProxy{Director: func(*http.Request) {}}, ReadTimeout: limit}
	srv.ListenAndServe()
}

func serveProxyOnMux() {
	proxy := &httputil.ReverseProxy{Rewrite: func(*httputil.ProxyRequest) {}}
	m := http.NewServeMux()
	m.Handle("/", proxy)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.ListenAndServe()
}

func serveProxyInHandler(u *url.URL) {
	proxy := httputil.NewSingleHostReverseProxy(u)
	srv := &http.Server{
		Handler:     http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { proxy.ServeHTTP(w, r) }),
		ReadTimeout: limit,
	}
	srv.ListenAndServe()
}

func servePprof() {
	m := http.NewServeMux()
	m.HandleFunc("/debug/pprof/", pprof.Index)
	m.HandleFunc("/debug/pprof/profile", pprof.Profile)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.ListenAndServe()
}

// The default mux has pprof's handlers, for this package imports it.
func serveDefaultMux() {
	srv := &http.Server{ReadTimeout: limit}
	srv.ListenAndServe()
	explicit := &http.Server{Handler: http.DefaultServeMux, ReadTimeout: limit}
	explicit.ListenAndServe()
}

// TimeoutHandler around the root handler bounds all.

func serveTimeoutHandler() {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	srv := &http.Server{Handler: http.TimeoutHandler(m, time.Second, "slow"), ReadTimeout: limit}
	srv.ListenAndServe()
}

// Methods and structs.

type stream struct{}

func (stream) ServeHTTP(w http.ResponseWriter, r *http.Request) { w.(http.Flusher).Flush() }
func (stream) show(w http.ResponseWriter, r *http.Request)      { w.(http.Flusher).Flush() }
func (stream) plain(w http.ResponseWriter, r *http.Request)     {}

func serveStruct() {
	srv := &http.Server{Handler: stream{}, ReadTimeout: limit}
	srv.ListenAndServe()
	p := &http.Server{Handler: &stream{}, ReadTimeout: limit}
	p.ListenAndServe()
}

func serveMethodValue() {
	m := http.NewServeMux()
	m.HandleFunc("/", stream{}.show)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.ListenAndServe()
}

func serveMethodValuePlain() {
	m := http.NewServeMux()
	m.HandleFunc("/", stream{}.plain)
	srv := &http.Server{Handler: m, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

type embedding struct{ stream }

func serveEmbedded() {
	srv := &http.Server{Handler: embedding{}, ReadTimeout: limit}
	srv.ListenAndServe()
}

type dispatcher struct{ routes map[string]http.Handler }

func (d *dispatcher) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	d.routes[r.URL.Path].ServeHTTP(w, r)
}

func serveDispatcher() {
	d := &dispatcher{routes: map[string]http.Handler{"/": http.HandlerFunc(events)}}
	srv := &http.Server{Handler: d, ReadTimeout: limit}
	srv.ListenAndServe()
}

// Two servers, one of which streams.
func serveTwo() {
	a := http.NewServeMux()
	a.HandleFunc("/", hello)
	b := http.NewServeMux()
	b.HandleFunc("/", events)
	go (&http.Server{Handler: a, ReadTimeout: limit}).ListenAndServe() // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	(&http.Server{Handler: b, ReadTimeout: limit}).ListenAndServe()
}

// Only tells of a connection, never hands one out.
func connState(c net.Conn, s http.ConnState) {}

func serveConnState() {
	srv := &http.Server{Handler: http.HandlerFunc(hello), ConnState: connState, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

// A registration function takes the streaming handler.
func registerStreams(m *http.ServeMux) { m.HandleFunc("/events", events) }

func serveRegistered() {
	m := http.NewServeMux()
	register(m)
	registerStreams(m)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.ListenAndServe()
}

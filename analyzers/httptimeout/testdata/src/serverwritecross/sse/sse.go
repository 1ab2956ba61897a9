// Package sse streams.
package sse

import (
	"io"
	"net/http"
	"time"
)

func Handle(w http.ResponseWriter, r *http.Request) { // want Handle:"streams"
	w.(http.Flusher).Flush()
}

type Hub struct{ clients int }

func (h *Hub) ServeHTTP(w http.ResponseWriter, r *http.Request) { // want ServeHTTP:"streams"
	http.NewResponseController(w).Flush()
}

func (h *Hub) Attach(w http.ResponseWriter, r *http.Request) { // want Attach:"streams"
	h.run(w)
}

func (h *Hub) run(w io.Writer) {
	w.(http.Flusher).Flush()
}

func Register(m *http.ServeMux) { // want Register:"streams"
	m.HandleFunc("/events", Handle)
}

func Routes() *http.ServeMux { // want Routes:"streams" Routes:"result 0 is router"
	m := http.NewServeMux()
	m.HandleFunc("/events", Handle)
	return m
}

func Bounded(h http.Handler) http.Handler { // want Bounded:"bounded" Bounded:"result 0 is .*"
	return http.TimeoutHandler(h, time.Second, "slow")
}

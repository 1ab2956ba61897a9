// Package live sends updates to browsers.
package live

import (
	"net/http"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// Hub knows all open connections.
type Hub struct {
	upgrader websocket.Upgrader
	mu       sync.Mutex
	conns    map[*websocket.Conn]struct{}
}

// NewHub returns a Hub without connections.
func NewHub() *Hub { return &Hub{conns: map[*websocket.Conn]struct{}{}} }

// ServeHTTP takes a connection.
func (h *Hub) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	conn, err := h.upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.conns[conn] = struct{}{}
}

// Close says goodbye to all and closes the connections.
func (h *Hub) Close() {
	h.mu.Lock()
	defer h.mu.Unlock()
	for conn := range h.conns {
		msg := websocket.FormatCloseMessage(websocket.CloseGoingAway, "restarting")
		_ = conn.WriteControl(websocket.CloseMessage, msg, time.Now().Add(time.Second))
		_ = conn.Close()
	}
}

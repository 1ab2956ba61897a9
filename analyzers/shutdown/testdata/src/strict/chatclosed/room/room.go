// Package room is a chat room.
package room

import (
	"net/http"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// Room passes on what is said.
type Room struct {
	upgrader websocket.Upgrader
	guests   sync.WaitGroup
	mu       sync.Mutex
	conns    map[*websocket.Conn]struct{}
}

// New returns an empty Room.
func New() *Room { return &Room{conns: map[*websocket.Conn]struct{}{}} }

// ServeHTTP lets somebody in.
func (room *Room) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	conn, err := room.upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	room.mu.Lock()
	room.conns[conn] = struct{}{}
	room.guests.Add(1)
	room.mu.Unlock()
	defer room.guests.Done()
	defer conn.Close()
	for {
		if _, _, err := conn.ReadMessage(); err != nil {
			return
		}
	}
}

// Close asks all guests to leave.
func (room *Room) Close() {
	room.mu.Lock()
	defer room.mu.Unlock()
	bye := websocket.FormatCloseMessage(websocket.CloseGoingAway, "")
	for conn := range room.conns {
		_ = conn.WriteControl(websocket.CloseMessage, bye, time.Now().Add(time.Second))
		_ = conn.SetReadDeadline(time.Now().Add(3 * time.Second))
	}
}

// Wait returns when all have left.
func (room *Room) Wait() { room.guests.Wait() }

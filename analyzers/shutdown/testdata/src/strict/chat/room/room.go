// Package room is a chat room.
package room

import (
	"net/http"
	"sync"

	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{ReadBufferSize: 1024, WriteBufferSize: 1024}

// Room passes on what is said.
type Room struct {
	mu    sync.Mutex
	conns map[*websocket.Conn]struct{}
}

// New returns an empty Room.
func New() *Room { return &Room{conns: map[*websocket.Conn]struct{}{}} }

// ServeHTTP lets somebody in.
func (room *Room) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	conn, err := upgrader.Upgrade(w, r, nil) // want "shutdown/hijacked"
	if err != nil {
		return
	}
	defer conn.Close()
	room.enter(conn)
	defer room.leave(conn)
	for {
		_, said, err := conn.ReadMessage()
		if err != nil {
			return
		}
		room.say(said)
	}
}

func (room *Room) enter(conn *websocket.Conn) {
	room.mu.Lock()
	defer room.mu.Unlock()
	room.conns[conn] = struct{}{}
}

func (room *Room) leave(conn *websocket.Conn) {
	room.mu.Lock()
	defer room.mu.Unlock()
	delete(room.conns, conn)
}

func (room *Room) say(text []byte) {
	room.mu.Lock()
	defer room.mu.Unlock()
	for conn := range room.conns {
		_ = conn.WriteMessage(websocket.TextMessage, text)
	}
}

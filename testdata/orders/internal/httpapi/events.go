package httpapi

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// heartbeat is how long a stream may be silent.
const heartbeat = 15 * time.Second

// follow streams the changes of one order as server-sent events, until the client
// leaves or the service stops.
func (h *handler) follow(w http.ResponseWriter, r *http.Request) {
	stream := http.NewResponseController(w)
	order, err := h.orders.Find(r.Context(), r.PathValue("id"))
	if err != nil {
		h.fail(w, r, err)
		return
	}
	changes, cancel := h.events.Subscribe(order.ID)
	defer cancel()

	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	send := func(line string) error {
		if _, err := fmt.Fprint(w, line, "\n\n"); err != nil {
			return err
		}
		return stream.Flush()
	}

	beat := time.NewTicker(heartbeat)
	defer beat.Stop()
	for {
		line := ": still here"
		select {
		case <-r.Context().Done():
			return
		case change, open := <-changes:
			if !open {
				return
			}
			data, err := json.Marshal(change)
			if err != nil {
				h.logger.ErrorContext(r.Context(), "event not sent", "order", order.ID, "error", err)
				return
			}
			line = "data: " + string(data)
		case <-beat.C:
		}
		if err := send(line); err != nil {
			return // the client has gone
		}
	}
}

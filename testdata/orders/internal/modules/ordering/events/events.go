// Package events tells whoever listens that an order has changed.
package events

import (
	"sync"
	"time"
)

// Event is one change of an order.
type Event struct {
	OrderID string    `json:"order_id"`
	Status  string    `json:"status"`
	At      time.Time `json:"at"`
}

// Broker hands events on to subscribers. A subscriber that falls behind misses
// events and is not waited for.
type Broker struct {
	mu          sync.Mutex
	subscribers map[chan Event]string
	closed      bool
}

// NewBroker makes a broker without subscribers.
func NewBroker() *Broker { return &Broker{subscribers: make(map[chan Event]string)} }

// Subscribe listens to one order. The channel is closed by cancel, and by Close.
func (b *Broker) Subscribe(orderID string) (events <-chan Event, cancel func()) {
	ch := make(chan Event, 8)
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		close(ch)
		return ch, func() {}
	}
	b.subscribers[ch] = orderID
	return ch, func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.remove(ch)
	}
}

// Publish tells the subscribers of the event's order.
func (b *Broker) Publish(event Event) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for ch, orderID := range b.subscribers {
		if orderID != event.OrderID {
			continue
		}
		select {
		case ch <- event:
		default: // behind: it sees the next one
		}
	}
}

// Close ends all subscriptions, so that streams end when the service stops.
func (b *Broker) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	for ch := range b.subscribers {
		b.remove(ch)
	}
}

func (b *Broker) remove(ch chan Event) {
	if _, ok := b.subscribers[ch]; ok {
		delete(b.subscribers, ch)
		close(ch)
	}
}

// Package library tells its users about signals. Its channel has no buffer, so a signal that comes while nobody
// receives is lost.
package library

import (
	"os"
	"os/signal"
	"sync"
)

// Watcher passes signals on to callbacks.
type Watcher struct {
	mu    sync.Mutex
	calls map[os.Signal][]func()
	in    chan os.Signal
}

// New returns a Watcher without callbacks.
func New() *Watcher {
	return &Watcher{calls: map[os.Signal][]func(){}, in: make(chan os.Signal)}
}

// On has call called whenever sig arrives.
func (w *Watcher) On(sig os.Signal, call func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.calls[sig] = append(w.calls[sig], call)
	signal.Notify(w.in, sig) // want "shutdown/unbuffered"
}

// Run passes signals on until stop is closed.
func (w *Watcher) Run(stop <-chan struct{}) {
	defer signal.Stop(w.in)
	for {
		select {
		case <-stop:
			return
		case sig := <-w.in:
			w.mu.Lock()
			calls := w.calls[sig]
			w.mu.Unlock()
			for _, call := range calls {
				call()
			}
		}
	}
}

// Package status shows the runs of the scheduler, and takes orders for more of them.
package status

import (
	"encoding/json"
	"log"
	"net/http"
	"sync"
	"time"
)

// Runs are the runs so far.
type Runs struct {
	mu   sync.Mutex
	runs []time.Time
}

// New returns no runs.
func New() *Runs { return &Runs{} }

// Record adds a run.
func (r *Runs) Record(at time.Time) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.runs = append(r.runs, at)
}

func (r *Runs) list(w http.ResponseWriter, _ *http.Request) {
	r.mu.Lock()
	defer r.mu.Unlock()
	_ = json.NewEncoder(w).Encode(r.runs)
}

// Serve shows the runs on addr.
func (r *Runs) Serve(addr string) {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /runs", r.list)
	mux.HandleFunc("POST /runs", func(w http.ResponseWriter, _ *http.Request) {
		r.Record(time.Now())
		w.WriteHeader(http.StatusCreated)
	})
	server := &http.Server{Addr: addr, Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	if err := server.ListenAndServe(); err != nil { // want "shutdown/no-drain"
		log.Println("status:", err)
	}
}

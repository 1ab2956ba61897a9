// Package stock keeps the stock list in memory.
package stock

import (
	"encoding/json"
	"os"
	"sync"

	"google.golang.org/grpc"
)

// List is the stock by article number.
type List struct {
	path string

	mu    sync.RWMutex
	count map[string]int
}

// Read loads the list at path.
func Read(path string) (*List, error) {
	l := &List{path: path}
	return l, l.Refresh()
}

// Refresh reads the file again.
func (l *List) Refresh() error {
	data, err := os.ReadFile(l.path)
	if err != nil {
		return err
	}
	count := map[string]int{}
	if err := json.Unmarshal(data, &count); err != nil {
		return err
	}
	l.mu.Lock()
	l.count = count
	l.mu.Unlock()
	return nil
}

// Count says how many of an article there are.
func (l *List) Count(article string) int {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.count[article]
}

// Register adds the stock service to a gRPC server.
func Register(server *grpc.Server, list *List) {
	server.RegisterService(&grpc.ServiceDesc{ServiceName: "stock.v1.Stock", HandlerType: (*any)(nil)}, list)
}

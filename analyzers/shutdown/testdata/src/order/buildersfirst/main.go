// Command buildersfirst closes its databases, which are behind an interface, while requests still use them.
package main

import (
	"context"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/pocketbase/dbx"
)

// stores are the databases, of which only how to query them is known here.
type stores struct{ main, audit dbx.Builder }

type closer interface{ Close() error }

// close closes those that can be closed.
func (s *stores) close() {
	for _, builder := range []*dbx.Builder{&s.main, &s.audit} {
		if c, ok := (*builder).(closer); ok {
			_ = c.Close() // want "shutdown/order"
		}
	}
}

func main() {
	db, err := dbx.Open("sqlite", os.Getenv("MAIN_DB"))
	if err != nil {
		os.Exit(1)
	}
	audit, err := dbx.Open("sqlite", os.Getenv("AUDIT_DB"))
	if err != nil {
		os.Exit(1)
	}
	s := &stores{db, audit}
	server := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second, Handler: http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		_, _ = s.main.NewQuery("select 1").Execute()
	})}
	go func() { _ = server.ListenAndServe() }()

	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	<-signals
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	s.close()
	_ = server.Shutdown(ctx)
}

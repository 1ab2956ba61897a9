// Command dns is right: one channel is for SIGHUP alone and means a reload, the other one hears SIGTERM and ends the server.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"nosigterm/reloadandstop/zones"
)

type app struct {
	zones  *zones.Zones
	server *http.Server
	reload chan os.Signal
	stop   chan os.Signal
}

func (a *app) loop() error {
	for {
		select {
		case <-a.reload:
			if err := a.zones.Reload(); err != nil {
				log.Println("reload:", err)
			}
		case <-a.stop:
			ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
			defer cancel()
			return a.server.Shutdown(ctx)
		}
	}
}

func main() {
	z := zones.New("/etc/zones")
	a := &app{
		zones:  z,
		server: &http.Server{Addr: ":8053", Handler: z, ReadHeaderTimeout: time.Second},
		reload: make(chan os.Signal, 1),
		stop:   make(chan os.Signal, 1),
	}
	signal.Notify(a.reload, syscall.SIGHUP)
	signal.Notify(a.stop, os.Interrupt, syscall.SIGTERM)

	go func() {
		if err := a.server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			log.Fatal(err)
		}
	}()
	if err := a.loop(); err != nil {
		log.Println("drain:", err)
	}
}

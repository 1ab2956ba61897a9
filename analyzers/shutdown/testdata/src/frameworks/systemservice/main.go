// Command agent is right: kardianos/service handles SIGTERM itself and calls Stop, which drains the server.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"time"

	"github.com/kardianos/service"
)

type program struct {
	server *http.Server
	logger service.Logger
}

func (p *program) Start(service.Service) error {
	go p.run()
	return nil
}

func (p *program) run() {
	if err := p.server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		_ = p.logger.Error(err)
	}
}

func (p *program) Stop(service.Service) error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	return p.server.Shutdown(ctx)
}

func main() {
	p := &program{server: &http.Server{Addr: ":9100", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}}
	s, err := service.New(p, &service.Config{Name: "agent", DisplayName: "Agent"})
	if err != nil {
		log.Fatal(err)
	}
	if p.logger, err = s.Logger(nil); err != nil {
		log.Fatal(err)
	}
	if err := s.Run(); err != nil {
		log.Fatal(err)
	}
}

// Package manager is a stand-in for sigs.k8s.io/controller-runtime/pkg/manager.
package manager

import (
	"context"
	"net/http"
	"time"
)

type Runnable interface {
	Start(context.Context) error
}

type RunnableFunc func(context.Context) error

func (r RunnableFunc) Start(ctx context.Context) error { return r(ctx) }

type Manager interface {
	Add(Runnable) error
	AddHealthzCheck(name string, check func(req *http.Request) error) error
	AddReadyzCheck(name string, check func(req *http.Request) error) error
	Start(ctx context.Context) error
	Elected() <-chan struct{}
}

type Options struct {
	LeaderElection          bool
	LeaderElectionID        string
	HealthProbeBindAddress  string
	GracefulShutdownTimeout *time.Duration
}

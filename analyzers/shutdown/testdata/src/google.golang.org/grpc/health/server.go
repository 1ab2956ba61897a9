// Package health stands in for google.golang.org/grpc/health, with its signatures.
package health

import (
	"context"
	"sync"

	healthpb "google.golang.org/grpc/health/grpc_health_v1"
)

// Server implements `service Health`.
type Server struct {
	healthpb.UnimplementedHealthServer
	mu        sync.RWMutex
	shutdown  bool
	statusMap map[string]healthpb.HealthCheckResponse_ServingStatus
}

// NewServer returns a new Server.
func NewServer() *Server {
	return &Server{
		statusMap: map[string]healthpb.HealthCheckResponse_ServingStatus{"": healthpb.HealthCheckResponse_SERVING},
	}
}

// Check implements `service Health`.
func (s *Server) Check(_ context.Context, in *healthpb.HealthCheckRequest) (*healthpb.HealthCheckResponse, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return &healthpb.HealthCheckResponse{Status: s.statusMap[in.Service]}, nil
}

// SetServingStatus is called when need to reset the serving status of a service or insert a new service entry.
func (s *Server) SetServingStatus(service string, servingStatus healthpb.HealthCheckResponse_ServingStatus) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.shutdown {
		return
	}
	s.statusMap[service] = servingStatus
}

// Shutdown sets all serving status to NOT_SERVING, and configures the server to ignore all future status changes.
func (s *Server) Shutdown() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.shutdown = true
	for service := range s.statusMap {
		s.statusMap[service] = healthpb.HealthCheckResponse_NOT_SERVING
	}
}

// Resume sets all serving status to SERVING.
func (s *Server) Resume() {}

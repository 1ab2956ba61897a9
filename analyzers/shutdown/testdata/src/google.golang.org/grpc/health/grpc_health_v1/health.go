// Package grpc_health_v1 stands in for google.golang.org/grpc/health/grpc_health_v1, with its signatures.
package grpc_health_v1

import (
	"context"

	"google.golang.org/grpc"
)

// HealthCheckResponse_ServingStatus is the status of a service.
type HealthCheckResponse_ServingStatus int32

const (
	HealthCheckResponse_UNKNOWN         HealthCheckResponse_ServingStatus = 0
	HealthCheckResponse_SERVING         HealthCheckResponse_ServingStatus = 1
	HealthCheckResponse_NOT_SERVING     HealthCheckResponse_ServingStatus = 2
	HealthCheckResponse_SERVICE_UNKNOWN HealthCheckResponse_ServingStatus = 3
)

// HealthCheckRequest asks for the status of a service.
type HealthCheckRequest struct{ Service string }

// HealthCheckResponse answers with the status of a service.
type HealthCheckResponse struct {
	Status HealthCheckResponse_ServingStatus
}

// HealthServer is the server API for Health service.
type HealthServer interface {
	Check(context.Context, *HealthCheckRequest) (*HealthCheckResponse, error)
}

// UnimplementedHealthServer must be embedded to have forward compatible implementations.
type UnimplementedHealthServer struct{}

// Check answers that it is not implemented.
func (UnimplementedHealthServer) Check(context.Context, *HealthCheckRequest) (*HealthCheckResponse, error) {
	return nil, nil
}

// Health_ServiceDesc is the grpc.ServiceDesc for Health service.
var Health_ServiceDesc = grpc.ServiceDesc{ServiceName: "grpc.health.v1.Health", HandlerType: (*HealthServer)(nil)}

// RegisterHealthServer registers srv with s.
func RegisterHealthServer(s grpc.ServiceRegistrar, srv HealthServer) {
	s.RegisterService(&Health_ServiceDesc, srv)
}

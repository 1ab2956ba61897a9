// Package quotes is the quote service.
package quotes

import (
	"context"
	"log"
	"time"

	"google.golang.org/grpc"
)

type service struct{}

// Register adds the service to server.
func Register(server grpc.ServiceRegistrar) {
	server.RegisterService(&grpc.ServiceDesc{ServiceName: "quotes.v1.Quotes", HandlerType: (*any)(nil)}, &service{})
}

// Logged logs every call with its duration.
func Logged(ctx context.Context, req any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (any, error) {
	begin := time.Now()
	resp, err := handler(ctx, req)
	log.Println(info.FullMethod, time.Since(begin), err)
	return resp, err
}

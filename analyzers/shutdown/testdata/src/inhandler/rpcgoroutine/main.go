// Right: the RPC starts GracefulStop beside itself and returns at once.
package main

import (
	"context"
	"log"
	"net"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"google.golang.org/grpc"
)

type quitServer interface {
	Quit(ctx context.Context, req *struct{}) (*struct{}, error)
}

type service struct {
	srv  *grpc.Server
	once sync.Once
}

func (s *service) Quit(context.Context, *struct{}) (*struct{}, error) {
	go s.stop()
	return &struct{}{}, nil
}

func (s *service) stop() {
	s.once.Do(func() {
		force := time.AfterFunc(10*time.Second, s.srv.Stop)
		defer force.Stop()
		s.srv.GracefulStop()
	})
}

func quitHandler(srv any, ctx context.Context, dec func(any) error, _ grpc.UnaryServerInterceptor) (any, error) {
	req := new(struct{})
	if err := dec(req); err != nil {
		return nil, err
	}
	return srv.(quitServer).Quit(ctx, req)
}

func main() {
	ln, err := net.Listen("tcp", ":50051")
	if err != nil {
		log.Fatalf("listen: %v", err)
	}
	svc := &service{srv: grpc.NewServer()}
	svc.srv.RegisterService(&grpc.ServiceDesc{
		ServiceName: "quit.v1.Quit",
		HandlerType: (*quitServer)(nil),
		Methods:     []grpc.MethodDesc{{MethodName: "Quit", Handler: quitHandler}},
	}, svc)

	quit := make(chan os.Signal, 1)
	signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
	go func() {
		<-quit
		svc.stop()
	}()
	if err := svc.srv.Serve(ln); err != nil {
		log.Printf("serve: %v", err)
	}
}

package rpc

import (
	"context"
	"time"

	"google.golang.org/grpc"
)

// AdminServer is the API of the admin service.
type AdminServer interface {
	Drain(ctx context.Context, req *DrainRequest) (*DrainReply, error)
}

// DrainRequest asks the server to take no more RPCs.
type DrainRequest struct{ Grace time.Duration }

// DrainReply says that no RPC is left.
type DrainReply struct{}

var adminDesc = grpc.ServiceDesc{
	ServiceName: "admin.v1.Admin",
	HandlerType: (*AdminServer)(nil),
	Methods:     []grpc.MethodDesc{{MethodName: "Drain", Handler: drainHandler}},
}

func drainHandler(srv any, ctx context.Context, dec func(any) error, _ grpc.UnaryServerInterceptor) (any, error) {
	req := new(DrainRequest)
	if err := dec(req); err != nil {
		return nil, err
	}
	return srv.(AdminServer).Drain(ctx, req)
}

type admin struct{ srv *grpc.Server }

// Drain implements AdminServer.
func (a *admin) Drain(_ context.Context, req *DrainRequest) (*DrainReply, error) {
	force := time.AfterFunc(req.Grace, a.srv.Stop)
	defer force.Stop()
	a.srv.GracefulStop() // want "shutdown/in-handler"
	return &DrainReply{}, nil
}

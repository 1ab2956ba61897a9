// Package codes stands in for google.golang.org/grpc/codes.
package codes

// A Code is a status code defined according to the gRPC documentation.
type Code uint32

const (
	OK               Code = 0
	InvalidArgument  Code = 3
	NotFound         Code = 5
	PermissionDenied Code = 7
	Internal         Code = 13
	Unavailable      Code = 14
)

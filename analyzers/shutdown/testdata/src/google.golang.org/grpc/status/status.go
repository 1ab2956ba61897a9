// Package status stands in for google.golang.org/grpc/status, with its signatures.
package status

import (
	"fmt"

	"google.golang.org/grpc/codes"
)

// Error returns an error representing c and msg.
func Error(c codes.Code, msg string) error { return fmt.Errorf("code %d: %s", c, msg) }

// Errorf returns Error(c, fmt.Sprintf(format, a...)).
func Errorf(c codes.Code, format string, a ...any) error { return Error(c, fmt.Sprintf(format, a...)) }

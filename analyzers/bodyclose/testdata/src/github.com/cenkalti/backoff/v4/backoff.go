// Package backoff is a stand-in for github.com/cenkalti/backoff/v4, with its signatures.
package backoff

import (
	"context"
	"errors"
	"time"
)

const Stop time.Duration = -1

type BackOff interface {
	NextBackOff() time.Duration
	Reset()
}

type ExponentialBackOff struct{ MaxElapsedTime time.Duration }

func NewExponentialBackOff() *ExponentialBackOff         { return &ExponentialBackOff{} }
func (b *ExponentialBackOff) NextBackOff() time.Duration { return Stop }
func (b *ExponentialBackOff) Reset()                     {}
func WithMaxRetries(b BackOff, max uint64) BackOff       { return b }
func WithContext(b BackOff, ctx context.Context) BackOff { return b }

type Operation func() error
type OperationWithData[T any] func() (T, error)

type PermanentError struct{ Err error }

func (e *PermanentError) Error() string { return e.Err.Error() }
func (e *PermanentError) Unwrap() error { return e.Err }

func Permanent(err error) error {
	if err == nil {
		return nil
	}
	return &PermanentError{Err: err}
}

func Retry(o Operation, b BackOff) error {
	_, err := RetryWithData(func() (struct{}, error) { return struct{}{}, o() }, b)
	return err
}

func RetryWithData[T any](o OperationWithData[T], b BackOff) (T, error) {
	b.Reset()
	for {
		res, err := o()
		if err == nil {
			return res, nil
		}
		var permanent *PermanentError
		if errors.As(err, &permanent) {
			return res, permanent.Err
		}
		next := b.NextBackOff()
		if next == Stop {
			return res, err
		}
		time.Sleep(next)
	}
}

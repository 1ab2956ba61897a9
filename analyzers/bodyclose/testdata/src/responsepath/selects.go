package responsepath

import (
	"context"
	"net/http"
)

// selectOpen leaves the body open where the context is done.
func selectOpen(ctx context.Context, u string, slots chan struct{}) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	select {
	case slots <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer resp.Body.Close()
	return nil
}

// selectClosed closes in both cases.
func selectClosed(ctx context.Context, u string, slots chan struct{}) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	select {
	case slots <- struct{}{}:
		return resp.Body.Close()
	case <-ctx.Done():
		resp.Body.Close()
		return ctx.Err()
	}
}

// selectDefaultOpen forgets the default.
func selectDefaultOpen(u string, slots chan struct{}) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	select {
	case slots <- struct{}{}:
		resp.Body.Close()
	default:
	}
	return nil
}

// selectSend hands the response to a channel, or closes it.
func selectSend(ctx context.Context, u string, out chan<- *http.Response) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	select {
	case out <- resp:
		return nil
	case <-ctx.Done():
		resp.Body.Close()
		return ctx.Err()
	}
}

// selectSendOpen hands the response to a channel, or forgets it.
func selectSendOpen(ctx context.Context, u string, out chan<- *http.Response) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	select {
	case out <- resp:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

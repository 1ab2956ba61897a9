// Package responseknown has interfaces and function values whose target is in view.
package responseknown

import (
	"io"
	"net/http"
)

type sink interface {
	take(resp *http.Response) error
}

type closing struct{}

func (closing) take(resp *http.Response) error { return resp.Body.Close() }

type reading struct{ n int }

func (r *reading) take(resp *http.Response) error {
	_, err := io.Copy(io.Discard, resp.Body)
	return err
}

// viaClosing hands it to an interface whose type in view closes.
func viaClosing(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	var s sink = closing{}
	return s.take(resp)
}

// viaReading hands it to an interface whose type in view only reads.
func viaReading(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	var s sink = &reading{}
	return s.take(resp)
}

// viaUnknown hands it to an interface that is not known.
func viaUnknown(u string, s sink) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	return s.take(resp)
}

var drain = func(resp *http.Response) { io.Copy(io.Discard, resp.Body) }
var drainClose = func(resp *http.Response) { io.Copy(io.Discard, resp.Body); resp.Body.Close() }

// viaVar calls a function variable that is never replaced, and only reads.
func viaVar(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	drain(resp)
	return nil
}

// viaVarClose calls one that closes.
func viaVarClose(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	drainClose(resp)
	return nil
}

// handle calls a function from a map.
func handle(w http.ResponseWriter, r *http.Request) {
	handlers := map[string]func(*http.Response){"a": drain}
	resp, err := http.Get("x")
	if err != nil {
		return
	}
	handlers["a"](resp)
}

// choose leaves it open on one of two ways to choose a function.
func choose(u string, fast bool) error {
	f := drain
	if fast {
		f = drainClose
	}
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	f(resp)
	return nil
}

// chooseBoth closes on both ways.
func chooseBoth(u string, fast bool) error {
	f := closing.take
	if fast {
		f = func(_ closing, resp *http.Response) error { return resp.Body.Close() }
	}
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	return f(closing{}, resp)
}

package response

import (
	"log"
	"net/http"
	"strings"
)

// warmUp drops both results.
func warmUp(u string) {
	http.Get(u) // want "bodyclose/response"
}

// notify drops the response and looks at the error.
func notify(u string) error {
	_, err := http.Post(u, "application/json", strings.NewReader("{}")) // want "bodyclose/response"
	return err
}

// notifyBlank drops both by name.
func notifyBlank(u string) {
	_, _ = http.Get(u) // want "bodyclose/response"
}

// notifyInline drops the response in the head of an if.
func notifyInline(u string) {
	if _, err := http.Get(u); err != nil { // want "bodyclose/response"
		log.Print(err)
	}
}

// notifyLater drops the response into the blank name by a plain assignment.
func notifyLater(c *http.Client, req *http.Request) (err error) {
	_, err = c.Do(req) // want "bodyclose/response"
	return
}

// fireAndForget starts the request and nobody sees the response.
func fireAndForget(u string) {
	go http.Get(u) // want "bodyclose/response"
}

// fireAtTheEnd defers the request itself.
func fireAtTheEnd(u string) {
	defer http.Get(u) // want "bodyclose/response"
	log.Print("leaving")
}

// background leaks inside of its goroutine.
func background(u string, done chan<- error) {
	go func() {
		_, err := http.Get(u) // want "bodyclose/response"
		done <- err
	}()
}

// backgroundClosed closes inside of its goroutine.
func backgroundClosed(u string, done chan<- error) {
	go func() {
		resp, err := http.Get(u)
		if err == nil {
			resp.Body.Close()
		}
		done <- err
	}()
}

// backgroundEarly returns early inside of its goroutine.
func backgroundEarly(u string, done chan<- int) {
	go func() {
		resp, err := http.Get(u) // want "bodyclose/response"
		if err != nil {
			return
		}
		if resp.StatusCode != http.StatusOK {
			done <- resp.StatusCode
			return
		}
		defer resp.Body.Close()
		done <- http.StatusOK
	}()
}

// namedBlank gives the response a name and uses it for nothing.
func namedBlank(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	_ = resp
	return err
}

// healthFunc is a literal at package level that leaks.
var healthFunc = func(u string) bool {
	resp, err := http.Get(u) // want "bodyclose/response"
	return err == nil && resp.StatusCode == http.StatusOK
}

// healthFuncClosed is a literal at package level that closes.
var healthFuncClosed = func(u string) bool {
	resp, err := http.Get(u)
	if err != nil {
		return false
	}
	defer resp.Body.Close()
	return resp.StatusCode == http.StatusOK
}

// init leaks at start-up.
func init() {
	resp, err := http.Get("http://169.254.169.254/latest/meta-data") // want "bodyclose/response"
	if err == nil {
		log.Print("on the cloud: ", resp.StatusCode)
	}
}

// register leaks in a handler, which is a literal handed to net/http.
func register(mux *http.ServeMux, upstream string) {
	mux.HandleFunc("/healthz", func(w http.ResponseWriter, r *http.Request) {
		resp, err := http.Get(upstream) // want "bodyclose/response"
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		w.WriteHeader(resp.StatusCode)
	})
}

// registerClosed closes in a handler.
func registerClosed(mux *http.ServeMux, upstream string) {
	mux.HandleFunc("/healthz", func(w http.ResponseWriter, r *http.Request) {
		resp, err := http.Get(upstream)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		w.WriteHeader(resp.StatusCode)
	})
}

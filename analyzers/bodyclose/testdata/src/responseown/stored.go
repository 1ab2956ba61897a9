package responseown

import (
	"container/list"
	"context"
	"io"
	"log"
	"net/http"
	"sync"
	"sync/atomic"
)

var lastResponse *http.Response

var startResponse, startErr = http.Get("http://config.internal/v1")

type watcher struct {
	mu     sync.Mutex
	client *http.Client
	body   io.ReadCloser
	resp   atomic.Pointer[http.Response]
	byName map[string]*http.Response
	bodies []io.ReadCloser
	cache  sync.Map
	events chan *http.Response
	close  func() error
	status int
}

// field stores the body in a field.
func (w *watcher) field(u string) error {
	resp, err := w.client.Get(u)
	if err != nil {
		return err
	}
	w.body = resp.Body
	return nil
}

// fieldLate stores the body in a field, but not for a bad status.
func (w *watcher) fieldLate(u string) error {
	resp, err := w.client.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		return errStatus
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.body = resp.Body
	return nil
}

// fieldOther stores the status in a field, which takes nothing over.
func (w *watcher) fieldOther(u string) error {
	resp, err := w.client.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	w.status = resp.StatusCode
	return nil
}

// fieldClose stores the method value.
func (w *watcher) fieldClose(u string) error {
	resp, err := w.client.Get(u)
	if err != nil {
		return err
	}
	w.close = resp.Body.Close
	return nil
}

// pointer stores the response in an atomic pointer.
func (w *watcher) pointer(u string) error {
	resp, err := w.client.Get(u)
	if err != nil {
		return err
	}
	w.resp.Store(resp)
	return nil
}

// mapped stores the response in a map.
func (w *watcher) mapped(name, u string) error {
	resp, err := w.client.Get(u)
	if err != nil {
		return err
	}
	w.byName[name] = resp
	return nil
}

// appended stores the body in a slice.
func (w *watcher) appended(u string) error {
	resp, err := w.client.Get(u)
	if err != nil {
		return err
	}
	w.bodies = append(w.bodies, resp.Body)
	return nil
}

// cached stores the response in a sync.Map.
func (w *watcher) cached(name, u string) error {
	resp, err := w.client.Get(u)
	if err != nil {
		return err
	}
	w.cache.Store(name, resp)
	return nil
}

// sent stores the response in a channel.
func (w *watcher) sent(u string) error {
	resp, err := w.client.Get(u)
	if err != nil {
		return err
	}
	w.events <- resp
	return nil
}

// sentStatus sends the status, which takes nothing over.
func (w *watcher) sentStatus(u string, statuses chan<- int) error {
	resp, err := w.client.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	statuses <- resp.StatusCode
	return nil
}

// sentStruct sends a struct that holds the response.
func (w *watcher) sentStruct(u string, out chan<- download) {
	resp, err := w.client.Get(u)
	if err != nil {
		log.Print(err)
		return
	}
	out <- download{resp: resp, name: u}
}

// global stores the response in a variable of the package.
func global(u string) (err error) {
	lastResponse, err = http.Get(u)
	return err
}

// globalLater stores a response that has passed its check.
func globalLater(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	lastResponse = resp
	return nil
}

// listed stores the body in a list.
func listed(u string, open *list.List) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	open.PushBack(resp.Body)
	return nil
}

// out stores the response where the caller says.
func out(u string, into **http.Response) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	*into = resp
	return nil
}

// outDirect has the call store where the caller says.
func outDirect(u string, into *download) (err error) {
	into.resp, err = http.Get(u)
	return err
}

// inContext stores the response in a context.
func inContext(ctx context.Context, u string) (context.Context, error) {
	type key struct{}
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	return context.WithValue(ctx, key{}, resp), nil
}

// mappedStatus stores the status in a map, which takes nothing over.
func mappedStatus(urls []string) (map[string]int, error) {
	statuses := make(map[string]int)
	for _, u := range urls {
		resp, err := http.Get(u) // want "bodyclose/response"
		if err != nil {
			return nil, err
		}
		statuses[u] = resp.StatusCode
	}
	return statuses, nil
}

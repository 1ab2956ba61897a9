// Package clientdeadline holds clients without a timeout whose requests carry
// contexts, with deadlines and without.
package clientdeadline

import (
	"context"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"
)

const url = "http://example.com"

func withTimeout(parent context.Context) {
	ctx, cancel := context.WithTimeout(parent, time.Second)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
	c := &http.Client{}
	c.Do(req)
}

func withDeadline() {
	ctx, cancel := context.WithDeadline(context.Background(), time.Now().Add(time.Second))
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, http.MethodPost, url, strings.NewReader("x"))
	var c http.Client
	c.Do(req)
}

func withTimeoutCause(parent context.Context, cause error) {
	ctx, cancel := context.WithTimeoutCause(parent, time.Second, cause)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
	new(http.Client).Do(req)
}

func withDeadlineCause(parent context.Context, cause error) {
	ctx, cancel := context.WithDeadlineCause(parent, time.Now().Add(time.Second), cause)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
	(&http.Client{}).Do(req)
}

func requestWithContext() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	req, _ := http.NewRequest("GET", url, nil)
	c := &http.Client{}
	c.Do(req.WithContext(ctx))
}

func requestWithContextReassigned() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	req, _ := http.NewRequest("GET", url, nil)
	req = req.WithContext(ctx)
	c := &http.Client{}
	c.Do(req)
}

func requestClone() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	req, _ := http.NewRequest("GET", url, nil)
	c := &http.Client{}
	c.Do(req.Clone(ctx))
}

// Contexts derived from one with a deadline have it too.

func derivedByCancel() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	child, stop := context.WithCancel(ctx)
	defer stop()
	req, _ := http.NewRequestWithContext(child, "GET", url, nil)
	c := &http.Client{}
	c.Do(req)
}

type key struct{}

func derivedByValue() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	req, _ := http.NewRequestWithContext(context.WithValue(ctx, key{}, 1), "GET", url, nil)
	c := &http.Client{}
	c.Do(req)
}

func derivedByErrgroup() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	g, ctx := errgroup.WithContext(ctx)
	c := &http.Client{}
	g.Go(func() error {
		req, err := http.NewRequestWithContext(ctx, "GET", url, nil)
		if err != nil {
			return err
		}
		_, err = c.Do(req)
		return err
	})
	g.Wait()
}

func derivedBySignal() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt)
	defer stop()
	req, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
	c := &http.Client{}
	c.Do(req)
}

func derivedByOwnHelper() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	req, _ := http.NewRequestWithContext(tagged(ctx), "GET", url, nil)
	c := &http.Client{}
	c.Do(req)
}

func tagged(ctx context.Context) context.Context { return context.WithValue(ctx, key{}, "x") }

// Helpers.

func helper(parent context.Context) {
	ctx, cancel := bounded(parent)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
	c := &http.Client{}
	c.Do(req)
}

func bounded(parent context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(parent, time.Second)
}

func helperSends() {
	c := &http.Client{}
	sendBounded(c)
}

func sendBounded(c *http.Client) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
	c.Do(req)
}

func helperMakesRequest() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	req, err := makeRequest(ctx, url)
	if err != nil {
		return
	}
	c := &http.Client{}
	c.Do(req)
}

func makeRequest(ctx context.Context, u string) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", u, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", "application/json")
	return req, nil
}

func retryLoop() {
	c := &http.Client{}
	for range 3 {
		if once(c) == nil {
			return
		}
	}
}

func once(c *http.Client) error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, "GET", url, nil)
	if err != nil {
		return err
	}
	resp, err := c.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func retryLoopInline() {
	c := &http.Client{}
	for range 3 {
		func() {
			ctx, cancel := context.WithTimeout(context.Background(), time.Second)
			defer cancel()
			req, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
			c.Do(req)
		}()
	}
}

// A client in a field, all of whose requests have deadlines.

type api struct{ client *http.Client }

func newAPI() *api { return &api{client: &http.Client{}} }

func (a *api) one(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
	a.client.Do(req)
}

func (a *api) two(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "DELETE", url, nil)
	a.client.Do(req)
}

func (a *api) close() { a.client.CloseIdleConnections() }

func useAPI(ctx context.Context) {
	a := newAPI()
	defer a.close()
	a.one(ctx)
	a.two(ctx)
}

// http.DefaultClient, too.

func defaultClient() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
	http.DefaultClient.Do(req)
}

func defaultClientWithoutDeadline(ctx context.Context) {
	req, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
	http.DefaultClient.Do(req) // want `http.DefaultClient.*\(httptimeout/client\)`
}

// Not every request has one.

type mixed struct{ client *http.Client }

func newMixed() *mixed {
	return &mixed{client: &http.Client{}} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
}

func (a *mixed) one(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
	a.client.Do(req)
}

func (a *mixed) two() { a.client.Get(url) }

func useMixed(ctx context.Context) { m := newMixed(); m.one(ctx); m.two() }

// A context from outside is no deadline in view.

func requestsContext(w http.ResponseWriter, r *http.Request) {
	req, _ := http.NewRequestWithContext(r.Context(), "GET", url, nil)
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Do(req)
}

func requestsContextDerived(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Do(req)
}

func parameterContext(ctx context.Context) {
	req, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Do(req)
}

func background() {
	req, _ := http.NewRequestWithContext(context.Background(), "GET", url, nil)
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Do(req)
}

func todo() {
	req, _ := http.NewRequestWithContext(context.TODO(), "GET", url, nil)
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Do(req)
}

func cancelOnly() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Do(req)
}

func noContext() {
	req, _ := http.NewRequest("GET", url, nil)
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Do(req)
}

// The deadline is there, but the request does not carry it.

func unusedDeadline() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	_ = ctx
	req, _ := http.NewRequest("GET", url, nil)
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Do(req)
}

func withoutCancel() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	req, _ := http.NewRequestWithContext(context.WithoutCancel(ctx), "GET", url, nil)
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Do(req)
}

func getIgnoresContext() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Do(req)
	c.Get(url)
}

// Two clients, one of which sends with a deadline.

func twoClients(ctx context.Context) {
	bounded, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	a := &http.Client{}
	b := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	reqA, _ := http.NewRequestWithContext(bounded, "GET", url, nil)
	reqB, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
	a.Do(reqA)
	b.Do(reqB)
}

// On one branch only: what the request carries is not certain.

func branch(ctx context.Context, slow bool) {
	if !slow {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, time.Second)
		defer cancel()
	}
	req, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
	c := &http.Client{}
	c.Do(req)
}

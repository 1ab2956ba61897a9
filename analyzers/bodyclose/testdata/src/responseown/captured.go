package responseown

import (
	"context"
	"io"
	"log"
	"net/http"
	"sync"
	"testing"

	"golang.org/x/sync/errgroup"
)

// goroutine closes in a goroutine.
func goroutine(u string, into io.Writer) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	go func() {
		defer resp.Body.Close()
		_, _ = io.Copy(into, resp.Body)
	}()
	return nil
}

func consume(resp *http.Response, into io.Writer) {
	defer resp.Body.Close()
	_, _ = io.Copy(into, resp.Body)
}

// goroutineNamed closes in a goroutine that runs a function.
func goroutineNamed(u string, into io.Writer) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	go consume(resp, into)
	return nil
}

// goroutineLate returns on a bad status before the goroutine has started.
func goroutineLate(u string, into io.Writer) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		return errStatus
	}
	go consume(resp, into)
	return nil
}

// goroutineClose starts Close itself.
func goroutineClose(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	go resp.Body.Close()
	return nil
}

// group closes in an errgroup.
func group(ctx context.Context, u string, into io.Writer) error {
	g, _ := errgroup.WithContext(ctx)
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	g.Go(func() error {
		defer resp.Body.Close()
		_, err := io.Copy(into, resp.Body)
		return err
	})
	return g.Wait()
}

// groupInside sends inside of the errgroup, and leaks there.
func groupInside(ctx context.Context, urls []string) error {
	g, ctx := errgroup.WithContext(ctx)
	for _, u := range urls {
		g.Go(func() error {
			req, err := http.NewRequestWithContext(ctx, http.MethodGet, u, nil)
			if err != nil {
				return err
			}
			resp, err := http.DefaultClient.Do(req) // want "bodyclose/response"
			if err != nil {
				return err
			}
			if resp.StatusCode != http.StatusOK {
				return errStatus
			}
			return resp.Body.Close()
		})
	}
	return g.Wait()
}

// groupInsideClosed sends inside of the errgroup, and closes there.
func groupInsideClosed(urls []string) error {
	var g errgroup.Group
	for _, u := range urls {
		g.Go(func() error {
			resp, err := http.Get(u)
			if err != nil {
				return err
			}
			defer resp.Body.Close()
			return nil
		})
	}
	return g.Wait()
}

// waitGroup closes in goroutines that it waits for.
func waitGroup(responses chan<- int, urls []string) {
	var wg sync.WaitGroup
	for _, u := range urls {
		resp, err := http.Get(u)
		if err != nil {
			continue
		}
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer resp.Body.Close()
			responses <- resp.StatusCode
		}()
	}
	wg.Wait()
}

// cleanup closes when the test is over.
func cleanup(t testing.TB, u string) *http.Response {
	t.Helper()
	resp, err := http.Get(u)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { resp.Body.Close() })
	return resp
}

// cleanupStatus closes when the test is over, and keeps the status alone.
func cleanupStatus(t *testing.T, u string) int {
	resp, err := http.Get(u)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := resp.Body.Close(); err != nil {
			t.Error(err)
		}
	})
	return resp.StatusCode
}

// cleanupReads only reads when the test is over.
func cleanupReads(t *testing.T, u string) int {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { t.Log(resp.Status) })
	return resp.StatusCode
}

// afterFunc closes when the context is done.
func afterFunc(ctx context.Context, u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	context.AfterFunc(ctx, func() { resp.Body.Close() })
	return resp.StatusCode, nil
}

// once closes through a sync.Once.
func once(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	var once sync.Once
	done := func() { once.Do(func() { resp.Body.Close() }) }
	defer done()
	return resp.StatusCode, nil
}

// onceValue closes through a function of sync.
func onceValue(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	done := sync.OnceFunc(func() { resp.Body.Close() })
	defer done()
	return resp.StatusCode, nil
}

// atOnce closes in a literal that is called at once.
func atOnce(u string) (n int64, err error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	func() {
		defer resp.Body.Close()
		n, err = io.Copy(io.Discard, resp.Body)
	}()
	return n, err
}

// atOnceReads reads in a literal that is called at once.
func atOnceReads(u string) (n int64, err error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	func() {
		n, err = io.Copy(io.Discard, resp.Body)
	}()
	return n, err
}

// atOnceResult leaves the duty to what a literal returns that is called at once.
func atOnceResult(u string) error {
	resp, err := func() (*http.Response, error) { return http.Get(u) }()
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// atOnceResultOpen drops what a literal returns that is called at once.
func atOnceResultOpen(u string) (int, error) {
	resp, err := func() (*http.Response, error) { return http.Get(u) }() // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// outerVariable assigns to a variable outside of the literal, and closes there.
func outerVariable(u string, do func(func() error) error) error {
	var resp *http.Response
	err := do(func() (err error) {
		resp, err = http.Get(u)
		return err
	})
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// readsInClosure has a closure that only reads, and calls it.
func readsInClosure(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	ok := func() bool { return resp.StatusCode < 300 }
	if !ok() {
		log.Print(resp.Status)
	}
	return resp.StatusCode, nil
}

// readsInUnknown hands a closure that only reads to a function that is not known.
func readsInUnknown(u string, each func(func() string)) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	each(func() string { return resp.Status })
	return nil
}

// closesInUnknown hands a closure that closes to a function that is not known.
func closesInUnknown(u string, later func(func())) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	later(func() { resp.Body.Close() })
	return nil
}

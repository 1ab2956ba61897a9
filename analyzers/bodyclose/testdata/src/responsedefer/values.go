package responsedefer

import (
	"io"
	"log"
	"net/http"

	"responsedefer/tidy"
)

func closeResponse(resp *http.Response) {
	if resp != nil && resp.Body != nil {
		_, _ = io.Copy(io.Discard, resp.Body)
		_ = resp.Body.Close()
	}
}

func drainResponse(resp *http.Response) { _, _ = io.Copy(io.Discard, resp.Body) }

func closer(resp *http.Response) func() {
	return func() { resp.Body.Close() }
}

func timer(resp *http.Response) func() {
	log.Print("start ", resp.Request.URL)
	return func() { log.Print("end ", resp.Request.URL) }
}

// methodValue defers a method value kept in a variable.
func methodValue(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	done := resp.Body.Close
	defer done()
	return resp.StatusCode, nil
}

// methodExpression defers a method expression of the interface.
func methodExpression(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer io.ReadCloser.Close(resp.Body)
	return resp.StatusCode, nil
}

// closeIt defers a closure kept in a variable.
func closeIt(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	closeIt := func() { _ = resp.Body.Close() }
	defer closeIt()
	return resp.StatusCode, nil
}

// closeItEarly calls the closure on one path only.
func closeItEarly(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	closeIt := func() { _ = resp.Body.Close() }
	if resp.StatusCode != http.StatusOK {
		closeIt()
		return 0, errStatus
	}
	return resp.StatusCode, nil
}

// closeItEverywhere calls the closure on each path.
func closeItEverywhere(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	closeIt := func() { _ = resp.Body.Close() }
	if resp.StatusCode != http.StatusOK {
		closeIt()
		return 0, errStatus
	}
	closeIt()
	return resp.StatusCode, nil
}

// closeItBefore defers the closure before there is a response.
func closeItBefore(u string) (int, error) {
	var body io.Closer
	closeIt := func() {
		if body != nil {
			body.Close()
		}
	}
	defer closeIt()
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	body = resp.Body
	return resp.StatusCode, nil
}

// readIt defers a closure that only reads.
func readIt(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	logIt := func() { log.Print(resp.Status) }
	defer logIt()
	return resp.StatusCode, nil
}

// returned defers what a helper returns, which closes.
func returned(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer closer(resp)()
	return resp.StatusCode, nil
}

// returnedNotCalled calls the helper at the end and drops what it returns.
func returnedNotCalled(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	defer closer(resp)
	return resp.StatusCode, nil
}

// returnedReads defers what a helper returns, which only reads.
func returnedReads(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	defer timer(resp)()
	return resp.StatusCode, nil
}

// helper defers a function of this package that closes.
func helper(u string) (int, error) {
	resp, err := http.Get(u)
	defer closeResponse(resp)
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// helperReads defers a function of this package that only reads.
func helperReads(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	defer drainResponse(resp)
	return resp.StatusCode, nil
}

// helperVariable defers a function of this package through a variable.
func helperVariable(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	finish := closeResponse
	defer finish(resp)
	return resp.StatusCode, nil
}

// helperVariableReads defers a function that only reads through a variable.
func helperVariableReads(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	finish := drainResponse
	defer finish(resp)
	return resp.StatusCode, nil
}

// helperUnknown defers a function that the caller has handed in.
func helperUnknown(u string, finish func(*http.Response)) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer finish(resp)
	return resp.StatusCode, nil
}

// elsewhere defers a function of another package that closes.
func elsewhere(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer tidy.Close(resp.Body)
	return resp.StatusCode, nil
}

// elsewhereReads defers a function of another package that only reads.
func elsewhereReads(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	defer tidy.Drain(resp.Body)
	return resp.StatusCode, nil
}

// elsewhereReturned defers what a function of another package returns.
func elsewhereReturned(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer tidy.Closer(resp)()
	return resp.StatusCode, nil
}

// elsewhereError hands Close and the named error to another package.
func elsewhereError(u string) (code int, err error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer tidy.Join(&err, resp.Body.Close)
	return resp.StatusCode, nil
}

// elsewhereMethod defers a method of a value of another package.
func elsewhereMethod(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	stack := &tidy.Stack{}
	defer stack.Run()
	stack.Push(resp.Body)
	return resp.StatusCode, nil
}

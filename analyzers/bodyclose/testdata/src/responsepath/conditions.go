package responsepath

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

// or returns on an error and on a bad status alike, with the body open for the second.
func or(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil || resp.StatusCode != http.StatusOK {
		return fmt.Errorf("get %s: %v", u, err)
	}
	return resp.Body.Close()
}

// orNil returns on an error and on a nil response alike.
func orNil(u string) error {
	resp, err := http.Get(u)
	if err != nil || resp == nil {
		return fmt.Errorf("get %s: %v", u, err)
	}
	return resp.Body.Close()
}

// orCloses closes in the common branch, where the response is there.
func orCloses(u string) error {
	resp, err := http.Get(u)
	if err != nil || resp.StatusCode != http.StatusOK {
		if resp != nil {
			resp.Body.Close()
		}
		return fmt.Errorf("get %s: %v", u, err)
	}
	return resp.Body.Close()
}

// and closes only where both hold.
func and(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err == nil && resp.StatusCode == http.StatusOK {
		return resp.Body.Close()
	}
	return err
}

// andElse closes where the status is good, and where it is not.
func andElse(u string) error {
	resp, err := http.Get(u)
	if err == nil && resp.StatusCode == http.StatusOK {
		return resp.Body.Close()
	} else if err == nil {
		resp.Body.Close()
		return errStatus
	}
	return err
}

// negatedAnd is the same as or, by the rule of De Morgan.
func negatedAnd(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if !(err == nil && resp.StatusCode == http.StatusOK) {
		return errStatus
	}
	return resp.Body.Close()
}

// present closes where the response is there.
func present(u string) error {
	resp, err := http.Get(u)
	if resp != nil {
		defer resp.Body.Close()
	}
	if err != nil {
		return err
	}
	return nil
}

// presentBody closes where the response and its body are there.
func presentBody(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	if resp != nil && resp.Body != nil {
		defer resp.Body.Close()
	}
	return nil
}

// presentBodyOnly closes where the body is not nil, which it never is.
func presentBodyOnly(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	if resp.Body != nil {
		resp.Body.Close()
	}
	return nil
}

// absent returns where the response is nil.
func absent(u string) error {
	resp, err := http.Get(u)
	if resp == nil {
		return err
	}
	defer resp.Body.Close()
	return err
}

// absentOpen returns where the response is nil, and then with it open.
func absentOpen(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if resp == nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// presentOpen looks whether the response is there and only reads it.
func presentOpen(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if resp != nil {
		log.Print(resp.Status)
	}
	return err
}

// flag keeps the check in a bool.
func flag(u string) bool {
	resp, err := http.Get(u)
	ok := err == nil
	if !ok {
		return false
	}
	defer resp.Body.Close()
	return true
}

// flagOpen keeps the check in a bool and leaves the body open.
func flagOpen(u string) bool {
	resp, err := http.Get(u) // want "bodyclose/response"
	failed := err != nil
	if failed {
		return false
	}
	return resp.StatusCode < 500
}

// flagLater sets a bool in the branch of the error and looks at it afterwards.
func flagLater(u string) bool {
	failed := false
	resp, err := http.Get(u)
	if err != nil {
		log.Print(err)
		failed = true
	}
	if failed {
		return false
	}
	resp.Body.Close()
	return true
}

// flagClosed remembers in a bool that the body has been closed already.
func flagClosed(u string) (status int, err error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	closed := false
	if resp.StatusCode >= 500 {
		resp.Body.Close()
		closed = true
	}
	status = resp.StatusCode
	if !closed {
		resp.Body.Close()
	}
	return status, nil
}

// optional sends only on demand, and closes where it has sent.
func optional(u string, send bool) (err error) {
	var resp *http.Response
	if send {
		resp, err = http.Get(u)
		if err != nil {
			return err
		}
	}
	if resp != nil {
		resp.Body.Close()
	}
	return nil
}

// optionalOpen sends only on demand and closes on another demand.
func optionalOpen(u string, send, tidy bool) (err error) {
	var resp *http.Response
	if send {
		resp, err = http.Get(u) // want "bodyclose/response"
		if err != nil {
			return err
		}
	}
	if resp != nil && tidy {
		resp.Body.Close()
	}
	return nil
}

// statusThenError looks at the status in an else-if behind the error.
func statusThenError(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	} else if resp.StatusCode == http.StatusTeapot {
		return errStatus
	}
	_, err = io.Copy(io.Discard, resp.Body)
	resp.Body.Close()
	return err
}

// statusThenErrorClosed closes in each of the arms.
func statusThenErrorClosed(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	} else if resp.StatusCode == http.StatusTeapot {
		resp.Body.Close()
		return errStatus
	} else {
		_, err = io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
		return err
	}
}

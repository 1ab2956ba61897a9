package responsepath

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"time"
)

// noDefault closes in each case and has none for the other statuses.
func noDefault(u string, into any) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	switch resp.StatusCode {
	case http.StatusOK:
		defer resp.Body.Close()
		return json.NewDecoder(resp.Body).Decode(into)
	case http.StatusNotFound:
		resp.Body.Close()
		return errStatus
	}
	return errStatus
}

// withDefault closes in each case and in the default.
func withDefault(u string, into any) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	switch resp.StatusCode {
	case http.StatusOK:
		defer resp.Body.Close()
		return json.NewDecoder(resp.Body).Decode(into)
	case http.StatusNotFound:
		resp.Body.Close()
		return errStatus
	default:
		resp.Body.Close()
	}
	return errStatus
}

// defaultOpen forgets the default.
func defaultOpen(u string, into any) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	switch {
	case resp.StatusCode < 300:
		defer resp.Body.Close()
		return json.NewDecoder(resp.Body).Decode(into)
	case resp.StatusCode < 400:
		return resp.Body.Close()
	default:
		return errStatus
	}
}

// beforeSwitch has its defer before the switch.
func beforeSwitch(u string, into any) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	switch resp.StatusCode {
	case http.StatusOK:
		return json.NewDecoder(resp.Body).Decode(into)
	case http.StatusNotFound:
		return errStatus
	}
	return nil
}

// afterSwitch closes behind a switch that one case leaves by a return.
func afterSwitch(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	switch resp.StatusCode {
	case http.StatusAccepted:
		time.Sleep(time.Second)
	case http.StatusGone:
		return errStatus
	}
	return resp.Body.Close()
}

// fallsThrough closes in the case that the others fall through to.
func fallsThrough(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	switch resp.StatusCode {
	case http.StatusNotFound:
		err = errStatus
		fallthrough
	default:
		resp.Body.Close()
	}
	return err
}

// breaksOut leaves the switch by a break before the close.
func breaksOut(u string, limit int64) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	switch {
	default:
		if resp.ContentLength > limit {
			break
		}
		resp.Body.Close()
	}
	return nil
}

// errorSwitch has the check as a case.
func errorSwitch(u string) error {
	resp, err := http.Get(u)
	switch {
	case errors.Is(err, context.Canceled):
		return nil
	case err != nil:
		return err
	case resp.StatusCode != http.StatusOK:
		resp.Body.Close()
		return errStatus
	}
	defer resp.Body.Close()
	return nil
}

// errorSwitchOpen has the check as a case and forgets a close in the next.
func errorSwitchOpen(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	switch {
	case err != nil:
		return err
	case resp.StatusCode != http.StatusOK:
		return errStatus
	}
	defer resp.Body.Close()
	return nil
}

// errorTag switches over the error itself.
func errorTag(u string) error {
	resp, err := http.Get(u)
	switch err {
	case nil:
		return resp.Body.Close()
	case io.EOF:
		return nil
	default:
		return err
	}
}

// errorTagOpen switches over the error itself and leaves the body open in the case of nil.
func errorTagOpen(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	switch err {
	case nil:
		return resp.StatusCode, nil
	default:
		return 0, err
	}
}

// errorType switches over the error's type.
func errorType(u string) error {
	resp, err := http.Get(u)
	switch e := err.(type) {
	case nil:
		resp.Body.Close()
		return nil
	case *url.Error:
		return e.Err
	default:
		return err
	}
}

// errorTypeFirst takes one type of error out by a switch and checks the rest.
func errorTypeFirst(u string) error {
	resp, err := http.Get(u)
	switch e := err.(type) {
	case *url.Error:
		return e.Err
	}
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// errorTypeOpen switches over the error's type and leaves the body open in the case of nil.
func errorTypeOpen(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	switch err.(type) {
	case nil:
		return resp.StatusCode, nil
	}
	return 0, err
}

// bodyType switches over what the caller wants and closes in one case of two.
func bodyType(u string, into any) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	switch v := into.(type) {
	case io.Writer:
		_, err = io.Copy(v, resp.Body)
		return err
	default:
		defer resp.Body.Close()
		return json.NewDecoder(resp.Body).Decode(v)
	}
}

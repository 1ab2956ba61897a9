package responsecross

import (
	"net/http"

	"responsecross/lib"
)

// finish relies on a helper that closes whatever the flag says.
func finish(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer lib.Finish(resp, true)
	return resp.StatusCode, nil
}

// finishFalse relies on a helper that closes whatever the flag says.
func finishFalse(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	lib.Finish(resp, false)
	return resp.StatusCode, nil
}

// release relies on a helper that closes because the flag says so.
func release(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer lib.Release(resp, true)
	return resp.StatusCode, nil
}

// releaseFalse relies on a helper that does not close because the flag says so.
func releaseFalse(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	defer lib.Release(resp, false)
	return resp.StatusCode, nil
}

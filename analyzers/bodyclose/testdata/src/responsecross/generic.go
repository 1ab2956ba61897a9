package responsecross

import (
	"context"
	"io"
	"net/http"

	"responsecross/lib"
)

type user struct{ Name string }

// closed closes by a generic helper.
func closed(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer lib.Close(resp.Body)
	return resp.StatusCode, nil
}

// closedInstance names the instance of the generic helper.
func closedInstance(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer lib.Close[io.Closer](resp.Body)
	return resp.StatusCode, nil
}

// with hands the body to a helper that closes it at the end.
func with(u string, into io.Writer) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	return lib.With(resp.Body, func(body io.ReadCloser) error {
		_, err := io.Copy(into, body)
		return err
	})
}

// decoded decodes by a generic helper that takes a reader.
func decoded(u string) (user, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return user{}, err
	}
	return lib.Decode[user](resp.Body)
}

// decodedClosed decodes by a generic helper and closes.
func decodedClosed(u string) (user, error) {
	resp, err := http.Get(u)
	if err != nil {
		return user{}, err
	}
	defer resp.Body.Close()
	return lib.Decode[user](resp.Body)
}

// decodedHelper decodes by a generic helper that closes.
func decodedHelper(u string) (user, error) {
	resp, err := http.Get(u)
	if err != nil {
		return user{}, err
	}
	return lib.DecodeClose[user](resp.Body)
}

// must closes what a generic helper passes on.
func must(u string) string {
	resp := lib.Must(http.Get(u))
	defer resp.Body.Close()
	return resp.Status
}

// mustOpen leaves open what a generic helper passes on.
func mustOpen(u string) string {
	resp := lib.Must(http.Get(u)) // want "bodyclose/response"
	return resp.Status
}

// several closes two bodies by one call.
func several(a, b string) error {
	first, err := http.Get(a)
	if err != nil {
		return err
	}
	second, err := http.Get(b)
	if err != nil {
		lib.CloseAll(first.Body)
		return err
	}
	defer lib.CloseAll(first.Body, second.Body)
	return nil
}

// severalLate leaves the first open where the second request fails.
func severalLate(a, b string) error {
	first, err := http.Get(a) // want "bodyclose/response"
	if err != nil {
		return err
	}
	second, err := http.Get(b)
	if err != nil {
		return err
	}
	defer lib.CloseAll(first.Body, second.Body)
	return nil
}

// severalFew forgets one of the two.
func severalFew(a, b string) error {
	first, err := http.Get(a)
	if err != nil {
		return err
	}
	defer lib.CloseAll(first.Body)
	second, err := http.Get(b) // want "bodyclose/response"
	if err != nil {
		return err
	}
	if second.StatusCode != first.StatusCode {
		return lib.ErrStatus
	}
	return nil
}

// severalSpread closes a slice of bodies.
func severalSpread(urls []string) error {
	var bodies []io.Closer
	defer func() { lib.CloseAll(bodies...) }()
	for _, u := range urls {
		resp, err := http.Get(u)
		if err != nil {
			return err
		}
		bodies = append(bodies, resp.Body)
	}
	return nil
}

// closer defers what a helper returns.
func closer(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	defer lib.Closer(resp.Body)()
	return resp.StatusCode, nil
}

// closerReturned hands out what a helper returns.
func closerReturned(u string) (int, func(), error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, nil, err
	}
	return resp.StatusCode, lib.Closer(resp.Body), nil
}

// fetched reads inside of a helper that closes by itself.
func fetched(ctx context.Context, u string) (status int, err error) {
	err = lib.Fetch(ctx, u, func(resp *http.Response) error {
		status = resp.StatusCode
		return nil
	})
	return status, err
}

// fetchedInside sends again inside of the helper, and leaks there.
func fetchedInside(ctx context.Context, u string) error {
	return lib.Fetch(ctx, u, func(resp *http.Response) error {
		next, err := http.Get(resp.Header.Get("Location")) // want "bodyclose/response"
		if err != nil {
			return err
		}
		return lib.OnlyStatus(next)
	})
}

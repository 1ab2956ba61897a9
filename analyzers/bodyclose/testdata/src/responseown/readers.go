package responseown

import (
	"archive/tar"
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"strings"

	kgzip "github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// gzipOnly closes the gzip reader, which does not close what lies under it.
func gzipOnly(u string) ([]byte, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	zr, err := gzip.NewReader(resp.Body)
	if err != nil {
		resp.Body.Close()
		return nil, err
	}
	defer zr.Close()
	return io.ReadAll(zr)
}

// gzipBoth closes the gzip reader and the body.
func gzipBoth(u string) ([]byte, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	zr, err := gzip.NewReader(resp.Body)
	if err != nil {
		return nil, err
	}
	defer zr.Close()
	return io.ReadAll(zr)
}

// gzipOther closes the gzip reader of another module, which does not close what lies under it.
func gzipOther(u string) ([]byte, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	zr, err := kgzip.NewReader(resp.Body)
	if err != nil {
		resp.Body.Close()
		return nil, err
	}
	defer zr.Close()
	return io.ReadAll(zr)
}

// zstdOnly closes the zstd decoder, which does not close what lies under it.
func zstdOnly(u string) ([]byte, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	zr, err := zstd.NewReader(resp.Body)
	if err != nil {
		resp.Body.Close()
		return nil, err
	}
	defer zr.Close()
	return io.ReadAll(zr)
}

// gzipMaybe reads through a gzip reader where the header asks for it, and closes the reader it has.
func gzipMaybe(u string, into any) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var body io.Reader = resp.Body
	if resp.Header.Get("Content-Encoding") == "gzip" {
		zr, err := gzip.NewReader(resp.Body)
		if err != nil {
			return err
		}
		defer zr.Close()
		body = zr
	}
	return json.NewDecoder(body).Decode(into)
}

// gzipMaybeOpen closes the gzip reader or the body, but not the body under the gzip reader.
func gzipMaybeOpen(u string, into any) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	body := resp.Body
	if resp.Header.Get("Content-Encoding") == "gzip" {
		zr, err := gzip.NewReader(resp.Body)
		if err != nil {
			resp.Body.Close()
			return err
		}
		body = zr
	}
	defer body.Close()
	return json.NewDecoder(body).Decode(into)
}

// scanned reads line by line.
func scanned(u string) (lines []string, err error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	scanner := bufio.NewScanner(resp.Body)
	for scanner.Scan() {
		lines = append(lines, scanner.Text())
	}
	return lines, scanner.Err()
}

// teed copies what it reads.
func teed(u string, copy io.Writer) ([]byte, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	return io.ReadAll(io.TeeReader(resp.Body, copy))
}

// limited reads so much and no more.
func limited(u string) ([]byte, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	body := io.LimitReader(resp.Body, 1<<20)
	return io.ReadAll(body)
}

// limitedClosed reads so much and no more, and closes.
func limitedClosed(u string) ([]byte, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(io.LimitReader(resp.Body, 1<<20))
}

// untarred reads an archive.
func untarred(u string) (names []string, err error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	archive := tar.NewReader(resp.Body)
	for {
		h, err := archive.Next()
		if err == io.EOF {
			return names, nil
		}
		if err != nil {
			return nil, err
		}
		names = append(names, h.Name)
	}
}

// maxBytes closes through a reader that closes what lies under it.
func maxBytes(w http.ResponseWriter, u string) ([]byte, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	body := http.MaxBytesReader(w, resp.Body, 1<<20)
	defer body.Close()
	return io.ReadAll(body)
}

// joined closes through a struct that has the body as its closer.
func joined(u string) ([]byte, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	body := struct {
		io.Reader
		io.Closer
	}{io.LimitReader(resp.Body, 1<<20), resp.Body}
	defer body.Close()
	return io.ReadAll(body)
}

// replaced puts what it has read in place of the body, and never closes the first.
func replaced(u string) (*http.Response, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		resp.Body.Close()
		return nil, err
	}
	resp.Body = io.NopCloser(bytes.NewReader(data))
	return resp, nil
}

// replacedClosed closes the first before it puts another in its place.
func replacedClosed(u string) (*http.Response, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(resp.Body)
	resp.Body.Close()
	if err != nil {
		return nil, err
	}
	resp.Body = io.NopCloser(bytes.NewReader(data))
	return resp, nil
}

// replacedDeferred has a defer that holds the first body.
func replacedDeferred(u string) (*http.Response, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	resp.Body = io.NopCloser(bytes.NewReader(data))
	return resp, nil
}

// replacedWrapped puts a reader in the body's place that still closes it.
func replacedWrapped(u string) (*http.Response, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	resp.Body = struct {
		io.Reader
		io.Closer
	}{io.TeeReader(resp.Body, os.Stderr), resp.Body}
	return resp, nil
}

// prefixed reads a line and leaves the rest, with the prefix put back into a reader that nobody closes.
func prefixed(u string) (bool, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return false, err
	}
	r := bufio.NewReader(resp.Body)
	line, err := r.ReadString('\n')
	if err != nil {
		return false, err
	}
	whole := io.MultiReader(strings.NewReader(line), r)
	_, err = io.Copy(io.Discard, whole)
	return strings.HasPrefix(line, "{"), err
}

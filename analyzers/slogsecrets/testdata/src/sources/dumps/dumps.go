// Package dumps logs whole requests and responses, and their cookies.
package dumps

import (
	"log"
	"log/slog"
	"net/http"
	"net/http/httputil"
)

// request dumps a request that came in.
func request(r *http.Request) {
	dump, err := httputil.DumpRequest(r, true)
	if err != nil {
		log.Print(err)
		return
	}
	log.Printf("%s", dump) // want "slogsecrets/header"
}

// requestOut dumps one that goes out.
func requestOut(r *http.Request) {
	dump, _ := httputil.DumpRequestOut(r, false)
	slog.Debug("sending", "dump", string(dump)) // want "slogsecrets/header"
}

// response dumps a response.
func response(resp *http.Response) {
	if dump, err := httputil.DumpResponse(resp, true); err == nil {
		log.Println(string(dump)) // want "slogsecrets/header"
	}
}

// dumpSize logs how large the request is.
func dumpSize(r *http.Request) {
	dump, err := httputil.DumpRequest(r, true)
	log.Printf("request of %d bytes, %v", len(dump), err)
}

// dumpKept hands the dump to somebody who asked for it.
func dumpKept(r *http.Request, keep func([]byte)) error {
	dump, err := httputil.DumpRequest(r, true)
	if err != nil {
		return err
	}
	keep(dump)
	log.Printf("%s %s kept", r.Method, r.URL.Path)
	return nil
}

// cookieName logs what cookies there are.
func cookieName(r *http.Request) {
	for _, c := range r.Cookies() {
		slog.Debug("cookie", "name", c.Name)
	}
}

// cookieValue logs what they hold.
func cookieValue(r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		slog.Warn("no session", "error", err)
		return
	}
	slog.Info("session", "value", c.Value) // want "slogsecrets/(header|value)"
}

// cookieMissing logs that there is none.
func cookieMissing(r *http.Request) {
	if _, err := r.Cookie("session"); err != nil {
		slog.Warn("no session cookie", "path", r.URL.Path, "error", err)
	}
}

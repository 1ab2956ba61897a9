// Package clienttransportclone holds clients with clones of http.DefaultTransport.
package clienttransport

import (
	"io"
	"net/http"
	"os"
	"time"
)

const url = "http://example.com"

func downloadClone() {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.ResponseHeaderTimeout = 10 * time.Second
	c := &http.Client{Transport: t}
	resp, _ := c.Get(url)
	io.Copy(os.Stdout, resp.Body)
}

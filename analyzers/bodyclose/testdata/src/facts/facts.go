package facts // want package:"analysed"

import (
	"bufio"
	"errors"
	"io"
	"log"
	"net/http"
	"os"
)

func Get(u string) (*http.Response, error) { return http.Get(u) } // want Get:"owes result 0"

func Close(resp *http.Response) { resp.Body.Close() } // want Close:"parameter 0 released"

func Check(resp *http.Response) error { // want Check:"parameter 0 lent, on failure released"
	if resp.StatusCode != http.StatusOK {
		resp.Body.Close()
		return errors.New("status")
	}
	return nil
}

func Sometimes(resp *http.Response) { // want Sometimes:"parameter 0 lent.released"
	if resp.StatusCode != http.StatusOK {
		resp.Body.Close()
	}
}

func Finish(resp *http.Response, drain bool) { // want Finish:"parameter 0 lent.released, released if parameter 1 is true, lent if not"
	if drain {
		resp.Body.Close()
	}
}

func Read(r io.Reader) ([]byte, error) { return io.ReadAll(r) }

func Lines(r io.Reader) *bufio.Scanner { return bufio.NewScanner(r) } // want Lines:"parameter 0 lent, in result 0"

type Cache struct{ last *http.Response }

func (c *Cache) Keep(resp *http.Response) { c.last = resp } // want Keep:"parameter 1 kept"

func Closer(c io.Closer) func() { return func() { c.Close() } } // want Closer:"parameter 0 lent, in result 0"

func Die(err error) { // want Die:"exits"
	log.Print(err)
	os.Exit(1)
}

func Wrong(what string) error { return errors.New(what) } // want Wrong:"fails"

// Package client holds clients with and without a timeout, made and completed in the
// ways of real programs.
package client

import (
	"net/http"
	"time"
)

const url = "http://example.com"

func literal() {
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
}

func literalValue() {
	c := http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
}

func literalInPlace() {
	(&http.Client{}).Get(url) // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
}

func literalOtherFields(jar http.CookieJar) {
	c := &http.Client{ // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
		Jar: jar,
		CheckRedirect: func(*http.Request, []*http.Request) error {
			return http.ErrUseLastResponse
		},
	}
	c.Get(url)
}

func literalZero() {
	c := &http.Client{Timeout: 0} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
}

func literalZeroConstant() {
	const none = 0 * time.Second
	c := &http.Client{Timeout: none} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
}

func declared() {
	var c http.Client // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
}

func declaredAndAddressed() {
	var c http.Client // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	p := &c
	p.Get(url)
}

func made() {
	c := new(http.Client) // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
}

func literalUnkeyed() {
	c := http.Client{nil, nil, nil, 0} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Get(url)
	d := http.Client{nil, nil, nil, time.Second}
	d.Get(url)
}

func literalInterface() {
	var doer interface {
		Do(*http.Request) (*http.Response, error)
	} = &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	req, _ := http.NewRequest("GET", url, nil)
	doer.Do(req)
}

func literalComplete() {
	c := &http.Client{Timeout: 5 * time.Second}
	c.Get(url)
	d := http.Client{Timeout: time.Minute}
	d.Get(url)
}

func completedLater() {
	c := &http.Client{}
	c.Timeout = 5 * time.Second
	c.Get(url)
}

func declaredAndCompleted() {
	var c http.Client
	c.Timeout = 5 * time.Second
	c.Get(url)
}

func madeAndCompleted() {
	c := new(http.Client)
	c.Timeout = 5 * time.Second
	c.Get(url)
}

func completedByPointer() {
	var c http.Client
	p := &c
	p.Timeout = time.Second
	c.Get(url)
}

func completedWithZero() {
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	c.Timeout = 0
	c.Get(url)
}

func replaced(debug bool) {
	c := &http.Client{Timeout: time.Second}
	if debug {
		c = &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	}
	c.Get(url)
}

// A timeout on one branch only: the value is not known.
func conditional(slow bool) {
	c := &http.Client{}
	if !slow {
		c.Timeout = time.Second
	}
	c.Get(url)
}

func switched(kind int) {
	c := &http.Client{}
	switch kind {
	case 0:
		c.Timeout = time.Second
	case 1:
		c.Timeout = time.Minute
	}
	c.Get(url)
}

func inLoop(n int) {
	c := &http.Client{}
	for i := range n {
		c.Timeout = time.Duration(i) * time.Second
		c.Get(url)
	}
}

func madeInLoop(urls []string) {
	for _, u := range urls {
		c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
		c.Get(u)
	}
}

func parameterValue(timeout time.Duration) {
	c := &http.Client{Timeout: timeout}
	c.Get(url)
}

type settings struct{ Timeout time.Duration }

func fromSettings(s settings) {
	c := &http.Client{Timeout: s.Timeout}
	c.Get(url)
}

func fromString(s string) error {
	d, err := time.ParseDuration(s)
	if err != nil {
		return err
	}
	c := &http.Client{Timeout: d}
	_, err = c.Get(url)
	return err
}

// Two clients in one function, one of them complete.
func two() {
	a := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	b := &http.Client{}
	b.Timeout = time.Second
	a.Get(url)
	b.Get(url)
}

func twoInOneStatement() {
	a, b := &http.Client{}, &http.Client{Timeout: time.Second} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	a.Get(url)
	b.Get(url)
}

func twoCompletedTogether() {
	a, b := &http.Client{}, new(http.Client)
	a.Timeout, b.Timeout = time.Second, time.Minute
	a.Get(url)
	b.Get(url)
}

func inGoroutine() {
	go func() {
		c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
		c.Get(url)
	}()
}

func completedInClosure() {
	c := &http.Client{}
	set := func() { c.Timeout = time.Second }
	set()
	c.Get(url)
}

func completedByDefer() {
	c := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	defer c.Get(url)
}

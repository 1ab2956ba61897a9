// Package clientcross holds clients that other packages make and complete.
package main

import (
	"net/http"
	"time"

	"clientcross/lib"
	"clientcross/lib2"
)

const url = "http://example.com"

func main() {}

func constructed() {
	lib.New().Get(url) // want `http.Client that lib.New returns has no Timeout.*\(httptimeout/client\)`
}

func constructedValue() {
	c := lib.NewValue() // want `http.Client that lib.NewValue returns has no Timeout.*\(httptimeout/client\)`
	c.Get(url)
}

func constructedError() {
	c, err := lib.NewError() // want `http.Client that lib.NewError returns has no Timeout.*\(httptimeout/client\)`
	if err != nil {
		return
	}
	c.Get(url)
}

func constructedOuter() {
	lib.NewOuter().Get(url) // want `http.Client that lib.NewOuter returns has no Timeout.*\(httptimeout/client\)`
}

func constructedTwicePackaged() {
	lib2.New().Get(url) // want `http.Client that lib2.New returns has no Timeout.*\(httptimeout/client\)`
}

func constructedComplete() {
	lib.NewComplete().Get(url)
	lib2.NewComplete().Get(url)
}

func constructedAndCompleted() {
	c := lib.New()
	c.Timeout = time.Second
	c.Get(url)
}

func constructedHalf() {
	lib.NewHalf().Get(url) // want `http.Client that lib.NewHalf returns has no Timeout.*\(httptimeout/client\)`
	c := lib.NewHalf()
	c.Timeout = time.Second
	c.Get(url)
}

func constructedWith(d time.Duration) {
	lib.NewWith(time.Second).Get(url)
	lib.NewWith(lib.Timeout).Get(url)
	lib.NewWith(d).Get(url)
	lib.NewWith(0).Get(url)        // want `http.Client that lib.NewWith returns has no Timeout.*\(httptimeout/client\)`
	lib.NewWith(lib.None).Get(url) // want `http.Client that lib.NewWith returns has no Timeout.*\(httptimeout/client\)`
}

func constantOfOther() {
	a := &http.Client{Timeout: lib.Timeout}
	a.Get(url)
	b := &http.Client{Timeout: lib.None} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	b.Get(url)
}

func helper() {
	a := &http.Client{}
	lib.SetTimeout(a)
	a.Get(url)
	b := lib.New()
	lib.SetTimeout(b)
	b.Get(url)
	c := &http.Client{}
	lib2.SetTimeout(c)
	c.Get(url)
	d := &http.Client{} // want `http.Client has no [Tt]imeout.*\(httptimeout/client\)`
	lib.SetJar(d)
	d.Get(url)
	f := &http.Client{}
	lib.SetTimeoutTo(f, time.Second)
	f.Get(url)
}

func ownHelper() {
	c := lib.New()
	complete(c)
	c.Get(url)
}

func complete(c *http.Client) { c.Timeout = time.Second }

func exportedField() {
	a := lib.NewAPI() // want `http.Client that lib.NewAPI returns has no Timeout.*\(httptimeout/client\)`
	a.HTTPClient.Get(url)
}

func config(loaded lib.Config) {
	lib.NewFromConfig(loaded).Get(url)
	lib.NewFromConfig(lib.Config{Timeout: time.Second}).Get(url)
}

func settings(unknown []lib.Setting) {
	lib.NewFromSettings(lib.SettingTimeout(time.Second)).Get(url)
	lib.NewFromSettings(unknown...).Get(url)
	lib.NewFromSettings().Get(url)                   // want `http.Client that lib.NewFromSettings returns has no Timeout.*\(httptimeout/client\)`
	lib.NewFromSettings(lib.SettingOther()).Get(url) // want `http.Client that lib.NewFromSettings returns has no Timeout.*\(httptimeout/client\)`
}

func embedded() {
	a := lib.NewEmbedder() // want `http.Client that lib.NewEmbedder returns has no Timeout.*\(httptimeout/client\)`
	a.Get(url)
}

func asInterface(req *http.Request) {
	lib.NewDoer().Do(req) // want `http.Client that lib.NewDoer returns has no Timeout.*\(httptimeout/client\)`
}

type holder struct{ slow, fast *http.Client }

func inFields() {
	h := holder{
		slow: lib.NewHalf(), // want `http.Client that lib.NewHalf returns has no Timeout.*\(httptimeout/client\)`
		fast: lib.NewHalf(),
	}
	h.fast.Timeout = time.Second
	h.slow.Get(url)
	h.fast.Get(url)
}

var packageLevel = lib.New() // want `http.Client that lib.New returns has no Timeout.*\(httptimeout/client\)`

var packageLevelCompleted = lib.New()

func init() { packageLevelCompleted.Timeout = time.Second }

func usePackageLevel() { packageLevel.Get(url); packageLevelCompleted.Get(url) }

package fixclient

import "net/http"

const url = "http://example.com"

func oneLine(jar http.CookieJar) {
	c := &http.Client{Jar: jar} // want `\(httptimeout/client\)`
	c.Get(url)
}

func empty() {
	c := http.Client{} // want `\(httptimeout/client\)`
	c.Get(url)
}

func made() {
	c := new(http.Client) // want `\(httptimeout/client\)`
	c.Get(url)
}

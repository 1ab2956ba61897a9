// Package fixshadowed has clients where "time" is no package: there is no fix.
package fixshadowed

import "net/http"

func shadowed(time int) {
	c := &http.Client{} // want `\(httptimeout/client\)`
	c.Get("http://example.com")
	_ = time
}

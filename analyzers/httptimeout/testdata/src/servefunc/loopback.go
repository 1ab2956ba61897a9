package servefunc

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// Only this machine reaches these addresses: info. The test looks at the category.

const debugAddress = "127.0.0.1:6060"

func loopback(h http.Handler) {
	http.ListenAndServe("localhost:6060", h)        // want `\(httptimeout/serve-func\)`
	http.ListenAndServe("127.0.0.1:6060", h)        // want `\(httptimeout/serve-func\)`
	http.ListenAndServe("127.1.2.3:6060", h)        // want `\(httptimeout/serve-func\)`
	http.ListenAndServe("[::1]:6060", h)            // want `\(httptimeout/serve-func\)`
	http.ListenAndServe(debugAddress, h)            // want `\(httptimeout/serve-func\)`
	http.ListenAndServeTLS(debugAddress, "", "", h) // want `\(httptimeout/serve-func\)`
	gin.New().Run("127.0.0.1:80")                   // want `\(httptimeout/serve-func\)`
}

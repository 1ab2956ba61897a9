// Package collect takes measurements.
package collect

import "github.com/valyala/fasthttp"

// Handle takes one measurement.
func Handle(ctx *fasthttp.RequestCtx) {
	if len(ctx.Path()) == 0 {
		ctx.SetStatusCode(400)
	}
}

package main

import (
	"bufio"
	"time"

	"github.com/valyala/fasthttp"
)

func main() {}

func hello(ctx *fasthttp.RequestCtx) { ctx.WriteString("x") }

func functions() {
	fasthttp.ListenAndServe(":80", hello)                    // want `fasthttp.ListenAndServe .*\(httptimeout/serve-func\)`
	fasthttp.ListenAndServeTLS(":443", "cert", "key", hello) // want `fasthttp.ListenAndServeTLS .*\(httptimeout/serve-func\)`
	fasthttp.Serve(nil, hello)                               // want `fasthttp.Serve .*\(httptimeout/serve-func\)`
	serve := fasthttp.ListenAndServe                         // want `fasthttp.ListenAndServe .*\(httptimeout/serve-func\)`
	serve(":80", hello)
}

func none() {
	s := &fasthttp.Server{Handler: hello} // want `fasthttp.Server has no ReadTimeout.*\(httptimeout/server-read\)` `\(httptimeout/server-write\)` `\(httptimeout/server-idle\)`
	s.ListenAndServe(":80")
}

func read() {
	s := &fasthttp.Server{Handler: hello, ReadTimeout: time.Second} // want `\(httptimeout/server-write\)`
	s.ListenAndServe(":80")
}

func all() {
	s := &fasthttp.Server{Handler: hello, ReadTimeout: time.Second, WriteTimeout: time.Second}
	s.ListenAndServe(":80")
}

func streams() {
	s := &fasthttp.Server{Handler: stream, ReadTimeout: time.Second}
	s.ListenAndServe(":80")
}

func stream(ctx *fasthttp.RequestCtx) { ctx.SetBodyStreamWriter(func(w *bufio.Writer) {}) }

func parameter(h fasthttp.RequestHandler) {
	s := &fasthttp.Server{Handler: h, ReadTimeout: time.Second}
	s.ListenAndServe(":80")
}

func later() {
	var s fasthttp.Server
	s.Handler = hello
	s.ReadTimeout = time.Second
	s.WriteTimeout = time.Second
	s.ListenAndServe(":80")
}

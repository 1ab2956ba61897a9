// Command pixel answers tracking pixels with fasthttp. Nothing in it reacts to SIGTERM.
package main

import (
	"log"
	"time"

	"github.com/valyala/fasthttp"
)

var pixel = []byte("GIF89a")

func main() {
	server := &fasthttp.Server{
		Handler: func(ctx *fasthttp.RequestCtx) {
			ctx.SetStatusCode(200)
			_, _ = ctx.WriteString(string(pixel))
		},
		Name:        "pixel",
		ReadTimeout: 2 * time.Second,
	}

	failed := make(chan error, 1)
	go func() {
		failed <- server.ListenAndServe(":8080") // want "shutdown/no-signal"
	}()
	log.Println("pixel is up")
	if err := <-failed; err != nil {
		log.Fatalf("pixel: %v", err)
	}
}

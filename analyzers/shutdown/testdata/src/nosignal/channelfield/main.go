// Command feed is right: the channel that SIGTERM arrives on lives in a field of the app, and Run waits for it before it drains.
package main

import (
	"log"
	"net/http"

	"nosignal/channelfield/app"
)

func main() {
	a := app.New(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte("<feed/>"))
	}))
	if err := a.Run(":8080"); err != nil {
		log.Println(err)
	}
}

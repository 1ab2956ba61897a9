// Command notes serves notes with echo, through a method value. No signal is handled: SIGTERM cuts the requests in flight.
package main

import (
	"log"
	"net/http"
	"os"

	"github.com/labstack/echo/v4"
)

func main() {
	e := echo.New()
	e.HideBanner = true
	e.GET("/notes/:id", func(c echo.Context) error {
		return c.JSON(http.StatusOK, echo.Map{"id": c.Param("id")})
	})

	start := e.Start
	addr := ":1323"
	if port := os.Getenv("PORT"); port != "" {
		addr = ":" + port
	}
	if err := start(addr); err != nil { // want "shutdown/no-signal"
		log.Fatal(err)
	}
}

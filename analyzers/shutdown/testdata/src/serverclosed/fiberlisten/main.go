// Command menu is right: after a shutdown fiber's Listen returns nil, so an error is a real one.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/gofiber/fiber/v2"
	"golang.org/x/sync/errgroup"
)

type server struct {
	app  *fiber.App
	addr string
}

func (s *server) run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return s.app.Listen(s.addr) })
	g.Go(func() error {
		<-ctx.Done()
		return s.app.ShutdownWithTimeout(10 * time.Second)
	})
	if err := g.Wait(); err != nil && !errors.Is(err, context.Canceled) {
		return fmt.Errorf("menu: %w", err)
	}
	return nil
}

func run() error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	s := &server{app: fiber.New(), addr: ":3000"}
	s.app.Get("/menu", func(c *fiber.Ctx) error { return c.JSON(fiber.Map{"dishes": []string{"soup"}}) })
	return s.run(ctx)
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

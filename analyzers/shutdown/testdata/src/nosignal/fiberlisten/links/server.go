// Package links answers short links.
package links

import (
	"time"

	"github.com/gofiber/fiber/v2"
)

// Server answers short links from memory.
type Server struct {
	app   *fiber.App
	links map[string]string
}

// NewServer returns a Server for the given links.
func NewServer(links map[string]string) *Server {
	s := &Server{
		app:   fiber.New(fiber.Config{ReadTimeout: 5 * time.Second, DisableStartupMessage: true}),
		links: links,
	}
	s.app.Get("/:name", s.resolve)
	return s
}

func (s *Server) resolve(c *fiber.Ctx) error {
	target, ok := s.links[c.Params("name")]
	if !ok {
		return c.SendStatus(404)
	}
	return c.SendString(target)
}

// MustServe listens on addr and panics when it cannot.
func (s *Server) MustServe(addr string) {
	if err := s.app.Listen(addr); err != nil { // want "shutdown/no-signal"
		panic(err)
	}
}

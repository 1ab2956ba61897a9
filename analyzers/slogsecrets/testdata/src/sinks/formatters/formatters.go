// Package formatters logs structs by loggers whose formatter is set somewhere.
package formatters

import (
	"io"
	"log/slog"

	apex "github.com/apex/log"
	"github.com/hashicorp/go-hclog"
	"github.com/sirupsen/logrus"
)

// tagged is hidden where JSON is written.
type tagged struct {
	Host     string
	Password string `json:"-"`
}

// named is hidden where fmt writes.
type named struct {
	Host     string
	Password string
}

func (n named) String() string { return n.Host }

// mail is hidden where JSON is written, for what it cannot write.
type mail struct {
	Password string
	Dial     func() error
}

// Loggers with the formatter they come with, with one that is set elsewhere, and with one that
// nobody knows.
var (
	plain  = logrus.New()
	json   = logrus.New()
	custom = logrus.New()
)

func init() {
	json.SetFormatter(new(logrus.JSONFormatter))
	custom.Formatter = new(upper)
}

type upper struct{}

// Format writes an entry.
func (*upper) Format(*logrus.Entry) ([]byte, error) { return nil, nil }

// variables logs by them.
func variables(t tagged, n named, m mail) {
	plain.WithField("config", t).Info("starting") // want "slogsecrets/struct"
	plain.WithField("config", n).Info("starting")
	plain.WithField("config", m).Info("starting") // want "slogsecrets/struct"
	json.WithField("config", t).Info("starting")
	json.WithField("config", n).Info("starting") // want "slogsecrets/struct"
	json.WithField("config", m).Info("starting")
	custom.WithField("config", t).Info("starting")
	custom.WithField("config", n).Info("starting") // want "slogsecrets/struct"
}

// standard logs by logrus' own, whose formatter is set in another package, if at all.
func standard(t tagged, n named) {
	logrus.WithField("config", t).Info("starting")
	logrus.WithField("config", n).Info("starting") // want "slogsecrets/struct"
}

// service has a logger in a field.
type service struct{ log *logrus.Entry }

func newService() *service {
	return &service{log: logrus.NewEntry(json).WithField("service", "orders")}
}

// field logs by it.
func (s *service) field(t tagged, n named) {
	s.log.WithField("config", t).Info("starting")
	s.log.WithField("config", n).Info("starting") // want "slogsecrets/struct"
}

// options logs by hclog, as its options say.
func options(t tagged, n named, asJSON bool) {
	text := hclog.New(&hclog.LoggerOptions{Name: "orders"})
	text.Info("starting", "config", t) // want "slogsecrets/struct"
	text.Info("starting", "config", n)
	encoded := hclog.New(&hclog.LoggerOptions{JSONFormat: true}).Named("orders")
	encoded.Info("starting", "config", t)
	encoded.Info("starting", "config", n) // want "slogsecrets/struct"
	either := hclog.New(&hclog.LoggerOptions{JSONFormat: asJSON})
	either.Info("starting", "config", t)
	either.Info("starting", "config", n) // want "slogsecrets/struct"
}

// unknown logs by apex, whose handler is not in view.
func unknown(h apex.Handler, t tagged, n named) {
	logger := &apex.Logger{Handler: h}
	logger.WithField("config", t).Info("starting")
	logger.WithField("config", n).Info("starting") // want "slogsecrets/struct"
}

// chosen has one of two handlers: what one of them shows is shown.
func chosen(w io.Writer, production bool, t tagged, n named) {
	var h slog.Handler = slog.NewTextHandler(w, nil)
	if production {
		h = slog.NewJSONHandler(w, nil)
	}
	logger := slog.New(h)
	logger.Info("starting", "config", t) // want "slogsecrets/struct"
	logger.Info("starting", "config", n) // want "slogsecrets/struct"
}

// Package fmts has types that redact themselves by GoString and Format.
package fmts

import (
	"fmt"
	"io"
	"log"
	"log/slog"
	"os"
)

// Shy hides itself from %#v only.
type Shy string

// GoString hides it.
func (Shy) GoString() string { return `Shy("***")` }

// Careful hides itself from every verb.
type Careful string

// Format hides it.
func (Careful) Format(f fmt.State, verb rune) { _, _ = io.WriteString(f, "***") }

// Complete hides itself wherever it is asked.
type Complete struct{ value string }

// String hides it.
func (Complete) String() string { return "***" }

// GoString hides it.
func (Complete) GoString() string { return "***" }

// MarshalText hides it.
func (Complete) MarshalText() ([]byte, error) { return []byte("***"), nil }

// LogValue hides it.
func (Complete) LogValue() slog.Value { return slog.StringValue("***") }

// Reveal is the one way to read it.
func (c Complete) Reveal() string { return c.value }

// Server holds one that hides itself.
type Server struct {
	Addr     string
	Password Complete
}

// Mailer holds one that fmt asks.
type Mailer struct {
	Host     string
	Password Careful
}

// shyGo prints it in the Go syntax.
func shyGo(password Shy) {
	log.Printf("%#v", password)
}

// shyValue prints it by another verb.
func shyValue(password Shy) {
	log.Printf("%v", password) // want "slogsecrets/value"
}

// careful prints it by every verb.
func careful(password Careful) {
	log.Printf("%s %v %+v %#v %q %x %d", password, password, password, password, password, password, password)
	log.Print(password)
}

// carefulField prints a struct that holds it.
func carefulField(m Mailer) {
	log.Printf("mailer %+v", m)
}

// carefulJSON logs it as JSON, which does not know Format.
func carefulJSON(m Mailer) {
	slog.New(slog.NewJSONHandler(os.Stderr, nil)).Info("mailer", "mailer", m) // want "slogsecrets/struct"
}

// complete logs it in every way.
func complete(password Complete) {
	log.Printf("%v %s %#v", password, password, password)
	slog.Info("login", "password", password)
	slog.New(slog.NewTextHandler(os.Stderr, nil)).Info("login", "password", password)
}

// completeField logs a struct that holds it.
func completeField(s Server) {
	log.Printf("server %+v", s)
	slog.Info("server", "server", s)
	slog.New(slog.NewTextHandler(os.Stderr, nil)).Info("server", "server", s)
}

// revealed takes it out.
func revealed(s Server, dial func(addr, password string) error) error {
	slog.Info("dialling", "addr", s.Addr, "password", s.Password)
	return dial(s.Addr, s.Password.Reveal())
}

// revealedLogged takes it out and logs it.
func revealedLogged(s Server) {
	password := s.Password.Reveal()
	slog.Info("dialling", "addr", s.Addr, "with", password) // want "slogsecrets/value"
}

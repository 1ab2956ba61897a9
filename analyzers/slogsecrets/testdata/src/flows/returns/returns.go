// Package returns carries secrets through the results of functions.
package returns

import (
	"log/slog"
	"strings"
)

type store struct {
	values map[string]string
	apiKey string
	region string
}

func (s *store) raw() string { return s.apiKey }

func (s *store) place() string { return s.region }

func (s *store) both() (string, string) { return s.region, s.apiKey }

func (s *store) describe() string { return s.region + "/" + s.apiKey }

func (s *store) summary() string {
	if s.apiKey == "" {
		return s.region + " (no key)"
	}
	return s.region + " (key set)"
}

func identity(text string) string { return text }

func tidy(text string) string { return strings.ToLower(strings.TrimSpace(text)) }

func first(a, _ string) string { return a }

func named(password string) (out string) {
	out = password
	return
}

func pick[T any](cond bool, a, b T) T {
	if cond {
		return a
	}
	return b
}

// result logs what a method returns.
func result(s *store) {
	slog.Info("store", "raw", s.raw()) // want "slogsecrets/value"
}

// resultHarmless logs what another returns.
func resultHarmless(s *store) {
	slog.Info("store", "place", s.place())
}

// second logs the second result.
func second(s *store) {
	region, value := s.both()
	slog.Info("store", "region", region)
	slog.Info("store", "value", value) // want "slogsecrets/value"
}

// firstOnly logs the first result.
func firstOnly(s *store) {
	region, _ := s.both()
	slog.Info("store", "region", region)
}

// described logs a text that a method made of it.
func described(s *store) {
	slog.Info("store " + s.describe()) // want "slogsecrets/value"
}

// summarised logs a text that says whether there is one.
func summarised(s *store) {
	slog.Info("store " + s.summary())
}

// through passes it through a function that returns its argument.
func through(password string) {
	slog.Info("login", "text", identity(password)) // want "slogsecrets/value"
}

// throughTidy passes it through a function that tidies it up.
func throughTidy(password string) {
	slog.Info("login", "text", tidy(password)) // want "slogsecrets/value"
}

// throughOther passes both to a function that returns the other.
func throughOther(user, password string) {
	slog.Info("login", "text", first(user, password))
}

// throughNamed has a named result.
func throughNamed(password string) {
	slog.Info("login", "text", named(password)) // want "slogsecrets/value"
}

// throughGeneric passes it through a generic function.
func throughGeneric(password string) {
	slog.Info("login", "text", pick(password != "", password, "none")) // want "slogsecrets/value"
}

// throughGenericHarmless picks between harmless texts.
func throughGenericHarmless(password string) {
	slog.Info("login", "password", pick(password != "", "set", "unset"))
}

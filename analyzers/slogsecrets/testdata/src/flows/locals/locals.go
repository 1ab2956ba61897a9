// Package locals carries secrets through local variables.
package locals

import "log/slog"

type settings struct {
	Name   string
	APIKey string
}

// renamed gives the key a name that says nothing.
func renamed(s settings) {
	value := s.APIKey
	slog.Info("settings", "value", value) // want "slogsecrets/value"
}

// twice passes through two variables.
func twice(s settings) {
	first := s.APIKey
	second := first
	slog.Info("settings", "value", second) // want "slogsecrets/value"
}

// declared declares the variable first.
func declared(s settings) {
	var value string
	value = s.APIKey
	slog.Info("settings", "value", value) // want "slogsecrets/value"
}

// several assigns two variables at once: only one holds the key.
func several(s settings) {
	name, value := s.Name, s.APIKey
	slog.Info("settings", "name", name)
	slog.Info("settings", "value", value) // want "slogsecrets/value"
}

// severalHarmless logs the other one.
func severalHarmless(s settings) int {
	name, value := s.Name, s.APIKey
	slog.Info("settings", "name", name)
	return len(value)
}

// swapped exchanges the two.
func swapped(s settings) {
	a, b := s.Name, s.APIKey
	a, b = b, a
	slog.Info("settings", "name", b)
	slog.Info("settings", "value", a) // want "slogsecrets/value"
}

// iface keeps the key in an interface.
func iface(s settings) {
	var v any = s.APIKey
	slog.Info("settings", "value", v) // want "slogsecrets/value"
}

// asserted takes it out again.
func asserted(s settings) {
	var v any = s.APIKey
	if text, ok := v.(string); ok {
		slog.Info("settings", "value", text) // want "slogsecrets/value"
	}
}

// switched does so by a type switch.
func switched(s settings) {
	var v any = s.APIKey
	switch v := v.(type) {
	case string:
		slog.Info("settings", "value", v) // want "slogsecrets/value"
	case int:
		slog.Info("settings", "number", v)
	}
}

// shadowed has an inner variable of the same name, which holds the name.
func shadowed(s settings) int {
	value := s.APIKey
	{
		value := s.Name
		slog.Info("settings", "value", value)
	}
	return len(value)
}

// shadowedOuter logs the outer one, after an inner one held the key.
func shadowedOuter(s settings) int {
	n := 0
	value := s.Name
	if s.APIKey != "" {
		value := s.APIKey
		n = len(value)
	}
	slog.Info("settings", "value", value)
	return n
}

// copied logs a copy of the other field.
func copied(s settings) {
	name := s.Name
	s.Name = "default"
	slog.Info("settings", "name", name, "now", s.Name)
}

// count derives a number.
func count(s settings) {
	n := len(s.APIKey)
	half := n / 2
	slog.Info("settings", "n", n, "half", half)
}

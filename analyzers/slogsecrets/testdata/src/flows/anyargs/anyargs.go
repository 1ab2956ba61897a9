// Package anyargs gathers the arguments of the log call first.
package anyargs

import (
	"log"
	"log/slog"
)

// spread hands a list on.
func spread(user, password string) {
	args := []any{"user", user, "password", password}
	slog.Info("login", args...) // want "slogsecrets/attr"
}

// spreadAppended appends to it.
func spreadAppended(user, password string, verbose bool) {
	args := []any{"user", user}
	if verbose {
		args = append(args, "password", password)
	}
	slog.Info("login", args...) // want "slogsecrets/attr"
}

// spreadHarmless hands on a list without it.
func spreadHarmless(user, password string) {
	args := []any{"user", user, "has_password", password != ""}
	slog.Info("login", args...)
}

// spreadAttrs gathers attributes.
func spreadAttrs(user, password string) {
	attrs := []any{slog.String("user", user)}
	attrs = append(attrs, slog.String("password", password))
	slog.Info("login", attrs...) // want "slogsecrets/attr"
}

// spreadAttrsHarmless gathers the length.
func spreadAttrsHarmless(user, password string) {
	attrs := []any{slog.String("user", user)}
	attrs = append(attrs, slog.Int("password", len(password)))
	slog.Info("login", attrs...)
}

// spreadFormat hands on the arguments of a format.
func spreadFormat(user, password string) {
	args := []any{user, password}
	log.Printf("login %s %s", args...) // want "slogsecrets/value"
}

// spreadFormatHarmless hands on others.
func spreadFormatHarmless(user string, attempt int) {
	args := []any{user, attempt}
	log.Printf("login %s, attempt %d, wrong password", args...)
}

// keyVariable has the key in a constant.
func keyVariable(user, password string) {
	const passwordKey = "password"
	slog.Info("login", "user", user, passwordKey, password) // want "slogsecrets/attr"
}

// keyOnly logs the key alone, as a value.
func keyOnly(user string) {
	const passwordKey = "password"
	slog.Info("missing field", "user", user, "field", passwordKey)
}

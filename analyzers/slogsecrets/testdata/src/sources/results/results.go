// Package results has functions whose names say that they return a secret.
package results

import (
	"context"
	"errors"
	"log"
	"log/slog"
	"time"
)

type vault interface {
	GetPassword(ctx context.Context, user string) (string, error)
	AccessToken() string
	TokenExpiry() time.Time
	TokenCount() int
	SecretNames() []string
}

type session struct{ at time.Time }

var stored string

func getPassword() string { return stored }

func apiKeyFor(tenant string) (string, error) { return tenant, nil }

func validatePassword(text string) error {
	if len(text) < 12 {
		return errors.New("password is too short")
	}
	return nil
}

func parseToken(text string) (*session, error) { return &session{}, nil }

func hasPassword(user string) bool { return user != "" }

func passwordStrength(text string) int { return len(text) }

// direct logs the result.
func direct() {
	log.Print(getPassword()) // want "slogsecrets/value"
}

// local keeps it in a variable with a name that says nothing.
func local(ctx context.Context, v vault) error {
	p, err := v.GetPassword(ctx, "root")
	if err != nil {
		return err
	}
	slog.Info("loaded", "p", p) // want "slogsecrets/value"
	return nil
}

// localError logs the error of it.
func localError(ctx context.Context, v vault) string {
	p, err := v.GetPassword(ctx, "root")
	if err != nil {
		slog.Error("no password", "error", err)
	}
	return p
}

// method logs the result of a method.
func method(v vault) {
	slog.Info("calling", "with", v.AccessToken()) // want "slogsecrets/value"
}

// methodHarmless logs what is known about the tokens.
func methodHarmless(v vault) {
	slog.Info("tokens", "expires", v.TokenExpiry(), "count", v.TokenCount())
	slog.Info("secrets", "names", v.SecretNames())
}

// validated logs why a password is refused.
func validated(input string) {
	if err := validatePassword(input); err != nil {
		slog.Warn("sign-up refused", "error", err, "strength", passwordStrength(input))
	}
}

// parsed logs the session that a token stands for.
func parsed(token string) {
	s, err := parseToken(token)
	if err != nil {
		slog.Error("parse", "error", err)
		return
	}
	slog.Info("session", "at", s.at, "has_password", hasPassword("root"))
}

// errorOf calls a function for its error only.
func errorOf(tenant string) {
	_, err := apiKeyFor(tenant)
	slog.Info("lookup", "tenant", tenant, "error", err)
}

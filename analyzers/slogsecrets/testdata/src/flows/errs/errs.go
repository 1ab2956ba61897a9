// Package errs has secrets in errors that are logged later.
package errs

import (
	"errors"
	"fmt"
	"log"
	"log/slog"
	"strconv"
)

// ErrInvalidToken says that a token is no good: a constant text.
var ErrInvalidToken = errors.New("invalid token")

// ErrWrongPassword is the same for passwords.
var ErrWrongPassword = errors.New("wrong password")

// wrapped formats the token into the error.
func wrapped(token string) {
	err := fmt.Errorf("token %q is not valid", token)
	slog.Error("verify", "error", err) // want "slogsecrets/value"
}

// wrappedTwice wraps that error again.
func wrappedTwice(token string) {
	err := fmt.Errorf("token %q is not valid", token)
	err = fmt.Errorf("verify: %w", err)
	log.Print(err) // want "slogsecrets/value"
}

// asText logs the text of the error.
func asText(token string) {
	err := errors.New("not valid: " + token)
	slog.Error(err.Error()) // want "slogsecrets/value"
}

// joined joins it with another.
func joined(token string, cause error) {
	err := errors.Join(cause, fmt.Errorf("with %s", token))
	log.Printf("verify: %v", err) // want "slogsecrets/value"
}

func verify(token string) error {
	if len(token) < 20 {
		return fmt.Errorf("token %s is too short", token)
	}
	return nil
}

// returned logs the error that a function of this package made from the token.
func returned(token string) {
	if err := verify(token); err != nil {
		slog.Error("verify", "error", err) // want "slogsecrets/value"
	}
}

func check(token string) error {
	if len(token) < 20 {
		return fmt.Errorf("token of %d characters: %w", len(token), ErrInvalidToken)
	}
	return nil
}

// returnedHarmless logs an error that says how long the token is.
func returnedHarmless(token string) {
	if err := check(token); err != nil {
		slog.Error("check", "error", err)
	}
}

// sentinel logs an error whose name says token.
func sentinel() {
	slog.Error("verify", "error", ErrInvalidToken)
	log.Print(ErrWrongPassword)
}

// sentinelCompared compares with it.
func sentinelCompared(err error) {
	if errors.Is(err, ErrWrongPassword) {
		slog.Warn("login", "reason", ErrWrongPassword, "error", err)
	}
}

// foreign logs what a function of somebody else returns that was given the password.
func foreign(user, password string, dial func(user, password string) error) {
	if err := dial(user, password); err != nil {
		slog.Error("dial", "user", user, "error", err)
	}
}

type authError struct {
	user string
	code int
}

func (e *authError) Error() string { return e.user + ": " + strconv.Itoa(e.code) }

func authenticate(user, password string) error {
	if password == "" {
		return &authError{user: user, code: 401}
	}
	return nil
}

// typed logs an error of this package that holds the user.
func typed(user, password string) {
	if err := authenticate(user, password); err != nil {
		slog.Error("authenticate", "error", err)
	}
}

// Package own has helpers of its own that log what they are handed.
package own

import (
	"fmt"
	"log"
	"log/slog"
	"os"

	"go.uber.org/zap"
)

type logger struct {
	out    *zap.SugaredLogger
	prefix string
}

func (l *logger) Infow(msg string, kv ...any) { l.out.Infow(l.prefix+msg, kv...) }

func (l *logger) Debugf(format string, args ...any) {
	if os.Getenv("DEBUG") != "" {
		l.out.Debugf(l.prefix+format, args...)
	}
}

func (l *logger) with(kv ...any) *logger { return &logger{out: l.out.With(kv...), prefix: l.prefix} }

func debug(text string) { log.Print("debug: " + text) }

func debugOnce(text string) { debug(text) }

func logLength(text string) { log.Printf("%d bytes", len(text)) }

func logged(name, value string) string {
	slog.Info("value", name, value)
	return value
}

func fail(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func count(values ...any) int { return len(values) }

func logAll(values ...string) {
	for _, v := range values {
		log.Print(v)
	}
}

// pairs hands pairs to the logger of the project.
func pairs(l *logger, password string) {
	l.Infow("login", "input", password) // want "slogsecrets/value"
}

// format hands the arguments of a format.
func format(l *logger, password string) {
	l.Debugf("login with %s", password) // want "slogsecrets/value"
}

// harmless hands over what may be seen.
func harmless(l *logger, user, password string) {
	l.Infow("login", "user", user, "length", len(password))
	l.Debugf("login of %s, password given: %t", user, password != "")
	l.with("user", user).Infow("login")
}

// helper hands it to a function.
func helper(password string) {
	debug(password) // want "slogsecrets/value"
}

// helperTwice hands it to one that hands it on.
func helperTwice(password string) {
	debugOnce(password) // want "slogsecrets/value"
}

// helperLength hands it to one that logs the length.
func helperLength(password string) {
	logLength(password)
}

// helperHarmless hands the user to one that logs.
func helperHarmless(user, password string) int {
	debug(user)
	debugOnce("password of " + user + " is " + fmt.Sprint(len(password)) + " characters long")
	return count(user, password)
}

// helperReturning hands it to one that logs and returns it.
func helperReturning(password string) {
	_ = logged("input", password) // want "slogsecrets/value"
}

// helperError hands an error with it to one that logs errors.
func helperError(token string) {
	fail(fmt.Errorf("bad token %s", token)) // want "slogsecrets/value"
}

// helperErrorHarmless hands one that says how long it is.
func helperErrorHarmless(token string) {
	fail(fmt.Errorf("bad token of %d characters", len(token)))
}

// helperVariadic hands several to one that logs each.
func helperVariadic(user, password string) {
	logAll(user, password) // want "slogsecrets/value"
}

// helperVariadicHarmless hands over what may be seen.
func helperVariadicHarmless(user, role string) {
	logAll(user, role)
}

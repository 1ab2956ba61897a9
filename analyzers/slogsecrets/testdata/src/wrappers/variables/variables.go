// Package variables has loggers in variables, fields and function values.
package variables

import (
	"log"
	"log/slog"
	"os"
)

var logger = slog.New(slog.NewJSONHandler(os.Stdout, nil))

var logf = log.Printf

// LogFunc logs by a format.
type LogFunc func(format string, args ...any)

type server struct {
	log   *slog.Logger
	logf  LogFunc
	token string
	addr  string
}

// packageLogger logs by a logger of the package.
func packageLogger(password string) {
	logger.Info("login", "password", password) // want "slogsecrets/attr"
}

// packageFunc logs by a function of the package.
func packageFunc(password string) {
	logf("login with %s", password) // want "slogsecrets/value"
}

// packageFuncHarmless logs what may be seen.
func packageFuncHarmless(user, password string) {
	logf("login of %s with %d characters", user, len(password))
}

// fieldLogger logs by a logger in a field.
func (s *server) fieldLogger() {
	s.log.Info("listening", "addr", s.addr, "token", s.token) // want "slogsecrets/attr"
}

// fieldLoggerHarmless logs what may be seen.
func (s *server) fieldLoggerHarmless() {
	s.log.Info("listening", "addr", s.addr)
}

// localFunc logs by a function in a variable.
func localFunc(password string) {
	print := log.Println
	print("login with", password) // want "slogsecrets/value"
}

// callback calls a function that nobody knows: it may log or not.
func callback(password string, use func(string)) {
	use(password)
	slog.Info("used")
}

// closureLogger makes a function that logs.
func closureLogger(password string) {
	say := func(text string) { log.Print(text) }
	say("hello")
	say(password) // want "slogsecrets/value"
}

// withChain carries the user on, and the token comes last.
func withChain(user, token string) {
	l := logger.With("user", user).WithGroup("auth").With("method", "bearer")
	l.Info("accepted", "token", token) // want "slogsecrets/attr"
}

// withChainHarmless carries on what may be seen.
func withChainHarmless(user, token string) {
	l := logger.With("user", user).WithGroup("token").With("length", len(token))
	l.Info("accepted", "kind", "bearer")
}

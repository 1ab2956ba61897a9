// Package crossed logs through the helpers of another package.
package crossed

import "wrappers/logx"

type config struct {
	Name   string
	APIKey string
}

// pairs hands pairs to the helper, which hands them on twice.
func pairs(password string) {
	logx.Infow("login", "password", password) // want "slogsecrets/(attr|value)"
}

// pairsHarmless hands over what may be seen.
func pairsHarmless(user, password string) {
	logx.Infow("login", "user", user, "has_password", password != "")
}

// format hands the arguments of a format.
func format(user, password string) {
	logx.Printf("login of %s with %s", user, password) // want "slogsecrets/value"
}

// formatHarmless hands the length.
func formatHarmless(user, password string) {
	logx.Printf("login of %s with %d characters", user, len(password))
}

// line hands a text.
func line(password string) {
	logx.Line("login with " + password) // want "slogsecrets/value"
}

// lineHarmless hands a text that speaks of it.
func lineHarmless(user string) {
	logx.Line("wrong password for " + user)
}

// value hands a value.
func value(c config) {
	logx.Value("k", c.APIKey) // want "slogsecrets/value"
	logx.Value("name", c.Name)
}

// whole hands a struct.
func whole(c config) {
	logx.Value("config", c) // want "slogsecrets/struct"
}

// length hands it to a helper that logs its length, two levels deep.
func length(password string) {
	logx.Length(password)
}

// keep hands it to one that logs something else.
func keep(password string) {
	logx.Keep(password)
}

// masked hands it to one that masks it.
func masked(password string) {
	logx.Masked(password)
}

// reported hands it to one that is reported itself, since its parameter says it.
func reported(password string) {
	logx.Login("root", password)
}

// method hands it to a method.
func method(l *logx.Logger, password string) {
	l.Infow("login", "input", password)         // want "slogsecrets/value"
	l.Errorf("login with %s refused", password) // want "slogsecrets/value"
}

// methodHarmless hands over what may be seen.
func methodHarmless(l *logx.Logger, user, password string) {
	l.Infow("login", "user", user)
	l.Errorf("login of %s refused", user)
	l.Count("password", password)
}

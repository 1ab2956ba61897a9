// Package sayings has types with methods that show what they seem to hide.
package sayings

import (
	"errors"
	"fmt"
	"log"
	"log/slog"
)

// Account shows the password by name.
type Account struct{ User, Password string }

func (a Account) String() string { return a.User + ":" + a.Password }

// Copied has it overwritten first.
type Copied struct{ User, Password string }

func (c Copied) String() string {
	type bare Copied
	c.Password = "***"
	return fmt.Sprintf("%+v", bare(c))
}

// Endless asks itself.
type Endless struct{ User, Password string }

func (e Endless) String() string { return fmt.Sprintf("<%v>", e) }

// Refused is an error with it.
type Refused struct{ Password string }

func (r *Refused) Error() string { return "no access with " + r.Password }

// Bare is a text that shows itself, Bound one that does not.
type (
	Bare  string
	Bound string
)

func (b Bare) String() string { return string(b) }
func (Bound) String() string  { return "***" }

// Grouped shows it in one attribute of two.
type Grouped struct{ User, Password string }

func (g Grouped) LogValue() slog.Value {
	return slog.GroupValue(slog.String("user", g.User), slog.String("password", g.Password))
}

// Formatted writes it where fmt tells it to.
type Formatted struct{ User, Password string }

func (f Formatted) Format(s fmt.State, verb rune) { fmt.Fprintf(s, "%s:%s", f.User, f.Password) }

// shows logs what shows it.
func shows(a Account, r *Refused, g Grouped, f Formatted, password Bare) {
	log.Print(a)                   // want "slogsecrets/struct"
	log.Printf("%v", []Account{a}) // want "slogsecrets/struct"
	log.Print(r)                   // want "slogsecrets/struct"
	slog.Info("login", "who", g)   // want "slogsecrets/struct"
	log.Print(f)                   // want "slogsecrets/struct"
	log.Print(password)            // want "slogsecrets/value"
}

// wrapped logs an error around one that shows it.
func wrapped(password string) {
	log.Print(fmt.Errorf("login: %w", &Refused{password})) // want "slogsecrets/(struct|value)"
}

// hides logs what does not.
func hides(c Copied, e Endless, password Bound, passwords []Bound) {
	log.Print(c)
	log.Print(e)
	log.Print(password)
	log.Print(passwords)
	slog.Info("login", "error", errors.New("no access"))
}

func account() Account { return Account{} }

// part logs a field of what a call returns, and not the rest.
func part() {
	log.Print(account().User)
	log.Print(account().Password) // want "slogsecrets/value"
}

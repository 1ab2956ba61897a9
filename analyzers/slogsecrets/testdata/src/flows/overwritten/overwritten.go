// Package overwritten replaces the secret before it is logged.
package overwritten

import (
	"log"
	"log/slog"
	"strings"
)

type profile struct {
	Name     string
	Password string
	Token    string
}

// variable is assigned anew.
func variable(password string, check func(string) bool) {
	ok := check(password)
	password = "xxx"
	slog.Info("login", "text", password, "ok", ok)
}

// variableLate is assigned anew after the log call.
func variableLate(password string) {
	slog.Info("login", "text", password) // want "slogsecrets/value"
	password = ""
	_ = password
}

// field is emptied on a copy.
func field(p profile) {
	p.Password = ""
	p.Token = ""
	slog.Info("profile", "profile", p)
}

// fieldPartly leaves one.
func fieldPartly(p profile) {
	p.Password = ""
	slog.Info("profile", "profile", p) // want "slogsecrets/struct"
}

// fieldOfPointer is emptied in place.
func fieldOfPointer(p *profile) {
	p.Password, p.Token = "", ""
	slog.Info("profile", "profile", p)
}

// fieldOfCopy copies the struct and empties the copy.
func fieldOfCopy(p *profile) {
	shown := *p
	shown.Password = "***"
	shown.Token = "***"
	slog.Info("profile", "profile", shown)
}

// originalOfCopy empties the copy and logs the original.
func originalOfCopy(p profile) profile {
	shown := p
	shown.Password = "***"
	shown.Token = "***"
	slog.Info("profile", "profile", p) // want "slogsecrets/struct"
	return shown
}

// replaced replaces the secret in the text.
func replaced(output, password string) {
	log.Print(strings.ReplaceAll(output, password, "***"))
}

// replacedIn replaces it in a text that was made with it.
func replacedIn(host, password string) {
	command := "mysqldump -h " + host + " -p" + password
	log.Print(strings.ReplaceAll(command, password, "***"))
}

// newStruct logs a new value with what may be seen.
func newStruct(p profile) {
	slog.Info("profile", "profile", profile{Name: p.Name})
}

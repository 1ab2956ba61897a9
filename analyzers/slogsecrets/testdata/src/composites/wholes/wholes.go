// Package wholes logs structs with a secret field as a whole.
package wholes

import (
	"context"
	"fmt"
	"log"
	"log/slog"
)

type config struct {
	Addr   string
	APIKey string
}

type limits struct {
	MaxTokens    int
	TokenCount   int
	PasswordFile string
	HasSecret    bool
}

type signIn struct {
	Email     string
	Remember  bool
	UserAgent string
}

type policy struct {
	PasswordMinLength int
	PasswordPattern   string
	RequireToken      bool
	TokenURL          string
	PublicKey         string
}

// anyValue hands it to Any.
func anyValue(c config) {
	slog.Info("config", slog.Any("config", c)) // want "slogsecrets/struct"
}

// pair hands it over as key and value.
func pair(ctx context.Context, c config) {
	slog.InfoContext(ctx, "config", "config", c) // want "slogsecrets/struct"
}

// pointer hands over a pointer.
func pointer(c *config) {
	slog.Info("config", "config", c) // want "slogsecrets/struct"
}

// formats prints it by the verbs there are.
func formats(c config) {
	log.Printf("config %v", c)   // want "slogsecrets/struct"
	log.Printf("config %+v", &c) // want "slogsecrets/struct"
	log.Printf("config %#v", c)  // want "slogsecrets/struct"
	log.Println("config", c)     // want "slogsecrets/struct"
	log.Print(c)                 // want "slogsecrets/struct"
}

// text prints it into a text first.
func text(c config) {
	s := fmt.Sprintf("%+v", c)
	slog.Info("config " + s) // want "slogsecrets/(struct|value)"
}

// inError has it in an error.
func inError(c config) {
	err := fmt.Errorf("invalid config %+v", c)
	slog.Error("start", "error", err) // want "slogsecrets/(struct|value)"
}

// with carries it on.
func with(c config) *slog.Logger {
	return slog.With("config", c) // want "slogsecrets/struct"
}

// group has it in a group.
func group(c config) {
	slog.Info("start", slog.Group("app", slog.Any("config", c))) // want "slogsecrets/struct"
}

// typeOnly prints the type of it.
func typeOnly(c config) {
	log.Printf("config of type %T", c)
}

// addressOnly prints the address of it.
func addressOnly(c *config) {
	log.Printf("config at %p", c)
}

// numbers logs structs whose fields only speak of secrets.
func numbers(l limits, p *policy) {
	slog.Info("limits", "limits", l)
	log.Printf("policy %+v", p)
}

// person logs one with personal data only, which is for the strict profile.
func person(s signIn) {
	slog.Info("sign-in", "body", s)
}

// chosen logs a few of the fields.
func chosen(c config) {
	slog.Info("config", "addr", c.Addr, "api_key", c.APIKey != "")
}

// projected logs a struct that is made for it.
func projected(c config) {
	type shown struct {
		Addr      string
		HasAPIKey bool
	}
	slog.Info("config", "config", shown{c.Addr, c.APIKey != ""})
}

// literal logs one whose secret is never set.
func literal(addr string) {
	slog.Info("config", "config", config{Addr: addr})
}

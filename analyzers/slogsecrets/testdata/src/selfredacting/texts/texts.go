// Package texts has types that redact themselves as text, by String.
package texts

import (
	"fmt"
	"log"
	"log/slog"
	"os"

	"go.uber.org/zap"
)

// Token hides itself from %s and %v.
type Token string

// String hides it.
func (Token) String() string { return "[REDACTED]" }

// Plain looks like Token and shows itself.
type Plain string

// String shows all of it.
func (p Plain) String() string { return string(p) }

// Pointed has the method on its pointer.
type Pointed string

// String hides it.
func (*Pointed) String() string { return "[REDACTED]" }

// Client holds one in a field that others see.
type Client struct {
	Name   string
	Secret Token
}

// closed holds one in a field that fmt may not call.
type closed struct {
	name   string
	secret Token
}

// Bound holds one with the method on the pointer.
type Bound struct {
	Name   string
	Secret Pointed
}

// Account hides itself as a whole.
type Account struct {
	Name     string
	Password string
}

// String shows the name.
func (a Account) String() string { return "account " + a.Name }

// verbs prints it by the verbs that ask for the text.
func verbs(token Token) {
	log.Printf("%s %v %+v %q", token, token, token, token)
	log.Print("token ", token)
	log.Println("token", token)
	log.Print(fmt.Sprint(token))
	slog.Info(fmt.Sprintf("token %s", token))
}

// verbGo prints it by the verb that asks for the Go syntax.
func verbGo(token Token) {
	log.Printf("%#v", token) // want "slogsecrets/value"
}

// method calls it by hand.
func method(token Token) {
	log.Print("token " + token.String())
	slog.Info("issued", "token", token.String())
}

// plain prints one that shows itself.
func plain(token Plain) {
	log.Printf("token %s", token) // want "slogsecrets/value"
}

// plainMethod does so by hand.
func plainMethod(token Plain) {
	slog.Info("issued", "text", token.String()) // want "slogsecrets/value"
}

// converted takes the type off.
func converted(token Token) {
	log.Print("token " + string(token)) // want "slogsecrets/value"
}

// textHandler logs it by the handler that asks for the text.
func textHandler(token Token) {
	slog.New(slog.NewTextHandler(os.Stderr, nil)).Info("issued", "token", token)
}

// jsonHandler logs it by the one that does not.
func jsonHandler(token Token) {
	slog.New(slog.NewJSONHandler(os.Stderr, nil)).Info("issued", "token", token) // want "slogsecrets/attr"
}

// unknown logs it by a handler that is not known, which counts as JSON.
func unknown(logger *slog.Logger, token Token) {
	logger.Info("issued", "token", token) // want "slogsecrets/attr"
}

// fieldFormatted prints a struct whose field hides itself.
func fieldFormatted(c Client) {
	log.Printf("client %+v", c)
	log.Print(c)
	slog.New(slog.NewTextHandler(os.Stderr, nil)).Info("client", "client", c)
}

// fieldJSON logs it as JSON.
func fieldJSON(c Client) {
	slog.New(slog.NewJSONHandler(os.Stderr, nil)).Info("client", "client", c) // want "slogsecrets/struct"
	zap.L().Info("client", zap.Any("client", c))                              // want "slogsecrets/struct"
}

// fieldGo prints it in the Go syntax.
func fieldGo(c Client) {
	log.Printf("client %#v", c) // want "slogsecrets/struct"
}

// fieldClosed prints one whose field fmt may not call.
func fieldClosed(c closed) {
	log.Printf("client %+v", c) // want "slogsecrets/struct"
}

// pointedValue prints a value, which does not have the method of its pointer.
func pointedValue(secret Pointed) {
	log.Printf("with %s", secret) // want "slogsecrets/value"
}

// pointedPointer prints a pointer.
func pointedPointer(secret *Pointed) {
	log.Printf("with %s", secret)
}

// pointedField prints a struct, by pointer too: fmt asks the value of the field.
func pointedField(b Bound) {
	log.Printf("bound %+v", b)  // want "slogsecrets/struct"
	log.Printf("bound %+v", &b) // want "slogsecrets/struct"
}

// whole prints a struct that hides its field.
func whole(a Account, p *Account) {
	log.Printf("login of %v", a)
	log.Printf("login of %s", p)
	log.Print(a)
}

// wholeJSON logs it as JSON.
func wholeJSON(a Account) {
	slog.New(slog.NewJSONHandler(os.Stderr, nil)).Info("login", "account", a) // want "slogsecrets/struct"
}

// elements prints several, each of which is asked.
func elements(tokens []Token, byName map[string]Token, clients []Client) {
	log.Printf("tokens %v, %v", tokens, byName)
	log.Printf("clients %+v", clients)
}

// elementsPlain prints several that show themselves.
func elementsPlain(tokens []Plain) {
	log.Printf("tokens %v", tokens) // want "slogsecrets/(value|struct)"
}

// Package jsons has types that redact themselves for JSON.
package jsons

import (
	"log"
	"log/slog"
	"os"

	"go.uber.org/zap"
)

// Password hides itself from JSON.
type Password string

// MarshalJSON hides it.
func (Password) MarshalJSON() ([]byte, error) { return []byte(`"***"`), nil }

// Key hides itself from all that marshals text, which JSON does too.
type Key string

// MarshalText hides it.
func (Key) MarshalText() ([]byte, error) { return []byte("***"), nil }

// Pin has the method on its pointer.
type Pin string

// MarshalJSON hides it.
func (*Pin) MarshalJSON() ([]byte, error) { return []byte(`"***"`), nil }

// Account holds a Password.
type Account struct {
	Name     string
	Password Password
}

// Tenant holds a Key.
type Tenant struct {
	Name   string
	APIKey Key
}

// Card holds a Pin as a password.
type Card struct {
	Name     string
	Password Pin
}

// unknown logs by a handler that is not known, which counts as JSON.
func unknown(password Password, apiKey Key) {
	slog.Info("login", "password", password, "api_key", apiKey)
}

// jsonHandler logs by the JSON handler.
func jsonHandler(password Password, apiKey Key) {
	logger := slog.New(slog.NewJSONHandler(os.Stdout, nil))
	logger.Info("login", "password", password, "api_key", apiKey)
}

// textHandler logs by the text handler, which does not know MarshalJSON.
func textHandler(password Password) {
	logger := slog.New(slog.NewTextHandler(os.Stdout, nil))
	logger.Info("login", "password", password) // want "slogsecrets/attr"
}

// textHandlerText logs by the text handler what marshals itself as text.
func textHandlerText(apiKey Key) {
	logger := slog.New(slog.NewTextHandler(os.Stdout, nil))
	logger.Info("login", "api_key", apiKey)
}

// structs logs structs that hold them.
func structs(a Account, t Tenant) {
	logger := slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{AddSource: true}))
	logger.Info("account", "account", a, "tenant", &t)
	slog.Info("tenant", "tenant", t)
}

// structsText logs one by the text handler, which prints it by %+v.
func structsText(a Account) {
	logger := slog.New(slog.NewTextHandler(os.Stdout, nil))
	logger.Info("account", "account", a) // want "slogsecrets/struct"
}

// structsTextMarshaler does so with a field that would marshal itself as text.
func structsTextMarshaler(t Tenant) {
	logger := slog.New(slog.NewTextHandler(os.Stdout, nil))
	logger.Info("tenant", "tenant", t) // want "slogsecrets/struct"
}

// formatted logs them by a format.
func formatted(a Account, t Tenant) {
	log.Printf("account %+v", a) // want "slogsecrets/struct"
	log.Printf("tenant %v", t)   // want "slogsecrets/struct"
}

// zapped logs them by zap.
func zapped(logger *zap.Logger, a Account, t Tenant, password Password) {
	logger.Info("account", zap.Any("account", a), zap.Reflect("tenant", t))
	logger.Info("account", zap.Any("password", password))
}

// elements logs several.
func elements(all []Account, byName map[string]Tenant) {
	slog.Info("accounts", "all", all, "by_name", byName)
}

// pointerMethod logs a value, whose fields cannot be addressed: the method is not called.
func pointerMethod(c Card) {
	slog.Info("card", "card", c) // want "slogsecrets/struct"
}

// pointerMethodAddressed logs a pointer: now it is.
func pointerMethodAddressed(c Card) {
	slog.Info("card", "card", &c)
}

// pointerMethodElements logs a slice, whose elements can be addressed.
func pointerMethodElements(all []Card) {
	slog.Info("cards", "all", all)
}

// pointerMethodMap logs a map, whose elements cannot.
func pointerMethodMap(all map[string]Card) {
	slog.Info("cards", "all", all) // want "slogsecrets/struct"
}

// converted takes the type off.
func converted(a Account) {
	slog.Info("account", "text", string(a.Password)) // want "slogsecrets/value"
}

// Package slogs has types that redact themselves for slog, by LogValue.
package slogs

import (
	"log"
	"log/slog"
	"os"

	"go.uber.org/zap"
)

// Secret hides itself from slog.
type Secret string

// LogValue hides the secret.
func (Secret) LogValue() slog.Value { return slog.StringValue("[REDACTED]") }

// Open looks like Secret and shows itself.
type Open string

// LogValue shows all of it.
func (o Open) LogValue() slog.Value { return slog.StringValue(string(o)) }

// User hides its password: it shows its ID only.
type User struct {
	ID       string
	Password string
}

// LogValue shows the ID.
func (u User) LogValue() slog.Value { return slog.GroupValue(slog.String("id", u.ID)) }

// Tenant has the method on its pointer.
type Tenant struct {
	ID     string
	APIKey string
}

// LogValue shows the ID.
func (t *Tenant) LogValue() slog.Value { return slog.StringValue(t.ID) }

// Admin has it by embedding.
type Admin struct {
	User
	Level int
}

// Login holds one in a field, where slog does not ask for it.
type Login struct {
	Name     string
	Password Secret
}

// attribute hands it over as an attribute.
func attribute(password Secret) {
	slog.Info("login", "password", password)
	slog.Info("login", slog.Any("password", password))
	slog.With("password", password).Info("login")
}

// attributeOpen hands over one that shows itself.
func attributeOpen(password Open) {
	slog.Info("login", "password", password) // want "slogsecrets/attr"
}

// inGroup has it in a group, whose attributes are asked too.
func inGroup(password Secret) {
	slog.Info("login", slog.Group("request", "password", password))
	slog.Info("login", slog.Group("request", slog.Any("password", password)))
}

// pointer hands over a pointer.
func pointer(password *Secret) {
	slog.Info("login", "password", password)
}

// handlers asks under both handlers.
func handlers(password Secret) {
	slog.New(slog.NewJSONHandler(os.Stderr, nil)).Info("login", "password", password)
	slog.New(slog.NewTextHandler(os.Stderr, nil)).Info("login", "password", password)
}

// converted takes the type off.
func converted(password Secret) {
	slog.Info("login", "password", string(password)) // want "slogsecrets/attr"
}

// formatted hands it to fmt, which does not know LogValue.
func formatted(password Secret) {
	log.Printf("login with %s", password) // want "slogsecrets/value"
}

// otherLogger hands it to zap, which does not either.
func otherLogger(logger *zap.Logger, password Secret) {
	logger.Info("login", zap.Any("password", password)) // want "slogsecrets/attr"
}

// elements hands over several.
func elements(passwords []Secret) {
	slog.Info("login", "tried", passwords) // want "slogsecrets/(value|struct)"
}

// field has it in a struct.
func field(l Login) {
	slog.Info("login", "login", l) // want "slogsecrets/struct"
}

// fieldItself takes it out of the struct.
func fieldItself(l Login) {
	slog.Info("login", "name", l.Name, "password", l.Password)
}

// user hands over a struct that hides its field.
func user(u User, p *User) {
	slog.Info("user", "user", u)
	slog.Info("user", "user", p)
	slog.Info("user", slog.Any("user", u))
}

// users hands over several, which slog does not ask.
func users(all []User) {
	slog.Info("users", "all", all) // want "slogsecrets/struct"
}

// userFormatted hands it to fmt.
func userFormatted(u User) {
	log.Printf("user %+v", u) // want "slogsecrets/struct"
}

// userValue resolves it by hand.
func userValue(u User) {
	log.Print(u.LogValue())
}

// tenant has the method on the pointer only.
func tenant(t *Tenant) {
	slog.Info("tenant", "tenant", t)
}

// tenantValue hands over the value, which has no such method.
func tenantValue(t Tenant) {
	slog.Info("tenant", "tenant", t) // want "slogsecrets/struct"
}

// admin has the method of what it embeds.
func admin(a Admin) {
	slog.Info("admin", "admin", a)
}

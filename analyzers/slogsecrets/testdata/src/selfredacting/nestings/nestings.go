// Package nestings has pointers, embedding and depth between the logger and the secret.
package nestings

import (
	"log"
	"log/slog"
	"os"
)

// Secret hides itself as text and from JSON.
type Secret string

// String hides it.
func (Secret) String() string { return "***" }

// MarshalJSON hides it.
func (Secret) MarshalJSON() ([]byte, error) { return []byte(`"***"`), nil }

type database struct {
	Host     string
	Password string
}

type safe struct {
	Host     string
	Password Secret
}

type behind struct {
	Name string
	DB   *database
}

type within struct {
	Name string
	DB   database
}

type deep struct {
	Name  string
	Inner struct {
		Safe safe
		Also []safe
	}
}

// promoted has the methods of the Secret that it embeds: all of it is hidden.
type promoted struct {
	Secret
	Name string
}

// behindPointer prints the address of the struct that holds the password.
func behindPointer(b behind) {
	log.Printf("service %+v", b)
	log.Printf("service %+v", &b)
}

// behindPointerJSON follows it.
func behindPointerJSON(b behind) {
	slog.New(slog.NewJSONHandler(os.Stderr, nil)).Info("service", "service", b) // want "slogsecrets/struct"
}

// behindPointerText prints the address.
func behindPointerText(b behind) {
	slog.New(slog.NewTextHandler(os.Stderr, nil)).Info("service", "service", b)
}

// topPointer prints what the pointer at the top points to.
func topPointer(d *database) {
	log.Printf("database %+v", d) // want "slogsecrets/struct"
	log.Print(d)                  // want "slogsecrets/struct"
}

// pointers prints a list of addresses.
func pointers(all []*database) {
	log.Printf("databases %v", all)
}

// pointersJSON follows them.
func pointersJSON(all []*database) {
	slog.Info("databases", "all", all) // want "slogsecrets/struct"
}

// valueWithin prints what is in the struct itself.
func valueWithin(w within) {
	log.Printf("service %+v", w) // want "slogsecrets/struct"
}

// safeDeep prints one that hides itself, some levels deep.
func safeDeep(d deep) {
	log.Printf("deep %+v", d)
	slog.Info("deep", "deep", d)
}

// embedded logs a struct that embeds it.
func embedded(p promoted) {
	log.Printf("promoted %v", p)
	slog.Info("promoted", "promoted", p)
}

// mapped logs a map of it.
func mapped(secrets map[string]Secret, all []safe) {
	log.Printf("secrets %v", secrets)
	slog.Info("all", "all", all)
}

// mappedPlain logs a map of those that do not.
func mappedPlain(all map[string]database) {
	log.Printf("all %v", all)    // want "slogsecrets/struct"
	slog.Info("all", "all", all) // want "slogsecrets/struct"
}

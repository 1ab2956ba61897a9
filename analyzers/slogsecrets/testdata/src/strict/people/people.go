// Package people logs structs with personal data only, which the strict profile minds.
package people

import (
	"log"
	"log/slog"
	"net/http"
)

type person struct {
	ID    int64
	Name  string
	Email string
}

type hidden struct {
	ID    int64
	Email string `json:"-"`
}

type summary struct {
	ID            int64
	EmailVerified bool
	EmailCount    int
}

// whole logs the person.
func whole(p person) {
	slog.Info("created", "person", p) // want "slogsecrets/(pii|struct)"
}

// formatted prints it.
func formatted(p *person) {
	log.Printf("created %+v", p) // want "slogsecrets/(pii|struct)"
}

// several logs a list.
func several(all []person) {
	slog.Info("loaded", "all", all) // want "slogsecrets/(pii|struct)"
}

// identifier logs the number of the person.
func identifier(w http.ResponseWriter, r *http.Request, p person) {
	slog.Info("created", "person", p.ID, "path", r.URL.Path)
}

// left logs what JSON leaves out.
func left(h hidden) {
	slog.Info("created", "person", h)
}

// summarised logs a struct that speaks of it.
func summarised(s summary) {
	slog.Info("created", "person", s)
}

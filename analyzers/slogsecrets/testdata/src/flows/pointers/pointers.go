// Package pointers carries secrets through pointers.
package pointers

import "log/slog"

type request struct {
	Name     *string
	Password *string
}

// dereferenced logs what the pointer points to.
func dereferenced(r request) {
	if r.Password != nil {
		slog.Info("update", "text", *r.Password) // want "slogsecrets/value"
	}
}

// dereferencedHarmless logs the name.
func dereferencedHarmless(r request) {
	if r.Name != nil {
		slog.Info("update", "name", *r.Name, "password", r.Password != nil)
	}
}

// taken takes the address and reads through it.
func taken(password string) {
	p := &password
	slog.Info("login", "text", *p) // want "slogsecrets/value"
}

func fill(into *string, password string) { *into = password }

func clear(into *string) { *into = "" }

// cleared is emptied by a function through a pointer.
func cleared(password string) {
	text := password
	clear(&text)
	slog.Info("login", "text", text)
}

// written is written through a pointer here.
func written(password string) {
	text := "none"
	p := &text
	*p = password
	slog.Info("login", "text", text) // want "slogsecrets/value"
}

// isNil compares the pointer.
func isNil(password *string) {
	slog.Info("login", "anonymous", password == nil)
}

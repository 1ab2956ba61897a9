// Package fields carries secrets through the fields of structs whose names say nothing.
package fields

import "log/slog"

type event struct {
	Kind   string
	Detail string
	Count  int
}

type outer struct {
	ID    int
	Inner event
}

// set sets a field and logs it.
func set(password string) {
	var e event
	e.Kind = "login"
	e.Detail = password
	slog.Info("event", "detail", e.Detail) // want "slogsecrets/value"
}

// setOther logs the other fields.
func setOther(password string) int {
	var e event
	e.Kind = "login"
	e.Detail = password
	slog.Info("event", "kind", e.Kind, "count", e.Count)
	return len(e.Detail)
}

// literal sets it in a literal.
func literal(password string) {
	e := event{Kind: "login", Detail: password}
	slog.Info("event", "detail", e.Detail) // want "slogsecrets/value"
}

// literalOther logs the other field of a literal.
func literalOther(password string) int {
	e := event{Kind: "login", Detail: password}
	slog.Info("event", "kind", e.Kind)
	return len(e.Detail)
}

// whole logs all of it.
func whole(password string) {
	e := event{Kind: "login", Detail: password}
	slog.Info("event", "event", e) // want "slogsecrets/(value|struct)"
}

// pointer sets the field through a pointer.
func pointer(password string) {
	e := &event{Kind: "login"}
	e.Detail = password
	slog.Info("event", "detail", e.Detail) // want "slogsecrets/value"
}

// nested sets it one struct deeper.
func nested(password string) {
	var o outer
	o.Inner.Detail = password
	slog.Info("event", "detail", o.Inner.Detail) // want "slogsecrets/value"
}

// nestedOther logs a field beside it.
func nestedOther(password string) int {
	var o outer
	o.Inner.Detail = password
	slog.Info("event", "id", o.ID, "kind", o.Inner.Kind)
	return len(o.Inner.Detail)
}

// copyCleared clears the field on a copy and logs the copy.
func copyCleared(e event, password string) event {
	e.Detail = password
	shown := e
	shown.Detail = ""
	slog.Info("event", "event", shown)
	return e
}

// other has two values: the one without the password is logged.
func other(password string) int {
	withPassword := event{Detail: password}
	plain := event{Detail: "none"}
	slog.Info("event", "detail", plain.Detail)
	return len(withPassword.Detail)
}

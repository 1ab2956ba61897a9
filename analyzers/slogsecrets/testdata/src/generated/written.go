package generated

import "log/slog"

// written stands beside it, in a file that a person wrote.
func written(password string) {
	slog.Info("login", "password", password) // want "slogsecrets/attr"
}

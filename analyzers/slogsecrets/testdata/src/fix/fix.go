// Package fix is what --fix mends.
package fix

import (
	"log/slog"
	"os"
)

type settings struct{ User, Password string }

func connect(cfg settings) {
	slog.Info("connecting", "user", cfg.User, "password", cfg.Password) // want "slogsecrets/attr"
}

func renew(token string) string {
	slog.Info("renewing " + token)       // want "slogsecrets/value"
	slog.Info("renewing", "with", token) // want "slogsecrets/value"
	return token
}

// last would leave a variable that nothing uses.
func last() {
	secret := os.Getenv("CLIENT_SECRET")
	slog.Info("starting", "with", secret) // want "slogsecrets/value"
}

// assigned would leave a variable that is only assigned to.
func assigned(given bool) {
	apiKey := ""
	if given {
		apiKey = os.Getenv("API_KEY")
	}
	slog.Info("starting", "with", apiKey) // want "slogsecrets/value"
}

// Package placeholders writes literals where the secret would be.
package placeholders

import (
	"log"
	"log/slog"

	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
)

const redacted = "[REDACTED]"

var hidden = "********"

// literals writes them in place.
func literals() {
	slog.Info("configuration", "password", "[REDACTED]", "api_key", "***", "token", "<hidden>")
	slog.Info("configuration", slog.String("client_secret", "xxxxx"), slog.Any("private_key", "(redacted)"))
}

// constant writes a constant.
func constant() {
	slog.Info("configuration", "password", redacted)
	zap.L().Info("configuration", zap.String("password", redacted))
	logrus.WithField("password", redacted).Info("configuration")
}

// emptied logs an empty text.
func emptied() {
	slog.Info("configuration", "password", "")
}

// variable writes a variable that is never anything else.
func variable() {
	log.Printf("password: %s", hidden)
}

// none logs nil.
func none() {
	slog.Info("configuration", "credentials", nil)
}

// chosen writes a word for one of two states.
func chosen(password string) {
	shown := map[bool]string{true: "set", false: "unset"}[password != ""]
	slog.Info("configuration", "password", shown)
}

// beside has a placeholder and, beside it, what it should have hidden.
func beside(password string) {
	slog.Info("configuration", "password", redacted, "input", password) // want "slogsecrets/value"
}

// numbers has numbers and durations under such keys.
func numbers(attempts int) {
	slog.Info("login", "password", attempts, "token", 3)
}

// Package sloglogger logs through a *slog.Logger.
package sloglogger

import (
	"context"
	"log/slog"
)

type client struct {
	log          *slog.Logger
	clientID     string
	clientSecret string
}

// exchange logs through the logger in a field.
func (c *client) exchange(code string) {
	c.log.Info("exchanging code", "client_id", c.clientID, "client_secret", c.clientSecret) // want "slogsecrets/attr"
}

// exchangeHarmless logs the identifier, which is public.
func (c *client) exchangeHarmless() {
	c.log.Info("exchanging code", "client_id", c.clientID)
}

// methods calls every method that takes a message.
func methods(ctx context.Context, logger *slog.Logger, password string) {
	logger.Debug("bind", "password", password)                                      // want "slogsecrets/attr"
	logger.Warn("bind", "password", password)                                       // want "slogsecrets/attr"
	logger.Error("bind", "password", password)                                      // want "slogsecrets/attr"
	logger.InfoContext(ctx, "bind", "password", password)                           // want "slogsecrets/attr"
	logger.ErrorContext(ctx, "bind", "password", password)                          // want "slogsecrets/attr"
	logger.Log(ctx, slog.LevelInfo, "bind", "password", password)                   // want "slogsecrets/attr"
	logger.LogAttrs(ctx, slog.LevelInfo, "bind", slog.String("password", password)) // want "slogsecrets/attr"
}

// withChain is reported at the With, not at the calls after it.
func withChain(logger *slog.Logger, password string) {
	logger = logger.With("password", password) // want "slogsecrets/attr"
	logger.Info("bind")
	logger.Info("bound")
}

// withValue carries the secret under a key that says nothing.
func withValue(logger *slog.Logger, sessionToken string) {
	logger = logger.With("session", sessionToken) // want "slogsecrets/value"
	logger.Info("restored")
}

// withGroup names a group before the secret.
func withGroup(logger *slog.Logger, password string) {
	logger.WithGroup("ldap").Info("bind", "password", password) // want "slogsecrets/attr"
}

// withGroupHarmless names a group of credentials and logs the name of the account.
func withGroupHarmless(logger *slog.Logger, account string) {
	logger.WithGroup("credentials").Info("bind", "account", account)
}

// chained makes and uses the logger in one expression.
func chained(logger *slog.Logger, id, privateKey string) {
	logger.With("id", id).Info("key loaded", "private_key", privateKey) // want "slogsecrets/attr"
}

// chainedHarmless does so with what may be seen.
func chainedHarmless(logger *slog.Logger, id, publicKey string) {
	logger.With("id", id).Info("key loaded", "public_key", publicKey)
}

// defaults uses the logger that slog.Default returns.
func defaults(refreshToken string) {
	slog.Default().Info("refreshing", "refresh_token", refreshToken) // want "slogsecrets/attr"
}

// enabled asks before it logs.
func enabled(ctx context.Context, logger *slog.Logger, apiKey string) {
	if logger.Enabled(ctx, slog.LevelDebug) {
		logger.Debug("upstream key " + apiKey) // want "slogsecrets/value"
	}
}

// harmless logs what has nothing to do with secrets.
func harmless(ctx context.Context, logger *slog.Logger, method, path string, status int) {
	logger.With("method", method).InfoContext(ctx, "request", "path", path, "status", status)
	logger.LogAttrs(ctx, slog.LevelInfo, "request", slog.String("path", path), slog.Int("status", status))
}

// sign uses the secret and logs that it did.
func sign(logger *slog.Logger, secretKey []byte, sum func(key []byte, msg string) int, msg string) int {
	n := sum(secretKey, msg)
	logger.Info("signed", "key_length", len(secretKey), "message", msg)
	return n
}

// methodValue takes the method as a value.
func methodValue(logger *slog.Logger, password string) {
	info := logger.Info
	info("bind", "password", password) // want "slogsecrets/attr"
}

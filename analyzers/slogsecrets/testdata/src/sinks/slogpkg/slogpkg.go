// Package slogpkg logs through the functions of the package log/slog.
package slogpkg

import (
	"context"
	"errors"
	"log/slog"
	"time"
)

type login struct {
	Username string
	Password string
	Remember bool
}

// levels logs under a key that says it, at every level.
func levels(l login) {
	slog.Debug("login attempt", "user", l.Username, "password", l.Password) // want "slogsecrets/attr"
	slog.Info("login attempt", "user", l.Username, "password", l.Password)  // want "slogsecrets/attr"
	slog.Warn("login attempt", "user", l.Username, "password", l.Password)  // want "slogsecrets/attr"
	slog.Error("login failed", "user", l.Username, "password", l.Password)  // want "slogsecrets/attr"
}

// levelsContext does the same with a context.
func levelsContext(ctx context.Context, l login) {
	slog.DebugContext(ctx, "login attempt", "password", l.Password) // want "slogsecrets/attr"
	slog.InfoContext(ctx, "login attempt", "password", l.Password)  // want "slogsecrets/attr"
	slog.WarnContext(ctx, "login attempt", "password", l.Password)  // want "slogsecrets/attr"
	slog.ErrorContext(ctx, "login failed", "password", l.Password)  // want "slogsecrets/attr"
}

// innocentKey hides the password behind a key that says nothing.
func innocentKey(l login) {
	slog.Info("login attempt", "input", l.Password) // want "slogsecrets/value"
}

// message puts the password in the message.
func message(l login) {
	slog.Info("login attempt with " + l.Password) // want "slogsecrets/value"
}

// leveled names the level at the call.
func leveled(ctx context.Context, level slog.Level, apiKey string) {
	slog.Log(ctx, level, "calling upstream", "api_key", apiKey) // want "slogsecrets/attr"
}

// leveledAttrs hands attributes.
func leveledAttrs(ctx context.Context, accessToken string) {
	slog.LogAttrs(ctx, slog.LevelInfo, "token issued", slog.String("access_token", accessToken)) // want "slogsecrets/attr"
}

// leveledAttrsValue hands the token under a key that says nothing.
func leveledAttrsValue(ctx context.Context, accessToken string) {
	slog.LogAttrs(ctx, slog.LevelInfo, "issued", slog.Duration("ttl", time.Hour), slog.String("subject", accessToken)) // want "slogsecrets/value"
}

// group has the password in a group.
func group(l login) {
	slog.Info("login attempt", slog.Group("request", "user", l.Username, "password", l.Password)) // want "slogsecrets/attr"
}

// nestedGroup has it two groups deep.
func nestedGroup(l login) {
	slog.Info("login attempt", slog.Group("request", slog.Group("body", slog.String("password", l.Password)))) // want "slogsecrets/attr"
}

// anyAttr hands a string to Any.
func anyAttr(clientSecret string) {
	slog.Warn("oauth client", slog.Any("client_secret", clientSecret)) // want "slogsecrets/attr"
}

// literalAttr writes the attribute as a literal.
func literalAttr(clientSecret string) {
	slog.Warn("oauth client", slog.Attr{Key: "client_secret", Value: slog.StringValue(clientSecret)}) // want "slogsecrets/attr"
}

// with makes a logger that carries the token.
func with(token string) *slog.Logger {
	return slog.With("token", token) // want "slogsecrets/attr"
}

// twice has two secrets in one call: one finding.
func twice(accessToken, refreshToken string) {
	slog.Info("tokens", "access_token", accessToken, "refresh_token", refreshToken) // want "slogsecrets/attr"
}

// bothRules has one under its name and one in the message: a finding for each rule.
func bothRules(password, apiKey string) {
	slog.Info("using "+apiKey, "password", password) // want "slogsecrets/value" "slogsecrets/attr"
}

// severalLines is reported where the call begins.
func severalLines(l login) {
	slog.Info( // want "slogsecrets/attr"
		"login attempt",
		slog.String("user", l.Username),
		slog.String("password", l.Password),
	)
}

// words only speaks of secrets.
func words(ctx context.Context, userID int64) {
	slog.Info("password changed", "user_id", userID)
	slog.WarnContext(ctx, "token expired", "user_id", userID, "age", 3*time.Hour)
	slog.Error("no api key given, set API_KEY", "error", errors.New("missing api key"))
}

// aboutIt logs what is known about the secret, not the secret.
func aboutIt(ctx context.Context, l login, token string) {
	slog.Info("login attempt", "user", l.Username, "has_password", l.Password != "", "remember", l.Remember)
	slog.InfoContext(ctx, "token", "length", len(token))
	slog.LogAttrs(ctx, slog.LevelDebug, "token", slog.Int("token", len(token)), slog.Bool("password", l.Password != ""))
}

// placeholders name the key with a literal in the place of the value.
func placeholders(l login) {
	slog.Info("login attempt", "user", l.Username, "password", "[REDACTED]")
	slog.Info("login attempt", slog.Group("request", slog.String("password", "***")))
}

// withHarmless makes a logger that carries what is no secret.
func withHarmless(l login, requestID string) *slog.Logger {
	return slog.With("user", l.Username, "request_id", requestID)
}

// prepared has the attribute in a variable.
func prepared(l login) {
	attr := slog.String("password", l.Password)
	slog.Info("login attempt", attr) // want "slogsecrets/attr"
}

// preparedUnused prepares the attribute and logs another.
func preparedUnused(l login) slog.Attr {
	attr := slog.String("password", l.Password)
	user := slog.String("user", l.Username)
	slog.Info("login attempt", user)
	return attr
}

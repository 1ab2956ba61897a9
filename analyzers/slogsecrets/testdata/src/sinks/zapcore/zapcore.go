// Package zapcore logs through a *zap.Logger.
package zapcore

import (
	"fmt"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

type account struct {
	ID       int64
	Name     string
	Password string
}

// levels logs a field that says it, at every level.
func levels(logger *zap.Logger, a account) {
	logger.Debug("register", zap.String("password", a.Password))                  // want "slogsecrets/attr"
	logger.Info("register", zap.String("password", a.Password))                   // want "slogsecrets/attr"
	logger.Warn("register", zap.String("password", a.Password))                   // want "slogsecrets/attr"
	logger.Error("register", zap.String("password", a.Password))                  // want "slogsecrets/attr"
	logger.DPanic("register", zap.String("password", a.Password))                 // want "slogsecrets/attr"
	logger.Log(zapcore.InfoLevel, "register", zap.String("password", a.Password)) // want "slogsecrets/attr"
}

// fatal ends the process.
func fatal(logger *zap.Logger, a account) {
	logger.Fatal("register", zap.Int64("id", a.ID), zap.String("password", a.Password)) // want "slogsecrets/attr"
}

// fields builds the field in the ways there are.
func fields(logger *zap.Logger, token string, raw []byte) {
	logger.Info("issued", zap.Any("token", token))                           // want "slogsecrets/attr"
	logger.Info("issued", zap.Reflect("token", token))                       // want "slogsecrets/attr"
	logger.Info("issued", zap.ByteString("token", []byte(token)))            // want "slogsecrets/attr"
	logger.Info("issued", zap.Stringp("token", &token))                      // want "slogsecrets/attr"
	logger.Info("issued", zap.Strings("token", []string{token}))             // want "slogsecrets/attr"
	logger.Info("issued", zap.Dict("auth", zap.String("token", token)))      // want "slogsecrets/attr"
	logger.Info("issued", zap.Field{Key: "token", String: token})            // want "slogsecrets/attr"
	logger.Info("issued", zap.Namespace("auth"), zap.String("token", token)) // want "slogsecrets/attr"
}

// innocentKey has the token under a key that says nothing.
func innocentKey(logger *zap.Logger, token string) {
	logger.Info("issued", zap.String("result", token)) // want "slogsecrets/value"
}

// message has it in the message.
func message(logger *zap.Logger, token string) {
	logger.Info(fmt.Sprintf("issued %s", token)) // want "slogsecrets/value"
}

// with carries it on.
func with(logger *zap.Logger, token string) *zap.Logger {
	return logger.With(zap.String("token", token)) // want "slogsecrets/attr"
}

// global logs through the global logger.
func global(token string) {
	zap.L().Info("issued", zap.String("token", token)) // want "slogsecrets/attr"
}

// checked writes an entry that was checked.
func checked(logger *zap.Logger, token string) {
	if ce := logger.Check(zapcore.DebugLevel, "issued"); ce != nil {
		ce.Write(zap.String("token", token)) // want "slogsecrets/attr"
	}
}

// slice gathers the fields first.
func slice(logger *zap.Logger, a account) {
	fields := []zap.Field{zap.Int64("id", a.ID)}
	fields = append(fields, zap.String("password", a.Password))
	logger.Info("register", fields...) // want "slogsecrets/attr"
}

// harmless logs what is no secret.
func harmless(logger *zap.Logger, a account, token string, ttl time.Duration) {
	logger.Info("register", zap.Int64("id", a.ID), zap.String("name", a.Name))
	logger.Info("issued", zap.Duration("token_ttl", ttl), zap.Int("token_length", len(token)))
	logger.With(zap.Bool("has_password", a.Password != "")).Info("register")
}

// harmlessSlice gathers what is no secret.
func harmlessSlice(logger *zap.Logger, a account) {
	fields := []zap.Field{zap.Int64("id", a.ID), zap.Bool("password", a.Password != "")}
	logger.Info("register", fields...)
}

// placeholder writes a literal.
func placeholder(logger *zap.Logger, a account) {
	logger.Info("register", zap.String("name", a.Name), zap.String("password", "<redacted>"))
}

// errorField logs the error of a call that was given the secret.
func errorField(logger *zap.Logger, login func(password string) error, a account) {
	if err := login(a.Password); err != nil {
		logger.Error("login failed", zap.Int64("id", a.ID), zap.Error(err))
	}
}

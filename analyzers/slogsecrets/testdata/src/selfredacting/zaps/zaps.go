// Package zaps has types that redact themselves for zap.
package zaps

import (
	"log"
	"log/slog"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// User shows its ID to zap.
type User struct {
	ID       string
	Password string
}

// MarshalLogObject shows the ID.
func (u User) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("id", u.ID)
	return nil
}

// Token hides itself as text.
type Token string

// String hides it.
func (Token) String() string { return "***" }

// Session holds both.
type Session struct {
	User  User
	Token Token
}

// object hands over the user.
func object(logger *zap.Logger, u User) {
	logger.Info("user", zap.Object("user", u))
	logger.Info("user", zap.Any("user", u))
	logger.Info("user", zap.Inline(u))
	logger.Sugar().Infow("user", "user", u)
}

// objectReflected goes around it.
func objectReflected(logger *zap.Logger, u User) {
	logger.Info("user", zap.Reflect("user", u)) // want "slogsecrets/struct"
}

// objectElements hands over several, which zap reflects on.
func objectElements(logger *zap.Logger, users []User) {
	logger.Info("users", zap.Any("users", users)) // want "slogsecrets/struct"
}

// objectElsewhere hands it to others, which do not know the method.
func objectElsewhere(u User) {
	log.Printf("user %+v", u)    // want "slogsecrets/struct"
	slog.Info("user", "user", u) // want "slogsecrets/struct"
	zap.S().Infof("user %+v", u) // want "slogsecrets/struct"
}

// text hands over the token: Any asks for the text where there is one.
func text(logger *zap.Logger, token Token) {
	logger.Info("issued", zap.Any("token", token))
	logger.Info("issued", zap.Stringer("token", token))
	logger.Info("issued", zap.String("token", token.String()))
	logger.Sugar().Infow("issued", "token", token)
	logger.Sugar().Infof("issued %s", token)
}

// textReflected goes around it.
func textReflected(logger *zap.Logger, token Token) {
	logger.Info("issued", zap.Reflect("token", token)) // want "slogsecrets/attr"
}

// textConverted takes the type off.
func textConverted(logger *zap.Logger, token Token) {
	logger.Info("issued", zap.String("token", string(token))) // want "slogsecrets/attr"
}

// nested holds them in a struct, where zap asks neither.
func nested(logger *zap.Logger, s Session) {
	logger.Info("session", zap.Any("session", s)) // want "slogsecrets/struct"
}

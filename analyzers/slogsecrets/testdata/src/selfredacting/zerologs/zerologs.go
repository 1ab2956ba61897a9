// Package zerologs has types that redact themselves for zerolog.
package zerologs

import (
	"log/slog"

	"github.com/rs/zerolog"
)

// User shows its ID to zerolog.
type User struct {
	ID       string
	Password string
}

// MarshalZerologObject shows the ID.
func (u User) MarshalZerologObject(e *zerolog.Event) { e.Str("id", u.ID) }

// Token hides itself as text.
type Token string

// String hides it.
func (Token) String() string { return "***" }

// Key hides itself from JSON.
type Key string

// MarshalJSON hides it.
func (Key) MarshalJSON() ([]byte, error) { return []byte(`"***"`), nil }

// object hands over the user.
func object(log zerolog.Logger, u User) {
	log.Info().Object("user", u).Msg("user")
	log.Info().EmbedObject(u).Msg("user")
	log.Info().Interface("user", u).Msg("user")
	log.Info().Any("user", u).Msg("user")
}

// objectElements hands over several, which zerolog marshals as JSON.
func objectElements(log zerolog.Logger, users []User) {
	log.Info().Interface("users", users).Msg("users") // want "slogsecrets/struct"
}

// objectElsewhere hands it to slog.
func objectElsewhere(u User) {
	slog.Info("user", "user", u) // want "slogsecrets/struct"
}

// text hands over the token as text.
func text(log zerolog.Logger, token Token) {
	log.Info().Stringer("token", token).Msg("issued")
	log.Info().Str("token", token.String()).Msg("issued")
	log.Info().Msgf("issued %s", token)
}

// textInterface marshals it as JSON.
func textInterface(log zerolog.Logger, token Token) {
	log.Info().Interface("token", token).Msg("issued") // want "slogsecrets/attr"
}

// json hands over the key, which JSON asks.
func json(log zerolog.Logger, apiKey Key) {
	log.Info().Interface("api_key", apiKey).Msg("called")
	log.Info().Any("api_key", apiKey).Msg("called")
}

// jsonText converts it.
func jsonText(log zerolog.Logger, apiKey Key) {
	log.Info().Str("api_key", string(apiKey)).Msg("called") // want "slogsecrets/attr"
}

// jsonFormat prints it, which does not ask for JSON.
func jsonFormat(log zerolog.Logger, apiKey Key) {
	log.Info().Msgf("called with %s", apiKey) // want "slogsecrets/value"
}

// Package zerologs logs through zerolog.
package zerologs

import (
	"context"
	"os"

	"github.com/rs/zerolog"
	"github.com/rs/zerolog/log"
)

type gateway struct {
	log      zerolog.Logger
	merchant string
	secret   string
}

// fields adds it to the event in the ways there are.
func (g *gateway) fields() {
	g.log.Info().Str("secret", g.secret).Msg("charging")                              // want "slogsecrets/attr"
	g.log.Info().Str("merchant", g.merchant).Any("secret", g.secret).Msg("charging")  // want "slogsecrets/attr"
	g.log.Info().Interface("secret", g.secret).Send()                                 // want "slogsecrets/attr"
	g.log.Info().Bytes("secret", []byte(g.secret)).Msg("charging")                    // want "slogsecrets/attr"
	g.log.Info().Strs("secret", []string{g.secret}).Msg("charging")                   // want "slogsecrets/attr"
	g.log.Info().Dict("auth", zerolog.Dict().Str("secret", g.secret)).Msg("charging") // want "slogsecrets/attr"
	g.log.Info().Fields(map[string]interface{}{"secret": g.secret}).Msg("charging")   // want "slogsecrets/attr"
	g.log.Info().Fields([]interface{}{"n", 1, "secret", g.secret}).Msg("charging")    // want "slogsecrets/attr"
}

// innocentKey has it under a key that says nothing.
func (g *gateway) innocentKey() {
	g.log.Info().Str("config", g.secret).Msg("charging") // want "slogsecrets/value"
}

// formats has it in the message.
func (g *gateway) formats() {
	g.log.Warn().Msgf("merchant %s with %s", g.merchant, g.secret) // want "slogsecrets/value"
	g.log.Warn().Msg("secret " + g.secret)                         // want "slogsecrets/value"
}

// prints logs without fields.
func (g *gateway) prints() {
	g.log.Print("secret ", g.secret)    // want "slogsecrets/value"
	g.log.Printf("secret %s", g.secret) // want "slogsecrets/value"
}

// lines breaks the chain into lines.
func lines(accessToken string, userID int64) {
	log.Info(). // want "slogsecrets/attr"
			Int64("user_id", userID).
			Str("access_token", accessToken).
			Msg("issued")
}

// global logs through the global logger.
func global(accessToken string) {
	log.Error().Str("access_token", accessToken).Msg("refused") // want "slogsecrets/attr"
	log.Printf("refused %s", accessToken)                       // want "slogsecrets/value"
}

// with carries it on.
func with(password string) zerolog.Logger {
	return log.With().Str("user", "root").Str("password", password).Logger() // want "slogsecrets/attr"
}

// ctx logs through the logger of the context.
func ctx(ctx context.Context, password string) {
	zerolog.Ctx(ctx).Info().Str("password", password).Msg("connecting") // want "slogsecrets/attr"
}

// split keeps the event in a variable.
func split(password string, verbose bool) {
	event := log.Info()
	if verbose {
		event = event.Str("password", password)
	}
	event.Msg("connecting") // want "slogsecrets/attr"
}

// harmless logs what is no secret.
func (g *gateway) harmless(amount int64) {
	g.log.Info().Str("merchant", g.merchant).Int64("amount", amount).Msg("charging")
	g.log.Info().Bool("secret", g.secret != "").Msg("configured")
	g.log.Info().Int("secret_length", len(g.secret)).Msg("configured")
	g.log.Info().Str("secret", "***").Msg("configured")
	g.log.Info().Msgf("merchant %s: secret is set: %t", g.merchant, g.secret != "")
}

// typed logs the type of it.
func typed(token any) {
	log.Info().Type("token", token).Msg("got")
}

// splitHarmless keeps an event that holds nothing secret.
func splitHarmless(user, password string, err error) {
	event := log.Err(err).Str("user", user)
	if password == "" {
		event = event.Str("reason", "empty password")
	}
	event.Msg("login")
}

// setup makes the logger.
func setup(service string) zerolog.Logger {
	return zerolog.New(os.Stdout).With().Timestamp().Str("service", service).Logger()
}

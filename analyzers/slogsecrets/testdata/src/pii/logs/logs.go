// Package logs logs personal data.
package logs

import (
	"crypto/sha256"
	"encoding/hex"
	"log"
	"log/slog"
	"strings"
	"time"

	"github.com/rs/zerolog"
	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
)

type customer struct {
	ID         string
	Email      string
	Phone      string
	SSN        string
	CardNumber string
	CardBrand  string
	CardLast4  string
	Country    string
	Password   string
}

type mailing struct {
	EmailTemplate string
	EmailSubject  string
	EmailsSent    int
	EmailVerified bool
	EmailEnabled  bool
	PhoneVerified bool
	LastEmailAt   time.Time
}

func maskEmail(email string) string {
	at := strings.LastIndexByte(email, '@')
	if at < 1 {
		return "***"
	}
	return email[:1] + "***" + email[at:]
}

// underKeys logs it under keys that say it.
func underKeys(c customer) {
	slog.Info("customer", "id", c.ID, "email", c.Email)       // want "slogsecrets/pii"
	slog.Info("customer", "id", c.ID, "phone", c.Phone)       // want "slogsecrets/pii"
	slog.Info("customer", "ssn", c.SSN)                       // want "slogsecrets/pii"
	slog.Info("payment", "card_number", c.CardNumber)         // want "slogsecrets/pii"
	slog.Info("customer", slog.String("email", c.Email))      // want "slogsecrets/pii"
	slog.Info("customer", "email", c.Email, "phone", c.Phone) // want "slogsecrets/pii"
}

// underOthers logs it under keys that do not.
func underOthers(c customer) {
	slog.Info("customer", "contact", c.Email) // want "slogsecrets/pii"
}

// formats logs it in a text.
func formats(c customer) {
	log.Printf("mail sent to %s", c.Email) // want "slogsecrets/pii"
	log.Printf("text sent to %s", c.Phone) // want "slogsecrets/pii"
	log.Println("charging", c.CardNumber)  // want "slogsecrets/pii"
}

// parameters logs parameters.
func parameters(email, phoneNumber string) {
	slog.Info("invite", "to", email)   // want "slogsecrets/pii"
	log.Printf("call %s", phoneNumber) // want "slogsecrets/pii"
}

// loggers logs it by other loggers.
func loggers(logger *zap.Logger, zero zerolog.Logger, c customer) {
	logger.Info("customer", zap.String("email", c.Email)) // want "slogsecrets/pii"
	logger.Sugar().Infow("customer", "phone", c.Phone)    // want "slogsecrets/pii"
	zero.Info().Str("email", c.Email).Msg("customer")     // want "slogsecrets/pii"
	logrus.WithField("email", c.Email).Info("customer")   // want "slogsecrets/pii"
}

// both has personal data and a secret in one call.
func both(c customer) {
	slog.Info("login", "email", c.Email, "password", c.Password) // want "slogsecrets/pii" "slogsecrets/attr"
}

// wrapped carries it through a local and a text.
func wrapped(c customer) {
	to := strings.ToLower(c.Email)
	slog.Info("sending to " + to) // want "slogsecrets/pii"
}

// masked masks it.
func masked(c customer) {
	slog.Info("customer", "email", maskEmail(c.Email))
	log.Printf("mail sent to %s", maskEmail(c.Email))
}

// hashed hashes it.
func hashed(c customer) {
	sum := sha256.Sum256([]byte(c.Email))
	slog.Info("customer", "email_hash", hex.EncodeToString(sum[:]))
}

// about logs what is known about it.
func about(c customer) {
	slog.Info("customer", "has_email", c.Email != "", "phone_length", len(c.Phone), "country", c.Country)
	slog.Info("payment", "card_brand", c.CardBrand, "card_last4", c.CardLast4)
	slog.Info("customer", "email", "[REDACTED]", "id", c.ID)
}

// mailings logs what is sent, how often and when.
func mailings(m mailing) {
	slog.Info("mailing", "email_template", m.EmailTemplate, "email_subject", m.EmailSubject, "emails_sent", m.EmailsSent)
	slog.Info("mailing", "email_verified", m.EmailVerified, "email_enabled", m.EmailEnabled, "last_email_at", m.LastEmailAt)
	log.Printf("%+v", m.PhoneVerified)
}

// messages speaks of them.
func messages(id string, err error) {
	slog.Info("email sent", "customer", id)
	slog.Error("invalid phone number", "customer", id, "error", err)
	slog.Warn("card declined", "field", "email", "reason", "email already taken")
}

// used sends it and logs the result.
func used(c customer, send func(to, text string) error) {
	if err := send(c.Email, "welcome"); err != nil {
		slog.Error("welcome mail", "customer", c.ID, "error", err)
	}
}

// Package functions hands secrets to functions that leave nothing of them to read.
package functions

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"hash/fnv"
	"log"
	"log/slog"
	"strings"

	"golang.org/x/crypto/bcrypt"
)

func redact(text string) string {
	if text == "" {
		return ""
	}
	return "[REDACTED]"
}

func mask(text string) string {
	if len(text) <= 4 {
		return strings.Repeat("*", len(text))
	}
	return strings.Repeat("*", len(text)-4) + text[len(text)-4:]
}

// dots does by what it does, not by its name.
func dots(text string) string { return strings.Repeat("•", len(text)) }

// describe says only whether there is one.
func describe(text string) string {
	if text == "" {
		return "(none)"
	}
	return fmt.Sprintf("(%d characters)", len(text))
}

type scrubber struct{}

func (scrubber) Scrub(text string) string { return "xxxx" }

// MaskToken masks what comes in.
func MaskToken(token string) string { return mask(token) }

// decorate adds to the text, and hides nothing of it.
func decorate(text string) string { return "<" + text + ">" }

// redacted redacts it.
func redacted(password string) {
	slog.Info("login", "password", redact(password))
	log.Printf("password %s", redact(password))
}

// masked masks it.
func masked(apiKey string) {
	slog.Info("upstream", "api_key", mask(apiKey))
	log.Printf("key %s", MaskToken(apiKey))
}

// dotted hides it behind dots.
func dotted(password string) {
	slog.Info("login", "text", dots(password))
}

// described describes it.
func described(password string) {
	log.Print("password: ", describe(password))
}

// scrubbed hands it to a method.
func scrubbed(s scrubber, password string) {
	slog.Info("login", "password", s.Scrub(password))
}

// decorated hands it to a function that hides nothing.
func decorated(password string) {
	slog.Info("login", "text", decorate(password)) // want "slogsecrets/value"
}

// hashed logs a digest.
func hashed(apiKey string) {
	sum := sha256.Sum256([]byte(apiKey))
	slog.Info("upstream", "fingerprint", hex.EncodeToString(sum[:8]))
	log.Printf("key %x", sha256.Sum256([]byte(apiKey)))
}

// hashedStream feeds a hash.
func hashedStream(token string) {
	h := sha256.New()
	h.Write([]byte(token))
	slog.Info("token", "digest", hex.EncodeToString(h.Sum(nil)))
}

// bucketed hashes it to choose a shard.
func bucketed(token string) {
	h := fnv.New32a()
	_, _ = h.Write([]byte(token))
	slog.Info("routed", "shard", h.Sum32()%16)
}

// signed logs the code that the key made of a message.
func signed(secretKey []byte, message string) {
	mac := hmac.New(sha256.New, secretKey)
	mac.Write([]byte(message))
	slog.Info("signed", "signature", base64.StdEncoding.EncodeToString(mac.Sum(nil)))
}

// crypted logs the hash that is stored.
func crypted(password string) error {
	hash, err := bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
	if err != nil {
		return err
	}
	slog.Debug("stored", "hash", string(hash))
	return nil
}

// compared logs the result of a comparison.
func compared(stored []byte, password string) {
	if err := bcrypt.CompareHashAndPassword(stored, []byte(password)); err != nil {
		slog.Warn("login refused", "error", err)
	}
}

// maskedTwice masks one of two.
func maskedTwice(user, password, token string) {
	log.Printf("%s %s %s", user, mask(password), token) // want "slogsecrets/value"
}

// maskedUnused masks it and logs the original.
func maskedUnused(password string) string {
	hidden := mask(password)
	slog.Info("login", "text", password) // want "slogsecrets/value"
	return hidden
}

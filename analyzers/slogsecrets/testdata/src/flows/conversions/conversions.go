// Package conversions converts and encodes secrets, in ways that anybody can take back.
package conversions

import (
	"encoding/base64"
	"encoding/hex"
	"log/slog"
	"strings"
)

type opaque string

type key []byte

// toBytes converts to bytes.
func toBytes(password string) {
	raw := []byte(password)
	slog.Info("sending", "raw", raw) // want "slogsecrets/value"
}

// toString converts back.
func toString(password []byte) {
	text := string(password)
	slog.Info("sending", "text", text) // want "slogsecrets/value"
}

// toNamed converts to a type of its own that does nothing to protect it.
func toNamed(password string) {
	slog.Info("sending", "text", opaque(password)) // want "slogsecrets/value"
}

// fromNamed converts from a type of its own.
func fromNamed(k key, secretKey key) {
	slog.Info("sending", "length", len(k), "text", string(secretKey)) // want "slogsecrets/value"
}

// runes converts to runes and back.
func runes(password string) {
	r := []rune(password)
	slog.Info("sending", "text", string(r)) // want "slogsecrets/value"
}

// basic encodes what goes into a header.
func basic(user, password string) {
	encoded := base64.StdEncoding.EncodeToString([]byte(user + ":" + password))
	slog.Info("sending", "basic", encoded) // want "slogsecrets/value"
}

// hexed encodes as hex.
func hexed(secretKey []byte) {
	slog.Info("loaded", "material", hex.EncodeToString(secretKey)) // want "slogsecrets/value"
}

// cloned clones it.
func cloned(password string) {
	slog.Info("sending", "text", strings.Clone(password)) // want "slogsecrets/value"
}

// sliced takes all but the first byte.
func sliced(password string) {
	slog.Info("sending", "rest", password[1:]) // want "slogsecrets/value"
}

// encodedUser encodes the user only.
func encodedUser(user, password string) int {
	slog.Info("sending", "basic", base64.StdEncoding.EncodeToString([]byte(user)))
	return len(password)
}

// numbers derives numbers.
func numbers(secretKey []byte) {
	slog.Info("loaded", "bits", len(secretKey)*8, "encoded", hex.EncodedLen(len(secretKey)), "cap", cap(secretKey))
}

// empty tells whether there is one.
func empty(password []byte) {
	none := len(password) == 0
	slog.Info("sending", "anonymous", none)
}

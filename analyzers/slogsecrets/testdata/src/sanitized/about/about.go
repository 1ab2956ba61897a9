// Package about logs what is known about a secret, never the secret.
package about

import (
	"crypto/subtle"
	"fmt"
	"log"
	"log/slog"
	"reflect"
	"strings"
	"time"
	"unicode/utf8"
)

type token struct {
	Value   string
	Expires time.Time
	Scopes  []string
	Kind    string
}

// length logs how long it is.
func length(password string) {
	slog.Info("password", "length", len(password), "runes", utf8.RuneCountInString(password))
}

// comparison logs how it compares.
func comparison(password, confirmation string) {
	slog.Info("sign-up", "passwords_match", password == confirmation, "empty", password == "")
	log.Printf("same: %t", subtle.ConstantTimeCompare([]byte(password), []byte(confirmation)) == 1)
}

// typeVerb logs its type.
func typeVerb(credentials any) {
	log.Printf("unsupported credentials %T", credentials)
	slog.Warn("unsupported credentials", "type", fmt.Sprintf("%T", credentials), "kind", reflect.TypeOf(credentials).Kind())
}

// presence says that there is one, in a word.
func presence(apiKey string) {
	state := "unset"
	if apiKey != "" {
		state = "set"
	}
	slog.Info("configuration", "api_key", state)
}

// presenceKey has the truth under the key that says it.
func presenceKey(apiKey string, password *string) {
	slog.Info("configuration", "api_key", apiKey != "", "password", password != nil)
}

// search asks questions about the text of it.
func search(password string) {
	slog.Info("password",
		"digits", strings.ContainsAny(password, "0123456789"),
		"leading_space", strings.HasPrefix(password, " "),
		"at", strings.IndexByte(password, '@'),
		"words", len(strings.Fields(password)),
	)
}

// neighbours logs the other fields of the struct that holds it.
func neighbours(t token) {
	slog.Info("token", "expires", t.Expires, "scopes", t.Scopes, "kind", t.Kind, "expired", time.Now().After(t.Expires))
}

// lookup uses it as a key and logs what it found.
func lookup(token string, users map[string]int64) {
	id, ok := users[token]
	slog.Info("token lookup", "user_id", id, "known", ok)
}

// lookupLeak logs the token beside what it found.
func lookupLeak(token string, users map[string]int64) {
	id := users[token]
	slog.Info("lookup", "user_id", id, "by", token) // want "slogsecrets/value"
}

// timing logs how long it took to check it.
func timing(password string, check func(string) error) {
	start := time.Now()
	err := check(password)
	slog.Info("checked", "took", time.Since(start), "error", err)
}

// condition logs in a branch that the secret decides.
func condition(password string) {
	switch {
	case password == "":
		slog.Warn("no password")
	case len(password) < 12:
		slog.Warn("short password", "minimum", 12)
	case strings.EqualFold(password, "password"):
		slog.Warn("password is a common word")
	}
}

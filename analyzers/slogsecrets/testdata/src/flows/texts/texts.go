// Package texts puts secrets into longer texts.
package texts

import (
	"fmt"
	"log"
	"net/url"
	"path"
	"strconv"
	"strings"
)

// plus concatenates.
func plus(user, password string) {
	line := "user=" + user + " password=" + password
	log.Print(line) // want "slogsecrets/value"
}

// plusAssign appends with +=.
func plusAssign(user, password string) {
	line := "user=" + user
	line += " password=" + password
	log.Print(line) // want "slogsecrets/value"
}

// plusBefore logs before the password is appended.
func plusBefore(user, password string) string {
	line := "user=" + user
	log.Print(line)
	line += " password=" + password
	return line
}

// sprintf formats.
func sprintf(host, apiKey string) {
	line := fmt.Sprintf("%s?key=%s", host, apiKey)
	log.Print(line) // want "slogsecrets/value"
}

// sprintfQuoted quotes.
func sprintfQuoted(apiKey string) {
	log.Print(fmt.Sprintf("key %q", apiKey)) // want "slogsecrets/value"
}

// sprintfHex prints the bytes of the key as hex, which anybody can read back.
func sprintfHex(secretKey []byte) {
	log.Printf("key %x", secretKey) // want "slogsecrets/value"
}

// sprint joins.
func sprint(apiKey string) {
	log.Print(fmt.Sprint("key ", apiKey)) // want "slogsecrets/value"
}

// appendf formats into bytes.
func appendf(apiKey string) {
	line := fmt.Appendf(nil, "key %s", apiKey)
	log.Printf("%s", line) // want "slogsecrets/value"
}

// sprintfLength formats the length only.
func sprintfLength(host, apiKey string) {
	line := fmt.Sprintf("%s with a key of %d characters", host, len(apiKey))
	log.Print(line)
}

// sprintfType formats the type only.
func sprintfType(apiKey any) {
	log.Print(fmt.Sprintf("key of type %T", apiKey))
}

// sprintfOther has the secret in another text than the one that is logged.
func sprintfOther(host, apiKey string) string {
	target := fmt.Sprintf("https://%s/v1", host)
	auth := fmt.Sprintf("Key %s", apiKey)
	log.Printf("calling %s", target)
	return auth
}

// joined joins a list.
func joined(user, password string) {
	log.Print(strings.Join([]string{user, password}, ":")) // want "slogsecrets/value"
}

// trimmed takes the space and the scheme off.
func trimmed(token string) {
	log.Print(strings.TrimPrefix(strings.TrimSpace(token), "Bearer ")) // want "slogsecrets/value"
}

// fieldsOf splits it.
func fieldsOf(token string) {
	parts := strings.Split(token, ".")
	log.Printf("payload %s", parts[1]) // want "slogsecrets/value"
}

// replaced replaces something else in it.
func replaced(password string) {
	log.Print(strings.ReplaceAll(password, " ", "_")) // want "slogsecrets/value"
}

// quoted quotes it.
func quoted(password string) {
	log.Print(strconv.Quote(password)) // want "slogsecrets/value"
}

// escaped escapes it for a query.
func escaped(password string) {
	log.Print("p=" + url.QueryEscape(password)) // want "slogsecrets/value"
}

// joinedPath names the file that the secret is read from.
func joinedPath(dir, secretName string) {
	log.Print("reading ", path.Join(dir, "secrets", secretName))
}

// contained asks whether the text has it.
func contained(body, password string) {
	log.Printf("body has the password: %t at %d", strings.Contains(body, password), strings.Index(body, password))
}

// parts counts the parts of a token.
func parts(token string) {
	if n := strings.Count(token, "."); n != 2 {
		log.Printf("malformed token: %d parts", n+1)
	}
}

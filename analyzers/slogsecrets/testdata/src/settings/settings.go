// Package settings logs what only the configuration says to be a secret, or none.
package settings

import (
	"log"
	"log/slog"

	"settings/privacy"
)

// secret has names that the configuration adds.
func secret(pairingCode, memberNo, member_no string) {
	log.Print(pairingCode)                 // want "slogsecrets/value"
	slog.Info("paired", "pairing_code", 7) // a number is none
	slog.Info("member", "n", memberNo)     // want "slogsecrets/pii"
	slog.Info("member", "n", member_no)    // want "slogsecrets/pii"
}

// harmless has names that it takes out.
func harmless(designToken, accessToken string) {
	log.Print(designToken)
	log.Print(accessToken) // want "slogsecrets/value"
}

// redacted has functions that it names.
func redacted(password string, iban privacy.IBAN) {
	log.Print(privacy.Shorten(password))
	log.Print(iban.Tail())
	log.Print(iban.Whole()) // want "slogsecrets/pii"
	log.Print(password)     // want "slogsecrets/value"
}

// Package webhook checks the signatures of what others send.
package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"
	"strings"

	"github.com/rs/zerolog"
)

// Receiver receives.
type Receiver struct {
	secret []byte
	log    zerolog.Logger
	handle func(kind string, body []byte) error
}

// ServeHTTP checks the signature and hands the body on.
func (rc *Receiver) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		rc.log.Warn().Err(err).Msg("body")
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	mac := hmac.New(sha256.New, rc.secret)
	mac.Write(body)
	want := hex.EncodeToString(mac.Sum(nil))
	got := strings.TrimPrefix(r.Header.Get("X-Hub-Signature-256"), "sha256=")
	if !hmac.Equal([]byte(got), []byte(want)) {
		rc.log.Warn().Str("got", got).Int("secret_length", len(rc.secret)).Str("delivery", r.Header.Get("X-GitHub-Delivery")).Msg("wrong signature")
		w.WriteHeader(http.StatusForbidden)
		return
	}
	kind := r.Header.Get("X-GitHub-Event")
	if err := rc.handle(kind, body); err != nil {
		rc.log.Error().Err(err).Str("kind", kind).Int("bytes", len(body)).Msg("handle")
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Configure sets the secret and, to be sure, shows it.
func (rc *Receiver) Configure(secret string) {
	rc.secret = []byte(secret)
	rc.log.Info().Int("length", len(secret)).Msg("webhook secret set")
	rc.log.Debug().Msgf("webhook secret is %q", rc.secret) // want "slogsecrets/value"
}

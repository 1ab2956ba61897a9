// Package rotation renews the keys that tokens are signed with.
package rotation

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log/slog"
	"time"
)

type signer struct {
	kid     string
	private ed25519.PrivateKey
	public  ed25519.PublicKey
	created time.Time
}

type vault interface {
	Put(ctx context.Context, path string, data map[string]string) error
}

// Rotator rotates.
type Rotator struct {
	vault      vault
	secretPath string
	log        *slog.Logger
	current    *signer
}

// Rotate makes a key, stores it and logs its fingerprint.
func (r *Rotator) Rotate(ctx context.Context) error {
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		return fmt.Errorf("generate key: %w", err)
	}
	sum := sha256.Sum256(public)
	next := &signer{kid: hex.EncodeToString(sum[:4]), private: private, public: public, created: time.Now()}
	err = r.vault.Put(ctx, r.secretPath, map[string]string{
		"kid":         next.kid,
		"private_key": hex.EncodeToString(next.private),
	})
	if err != nil {
		r.log.ErrorContext(ctx, "store key", "secret_path", r.secretPath, "kid", next.kid, "error", err)
		return err
	}
	if r.current != nil {
		r.log.InfoContext(ctx, "key retired", "kid", r.current.kid, "age", time.Since(r.current.created))
	}
	r.current = next
	r.log.InfoContext(ctx, "key rotated",
		"kid", next.kid,
		"public_key", hex.EncodeToString(next.public),
		"fingerprint", hex.EncodeToString(sum[:]),
		"created", next.created,
	)
	return nil
}

// Sign signs with the current key.
func (r *Rotator) Sign(message []byte) []byte {
	signature := ed25519.Sign(r.current.private, message)
	r.log.Debug("signed", "kid", r.current.kid, "bytes", len(message), "signature_bytes", len(signature))
	return signature
}

// Export hands the key to an operator, by way of everybody who reads the log.
func (r *Rotator) Export(ctx context.Context) {
	material := hex.EncodeToString(r.current.private)
	r.log.WarnContext(ctx, "key exported", "kid", r.current.kid, "material", material) // want "slogsecrets/value"
}

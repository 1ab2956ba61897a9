// Package privatekeys logs keys, private and public.
package privatekeys

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/hex"
	"log"
	"log/slog"
)

// rsaKey logs a key whose variable says nothing.
func rsaKey(k *rsa.PrivateKey) {
	log.Printf("loaded %+v", k) // want "slogsecrets/(value|struct)"
}

// edKey logs one of another kind.
func edKey(k ed25519.PrivateKey) {
	slog.Info("loaded", "k", k) // want "slogsecrets/(value|struct)"
}

// ecKey logs one of the third kind.
func ecKey(k *ecdsa.PrivateKey) {
	slog.Info("loaded", "k", k) // want "slogsecrets/(value|struct)"
}

// edSeed logs the seed of it.
func edSeed(k ed25519.PrivateKey) {
	log.Printf("seed %s", hex.EncodeToString(k.Seed())) // want "slogsecrets/(value|struct)"
}

// rsaPublic logs the public half.
func rsaPublic(k *rsa.PrivateKey) {
	log.Printf("loaded a key of %d bits", k.N.BitLen())
	log.Printf("public key %v, size %d", k.Public(), k.Size())
	log.Printf("exponent %d", k.PublicKey.E)
}

// edPublic logs the public half, or its digest.
func edPublic(k ed25519.PublicKey) {
	sum := sha256.Sum256(k)
	slog.Info("loaded", "public_key", hex.EncodeToString(k), "fingerprint", hex.EncodeToString(sum[:]))
}

// signed logs a signature.
func signed(k ed25519.PrivateKey, message []byte) {
	slog.Info("signed", "signature", hex.EncodeToString(ed25519.Sign(k, message)))
}

// kind logs what kind it is.
func kind(k crypto.PrivateKey) {
	log.Printf("loaded a key of type %T", k)
}

// unknown logs where a key was read from.
func unknown(privateKeyPath string, read func(string) (crypto.PrivateKey, error)) {
	if _, err := read(privateKeyPath); err != nil {
		log.Printf("no private key in %s: %v", privateKeyPath, err)
	}
}

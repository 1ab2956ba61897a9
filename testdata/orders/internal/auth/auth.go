// Package auth asks the identity provider whose token a request carries.
package auth

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strings"

	"example.com/orders/internal/httpclient"
)

// ErrNotActive says that a token is unknown, expired or withdrawn.
var ErrNotActive = errors.New("the token is not active")

// Config says how to reach the identity provider.
type Config struct {
	URL string // the introspection endpoint
}

// ConfigFromEnv reads the configuration from the environment.
func ConfigFromEnv() Config { return Config{URL: os.Getenv("INTROSPECTION_URL")} }

// Verifier asks the provider's introspection endpoint (RFC 7662).
type Verifier struct {
	cfg    Config
	client *http.Client
}

// New makes a verifier.
func New(cfg Config) *Verifier {
	return &Verifier{cfg: cfg, client: &http.Client{Timeout: 30}}
}

// Customer returns whom the token was given to.
func (v *Verifier) Customer(ctx context.Context, token string) (string, error) {
	form := strings.NewReader(url.Values{"token": {token}}.Encode())
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, v.cfg.URL, form)
	if err != nil {
		return "", fmt.Errorf("introspect: %w", err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := v.client.Do(req)
	defer func() { _ = resp.Body.Close() }()
	if err != nil {
		return "", fmt.Errorf("introspect: %w", err)
	}
	if resp.StatusCode != http.StatusOK {
		return "", fmt.Errorf("introspect token %s: %w", token, httpclient.StatusError(resp))
	}
	var answer struct {
		Active  bool   `json:"active"`
		Subject string `json:"sub"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return "", fmt.Errorf("introspect: %w", err)
	}
	if !answer.Active || answer.Subject == "" {
		return "", ErrNotActive
	}
	return answer.Subject, nil
}

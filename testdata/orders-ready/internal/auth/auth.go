// Package auth asks the identity provider whose token a request carries.
package auth

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"example.com/orders/internal/config"
	"example.com/orders/internal/httpclient"
)

// ErrNotActive says that a token is unknown, expired or withdrawn.
var ErrNotActive = errors.New("the token is not active")

// Verifier asks the provider's introspection endpoint (RFC 7662).
type Verifier struct {
	cfg    config.Auth
	client *http.Client
}

// New makes a verifier; cfg must be validated. Every question has its own deadline.
func New(cfg config.Auth) *Verifier { return &Verifier{cfg: cfg, client: &http.Client{}} }

// Customer returns whom the token was given to.
func (v *Verifier) Customer(ctx context.Context, token string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, v.cfg.Timeout)
	defer cancel()
	form := strings.NewReader(url.Values{"token": {token}}.Encode())
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, v.cfg.URL, form)
	if err != nil {
		return "", fmt.Errorf("introspect: %w", err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := v.client.Do(req)
	if err != nil {
		return "", fmt.Errorf("introspect: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return "", fmt.Errorf("introspect: %w", httpclient.StatusError(resp))
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

// Package oauth exchanges codes for tokens.
package oauth

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"go.uber.org/zap"
)

// Config says who asks.
type Config struct {
	ClientID     string
	ClientSecret string
	TokenURL     string
	RedirectURL  string
	Scopes       []string
}

// Token is what comes back.
type Token struct {
	AccessToken  string    `json:"access_token"`
	RefreshToken string    `json:"refresh_token"`
	TokenType    string    `json:"token_type"`
	ExpiresIn    int       `json:"expires_in"`
	Expiry       time.Time `json:"-"`
}

// Client exchanges codes.
type Client struct {
	cfg    Config
	http   *http.Client
	logger *zap.Logger
}

// Exchange trades the code for a token.
func (c *Client) Exchange(ctx context.Context, code string) (*Token, error) {
	form := url.Values{
		"grant_type":    {"authorization_code"},
		"code":          {code},
		"redirect_uri":  {c.cfg.RedirectURL},
		"client_id":     {c.cfg.ClientID},
		"client_secret": {c.cfg.ClientSecret},
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.cfg.TokenURL, strings.NewReader(form.Encode()))
	if err != nil {
		return nil, fmt.Errorf("token request: %w", err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.SetBasicAuth(url.QueryEscape(c.cfg.ClientID), url.QueryEscape(c.cfg.ClientSecret))
	start := time.Now()
	resp, err := c.http.Do(req)
	if err != nil {
		c.logger.Error("token endpoint is out of reach", zap.String("token_url", c.cfg.TokenURL), zap.Error(err))
		return nil, err
	}
	defer resp.Body.Close()
	c.logger.Debug("token endpoint answered",
		zap.Int("status", resp.StatusCode),
		zap.Duration("took", time.Since(start)),
		zap.String("client_id", c.cfg.ClientID),
		zap.Strings("scopes", c.cfg.Scopes))
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("token endpoint: %s", resp.Status)
	}
	var token Token
	if err := json.NewDecoder(io.LimitReader(resp.Body, 1<<20)).Decode(&token); err != nil {
		return nil, fmt.Errorf("token response: %w", err)
	}
	token.Expiry = time.Now().Add(time.Duration(token.ExpiresIn) * time.Second)
	c.logger.Info("token received",
		zap.String("token_type", token.TokenType),
		zap.Int("expires_in", token.ExpiresIn),
		zap.Time("expiry", token.Expiry),
		zap.Bool("has_refresh_token", token.RefreshToken != ""))
	return &token, nil
}

// Refresh does so with the refresh token, and shows the token that comes back.
func (c *Client) Refresh(ctx context.Context, old *Token, do func(context.Context, url.Values) (*Token, error)) (*Token, error) {
	fresh, err := do(ctx, url.Values{"grant_type": {"refresh_token"}, "refresh_token": {old.RefreshToken}})
	if err != nil {
		c.logger.Warn("refresh failed", zap.Time("expiry", old.Expiry), zap.Error(err))
		return nil, err
	}
	c.logger.Info("token refreshed", zap.Any("response", fresh)) // want "slogsecrets/struct"
	return fresh, nil
}

// Package gateway talks to the payment provider.
package gateway

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"

	"example.com/orders/internal/config"
	"example.com/orders/internal/httpclient"
	"example.com/orders/internal/modules/payment/api"
)

// answerLimit bounds what is read of the provider's answers.
const answerLimit = 1 << 20

// Gateway is a client of the provider's HTTP API.
type Gateway struct {
	client  *http.Client
	baseURL string
	key     string
	logger  *slog.Logger
}

// New makes a gateway.
func New(cfg config.Payment, logger *slog.Logger) *Gateway {
	return &Gateway{
		client:  httpclient.New(httpclient.WithUserAgent("orders/1")),
		baseURL: cfg.URL,
		key:     cfg.APIKey,
		logger:  logger,
	}
}

// Charge implements [api.Payments].
func (g *Gateway) Charge(ctx context.Context, charge api.Charge) (string, error) {
	body, err := json.Marshal(charge)
	if err != nil {
		return "", fmt.Errorf("charge order %s: %w", charge.OrderID, err)
	}
	var answer struct {
		ID string `json:"id"`
	}
	if err := g.call(ctx, http.MethodPost, "/v1/charges", bytes.NewReader(body), &answer); err != nil {
		return "", fmt.Errorf("charge order %s: %w", charge.OrderID, err)
	}
	return answer.ID, nil
}

// Status implements [api.Payments].
func (g *Gateway) Status(ctx context.Context, id string) (api.Status, error) {
	var answer struct {
		Status api.Status `json:"status"`
	}
	if err := g.call(ctx, http.MethodGet, "/v1/charges/"+url.PathEscape(id), nil, &answer); err != nil {
		return "", fmt.Errorf("status of charge %s: %w", id, err)
	}
	return answer.Status, nil
}

func (g *Gateway) call(ctx context.Context, method, path string, body io.Reader, answer any) error {
	req, err := http.NewRequestWithContext(ctx, method, g.baseURL+path, body)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+g.key)
	req.Header.Set("Content-Type", "application/json")
	resp, err := g.client.Do(req)
	if err != nil {
		return err
	}
	if resp.StatusCode == http.StatusUnauthorized {
		g.logger.WarnContext(ctx, "payment provider refused our key", slog.String("api_key", g.key))
	}
	if resp.StatusCode >= http.StatusBadRequest {
		return httpclient.StatusError(resp)
	}
	err = json.NewDecoder(io.LimitReader(resp.Body, answerLimit)).Decode(answer)
	return errors.Join(err, resp.Body.Close())
}

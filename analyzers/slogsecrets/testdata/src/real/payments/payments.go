// Package payments calls the gateway.
package payments

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/sirupsen/logrus"
)

// Card is what is charged.
type Card struct {
	Number   string `json:"number"`
	Brand    string `json:"brand"`
	Last4    string `json:"last4"`
	ExpMonth int    `json:"exp_month"`
	ExpYear  int    `json:"exp_year"`
}

// Charge is one payment.
type Charge struct {
	OrderID        string `json:"order_id"`
	Amount         int64  `json:"amount"`
	Currency       string `json:"currency"`
	IdempotencyKey string `json:"idempotency_key"`
}

// Gateway is the way to the bank.
type Gateway struct {
	BaseURL   string
	secretKey string
	client    *http.Client
	log       *logrus.Entry
}

// Charge asks for the money and logs the order, the brand and the last digits.
func (g *Gateway) Charge(ctx context.Context, card Card, c Charge) (string, error) {
	body, err := json.Marshal(map[string]any{"charge": c, "source": card})
	if err != nil {
		return "", err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, g.BaseURL+"/v1/charges", bytes.NewReader(body))
	if err != nil {
		return "", err
	}
	req.Header.Set("Authorization", "Bearer "+g.secretKey)
	req.Header.Set("Idempotency-Key", c.IdempotencyKey)
	log := g.log.WithFields(logrus.Fields{
		"order":           c.OrderID,
		"amount":          c.Amount,
		"currency":        c.Currency,
		"brand":           card.Brand,
		"last4":           card.Last4,
		"idempotency_key": c.IdempotencyKey,
	})
	log.Debugf("charging: %d bytes to %s", len(body), req.URL.Path)
	resp, err := g.client.Do(req)
	if err != nil {
		log.WithError(err).Error("gateway is out of reach")
		return "", err
	}
	defer resp.Body.Close()
	var answer struct {
		ID     string `json:"id"`
		Status string `json:"status"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return "", fmt.Errorf("gateway answer: %w", err)
	}
	log.WithFields(logrus.Fields{"charge": answer.ID, "status": answer.Status, "code": resp.StatusCode}).Info("charged")
	return answer.ID, nil
}

// Verify checks the key at start-up and shows it when the gateway says no.
func (g *Gateway) Verify(ctx context.Context, ping func(context.Context, string) error) error {
	if err := ping(ctx, g.secretKey); err != nil {
		g.log.WithError(err).Errorf("gateway %s refused the key %q", g.BaseURL, g.secretKey) // want "slogsecrets/value"
		return err
	}
	return nil
}

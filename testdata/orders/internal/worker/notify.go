package worker

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"example.com/orders/internal/httpclient"
	ordering "example.com/orders/internal/modules/ordering/api"
	payment "example.com/orders/internal/modules/payment/api"
)

// attempts is how often the warehouse is asked when it is busy.
const attempts = 3

// Notifier tells the warehouse which orders are paid.
type Notifier struct {
	client  *http.Client
	address string
}

// NewNotifier makes a notifier; a nil client means the default one.
func NewNotifier(address string, client *http.Client) *Notifier {
	if client == nil {
		client = http.DefaultClient
	}
	return &Notifier{client: client, address: address}
}

// Notify sends what became of an order.
func (n *Notifier) Notify(ctx context.Context, order ordering.Order, status payment.Status) error {
	body, err := json.Marshal(map[string]any{"order": order.ID, "sku": order.SKU, "quantity": order.Quantity, "status": status})
	if err != nil {
		return fmt.Errorf("notify about order %s: %w", order.ID, err)
	}
	var resp *http.Response
	for range attempts {
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, n.address, bytes.NewReader(body))
		if err != nil {
			return fmt.Errorf("notify about order %s: %w", order.ID, err)
		}
		req.Header.Set("Content-Type", "application/json")
		resp, err = n.client.Do(req)
		if err != nil {
			return fmt.Errorf("notify about order %s: %w", order.ID, err)
		}
		if resp.StatusCode != http.StatusServiceUnavailable {
			break
		}
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusAccepted {
		return fmt.Errorf("notify about order %s: %w", order.ID, httpclient.StatusError(resp))
	}
	return nil
}

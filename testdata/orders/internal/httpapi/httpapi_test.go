package httpapi

import (
	"bufio"
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"example.com/orders/internal/auth"
	"example.com/orders/internal/modules/ordering/api"
	"example.com/orders/internal/modules/ordering/events"
	payment "example.com/orders/internal/modules/payment/api"
)

type oneCustomer struct{}

func (oneCustomer) Customer(_ context.Context, token string) (string, error) {
	if token != "good" {
		return "", auth.ErrNotActive
	}
	return "c1", nil
}

type oneOrder struct{}

func (oneOrder) Place(_ context.Context, request api.Request) (api.Order, error) {
	if request.Customer != "c1" {
		return api.Order{}, api.ErrInvalidOrder
	}
	return api.Order{ID: "42"}, nil
}
func (oneOrder) Find(_ context.Context, id string) (api.Order, error) {
	if id != "42" {
		return api.Order{}, fmt.Errorf("%w: %s", api.ErrUnknownOrder, id)
	}
	return api.Order{ID: "42"}, nil
}
func (oneOrder) Pending(context.Context, int) ([]api.Order, error)    { return nil, nil }
func (oneOrder) Settle(context.Context, string, payment.Status) error { return nil }

func newServer(t *testing.T, broker *events.Broker) *httptest.Server {
	server := httptest.NewServer(New(oneOrder{}, oneCustomer{}, broker, slog.New(slog.DiscardHandler)))
	t.Cleanup(server.Close)
	return server
}

func TestOrders(t *testing.T) {
	server := newServer(t, events.NewBroker())
	tests := []struct {
		method, path, token, body string
		status                    int
	}{
		{"POST", "/orders", "good", `{"sku":"mug","quantity":1}`, http.StatusCreated},
		{"POST", "/orders", "good", `{"colour":"red"}`, http.StatusBadRequest},
		{"GET", "/orders/42", "good", "", http.StatusOK},
		{"GET", "/orders/43", "good", "", http.StatusNotFound},
		{"GET", "/orders/42", "bad", "", http.StatusUnauthorized},
	}
	for _, test := range tests {
		req, err := http.NewRequestWithContext(t.Context(), test.method, server.URL+test.path, strings.NewReader(test.body))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Authorization", "Bearer "+test.token)
		resp, err := server.Client().Do(req)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != test.status {
			t.Errorf("%s %s: status %d, want %d", test.method, test.path, resp.StatusCode, test.status)
		}
	}
}

func TestFollow(t *testing.T) {
	broker := events.NewBroker()
	server := newServer(t, broker)
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, server.URL+"/orders/42/events", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer good")
	go func() {
		for ctx.Err() == nil { // until the subscription is there
			broker.Publish(events.Event{OrderID: "42", Status: "paid"})
			time.Sleep(10 * time.Millisecond)
		}
	}()
	resp, err := server.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	line, err := bufio.NewReader(resp.Body).ReadString('\n')
	if err != nil || !strings.Contains(line, `"status":"paid"`) {
		t.Errorf("first line of the stream: %q, %v", line, err)
	}
}

package auth

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"example.com/orders/internal/config"
)

func TestCustomer(t *testing.T) {
	provider := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.FormValue("token") {
		case "good":
			io.WriteString(w, `{"active":true,"sub":"c1"}`)
		case "old":
			io.WriteString(w, `{"active":false}`)
		default:
			http.Error(w, "broken", http.StatusInternalServerError)
		}
	}))
	defer provider.Close()
	verifier := New(config.Auth{URL: provider.URL, Timeout: 10 * time.Second})

	if customer, err := verifier.Customer(t.Context(), "good"); customer != "c1" || err != nil {
		t.Errorf("good token: %q, %v", customer, err)
	}
	if _, err := verifier.Customer(t.Context(), "old"); !errors.Is(err, ErrNotActive) {
		t.Errorf("old token: %v", err)
	}
	if _, err := verifier.Customer(t.Context(), "other"); err == nil {
		t.Error("a broken provider was believed")
	}
}

package lifecycle

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"testing"
)

func TestRunReportsFailure(t *testing.T) {
	service := &Service{
		Public:   &http.Server{Addr: "127.0.0.1:70000"},
		Callback: &http.Server{Addr: "127.0.0.1:0"},
		SetReady: func(bool) {},
		Logger:   slog.New(slog.DiscardHandler),
	}
	if err := service.Run(context.Background()); err == nil || !strings.Contains(err.Error(), "70000") {
		t.Errorf("Run on a port that does not exist: %v", err)
	}
}

package config

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestLoad(t *testing.T) {
	t.Setenv("DATABASE_URL", "postgres://orders:hunter2@db/orders")
	t.Setenv("PAYMENT_API_KEY", "pk_live_1234")
	t.Setenv("CALLBACK_SECRET", strings.Repeat("s", 32))
	t.Setenv("WORKER_COUNT", "7")

	cfg, err := Load("../../configs/orders.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if cfg.Worker.Count != 7 {
		t.Errorf("WORKER_COUNT=7 gave %d workers", cfg.Worker.Count)
	}
	text, err := json.Marshal(cfg)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(text), "hunter2") {
		t.Errorf("the configuration shows its secrets: %s", text)
	}
}

func TestLoadRefusesMissingSecrets(t *testing.T) {
	t.Setenv("DATABASE_URL", "")
	if _, err := Load("../../configs/orders.yaml"); err == nil || !strings.Contains(err.Error(), "DATABASE_URL") {
		t.Errorf("Load without DATABASE_URL: %v", err)
	}
}

package config

import "testing"

func TestLoad(t *testing.T) {
	t.Setenv("DATABASE_URL", "postgres://orders:hunter2@db/orders")
	t.Setenv("WORKER_COUNT", "7")

	cfg, err := Load("../../configs/orders.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if cfg.Worker.Count != 7 {
		t.Errorf("WORKER_COUNT=7 gave %d workers", cfg.Worker.Count)
	}
	if cfg.Database.URL == "" {
		t.Error("DATABASE_URL was not read")
	}
}

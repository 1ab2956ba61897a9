package auth

import "testing"

func TestConfigFromEnv(t *testing.T) {
	t.Setenv("INTROSPECTION_URL", "https://id.example.com/introspect")
	if cfg := ConfigFromEnv(); cfg.URL != "https://id.example.com/introspect" {
		t.Errorf("introspection endpoint %q", cfg.URL)
	}
}

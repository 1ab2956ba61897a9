// Package config reads the configuration from the environment.
package config

import (
	"errors"
	"os"
)

// Config is the configuration.
type Config struct {
	Addr        string
	DatabaseURL string
}

// FromEnv reads the configuration.
func FromEnv() (Config, error) {
	cfg := Config{Addr: os.Getenv("ADDR"), DatabaseURL: os.Getenv("DATABASE_URL")}
	if cfg.DatabaseURL == "" {
		return cfg, errors.New("DATABASE_URL is not set")
	}
	if cfg.Addr == "" {
		cfg.Addr = ":8080"
	}
	return cfg, nil
}

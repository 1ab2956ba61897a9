// Package config loads the configuration.
package config

import (
	"os"
	"time"
)

// Config is the configuration.
type Config struct {
	Addr, DatabaseURL string
	MaxConnections    int
	ShutdownTimeout   time.Duration
}

// Load reads it from the environment.
func Load() (*Config, error) {
	return &Config{Addr: os.Getenv("ADDR"), DatabaseURL: os.Getenv("DATABASE_URL"), MaxConnections: 25, ShutdownTimeout: 30 * time.Second}, nil
}

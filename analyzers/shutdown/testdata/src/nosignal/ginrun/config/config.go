// Package config reads the environment.
package config

import "os"

// Config is what the service can be told.
type Config struct {
	Port  string
	Debug bool
}

// Load reads the environment and fills in defaults.
func Load() Config {
	port := os.Getenv("PORT")
	if port == "" {
		port = "8080"
	}
	return Config{Port: port, Debug: os.Getenv("DEBUG") == "1"}
}

// Package config reads the service's settings from a file and its secrets from
// the environment, and refuses to start with what cannot work.
package config

import (
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"strconv"
	"time"

	"gopkg.in/yaml.v3"
)

// Config is everything that can be set from outside.
type Config struct {
	Listen          string        `yaml:"listen" json:"listen"`
	CallbackListen  string        `yaml:"callback_listen" json:"callback_listen"`
	AdminListen     string        `yaml:"admin_listen" json:"admin_listen"`
	LogLevel        slog.Level    `yaml:"log_level" json:"log_level"`
	ShutdownTimeout time.Duration `yaml:"shutdown_timeout" json:"shutdown_timeout"`
	Dependencies    []string      `yaml:"dependencies" json:"dependencies"`
	Database        Database      `yaml:"database" json:"database"`
	Payment         Payment       `yaml:"payment" json:"payment"`
	Worker          Worker        `yaml:"worker" json:"worker"`

	CallbackSecret string `yaml:"-" json:"callback_secret"`
}

// Database says how to reach PostgreSQL.
type Database struct {
	URL            string        `yaml:"-" json:"url"`
	MaxConnections int           `yaml:"max_connections" json:"max_connections"`
	ConnectTimeout time.Duration `yaml:"connect_timeout" json:"connect_timeout"`
}

// Payment says how to reach the payment provider.
type Payment struct {
	URL     string        `yaml:"url" json:"url"`
	Timeout time.Duration `yaml:"timeout" json:"timeout"`
	APIKey  string        `yaml:"api_key" json:"api_key"`
}

// Worker says how often and how widely open orders are settled.
type Worker struct {
	Count    int           `yaml:"count" json:"count"`
	Interval time.Duration `yaml:"interval" json:"interval"`
}

// Load reads the file at path, then the environment.
func Load(path string) (*Config, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open configuration: %w", err)
	}

	cfg := new(Config)
	if err := yaml.NewDecoder(file).Decode(cfg); err != nil {
		return nil, fmt.Errorf("read configuration %s: %w", path, err)
	}
	cfg.fromEnvironment()
	return cfg, file.Close()
}

func (c *Config) fromEnvironment() {
	c.Database.URL = os.Getenv("DATABASE_URL")
	c.CallbackSecret = envOr("CALLBACK_SECRET", "change-me")
	if count, _ := strconv.Atoi(os.Getenv("WORKER_COUNT")); count > 0 {
		c.Worker.Count = count
	}
}

func envOr(name, fallback string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return fallback
}

// Validate says all that is wrong, not only the first of it.
func (c *Config) Validate() error {
	var errs []error
	require := func(ok bool, problem string) {
		if !ok {
			errs = append(errs, errors.New(problem))
		}
	}
	require(c.Listen != "", "listen is not set")
	require(c.CallbackListen != "", "callback_listen is not set")
	require(c.AdminListen != "", "admin_listen is not set")
	require(c.ShutdownTimeout > 0, "shutdown_timeout must be above zero")
	require(c.Database.URL != "", "DATABASE_URL is not set")
	require(c.Database.MaxConnections > 0, "database.max_connections must be above zero")
	require(c.Database.ConnectTimeout > 0, "database.connect_timeout must be above zero")
	require(c.Payment.APIKey != "", "payment.api_key is not set")
	require(c.Payment.Timeout > 0, "payment.timeout must be above zero")
	require(len(c.CallbackSecret) >= 32, "CALLBACK_SECRET must have at least 32 bytes")
	require(c.Worker.Count > 0, "worker.count must be above zero")
	require(c.Worker.Interval >= time.Second, "worker.interval must be at least a second")
	require(secure(c.Payment.URL), "payment.url must be an https address")
	return errors.Join(errs...)
}

func secure(address string) bool {
	u, err := url.Parse(address)
	return err == nil && u.Scheme == "https" && u.Host != ""
}

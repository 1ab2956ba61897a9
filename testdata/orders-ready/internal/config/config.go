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
	DebugListen     string        `yaml:"debug_listen" json:"debug_listen"`
	LogLevel        slog.Level    `yaml:"log_level" json:"log_level"`
	ShutdownTimeout time.Duration `yaml:"shutdown_timeout" json:"shutdown_timeout"`
	WithdrawDelay   time.Duration `yaml:"withdraw_delay" json:"withdraw_delay"`
	Dependencies    []string      `yaml:"dependencies" json:"dependencies"`
	Database        Database      `yaml:"database" json:"database"`
	Payment         Payment       `yaml:"payment" json:"payment"`
	Auth            Auth          `yaml:"auth" json:"auth"`
	Worker          Worker        `yaml:"worker" json:"worker"`

	CallbackSecret Secret `yaml:"-" json:"-"`
}

// Database says how to reach PostgreSQL.
type Database struct {
	URL            Secret        `yaml:"-" json:"-"`
	MaxConnections int           `yaml:"max_connections" json:"max_connections"`
	ConnectTimeout time.Duration `yaml:"connect_timeout" json:"connect_timeout"`
}

// Payment says how to reach the payment provider.
type Payment struct {
	URL     string        `yaml:"url" json:"url"`
	Timeout time.Duration `yaml:"timeout" json:"timeout"`
	APIKey  Secret        `yaml:"-" json:"-"`
}

// Auth says how to reach the identity provider.
type Auth struct {
	URL     string        `yaml:"url" json:"url"`
	Timeout time.Duration `yaml:"timeout" json:"timeout"`
}

// Worker says how often and how widely open orders are settled.
type Worker struct {
	Count    int           `yaml:"count" json:"count"`
	Interval time.Duration `yaml:"interval" json:"interval"`
}

// Load reads the file at path, then the environment, and checks the result.
func Load(path string) (*Config, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open configuration: %w", err)
	}
	defer file.Close()

	cfg := new(Config)
	decoder := yaml.NewDecoder(file)
	decoder.KnownFields(true)
	if err := decoder.Decode(cfg); err != nil {
		return nil, fmt.Errorf("read configuration %s: %w", path, err)
	}
	if err := cfg.fromEnvironment(); err != nil {
		return nil, err
	}
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("configuration %s: %w", path, err)
	}
	return cfg, nil
}

func (c *Config) fromEnvironment() error {
	c.Database.URL = Secret(os.Getenv("DATABASE_URL"))
	c.Payment.APIKey = Secret(os.Getenv("PAYMENT_API_KEY"))
	c.CallbackSecret = Secret(os.Getenv("CALLBACK_SECRET"))
	if text, ok := os.LookupEnv("WORKER_COUNT"); ok {
		count, err := strconv.Atoi(text)
		if err != nil {
			return fmt.Errorf("WORKER_COUNT: %w", err)
		}
		c.Worker.Count = count
	}
	return nil
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
	require(c.DebugListen != "", "debug_listen is not set")
	require(c.ShutdownTimeout > 0, "shutdown_timeout must be above zero")
	require(c.WithdrawDelay >= 0, "withdraw_delay must not be negative")
	require(c.Database.URL != "", "DATABASE_URL is not set")
	require(c.Database.MaxConnections > 0, "database.max_connections must be above zero")
	require(c.Database.ConnectTimeout > 0, "database.connect_timeout must be above zero")
	require(c.Payment.APIKey != "", "PAYMENT_API_KEY is not set")
	require(c.Payment.Timeout > 0, "payment.timeout must be above zero")
	require(c.Auth.Timeout > 0, "auth.timeout must be above zero")
	require(len(c.CallbackSecret) >= 32, "CALLBACK_SECRET must have at least 32 bytes")
	require(c.Worker.Count > 0, "worker.count must be above zero")
	require(c.Worker.Interval >= time.Second, "worker.interval must be at least a second")
	require(secure(c.Payment.URL), "payment.url must be an https address")
	require(secure(c.Auth.URL), "auth.url must be an https address")
	return errors.Join(errs...)
}

func secure(address string) bool {
	u, err := url.Parse(address)
	return err == nil && u.Scheme == "https" && u.Host != ""
}

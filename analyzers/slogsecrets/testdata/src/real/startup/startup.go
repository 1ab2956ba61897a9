// Package startup reads the configuration and says so.
package startup

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strconv"
	"strings"
	"time"
)

type database struct {
	Host     string        `json:"host"`
	Port     int           `json:"port"`
	Name     string        `json:"name"`
	User     string        `json:"user"`
	Password string        `json:"password"`
	Timeout  time.Duration `json:"timeout"`
}

// Config is what the service needs to start.
type Config struct {
	Addr      string   `json:"addr"`
	LogLevel  string   `json:"log_level"`
	DB        database `json:"db"`
	JWTSecret string   `json:"jwt_secret"`
	TokenTTL  int      `json:"token_ttl"`
}

func env(name, fallback string) string {
	if v, ok := os.LookupEnv(name); ok {
		return v
	}
	slog.Debug("using the default", "variable", name)
	return fallback
}

// Load reads the file and lets the environment override it.
func Load(path string) (*Config, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read configuration %s: %w", path, err)
	}
	var cfg Config
	if err := json.Unmarshal(raw, &cfg); err != nil {
		return nil, fmt.Errorf("parse configuration %s: %w", path, err)
	}
	cfg.Addr = env("ADDR", cfg.Addr)
	cfg.LogLevel = env("LOG_LEVEL", cfg.LogLevel)
	cfg.DB.Host = env("DB_HOST", cfg.DB.Host)
	cfg.DB.User = env("DB_USER", cfg.DB.User)
	cfg.DB.Password = env("DB_PASSWORD", cfg.DB.Password)
	cfg.JWTSecret = env("JWT_SECRET", cfg.JWTSecret)
	if text := os.Getenv("DB_PORT"); text != "" {
		port, err := strconv.Atoi(text)
		if err != nil {
			return nil, fmt.Errorf("DB_PORT %q: %w", text, err)
		}
		cfg.DB.Port = port
	}
	if err := cfg.validate(); err != nil {
		slog.Error("invalid configuration", "path", path, "error", err)
		return nil, err
	}
	slog.Info("configuration loaded",
		"path", path,
		"addr", cfg.Addr,
		"level", cfg.LogLevel,
		slog.Group("db", "host", cfg.DB.Host, "port", cfg.DB.Port, "name", cfg.DB.Name, "user", cfg.DB.User),
		"jwt_secret_set", cfg.JWTSecret != "",
		"token_ttl", cfg.TokenTTL,
	)
	return &cfg, nil
}

func (c *Config) validate() error {
	var problems []string
	if c.DB.Password == "" {
		problems = append(problems, "no database password")
	}
	if n := len(c.JWTSecret); n < 32 {
		problems = append(problems, fmt.Sprintf("the JWT secret has %d bytes, 32 are needed", n))
	}
	if len(problems) > 0 {
		return errors.New(strings.Join(problems, "; "))
	}
	return nil
}

// LoadVerbose loads it and shows all of it, for those who debug.
func LoadVerbose(path string) (*Config, error) {
	cfg, err := Load(path)
	if err != nil {
		return nil, err
	}
	slog.Debug("effective configuration", "config", cfg) // want "slogsecrets/struct"
	return cfg, nil
}

// Package configstruct logs the configuration that another package loads.
package configstruct

import (
	"log"
	"log/slog"

	"sources/configstruct/conf"
)

// field logs a field.
func field(cfg *conf.Config) {
	log.Printf("upstream key %s", cfg.APIKey) // want "slogsecrets/value"
}

// nested logs a field of a field.
func nested(cfg *conf.Config) {
	slog.Info("db", "host", cfg.DB.Host, "how", cfg.DB.Password) // want "slogsecrets/value"
}

// result logs what a method returns.
func result(cfg *conf.Config) {
	slog.Info("upstream", "how", cfg.Upstream()) // want "slogsecrets/value"
}

// whole logs all of it at start-up.
func whole() error {
	cfg, err := conf.Load()
	if err != nil {
		return err
	}
	slog.Info("configuration", "config", cfg) // want "slogsecrets/struct"
	return nil
}

// wholeFormat does so by a format.
func wholeFormat(cfg conf.Config) {
	log.Printf("configuration: %+v", cfg) // want "slogsecrets/struct"
}

// part logs the part with the password.
func part(cfg conf.Config) {
	log.Printf("database: %+v", cfg.DB) // want "slogsecrets/struct"
}

// harmless logs what may be seen.
func harmless() error {
	cfg, err := conf.Load()
	if err != nil {
		slog.Error("configuration", "error", err)
		return err
	}
	slog.Info("configuration", "addr", cfg.Addr, "db", cfg.DB.Host, "listen", cfg.Listen(), "upstream", cfg.APIKey != "")
	log.Print(cfg.Describe())
	return nil
}

// redacted logs a copy without the secrets.
func redacted(cfg conf.Config) {
	slog.Info("configuration", "config", cfg.Redacted())
	log.Printf("configuration: %+v", cfg.Redacted())
}

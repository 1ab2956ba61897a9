// Package conf is the configuration of the service next door.
package conf

import "os"

// DB is how the database is reached.
type DB struct {
	Host     string
	Name     string
	Password string
}

// Config is all of it.
type Config struct {
	Addr   string
	DB     DB
	APIKey string
	hmac   string
}

// Load reads it from the environment.
func Load() (*Config, error) {
	return &Config{
		Addr:   os.Getenv("ADDR"),
		DB:     DB{Host: os.Getenv("DB_HOST"), Password: os.Getenv("DB_PASSWORD")},
		APIKey: os.Getenv("API_KEY"),
		hmac:   os.Getenv("HMAC"),
	}, nil
}

// Upstream returns the key by a name that says nothing.
func (c *Config) Upstream() string { return c.APIKey }

// Listen returns where to listen.
func (c *Config) Listen() string { return c.Addr }

// Describe tells what may be told.
func (c *Config) Describe() string { return c.Addr + " " + c.DB.Host + "/" + c.DB.Name }

// Redacted returns a copy that may be logged.
func (c Config) Redacted() Config {
	c.DB.Password = "***"
	c.APIKey = "***"
	c.hmac = ""
	return c
}

// Package structfields has secrets in the fields of structs, also deep in them.
package structfields

import (
	"log"
	"log/slog"
)

type database struct {
	Host     string
	User     string
	Password string
}

type cache struct {
	Addr     string
	Password string
}

type oauth struct {
	ClientID     string
	ClientSecret string
	TokenURL     string
	Scopes       []string
}

type config struct {
	Name      string
	Primary   database
	Replicas  []database
	Cache     *cache
	Providers map[string]oauth
}

// deep logs a field of a field.
func deep(c config) {
	log.Printf("primary %s with %s", c.Primary.Host, c.Primary.Password) // want "slogsecrets/value"
}

// deepHarmless logs its neighbours.
func deepHarmless(c *config) {
	log.Printf("primary %s as %s, cache %s", c.Primary.Host, c.Primary.User, c.Cache.Addr)
}

// throughPointer follows the pointer.
func throughPointer(c *config) {
	slog.Info("cache", "addr", c.Cache.Addr, "as", c.Cache.Password) // want "slogsecrets/value"
}

// element takes one of several.
func element(c *config) {
	slog.Info("replica", "at", c.Replicas[0].Password) // want "slogsecrets/value"
}

// ranged logs each.
func ranged(c *config) {
	for i, r := range c.Replicas {
		slog.Info("replica", "n", i, "at", r.Password) // want "slogsecrets/value"
	}
}

// rangedHarmless logs where each is.
func rangedHarmless(c *config) {
	for i, r := range c.Replicas {
		slog.Info("replica", "n", i, "at", r.Host)
	}
}

// inMap takes the provider out of the map.
func inMap(c *config) {
	slog.Info("provider", "google", c.Providers["google"].ClientSecret) // want "slogsecrets/value"
}

// inMapHarmless logs what of the provider is public.
func inMapHarmless(c *config) {
	for name, p := range c.Providers {
		slog.Info("provider", "name", name, "client_id", p.ClientID, "token_url", p.TokenURL, "scopes", p.Scopes)
	}
}

// anonymous has a struct without a name.
func anonymous() {
	var body struct {
		User     string
		Password string
	}
	slog.Info("body", "user", body.User)
	slog.Info("body", "rest", body.Password) // want "slogsecrets/value"
}

type withDatabase struct {
	database
	Region string
}

// promoted logs a field of an embedded struct.
func promoted(w withDatabase) {
	slog.Info("db", "region", w.Region, "rest", w.Password) // want "slogsecrets/value"
}

// promotedHarmless logs the host of it.
func promotedHarmless(w withDatabase) {
	slog.Info("db", "region", w.Region, "host", w.Host)
}

// Package hclogs logs through hclog, whose Logger is an interface.
package hclogs

import (
	"context"

	"github.com/hashicorp/go-hclog"
)

type backend struct {
	logger hclog.Logger
	token  string
	addr   string
}

// levels logs pairs.
func (b *backend) levels() {
	b.logger.Trace("renewing", "addr", b.addr, "token", b.token)           // want "slogsecrets/attr"
	b.logger.Debug("renewing", "addr", b.addr, "token", b.token)           // want "slogsecrets/attr"
	b.logger.Info("renewing", "addr", b.addr, "token", b.token)            // want "slogsecrets/attr"
	b.logger.Warn("renewing", "addr", b.addr, "token", b.token)            // want "slogsecrets/attr"
	b.logger.Error("refused", "addr", b.addr, "token", b.token)            // want "slogsecrets/attr"
	b.logger.Log(hclog.Info, "renewing", "addr", b.addr, "token", b.token) // want "slogsecrets/attr"
}

// innocentKey has it under a key that says nothing.
func (b *backend) innocentKey() {
	b.logger.Info("renewing", "accessor", b.token) // want "slogsecrets/value"
}

// message has it in the message.
func (b *backend) message() {
	b.logger.Info("renewing " + b.token) // want "slogsecrets/value"
}

// format has it in a value that is formatted late.
func (b *backend) format() {
	b.logger.Info("renewing", "lease", hclog.Fmt("%s at %s", b.token, b.addr)) // want "slogsecrets/value"
}

// with carries it on.
func (b *backend) with() hclog.Logger {
	return b.logger.Named("renewer").With("token", b.token) // want "slogsecrets/attr"
}

// global logs through the global logger.
func global(password string) {
	hclog.L().Info("unsealing", "password", password)       // want "slogsecrets/attr"
	hclog.Default().Info("unsealing", "password", password) // want "slogsecrets/attr"
}

// fromContext logs through the logger of the context.
func fromContext(ctx context.Context, password string) {
	hclog.FromContext(ctx).Info("unsealing", "password", password) // want "slogsecrets/attr"
}

// harmless logs what is no secret.
func (b *backend) harmless(err error, ttl int) {
	b.logger.Info("renewing", "addr", b.addr, "token_ttl", ttl)
	b.logger.Error("token refused", "addr", b.addr, "error", err)
	b.logger.With("addr", b.addr).Debug("token lookup", "has_token", b.token != "")
}

// named makes a logger whose name says it.
func named(parent hclog.Logger, mount string) hclog.Logger {
	logger := parent.Named("token_store")
	logger.Info("mounted", "path", mount)
	return logger
}

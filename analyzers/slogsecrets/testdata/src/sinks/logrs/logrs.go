// Package logrs logs through logr.
package logrs

import (
	"context"
	"errors"

	"github.com/go-logr/logr"
)

type object struct{ Namespace, Name string }

type reconciler struct {
	Log        logr.Logger
	adminToken string
}

// info logs pairs.
func (r *reconciler) info(o object) {
	r.Log.Info("reconciling", "object", o.Name, "token", r.adminToken) // want "slogsecrets/attr"
}

// verbose does so at a level.
func (r *reconciler) verbose(o object) {
	r.Log.V(4).Info("reconciling", "object", o.Name, "token", r.adminToken) // want "slogsecrets/attr"
}

// failed logs an error with it.
func (r *reconciler) failed(err error) {
	r.Log.Error(err, "refused", "token", r.adminToken) // want "slogsecrets/attr"
}

// message has it in the message.
func (r *reconciler) message() {
	r.Log.Info("using " + r.adminToken) // want "slogsecrets/value"
}

// innocentKey has it under a key that says nothing.
func (r *reconciler) innocentKey() {
	r.Log.Info("reconciling", "by", r.adminToken) // want "slogsecrets/value"
}

// values carries it on.
func (r *reconciler) values() logr.Logger {
	return r.Log.WithName("api").WithValues("token", r.adminToken) // want "slogsecrets/attr"
}

// fromContext logs through the logger of the context.
func fromContext(ctx context.Context, password string) {
	logr.FromContextOrDiscard(ctx).Info("binding", "password", password) // want "slogsecrets/attr"
}

// harmless logs the object: a Secret has a name and a namespace that may be seen.
func (r *reconciler) harmless(ctx context.Context, secret object) error {
	log := logr.FromContextOrDiscard(ctx).WithValues("secret", secret.Name, "namespace", secret.Namespace)
	log.Info("secret changed")
	if r.adminToken == "" {
		return errors.New("no token")
	}
	log.V(1).Info("reconciling", "has_token", r.adminToken != "")
	return nil
}

// harmlessError logs the error of a call that took the token.
func (r *reconciler) harmlessError(call func(token string) error) {
	if err := call(r.adminToken); err != nil {
		r.Log.Error(err, "call failed", "token_length", len(r.adminToken))
	}
}

// Package logruses logs through logrus.
package logruses

import (
	"context"

	log "github.com/sirupsen/logrus"
)

type mailbox struct {
	Host     string
	User     string
	Password string
}

// pkg logs through the functions of the package.
func pkg(m mailbox) {
	log.Info("imap password ", m.Password)               // want "slogsecrets/value"
	log.Infof("imap %s with %s", m.Host, m.Password)     // want "slogsecrets/value"
	log.Warnln("imap password", m.Password)              // want "slogsecrets/value"
	log.Warningf("imap %s with %s", m.Host, m.Password)  // want "slogsecrets/value"
	log.Fatalf("imap %s refused %q", m.Host, m.Password) // want "slogsecrets/value"
	log.Printf("imap %s with %s", m.Host, m.Password)    // want "slogsecrets/value"
	log.Trace(m.Password)                                // want "slogsecrets/value"
}

// field adds a field.
func field(m mailbox) {
	log.WithField("password", m.Password).Info("connecting") // want "slogsecrets/attr"
}

// fields adds several.
func fields(m mailbox) {
	log.WithFields(log.Fields{"host": m.Host, "password": m.Password}).Info("connecting") // want "slogsecrets/attr"
}

// innocentKey has it under a key that says nothing.
func innocentKey(m mailbox) {
	log.WithFields(log.Fields{"host": m.Host, "data": m.Password}).Info("connecting") // want "slogsecrets/value"
}

// entry logs through an entry.
func entry(e *log.Entry, m mailbox) {
	e.WithField("host", m.Host).Infof("connecting with %s", m.Password) // want "slogsecrets/value"
}

// logger logs through a logger.
func logger(l *log.Logger, m mailbox) {
	l.Errorf("imap %s with %s", m.Host, m.Password)           // want "slogsecrets/value"
	l.Log(log.InfoLevel, "imap password ", m.Password)        // want "slogsecrets/value"
	l.WithField("password", m.Password).Error("disconnected") // want "slogsecrets/attr"
}

// fieldLogger logs through the interface.
func fieldLogger(l log.FieldLogger, m mailbox) {
	l.Infof("imap %s with %s", m.Host, m.Password) // want "slogsecrets/value"
}

// withContext has the context between.
func withContext(ctx context.Context, m mailbox) {
	log.WithContext(ctx).WithField("password", m.Password).Info("connecting") // want "slogsecrets/attr"
}

// harmless logs where to and as whom.
func harmless(l log.FieldLogger, m mailbox, err error) {
	log.WithFields(log.Fields{"host": m.Host, "user": m.User}).Info("connecting")
	log.WithField("has_password", m.Password != "").Info("connecting")
	l.WithError(err).Errorf("imap %s: wrong password for %s", m.Host, m.User)
	log.Infof("password of %d characters", len(m.Password))
}

// placeholder writes a literal.
func placeholder(m mailbox) {
	log.WithFields(log.Fields{"user": m.User, "password": "*****"}).Info("connecting")
}

// deleted takes the field out before it logs.
func deleted(m mailbox) {
	fields := log.Fields{"host": m.Host, "password": m.Password}
	delete(fields, "password")
	log.WithFields(fields).Info("connecting")
}

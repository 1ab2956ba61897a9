// Package mailer sends mail.
package mailer

import (
	"bytes"
	"fmt"
	"log"
	"net/smtp"
	"strconv"
	"text/template"
)

// Config says how.
type Config struct {
	Host     string
	Port     int
	Username string
	Password string
	From     string
}

// Mailer sends.
type Mailer struct {
	cfg  Config
	auth smtp.Auth
	tmpl *template.Template
}

// New makes one.
func New(cfg Config, tmpl *template.Template) *Mailer {
	log.Printf("mailer: %s:%d as %s, password of %d characters", cfg.Host, cfg.Port, cfg.Username, len(cfg.Password))
	return &Mailer{cfg: cfg, auth: smtp.PlainAuth("", cfg.Username, cfg.Password, cfg.Host), tmpl: tmpl}
}

// Reset sends the link with which a password is reset: the link is in the mail and not in the log.
func (m *Mailer) Reset(to, link string, userID int64) error {
	var body bytes.Buffer
	if err := m.tmpl.ExecuteTemplate(&body, "reset", map[string]string{"Link": link}); err != nil {
		return fmt.Errorf("render the reset mail: %w", err)
	}
	addr := m.cfg.Host + ":" + strconv.Itoa(m.cfg.Port)
	if err := smtp.SendMail(addr, m.auth, m.cfg.From, []string{to}, body.Bytes()); err != nil {
		log.Printf("mailer: reset mail for user %d: %v", userID, err)
		return err
	}
	log.Printf("mailer: reset mail of %d bytes for user %d sent by %s", body.Len(), userID, addr)
	return nil
}

// Check dials and, when it is refused, shows how it was configured.
func (m *Mailer) Check(dial func(Config) error) error {
	if err := dial(m.cfg); err != nil {
		log.Printf("mailer: refused: %v (configured with %+v)", err, m.cfg) // want "slogsecrets/struct"
		return err
	}
	return nil
}

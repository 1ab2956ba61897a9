// Package mail sends mails.
package mail

import (
	"context"
	"encoding/json"
	"fmt"
	"net/smtp"
)

type envelope struct {
	From string   `json:"from"`
	To   []string `json:"to"`
	Body string   `json:"body"`
}

// Sender sends mails through one relay.
type Sender struct{ addr string }

// NewSender returns a Sender for the relay at addr.
func NewSender(addr string) *Sender { return &Sender{addr: addr} }

// Send sends the mail that payload describes.
func (s *Sender) Send(_ context.Context, payload []byte) error {
	var e envelope
	if err := json.Unmarshal(payload, &e); err != nil {
		return fmt.Errorf("decode: %w", err)
	}
	return smtp.SendMail(s.addr, nil, e.From, e.To, []byte(e.Body))
}

// Package marshal encodes structs with secrets and logs what comes out.
package marshal

import (
	"bytes"
	"encoding/json"
	"log"
	"log/slog"
	"net/url"
)

type config struct {
	Addr     string `json:"addr"`
	Password string `json:"password"`
}

type hidden struct {
	Addr     string `json:"addr"`
	Password string `json:"-"`
}

type status struct {
	Addr        string `json:"addr"`
	HasPassword bool   `json:"hasPassword"`
}

// marshaled logs the JSON.
func marshaled(c config) {
	raw, err := json.Marshal(c)
	if err != nil {
		return
	}
	log.Printf("config: %s", raw) // want "slogsecrets/(value|struct)"
}

// indented logs it nicely.
func indented(c config) {
	raw, _ := json.MarshalIndent(c, "", "  ")
	slog.Info("config " + string(raw)) // want "slogsecrets/(value|struct)"
}

// marshaledPointer encodes through a pointer.
func marshaledPointer(c *config) {
	raw, _ := json.Marshal(c)
	slog.Info("config", "json", string(raw)) // want "slogsecrets/(value|struct)"
}

// encoded encodes into a buffer.
func encoded(c config) {
	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(c); err != nil {
		return
	}
	log.Print(buf.String()) // want "slogsecrets/(value|struct)"
}

// mapped encodes a map.
func mapped(password string) {
	raw, _ := json.Marshal(map[string]string{"password": password})
	log.Printf("body: %s", raw) // want "slogsecrets/(value|struct)"
}

// marshaledHidden encodes what json leaves out.
func marshaledHidden(h hidden) {
	raw, _ := json.Marshal(h)
	log.Printf("config: %s", raw)
}

// marshaledStatus encodes a struct that says whether there is one.
func marshaledStatus(c config) {
	raw, _ := json.Marshal(status{Addr: c.Addr, HasPassword: c.Password != ""})
	log.Printf("config: %s", raw)
}

// marshaledCleared clears it first.
func marshaledCleared(c config) {
	c.Password = ""
	raw, _ := json.Marshal(c)
	log.Printf("config: %s", raw)
}

// marshaledLength logs the size of what is sent.
func marshaledLength(c config) []byte {
	raw, err := json.Marshal(c)
	log.Printf("config of %d bytes: %v", len(raw), err)
	return raw
}

// form encodes a form.
func form(user, password string) {
	values := url.Values{}
	values.Set("user", user)
	values.Set("password", password)
	log.Printf("body: %s", values.Encode()) // want "slogsecrets/value"
}

// formHarmless encodes a form for a search.
func formHarmless(query string) {
	values := url.Values{"q": {query}, "limit": {"20"}}
	log.Printf("body: %s", values.Encode())
}

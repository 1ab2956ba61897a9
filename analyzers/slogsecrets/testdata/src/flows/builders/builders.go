// Package builders writes secrets into builders and buffers.
package builders

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

// builder writes it into a strings.Builder.
func builder(user, password string) {
	var b strings.Builder
	b.WriteString("user=")
	b.WriteString(user)
	b.WriteString(" password=")
	b.WriteString(password)
	log.Print(b.String()) // want "slogsecrets/value"
}

// builderOther writes the user only.
func builderOther(user, password string) int {
	var b strings.Builder
	b.WriteString("user=")
	b.WriteString(user)
	log.Print(b.String())
	return len(password)
}

// buffer writes it into a bytes.Buffer.
func buffer(password string) {
	buf := new(bytes.Buffer)
	buf.WriteString(password)
	log.Printf("request %s", buf.Bytes()) // want "slogsecrets/value"
}

// printed prints into a buffer.
func printed(password string) {
	var buf bytes.Buffer
	fmt.Fprintf(&buf, "password=%s", password)
	log.Print(buf.String()) // want "slogsecrets/value"
}

// bufferLength logs how much was written.
func bufferLength(password string) {
	var buf bytes.Buffer
	fmt.Fprintf(&buf, "password=%s", password)
	log.Printf("%d bytes to send", buf.Len())
}

// bufferReset starts again before it logs.
func bufferReset(user, password string) {
	var buf bytes.Buffer
	buf.WriteString(password)
	buf.Reset()
	buf.WriteString(user)
	log.Print(buf.String())
}

// constructed makes the buffer from the password.
func constructed(password string) {
	buf := bytes.NewBufferString("password=" + password)
	log.Print(buf.String()) // want "slogsecrets/value"
}

// body sends the password as a body and logs the status.
func body(c *http.Client, password string) error {
	resp, err := c.Post("https://id.example.com/login", "text/plain", strings.NewReader(password))
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	log.Printf("login: %s", resp.Status)
	return nil
}

// response writes the token to the client, which asked for it: that is no log.
func response(w http.ResponseWriter, token string) {
	w.Header().Set("Content-Type", "text/plain")
	fmt.Fprintln(w, token)
	_, _ = io.WriteString(w, token)
}

// twoBuilders logs the other one.
func twoBuilders(user, password string) string {
	var shown, sent strings.Builder
	shown.WriteString(user)
	sent.WriteString(password)
	log.Print(shown.String())
	return sent.String()
}

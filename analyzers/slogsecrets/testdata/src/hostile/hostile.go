// Package hostile has what once ran without end, or ended in a panic.
package hostile

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/url"
	"strings"
)

// stripped takes a part of a text out of it, in a loop.
func stripped(query string) {
	for strings.HasPrefix(query, "--") {
		end := strings.Index(query, "\n")
		query = strings.Replace(query, query[:end], "", 1)
	}
	slog.Info("run", "query", query)
}

// expanded does so in two.
func expanded(text string, vars map[string]string) {
	for range 10 {
		for word := range strings.FieldsSeq(text) {
			text = strings.ReplaceAll(text, word, vars[word])
		}
	}
	slog.Info("run", "query", text)
}

// recursive replaces what it makes itself.
func recursive(s string, n int) string {
	if n == 0 {
		return s
	}
	return strings.ReplaceAll(s, recursive(s, n-1), "")
}

func replaced(s string) { slog.Info("run", "query", recursive(s, 3)) }

type pair struct{ Name, Password string }

// swapped copies structs over each other.
func swapped(n int) {
	a, b := pair{Name: "a"}, pair{Name: "b"}
	for range n {
		slog.Info("step", "pair", a, "name", a.Name)
		a, b = b, a
		b.Name = "x"
	}
	slog.Info("end", "pair", b)
}

type local struct{}

func (local) LocalVar() string { return "x" }

// bound calls methods that were bound before.
func bound(b []byte, u *url.URL, l *slog.Logger, v local) {
	encode, address, handler, variable := base64.StdEncoding.EncodeToString, u.String, l.Handler, v.LocalVar
	var text strings.Builder
	text.WriteString("a")
	read := text.String
	slog.Info("x", "v", encode(b), "address", address(), "text", read()) // want "slogsecrets/url"
	slog.New(handler()).Info("x", "v", fmt.Sprint(variable()))
}

type encodes interface{ Encode(*json.Encoder) error }

// encoded gives an encoder to something else.
func encoded(e encodes) {
	var buf bytes.Buffer
	if err := e.Encode(json.NewEncoder(&buf)); err != nil {
		return
	}
	slog.Info("x", "v", buf.String())
}

package suggest_test

import (
	"testing"

	"github.com/prodcheck/prodcheck/internal/suggest"
)

func TestClosest(t *testing.T) {
	words := []string{"explain", "httptimeout", "httptimeout/client", "httptimeout/server-read", "httptimeout/server-write", "off", "on", "rules", "warning"}
	for word, want := range map[string]string{
		"expalin":                 "explain",
		"EXPLAIN":                 "explain",
		"httptimeout/clients":     "httptimeout/client",
		"httptimeot":              "httptimeout",
		"server-read":             "httptimeout/server-read",
		"serverwrite":             "httptimeout/server-write",
		"warn":                    "warning",
		"rule":                    "rules",
		"of":                      "off",
		"zebra":                   "",
		"":                        "",
		"slices":                  "",
		"httptimeout/server-reed": "httptimeout/server-read",
	} {
		if got := suggest.Closest(word, words); got != want {
			t.Errorf("%q leads to %q, want %q", word, got, want)
		}
	}
	if got := suggest.Hint("expalin", words); got != ` (did you mean "explain"?)` {
		t.Errorf("hint is %q", got)
	}
	if got := suggest.Hint("zebra", words); got != "" {
		t.Errorf("hint is %q", got)
	}
}

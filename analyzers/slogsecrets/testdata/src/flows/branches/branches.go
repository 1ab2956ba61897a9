// Package branches has values that are secret on some paths only.
package branches

import (
	"log/slog"
	"strings"
)

// oneBranch holds the token where there is one.
func oneBranch(token string) {
	shown := "anonymous"
	if token != "" {
		shown = token
	}
	slog.Info("request", "by", shown) // want "slogsecrets/value"
}

// noBranch says only whether there is one.
func noBranch(token string) {
	shown := "anonymous"
	if token != "" {
		shown = "with a token"
	}
	slog.Info("request", "by", shown)
}

// cases holds it in one case.
func cases(kind, user, apiKey string) {
	var shown string
	switch kind {
	case "user":
		shown = user
	case "key":
		shown = apiKey
	default:
		shown = "nobody"
	}
	slog.Info("request", "by", shown) // want "slogsecrets/value"
}

// casesHarmless names the kind in every case.
func casesHarmless(token, apiKey string) {
	var kind string
	switch {
	case token != "":
		kind = "token"
	case apiKey != "":
		kind = "api_key"
	default:
		kind = "none"
	}
	slog.Info("request", "auth", kind)
}

// otherBranch logs in the branch where the variable holds the user.
func otherBranch(kind, user, apiKey string) string {
	shown := user
	if kind == "user" {
		slog.Info("request", "by", shown)
		return shown
	}
	shown = apiKey
	return shown
}

// loop gathers in a loop.
func loop(apiKeys []string) {
	var all string
	for _, k := range apiKeys {
		all += k + ","
	}
	slog.Info("keys", "all", all) // want "slogsecrets/value"
}

// loopLater logs in a loop what the turn before assigned.
func loopLater(next func() (token string, ok bool)) {
	last := "none"
	for {
		slog.Info("turn", "last", last) // want "slogsecrets/value"
		token, ok := next()
		if !ok {
			return
		}
		last = token
	}
}

// loopHarmless counts in a loop.
func loopHarmless(apiKeys []string) {
	total := 0
	for _, k := range apiKeys {
		total += strings.Count(k, "-")
	}
	slog.Info("keys", "dashes", total)
}

// redactedBranch redacts it on both paths.
func redactedBranch(token string) {
	if token == "" {
		token = "none"
	} else {
		token = "[REDACTED]"
	}
	slog.Info("request", "by", token)
}

// redactedSometimes redacts it in production only.
func redactedSometimes(token string, production bool) {
	shown := token
	if production {
		shown = "[REDACTED]"
	}
	slog.Info("request", "by", shown) // want "slogsecrets/value"
}

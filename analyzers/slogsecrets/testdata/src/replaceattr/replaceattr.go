// Package replaceattr has handlers that replace attributes before they write them.
package replaceattr

import (
	"log"
	"log/slog"
	"os"
	"strings"
	"time"

	"go.uber.org/zap"
)

type config struct {
	Addr     string
	Password string
}

var sensitive = map[string]bool{"password": true, "token": true, "api_key": true}

func redacting(groups []string, a slog.Attr) slog.Attr {
	if sensitive[strings.ToLower(a.Key)] {
		return slog.String(a.Key, "[REDACTED]")
	}
	return a
}

func utc(groups []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey {
		a.Value = slog.TimeValue(a.Value.Time().UTC())
	}
	return a
}

var safe = slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: redacting}))

var plain = slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: utc}))

// local makes a logger that redacts in place.
func local(password string) {
	logger := slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{
		ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
			switch a.Key {
			case "password", "token", "secret":
				a.Value = slog.StringValue("***")
			}
			return a
		},
	}))
	logger.Info("login", "password", password)
}

// localTime makes one that only renames and shortens the time.
func localTime(password string) {
	logger := slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{
		ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
			if a.Key == slog.TimeKey && len(groups) == 0 {
				return slog.String("ts", a.Value.Time().Format(time.RFC3339))
			}
			return a
		},
	}))
	logger.Info("login", "password", password) // want "slogsecrets/attr"
}

// named uses a function with a name.
func named(password string) {
	opts := &slog.HandlerOptions{Level: slog.LevelDebug, ReplaceAttr: redacting}
	logger := slog.New(slog.NewTextHandler(os.Stderr, opts))
	logger.Info("login", "password", password)
	logger.With("request", 1).Debug("login", "password", password)
}

// namedTime uses one that only changes the time.
func namedTime(password string) {
	opts := &slog.HandlerOptions{ReplaceAttr: utc}
	logger := slog.New(slog.NewTextHandler(os.Stderr, opts))
	logger.Info("login", "password", password) // want "slogsecrets/attr"
}

// dropped drops the attribute.
func dropped(password string) {
	logger := slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{
		ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
			if a.Key == "password" {
				return slog.Attr{}
			}
			return a
		},
	}))
	logger.Info("login", "password", password)
}

// global logs by loggers of the package.
func global(password string) {
	safe.Info("login", "password", password)
	plain.Info("login", "password", password) // want "slogsecrets/attr"
}

// without sets other options.
func without(password string) {
	logger := slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{AddSource: true}))
	logger.Info("login", "password", password) // want "slogsecrets/attr"
}

// others logs by other loggers, which the handler does not serve.
func others(password string) {
	safe.Info("login", "password", password)
	log.Printf("login with %s", password)                   // want "slogsecrets/value"
	zap.L().Info("login", zap.String("password", password)) // want "slogsecrets/attr"
}

// levels renames the level, which has nothing to do with secrets.
func levels(c config) {
	logger := slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{
		ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
			if a.Key == slog.LevelKey {
				a.Key = "severity"
			}
			return a
		},
	}))
	logger.Info("start", "addr", c.Addr)
	logger.Info("start", "config", c) // want "slogsecrets/struct"
}

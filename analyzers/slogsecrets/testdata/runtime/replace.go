package runtime

import (
	"log/slog"

	"github.com/prodcheck/prodcheck/analyzers/slogsecrets/runtime/shapes"
)

// replaceCases log by a handler with a ReplaceAttr.
var replaceCases = []Case{
	{Sink: "slogJSONReplaceAll", Shape: "Plain", Run: slogJSONReplaceAll_Plain},
	{Sink: "slogTextReplaceAll", Shape: "Plain", Run: slogTextReplaceAll_Plain},
	{Sink: "slogJSONReplacePassword", Shape: "Plain", Run: slogJSONReplacePassword_Plain, Silent: replaceDecided},
	{Sink: "slogTextReplacePassword", Shape: "Plain", Run: slogTextReplacePassword_Plain, Silent: replaceDecided},
	{Sink: "slogJSONReplacePassword", Shape: "ShowsLogValueGroup", Run: slogJSONReplacePassword_ShowsLogValueGroup},
	{Sink: "slogTextReplaceTime", Shape: "Plain", Run: slogTextReplaceTime_Plain},
}

const replaceDecided = "a ReplaceAttr that redacts silences the rules for slog; it does not see the fields of structs, though"

// replaceConfig redacts the attribute that holds the whole value.
func replaceConfig(_ []string, a slog.Attr) slog.Attr {
	if a.Key == "config" {
		a.Value = slog.StringValue(shapes.Redacted)
	}
	return a
}

// replacePassword redacts attributes, not the fields of what is one attribute.
func replacePassword(_ []string, a slog.Attr) slog.Attr {
	if a.Key == "password" {
		a.Value = slog.StringValue(shapes.Redacted)
	}
	return a
}

// replaceTime redacts nothing.
func replaceTime(_ []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey {
		return slog.Attr{}
	}
	return a
}

func slogJSONReplaceAll_Plain(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, &slog.HandlerOptions{ReplaceAttr: replaceConfig}))
	logger.Info("starting", "config", shapes.NewPlain())
}

func slogTextReplaceAll_Plain(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, &slog.HandlerOptions{ReplaceAttr: replaceConfig}))
	logger.Info("starting", "config", shapes.NewPlain())
}

func slogJSONReplacePassword_Plain(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, &slog.HandlerOptions{ReplaceAttr: replacePassword}))
	logger.Info("starting", "config", shapes.NewPlain())
}

func slogTextReplacePassword_Plain(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, &slog.HandlerOptions{ReplaceAttr: replacePassword}))
	logger.Info("starting", "config", shapes.NewPlain())
}

func slogJSONReplacePassword_ShowsLogValueGroup(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, &slog.HandlerOptions{ReplaceAttr: replacePassword}))
	logger.Info("starting", "config", shapes.NewShowsLogValueGroup())
}

func slogTextReplaceTime_Plain(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, &slog.HandlerOptions{ReplaceAttr: replaceTime}))
	logger.Info("starting", "config", shapes.NewPlain())
}

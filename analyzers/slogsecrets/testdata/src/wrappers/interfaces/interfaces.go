// Package interfaces logs through an interface of its own, which one type implements.
package interfaces

import "log/slog"

type sink interface {
	Record(msg string, kv ...any)
}

type slogSink struct{ l *slog.Logger }

func (s slogSink) Record(msg string, kv ...any) { s.l.Info(msg, kv...) }

func newSink() sink { return slogSink{slog.Default()} }

type store interface {
	Save(name, value string) error
}

// recorded logs through the interface.
func recorded(s sink, password string) {
	s.Record("login", "input", password) // want "slogsecrets/value"
}

// recordedHere makes what it logs through.
func recordedHere(password string) {
	newSink().Record("login", "input", password) // want "slogsecrets/value"
}

// recordedHarmless logs what may be seen.
func recordedHarmless(s sink, user string) {
	s.Record("login", "user", user)
}

// saved hands it to an interface that nobody here implements.
func saved(s store, password string) error {
	return s.Save("password", password)
}

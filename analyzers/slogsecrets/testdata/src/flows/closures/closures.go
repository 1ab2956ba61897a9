// Package closures carries secrets into functions inside functions.
package closures

import "log/slog"

// captured logs a variable from outside.
func captured(password string) func() {
	return func() {
		slog.Info("retry", "with", password) // want "slogsecrets/value"
	}
}

// capturedLocal logs a local from outside.
func capturedLocal(password string) {
	value := password
	retry := func() {
		slog.Info("retry", "with", value) // want "slogsecrets/value"
	}
	retry()
}

// capturedHarmless captures it and logs something else.
func capturedHarmless(user, password string, login func(string, string) error) func() {
	return func() {
		if err := login(user, password); err != nil {
			slog.Error("login", "user", user, "error", err)
		}
	}
}

// deferred logs at the end.
func deferred(password string) {
	defer slog.Info("done", "with", password) // want "slogsecrets/value"
}

// deferredFunc logs at the end in a function.
func deferredFunc(password string) {
	defer func() {
		slog.Info("done", "with", password) // want "slogsecrets/value"
	}()
}

// goroutine logs in a goroutine that is handed the password.
func goroutine(password string) {
	go func(p string) { slog.Info("started", "with", p) }(password) // want "slogsecrets/value"
}

// goroutineHarmless hands it over and logs that it started.
func goroutineHarmless(password string, run func(string)) {
	go func(p string) {
		slog.Info("started", "length", len(p))
		run(p)
	}(password)
}

// called calls a local function with it.
func called(password string) {
	show := func(label, text string) {
		slog.Info("show", label, text)
	}
	show("user", "root")
	show("with", password) // want "slogsecrets/value"
}

// assigned assigns the captured variable from within.
func assigned(load func() (apiKey string, err error)) {
	var value string
	do := func() error {
		apiKey, err := load()
		value = apiKey
		return err
	}
	if err := do(); err != nil {
		slog.Error("load", "error", err)
		return
	}
	slog.Info("loaded", "value", value) // want "slogsecrets/value"
}

// assignedOther assigns another variable from within.
func assignedOther(load func() (apiKey string, err error)) {
	length := 0
	do := func() error {
		apiKey, err := load()
		length = len(apiKey)
		return err
	}
	err := do()
	slog.Info("loaded", "length", length, "error", err)
}

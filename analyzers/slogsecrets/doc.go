// Package slogsecrets finds secrets and personal data that reach a log.
//
// # Analyzer slogsecrets
//
// slogsecrets: report secrets and personal data that reach a log
//
// Logs are copied, shipped, indexed and kept, and read by many who may read nothing else.
// A password that reaches one has to be changed, and seldom is. The analyzer follows what
// each call of a logger writes back to where it comes from: through variables, fields,
// concatenation, formatting, errors, builders, closures, and helpers of this and other
// packages. A name decides whether what is found there is a secret: of a variable, a field,
// a parameter, a function, an environment variable, a flag, a header. Names are read by
// their words, so a tokenizer and a token's count are none.
//
// It knows log/slog, log, zap, zerolog, logrus, logr, klog, glog, hclog, apex, and loggers
// of the project's own that hand on to one of them, by what they do, or, where that is not in
// view, because they are called a log or logger and their methods by a level.
//
// # Rule value
//
// value: report a secret that reaches a log
//
// Reports a call of a logger, or of a function that logs what it is given, to which a
// secret comes: from a variable, field or parameter whose name says so, a function
// (getPassword), an environment variable, a flag, a form's field, basic authentication.
// The message names where it was taken from.
//
// Silent on what only says something about it: its length, a comparison, %T, booleans and
// numbers; on the results of functions that redact, mask, hash or encrypt; on types that
// redact themselves for the logger in use; and where the value is overwritten first.
//
// Why: who reads the log can act as the one whose secret it is, as long as the log is kept,
// wherever it was copied.
//
// Bad:
//
//	slog.Info("connecting", "dsn", fmt.Sprintf("user=%s password=%s", user, password))
//
// Good:
//
//	slog.Info("connecting", "user", user, "password_set", password != "")
//
// Fix: log that it is set, or a redacted form.
//
// # Rule attr
//
// attr: report an attribute that is called a secret, with a value that is not redacted
//
// Reports a key of a structured log that says secret ("password", "api_key") with a value
// that may be one, whatever the value itself is called: of slog's and zap's attributes,
// zerolog's and logrus' fields, key-value lists, also in With and in groups.
//
// Silent where the value is a constant, a number or a boolean, or redacted as for
// slogsecrets/value.
//
// Why: the key says it: what stands there is what nobody should read.
//
// Bad:
//
//	logger.Info("login", "token", t)
//
// Good:
//
//	logger.Info("login", "token", redact(t))
//
// Fix: leave the attribute out, or give it a redacted form.
//
// # Rule struct
//
// struct: report a struct that is logged whole, with a secret in it
//
// Reports a struct, or a pointer, slice or map of it, with a field whose name says secret,
// that a logger writes as a whole: slog.Any("config", cfg), %+v, zap.Any. What protects a
// field is judged as it works at run time: json:"-" and MarshalJSON where the logger writes
// JSON and not under fmt or slog's TextHandler, LogValue on the logged value itself and not
// on its fields, String under fmt and not on unexported fields; and a method only if it does
// not show the field itself. The handler or formatter that the logger is made with decides
// where it is in view; one that is not counts as JSON.
//
// Silent where all secret fields are protected for the logger in use, or are not set.
//
// Why: nobody sees at the call what is in the struct, and the next field that is added to
// it is in the log at once.
//
// Bad:
//
//	slog.Info("starting", "config", cfg)
//
// Good:
//
//	slog.Info("starting", "listen", cfg.Listen, "workers", cfg.Workers)
//
// Fix: log the fields that matter, or give the type a LogValue method that leaves secrets out.
//
// # Rule header
//
// header: report HTTP headers with credentials that reach a log
//
// Reports a whole http.Header, the Authorization, Cookie, Set-Cookie and API key headers,
// cookies, what httputil's Dump functions return, and whole requests and responses.
//
// Silent on other headers, and where the headers with credentials have been deleted from
// what is logged.
//
// Why: who reads the log can send the same header, and is the caller.
//
// Bad:
//
//	slog.Info("request", "headers", r.Header)
//
// Good:
//
//	slog.Info("request", "user_agent", r.UserAgent())
//
// Fix: log the headers that matter by name.
//
// # Rule url
//
// url: report an address with credentials that reaches a log
//
// Reports a DSN, or the URL of a database, broker or cache, which by custom carry a password:
// by the name of the variable, field or environment variable (DATABASE_URL, cfg.DSN).
//
// Silent on the result of (*url.URL).Redacted, on parts such as the host, and on the URL of
// an incoming request.
//
// Why: the password is in the address, in development and in production alike.
//
// Bad:
//
//	slog.Info("connecting", "url", cfg.DatabaseURL)
//
// Good:
//
//	slog.Info("connecting", "host", u.Host)
//
// Fix: log the host, or what Redacted returns.
//
// # Rule pii
//
// pii: report personal data that reaches a log
//
// Reports e-mail addresses, phone numbers, national IDs and card data, by the names of
// fields, variables and keys, that reach a log or the attributes of an OpenTelemetry span.
//
// Silent on masked and hashed forms. Structs that hold such data are reported in the strict
// profile alone.
//
// Why: logs are kept and copied without regard to whom they are about; a request to delete
// somebody's data does not reach them.
//
// Bad:
//
//	slog.Info("order placed", "email", customer.Email)
//
// Good:
//
//	slog.Info("order placed", "customer_id", customer.ID)
//
// Fix: log an internal ID.
//
// # Rule stdout
//
// stdout: report a secret that is printed
//
// Reports what slogsecrets/value, struct and header report, where fmt.Print, Println and
// Printf write it.
//
// Silent in command-line tools, whose output it is.
//
// Why: on a platform, standard output is the log.
//
// Bad:
//
//	fmt.Println("token:", token)
//
// Good:
//
//	fmt.Println("token received")
//
// Fix: print that it is set.
package slogsecrets

// Package flags reads secrets from the command line.
package flags

import (
	"flag"
	"log"
	"log/slog"
	"time"
)

var (
	dbUser = flag.String("db-user", "postgres", "the database user")
	dbPass = flag.String("db-password", "", "the database password")
	level  = flag.String("log-level", "info", "the level")

	tokenTTL  = flag.Duration("token-ttl", time.Hour, "how long a token lives")
	tokenFile = flag.String("token-file", "", "the file that holds the token")
	noAuth    = flag.Bool("no-password", false, "do not ask for a password")
)

// global logs the flag.
func global() {
	flag.Parse()
	log.Printf("connecting as %s with %s", *dbUser, *dbPass) // want "slogsecrets/value"
}

// globalHarmless logs the others.
func globalHarmless() {
	flag.Parse()
	slog.Info("flags", "user", *dbUser, "level", *level, "ttl", *tokenTTL, "file", *tokenFile, "no_auth", *noAuth)
}

// local has the flag in a variable with a name that says nothing.
func local(args []string) error {
	fs := flag.NewFlagSet("worker", flag.ContinueOnError)
	k := fs.String("api-key", "", "the key of the upstream")
	addr := fs.String("addr", ":8080", "where to listen")
	if err := fs.Parse(args); err != nil {
		return err
	}
	slog.Info("worker", "addr", *addr)
	slog.Info("worker", "k", *k) // want "slogsecrets/value"
	return nil
}

// variable has it in a variable of its own.
func variable(args []string) error {
	var k, addr string
	fs := flag.NewFlagSet("worker", flag.ContinueOnError)
	fs.StringVar(&k, "client-secret", "", "the secret of the client")
	fs.StringVar(&addr, "addr", ":8080", "where to listen")
	if err := fs.Parse(args); err != nil {
		return err
	}
	slog.Info("worker", "addr", addr)
	slog.Info("worker", "k", k) // want "slogsecrets/value"
	return nil
}

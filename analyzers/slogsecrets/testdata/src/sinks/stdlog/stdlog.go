// Package stdlog logs through the package log.
package stdlog

import (
	"io"
	"log"
	"os"
)

type smtp struct {
	Host     string
	Port     int
	User     string
	Password string
}

// printing calls the Print family.
func printing(s smtp) {
	log.Print("smtp password ", s.Password)                      // want "slogsecrets/value"
	log.Printf("smtp %s:%d with %s", s.Host, s.Port, s.Password) // want "slogsecrets/value"
	log.Println("smtp password", s.Password)                     // want "slogsecrets/value"
}

// fatal ends the process with the password as last words.
func fatal(s smtp) {
	log.Fatalf("cannot log in as %s with %q", s.User, s.Password) // want "slogsecrets/value"
}

// panics does so with a panic.
func panics(apiKey string) {
	log.Panicf("key %s refused", apiKey) // want "slogsecrets/value"
}

// output names the call depth.
func output(apiKey string) {
	_ = log.Output(2, "key "+apiKey+" refused") // want "slogsecrets/value"
}

// logger logs through a *log.Logger.
func logger(w io.Writer, s smtp) {
	l := log.New(w, "smtp ", log.LstdFlags)
	l.Printf("auth %s:%s", s.User, s.Password) // want "slogsecrets/value"
	l.Println(s.Password)                      // want "slogsecrets/value"
}

// defaultLogger logs through log.Default.
func defaultLogger(token string) {
	log.Default().Print(token) // want "slogsecrets/value"
}

// harmless logs where to and as whom.
func harmless(s smtp) {
	log.Printf("smtp %s:%d as %s", s.Host, s.Port, s.User)
	log.Println("smtp password is set:", s.Password != "")
	log.Printf("password has %d characters", len(s.Password))
}

// harmlessFatal complains that there is none.
func harmlessFatal(s smtp) {
	if s.Password == "" {
		log.Fatal("no smtp password given: set SMTP_PASSWORD")
	}
	log.Fatalf("smtp %s: wrong password for %s", s.Host, s.User)
}

// harmlessLogger sets the logger up.
func harmlessLogger() *log.Logger {
	l := log.New(os.Stderr, "auth: ", log.LstdFlags|log.Lmsgprefix)
	l.SetPrefix("token: ")
	l.Print("ready")
	return l
}

// notThePrefix takes a token and sets a prefix that has nothing to do with it.
func notThePrefix(token string) int {
	log.SetPrefix("worker ")
	return len(token)
}

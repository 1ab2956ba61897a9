// Package prints is part of a service and prints to its standard output, which is a log.
package prints

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
)

type config struct {
	Addr        string
	DatabaseURL string
	AdminToken  string
}

// login prints what it should not while somebody looks for a bug.
func login(w http.ResponseWriter, r *http.Request) {
	fmt.Println("DEBUG password:", r.FormValue("password")) // want "slogsecrets/stdout"
	w.WriteHeader(http.StatusNoContent)
}

// formats prints by a format.
func formats(cfg config) {
	fmt.Printf("token=%s\n", cfg.AdminToken)         // want "slogsecrets/stdout"
	fmt.Printf("db=%s\n", cfg.DatabaseURL)           // want "slogsecrets/stdout"
	fmt.Fprintf(os.Stderr, "%s\n", cfg.AdminToken)   // want "slogsecrets/stdout"
	fmt.Fprintln(os.Stdout, "token", cfg.AdminToken) // want "slogsecrets/stdout"
	fmt.Print("token ", cfg.AdminToken)              // want "slogsecrets/stdout"
}

// local carries it through a local.
func local(cfg config) {
	line := "token=" + cfg.AdminToken
	fmt.Println(line) // want "slogsecrets/stdout"
}

// whole prints the struct.
func whole(cfg config) {
	fmt.Printf("%+v\n", cfg) // want "slogsecrets/stdout"
}

// headers prints the headers.
func headers(r *http.Request) {
	fmt.Println(r.Header) // want "slogsecrets/stdout"
}

// harmless prints what may be seen.
func harmless(cfg config, r *http.Request) {
	fmt.Printf("listening on %s, token set: %t\n", cfg.Addr, cfg.AdminToken != "")
	fmt.Println(r.Method, r.URL.Path, len(cfg.AdminToken))
	fmt.Fprintln(os.Stderr, errors.New("no admin token given"))
}

// answered writes the token to the client, which asked for it.
func answered(w http.ResponseWriter, token string) {
	fmt.Fprintf(w, `{"token":%q}`, token)
	_, _ = fmt.Fprintln(w, token)
}

// written writes it to a file that is handed in.
func written(out io.Writer, token string) error {
	_, err := fmt.Fprintln(out, token)
	return err
}

// text makes a text and prints nothing.
func text(token string) string { return fmt.Sprintf("Bearer %s", token) }

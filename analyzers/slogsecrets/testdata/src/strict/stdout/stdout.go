// Package stdout is a service that prints.
package stdout

import (
	"fmt"
	"log/slog"
	"net/http"
)

type account struct {
	Name  string
	Email string
}

type settings struct {
	Addr     string
	Password string
}

// debug prints what should not be.
func debug(cfg settings, r *http.Request) {
	fmt.Println("password:", cfg.Password)                 // want "slogsecrets/stdout"
	fmt.Printf("settings: %+v\n", cfg)                     // want "slogsecrets/stdout"
	fmt.Print("auth: ", r.Header.Get("Authorization"))     // want "slogsecrets/stdout"
	fmt.Printf("%d characters\n", len(cfg.Password))       // its length
	fmt.Println("listening on", cfg.Addr, r.Header["Via"]) // nothing secret
}

// person logs a struct with personal data, which only the strict profile minds.
func person(a account) {
	slog.Info("account", "account", a) // want "slogsecrets/pii"
	slog.Info("account", "name", a.Name)
}

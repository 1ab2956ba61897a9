// Package forms reads secrets from requests.
package forms

import (
	"encoding/json"
	"log"
	"log/slog"
	"net/http"
)

type credentials struct {
	Username string `json:"username"`
	Password string `json:"password"`
}

// formValue logs a value of the form.
func formValue(w http.ResponseWriter, r *http.Request) {
	log.Printf("login %s %s", r.FormValue("username"), r.FormValue("password")) // want "slogsecrets/value"
}

// postFormValue keeps it first.
func postFormValue(w http.ResponseWriter, r *http.Request) {
	p := r.PostFormValue("password")
	slog.Info("login", "p", p) // want "slogsecrets/value"
}

// formValueHarmless logs the user.
func formValueHarmless(w http.ResponseWriter, r *http.Request) {
	name, given := r.FormValue("username"), r.FormValue("password") != ""
	slog.Info("login", "name", name, "given", given, "next", r.FormValue("redirect"))
}

// query takes the token out of the query.
func query(w http.ResponseWriter, r *http.Request) {
	t := r.URL.Query().Get("token")
	slog.Info("confirm", "t", t) // want "slogsecrets/value"
}

// queryHarmless takes the page out of it.
func queryHarmless(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	slog.Info("list", "page", q.Get("page"), "page_token", q.Get("page_token"), "sort", q.Get("sort_key"))
}

// form logs the whole form.
func form(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		slog.Error("parse", "error", err)
		return
	}
	slog.Info("form", "form", r.Form) // want "slogsecrets/value"
}

// postForm logs the whole posted form.
func postForm(w http.ResponseWriter, r *http.Request) {
	log.Printf("form: %v", r.PostForm) // want "slogsecrets/value"
}

// formSize logs how many fields the form has.
func formSize(w http.ResponseWriter, r *http.Request) {
	log.Printf("form with %d fields", len(r.Form))
}

// formIndex takes the values of one field.
func formIndex(w http.ResponseWriter, r *http.Request) {
	log.Printf("new %v", r.Form["new_password"]) // want "slogsecrets/value"
}

// basicAuth logs the second of what the header holds.
func basicAuth(w http.ResponseWriter, r *http.Request) {
	u, p, ok := r.BasicAuth()
	slog.Info("basic auth", "ok", ok, "u", u)
	slog.Info("basic auth", "p", p) // want "slogsecrets/value"
}

// basicAuthHarmless checks it.
func basicAuthHarmless(w http.ResponseWriter, r *http.Request, check func(u, p string) bool) {
	u, p, ok := r.BasicAuth()
	if !ok || !check(u, p) {
		slog.Warn("unauthorized", "user", u, "path", r.URL.Path)
		http.Error(w, "unauthorized", http.StatusUnauthorized)
	}
}

// decoded logs the body.
func decoded(w http.ResponseWriter, r *http.Request) {
	var c credentials
	if err := json.NewDecoder(r.Body).Decode(&c); err != nil {
		slog.Error("decode", "error", err)
		return
	}
	slog.Info("login", "body", c) // want "slogsecrets/struct"
}

// decodedHarmless logs who logs in.
func decodedHarmless(w http.ResponseWriter, r *http.Request) {
	var c credentials
	if err := json.NewDecoder(r.Body).Decode(&c); err != nil {
		slog.Error("decode", "error", err, "content_length", r.ContentLength)
		return
	}
	slog.Info("login", "user", c.Username)
}

// pathValue logs a part of the path.
func pathValue(w http.ResponseWriter, r *http.Request) {
	slog.Info("get", "id", r.PathValue("id"), "key", r.PathValue("objectKey"))
}

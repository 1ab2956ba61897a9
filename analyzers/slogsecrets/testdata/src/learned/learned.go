// Package learned has what real services taught: what looks like a leak and is none, and beside
// each the leak that looks like it.
package learned

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"log"
	"log/slog"
	"net/http"
	"net/url"
	"strings"

	"example.org/conf"
)

// replaced looks up the words of a template, whatever that is made of.
func replaced(input string, lookup func(string) (string, bool)) string {
	var b strings.Builder
	for {
		start := strings.IndexByte(input, '{')
		end := strings.IndexByte(input, '}')
		if start < 0 || end < start {
			break
		}
		key := input[start+1 : end]
		value, ok := lookup(key)
		if !ok {
			log.Printf("no value for %s", key)
		}
		b.WriteString(input[:start] + value)
		input = input[end+1:]
	}
	return b.String()
}

type account struct {
	Name     string
	Password string
	Token    sql.NullString
}

func template(a account, lookup func(string) (string, bool)) {
	a.Password = replaced(a.Password, lookup)
}

// bearer logs what comes after the scheme, which is all of the token.
func bearer(r *http.Request) {
	authHeader := r.Header.Get("X-Header")
	_ = authHeader
	token := r.URL.Query().Get("q")
	log.Printf("token %s", token[len("Bearer "):]) // want "slogsecrets/value"
}

type metadata interface {
	EmailWithContext(ctx context.Context, account string) (string, error)
}

// machine logs the name of a service account, which is nobody's address.
func machine(ctx context.Context, m metadata) {
	serviceAccountEmail, err := m.EmailWithContext(ctx, "default")
	if err != nil {
		return
	}
	slog.Info("discovered", "account", serviceAccountEmail)
	slog.Info("discovered", "email", serviceAccountEmail)
}

// person logs the address of somebody.
func person(ctx context.Context, m metadata) {
	address, err := m.EmailWithContext(ctx, "default")
	if err != nil {
		return
	}
	slog.Info("discovered", "account", address) // want "slogsecrets/pii"
}

type cookies interface {
	ReadCookie(r *http.Request) (sessionID, secret string, err error)
}

// halves logs the part of a cookie that is no secret.
func halves(r *http.Request, c cookies) {
	id, _, err := c.ReadCookie(r)
	slog.Debug("session", "id", id, "error", err)
}

// otherHalf logs the other one.
func otherHalf(r *http.Request, c cookies) {
	_, other, err := c.ReadCookie(r)
	slog.Debug("session", "half", other, "error", err) // want "slogsecrets/value"
}

// secretKeys returns the names of secrets.
func secretKeys(secrets map[string]string) []string {
	keys := make([]string, 0, len(secrets))
	for k := range secrets {
		keys = append(keys, k)
	}
	return keys
}

func available(secrets map[string]string) {
	log.Printf("available: %v", secretKeys(secrets))
}

// secretValues returns them.
func secretValues(secrets map[string]string) []string {
	values := make([]string, 0, len(secrets))
	for _, v := range secrets {
		values = append(values, v)
	}
	return values
}

func exposed(secrets map[string]string) {
	log.Printf("available: %v", secretValues(secrets)) // want "slogsecrets/value"
}

// lookedUp logs under which key a secret was not found.
func lookedUp(secrets map[string]string, path string) {
	secretKey := strings.TrimPrefix(path, "/secrets/")
	if _, ok := secrets[secretKey]; !ok {
		log.Printf("no secret under %s", secretKey)
	}
}

// signing logs a key with which is signed.
func signing(load func() string) {
	secretKey := load()
	log.Printf("signing with %s", secretKey) // want "slogsecrets/value"
}

// Token is a word of a list of settings.
type Token struct {
	Key, Value string
	line       int
}

var errSyntax = errors.New("syntax")

func syntax(token Token) error {
	log.Printf("in line %d: %s=%s", token.line, token.Key, token.Value)
	return errSyntax
}

// Secret is one that somebody may hold.
type Secret struct {
	ID    string
	Value string
}

func shown(s Secret) {
	log.Printf("%s is %s", s.ID, s.Value) // want "slogsecrets/value"
}

// module logs where a script is.
func module(current func() (*url.URL, error)) {
	pwd, err := current()
	if err != nil {
		return
	}
	log.Printf("relative to %v", pwd)
}

// optional logs a secret that may be missing.
func optional(a account) {
	if a.Token.Valid {
		log.Print("token ", a.Token.String) // want "slogsecrets/value"
	}
	log.Print("has a token: ", a.Token.Valid)
}

// decoded logs what it has read into a struct which it had set a part of.
func decoded(body []byte) error {
	a := account{Name: "unknown"}
	if err := json.Unmarshal(body, &a); err != nil {
		return err
	}
	slog.Info("account", "account", a) // want "slogsecrets/struct"
	return nil
}

// plain logs one that nothing but its name was ever set of.
func plain() {
	a := account{Name: "unknown"}
	slog.Info("account", "account", a)
}

// copied logs all headers under names of its own.
func copied(r *http.Request) {
	headers := make(map[string]string)
	for name, values := range r.Header {
		headers[name] = strings.Join(values, ", ")
	}
	slog.Info("request", "received", headers) // want "slogsecrets/header"
}

// selected logs those that are asked for.
func selected(r *http.Request, wanted map[string]bool) {
	headers := make(map[string]string)
	for name, values := range r.Header {
		if wanted[name] {
			headers[name] = strings.Join(values, ", ")
		}
	}
	slog.Info("request", "received", headers)
}

func attributes(user, password string) []any {
	return []any{"user", user, "password", password}
}

// spread logs attributes that a function makes.
func spread(user, text string) {
	slog.Info("login", attributes(user, text)...) // want "slogsecrets/attr"
}

// Fields are what a logger of the project's own is given.
type Fields map[string]any

type eventLog interface {
	Infow(message string, fields Fields)
	Err(message string, err error)
}

// own logs through a logger that may be any.
func own(l eventLog, user, password string) {
	l.Infow("login", Fields{"user": user, "with": password}) // want "slogsecrets/(value|attr)"
}

// ownError logs an error with a secret in it.
func ownError(l eventLog, password string) {
	l.Err("login", errors.New("wrong password "+password)) // want "slogsecrets/value"
}

// ownHarmless logs none.
func ownHarmless(l eventLog, user string, err error) {
	l.Infow("login", Fields{"user": user, "password_set": true})
	l.Err("login", err)
}

type auditLogger interface {
	Log(ctx context.Context, entry account)
}

// audited keeps what happened in a store that is no log.
func audited(ctx context.Context, l auditLogger, user, password string) {
	l.Log(ctx, account{Name: user, Password: password})
}

type catalog interface {
	Info(password string)
}

// otherInfo is no log.
func otherInfo(c catalog, password string) {
	c.Info(password)
}

// ldap binds.
func ldap(bindPW, host string) {
	log.Printf("bind to %s with %s", host, bindPW) // want "slogsecrets/value"
}

// literal logs a field that a literal sets, whatever that was called before.
func literal(text string) {
	a := account{Password: text}
	log.Print(a.Password) // want "slogsecrets/value"
	b := account{Password: "[REDACTED]"}
	log.Print(b.Password)
}

// renamed logs a parameter under a name of its own.
func renamed(text string) {
	password := text
	log.Print(password) // want "slogsecrets/value"
}

// refused says who was refused, and with what.
type refused struct{ user, with string }

func (r refused) Error() string { return r.user + " cannot log in with " + r.with }

// denied says who was.
type denied struct{ user, with string }

func (d denied) Error() string { return d.user + " cannot log in" }

func login(user, password string) error { return refused{user, password} }

func loginQuietly(user, password string) error { return denied{user, password} }

// errorType logs an error that shows one of its fields.
func errorType(user, password string) {
	if err := login(user, password); err != nil {
		log.Print(err) // want "slogsecrets/value"
	}
	if err := loginQuietly(user, password); err != nil {
		log.Print(err)
	}
}

// scheme logs the first word of a header.
func scheme(r *http.Request) {
	words := strings.Split(r.Header.Get("Authorization"), " ")
	log.Print(words[0])
	if len(words) > 1 {
		log.Print(words[1]) // want "slogsecrets/header"
	}
}

// scanned logs what was read into a field.
func scanned(db *sql.DB) error {
	a := account{}
	if err := db.QueryRow("SELECT name, password FROM accounts").Scan(&a.Name, &a.Password); err != nil {
		return err
	}
	log.Printf("%+v", a) // want "slogsecrets/struct"
	return nil
}

func blank(a *account) { a.Password, a.Token.String = "", "" }

// blanked logs a struct out of which another function has taken the secrets.
func blanked(a account) {
	a.Token = sql.NullString{}
	blank(&a)
	log.Printf("%+v", a.Password)
}

func askCredentials(ask func(string) string) (string, string) {
	return ask("user"), ask("password")
}

// credentials logs one of two results, neither of which has a name.
func credentials(ask func(string) string) {
	user, answer := askCredentials(ask)
	log.Printf("created %s", user)
	log.Printf("with %s", answer)
}

// credentialsNamed keeps it in a variable that says what it is.
func credentialsNamed(ask func(string) string) {
	_, password := askCredentials(ask)
	log.Printf("with %s", password) // want "slogsecrets/value"
}

// formValues logs fields of a form.
func formValues(r *http.Request) {
	if err := r.ParseForm(); err != nil {
		return
	}
	log.Printf("streams %v", r.PostForm["s"])
	for _, item := range r.Form["i"] {
		log.Printf("item %s", item)
	}
	log.Printf("password %v", r.Form["password"]) // want "slogsecrets/value"
	log.Printf("form %v", r.Form)                 // want "slogsecrets/value"
}

func stripParam(name, address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	q := u.Query()
	q.Del(name)
	u.RawQuery = q.Encode()
	return u.String()
}

// stripped logs an address without what may not be seen.
func stripped(address string) {
	log.Printf("GET %s", stripParam("access_token", address))
}

func stripToken(address string) string { return stripParam("access_token", address) }

// strippedByName logs an address whose token a function takes out.
func strippedByName(base, token string) {
	address := base + "?access_token=" + token
	log.Printf("GET %s", stripToken(address))
	log.Printf("GET %s", address) // want "slogsecrets/value"
}

// firstOfToken logs whose token it is.
func firstOfToken(token string) {
	parts := strings.Split(token, "/")
	log.Printf("token of %s", parts[0])
	if len(parts) > 1 {
		log.Printf("token %s", parts[1]) // want "slogsecrets/value"
	}
}

// captured logs a struct that was read as a whole, and that a literal uses as well.
func captured(parse func(any) error) error {
	a := account{Name: "unknown"}
	if err := parse(&a); err != nil {
		return err
	}
	log.Printf("%+v", a) // want "slogsecrets/struct"
	go func() { log.Print(a.Name) }()
	return nil
}

// masked logs what is left of a secret that is there.
func masked(a account) {
	shown := a.Password
	if shown != "" {
		shown = "***"
	}
	log.Println(shown)

	b := a
	b.Token = sql.NullString{}
	if len(b.Password) > 0 {
		b.Password = "***"
	}
	log.Printf("%+v", b)
}

// halfMasked forgets one of them.
func halfMasked(a account, mask bool) {
	shown := a.Password
	if mask {
		shown = "***"
	}
	log.Println(shown) // want "slogsecrets/value"
	if a.Password == "" {
		a.Password = "none"
	}
	log.Println(a.Password) // want "slogsecrets/value"
}

// charged logs the number of a payment, and what is said of a field.
func charged(gateway interface {
	Charge(ctx context.Context, method string) (string, error)
}, errs interface{ Get(field string) string }, ctx context.Context) {
	id, err := gateway.Charge(ctx, "credit_card")
	log.Print(id, err)
}

// stripped2 logs headers out of which a list is taken.
func stripped2(r *http.Request) {
	h := r.Header.Clone()
	for _, name := range []string{"Authorization", "Cookie"} {
		h.Del(name)
	}
	log.Printf("%v", h)
	other := r.Header.Clone()
	delete(other, "Authorization")
	log.Printf("%v", other)
	third := r.Header.Clone()
	delete(third, "Accept")
	log.Printf("%v", third) // want "slogsecrets/header"
}

// cookieNames logs which there are.
func namesOnly(cookieName, secretName string, secretNames []string) {
	slog.Info("looked up", "cookie", cookieName, "secret", secretName, "secrets", secretNames)
}

// bound logs by methods that are bound before.
func bound(l *slog.Logger, password string) {
	info := l.Info
	info("login", "password", password) // want "slogsecrets/attr"
}

// described logs what a function of another package says of a struct.
func described(a account) {
	decoded := account{}
	if err := json.Unmarshal(nil, &decoded); err != nil {
		return
	}
	out, err := conf.String(&decoded)
	log.Print(out, err)
	go func() { log.Print(decoded.Name) }()
}

// owner logs the first of the words of an ID.
func owner(id string, load func() []string) {
	tokens := strings.Split(id, "/")
	log.Printf("owner %s, name %s", tokens[0], tokens[1])
	tokens = load()
	log.Printf("tokens %v", tokens) // want "slogsecrets/value"
}

func (a account) public() account { return account{Name: a.Name} }

func (a account) safe() account {
	a.Password, a.Token = "***", sql.NullString{}
	return a
}

func (a *account) copied() *account { return &account{Name: a.Name} }

func (a account) renamed(name string) account {
	a.Name = name
	return a
}

// parts logs what methods leave of a struct.
func parts(a account) {
	log.Printf("%+v", a.public())
	log.Printf("%+v", a.safe())
	log.Printf("%+v", a.copied())
	log.Printf("%+v", a.renamed("x")) // want "slogsecrets/struct"
}

// Package shapes logs secrets in structs of all shapes.
package shapes

import (
	"log"
	"log/slog"
	"net/http"
	"time"
)

type database struct {
	Host     string
	Password string
}

type app struct {
	Name string
	DB   database
}

type linked struct {
	Name string
	DB   *database
}

type list struct {
	Name string
	DBs  []database
}

type table struct {
	Name string
	DBs  map[string]database
}

type base struct {
	ClientID     string
	ClientSecret string
}

type derived struct {
	base
	Region string
}

type exported struct {
	Base
	Region string
}

// Base is embedded by exported.
type Base struct {
	ClientID     string
	ClientSecret string
}

type box[T any] struct {
	At    time.Time
	Value T
}

type result[T any] struct {
	Password T
	Err      error
}

type tree struct {
	Name     string
	Token    string
	Children []tree
}

type node struct {
	Name     string
	Children []*node
}

type functions struct {
	Name        string
	GetPassword func() string
	Tokens      chan string
	TokenTTL    time.Duration
	Expires     time.Time
}

type optional struct {
	Name     string
	Password *string
}

type raw struct {
	Name      string
	SecretKey []byte
}

type credentials = database

// nested has it one struct deeper.
func nested(a app) {
	slog.Info("app", "app", a) // want "slogsecrets/struct"
}

// behind has it behind a pointer, which JSON follows.
func behind(l linked) {
	slog.Info("app", "app", l) // want "slogsecrets/struct"
}

// listed has it in a slice in a struct.
func listed(l list) {
	log.Printf("%+v", l) // want "slogsecrets/struct"
}

// tabled has it in a map in a struct.
func tabled(t table) {
	slog.Info("app", "app", t) // want "slogsecrets/struct"
}

// several is a slice of them.
func several(all []database) {
	slog.Info("databases", "all", all) // want "slogsecrets/struct"
}

// severalByName is a map of them.
func severalByName(all map[string]*database) {
	slog.Info("databases", "all", all) // want "slogsecrets/struct"
}

// fixed is an array of them.
func fixed(all [2]database) {
	log.Print(all) // want "slogsecrets/struct"
}

// embedded prints what it embeds.
func embedded(d derived) {
	log.Printf("%+v", d) // want "slogsecrets/struct"
}

// embeddedJSON logs the fields of what it embeds: they are exported, though the struct is not.
func embeddedJSON(d derived) {
	slog.Info("client", "client", d) // want "slogsecrets/struct"
}

// embeddedExported logs those of one that is.
func embeddedExported(e exported) {
	slog.Info("client", "client", e) // want "slogsecrets/struct"
}

// generic has it in the argument of its type.
func generic(b box[database]) {
	slog.Info("box", "box", b) // want "slogsecrets/struct"
}

// genericHarmless has a number there.
func genericHarmless(b box[int]) {
	slog.Info("box", "box", b)
}

// genericField has a type parameter as the type of the secret.
func genericField(r result[string]) {
	slog.Info("result", "result", r) // want "slogsecrets/struct"
}

// genericFieldHarmless has a truth there.
func genericFieldHarmless(r result[bool]) {
	slog.Info("result", "result", r)
}

// recursive has itself as children.
func recursive(t tree) {
	slog.Info("tree", "tree", t) // want "slogsecrets/struct"
}

// recursiveHarmless has itself as children, and no secret.
func recursiveHarmless(n *node) {
	slog.Info("tree", "tree", n)
}

// functional has functions, channels and times that are named for secrets.
func functional(f functions) {
	log.Printf("%+v", f)
}

// optionally has a pointer to the secret, which JSON follows.
func optionally(o optional) {
	slog.Info("update", "update", o) // want "slogsecrets/struct"
}

// optionallyText prints the address of it.
func optionallyText(o optional) {
	log.Printf("update %+v", o)
}

// bytes has it as bytes.
func bytes(r raw) {
	slog.Info("key", "value", r) // want "slogsecrets/struct"
}

// alias is named by an alias.
func alias(c credentials) {
	log.Printf("%v", c) // want "slogsecrets/struct"
}

// anonymous has no name.
func anonymous(name, text string) {
	slog.Info("login", "body", struct { // want "slogsecrets/struct"
		Name     string
		Password string
	}{name, text})
}

// anonymousHarmless has none and says whether there is one.
func anonymousHarmless(name, text string) {
	slog.Info("login", "body", struct {
		Name        string
		HasPassword bool
	}{name, text != ""})
}

// server logs a struct of the library whose fields are no secrets.
func server(s *http.Server) {
	slog.Info("server", "addr", s.Addr, "timeouts", []time.Duration{s.ReadTimeout, s.WriteTimeout})
}

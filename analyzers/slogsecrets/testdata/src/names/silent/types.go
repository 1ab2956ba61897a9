package silent

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"go/token"
	"io"
	"log"
	"log/slog"
	"os"
	"strings"
	"sync"
	"time"
)

// The names of what others read: constants, no secrets.
const (
	apiKeyHeader   = "X-API-Key"
	passwordEnv    = "DB_PASSWORD"
	tokenCookie    = "token"
	eventPassword  = "password.changed"
	scopeReadToken = "read:token"
)

// errTokenExpired is an error, though its name ends otherwise.
var errTokenExpired = errors.New("token is expired")

// kind is what a lexer calls its tokens.
type kind int

// lexeme is one token of a lexer.
type lexeme struct {
	Kind kind
	Text string
	Line int
}

type parser struct {
	token lexeme
	next  lexeme
}

// Secret is an object of a cluster: a name and a namespace here.
type Secret struct {
	Name      string
	Namespace string
	Type      string
	Labels    map[string]string
}

type event struct {
	Password bool
	Token    int
	Secret   time.Time
}

type tokenBucket struct {
	mu     sync.Mutex
	tokens float64
	rate   float64
}

// jsonTokens logs the tokens of a decoder.
func jsonTokens(r io.Reader) error {
	dec := json.NewDecoder(r)
	for dec.More() {
		token, err := dec.Token()
		if err != nil {
			return err
		}
		log.Printf("unexpected token %v at %d", token, dec.InputOffset())
	}
	return nil
}

// xmlTokens does so for XML.
func xmlTokens(dec *xml.Decoder) error {
	token, err := dec.Token()
	if err != nil {
		return err
	}
	slog.Debug("element", "token", fmt.Sprintf("%T", token))
	return nil
}

// goTokens logs those of Go.
func goTokens(fset *token.FileSet, pos token.Pos, tok token.Token) {
	log.Printf("%s: unexpected %s", fset.Position(pos), tok)
	slog.Info("token", "kind", tok.String(), "keyword", tok.IsKeyword())
}

// lexed logs what a parser has before it.
func (p *parser) lexed() error {
	log.Printf("line %d: unexpected %q, kind %d", p.token.Line, p.token.Text, p.token.Kind)
	return fmt.Errorf("line %d: unexpected %v", p.token.Line, p.next)
}

// lexedWhole logs the lexeme as a whole.
func lexedWhole(token lexeme) {
	log.Printf("got %v", token)
	log.Printf("got %+v", token.Kind)
}

// clusterSecret logs an object that is called a secret by the names it has.
func clusterSecret(secret *Secret) {
	slog.Info("secret updated", "name", secret.Name, "namespace", secret.Namespace, "type", secret.Type)
	log.Printf("secret %s/%s changed, labels %v", secret.Namespace, secret.Name, secret.Labels)
}

// headerMissing logs the name of a header, a variable and a cookie.
func headerMissing(header string) {
	slog.Warn("missing", "header", apiKeyHeader, "variable", passwordEnv, "cookie", tokenCookie)
	log.Printf("set %s or send %s", passwordEnv, apiKeyHeader)
	slog.Info("published", "event", eventPassword, "scope", scopeReadToken)
}

// expired logs an error with a name that says token.
func expired() {
	slog.Warn("refused", "error", errTokenExpired)
	log.Print(errTokenExpired)
}

// flags logs a struct whose fields are truths, numbers and times.
func flags(e event) {
	slog.Info("event", "event", e)
	log.Printf("%+v", e)
}

// limited logs what is left in the bucket of a limiter.
func (b *tokenBucket) limited() {
	b.mu.Lock()
	defer b.mu.Unlock()
	slog.Debug("limit", "tokens", b.tokens, "rate", b.rate)
}

// workingDirectory has the name of the shell's command.
func workingDirectory() error {
	pwd, err := os.Getwd()
	if err != nil {
		return err
	}
	slog.Info("start", "pwd", pwd)
	log.Printf("pwd is %s", pwd)
	return nil
}

// mapKeys logs the keys of maps.
func mapKeys(settings map[string]int) {
	for key, value := range settings {
		slog.Info("setting", "key", key, "value", value)
	}
}

// words counts tokens of a text.
func words(text string) {
	tokens := strings.Fields(text)
	slog.Info("split", "tokens", len(tokens))
}

// cancellation logs a token that cancels.
func cancellation(cancellationToken string) {
	slog.Info("cancelled", "cancellation_token", cancellationToken)
}

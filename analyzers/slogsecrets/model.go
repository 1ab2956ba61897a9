package slogsecrets

import (
	"go/types"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/sensitive"
	"github.com/prodcheck/prodcheck/internal/taint"
)

// A model answers what package taint asks.
type model struct {
	names  *sensitive.Names
	redact []string
	lexing bool // tokens are words of a language here
}

func newModel(settings Settings) *model {
	return &model{
		names:  sensitive.New(sensitive.Extra{Secret: settings.Secret, Personal: settings.Personal, Harmless: settings.Harmless}),
		redact: settings.Redact,
	}
}

// lexers are packages in which a token is no secret.
var lexers = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:lex|lexer|parse|parser|scan|scanner|tokenizer|syntax|grammar|ast|template)$`)
})

// of returns the model for a package.
func (m *model) of(pkg *types.Package) *model {
	own := *m
	own.lexing = lexers().MatchString(pkg.Name()) || slices.ContainsFunc(pkg.Imports(), func(imported *types.Package) bool {
		return imported.Path() == "go/token" || imported.Path() == "text/scanner" || imported.Path() == "go/scanner"
	})
	return &own
}

var classes = map[sensitive.Kind]taint.Class{
	sensitive.Secret:   taint.Secret,
	sensitive.Address:  taint.Address,
	sensitive.Personal: taint.Personal,
}

// Name returns what a name says about what it names.
func (m *model) Name(name string) taint.Class {
	class := classes[m.names.Kind(name)]
	if class == taint.Secret && m.lexing && onlyToken(name) {
		return taint.None
	}
	return class
}

// Denies says whether a name says that it is none of what its last word names.
func (m *model) Denies(name string) bool { return m.names.Denies(name) }

// Member returns what a field holds by the name of its struct.
func (m *model) Member(owner *types.Named, field *types.Var) taint.Class {
	name := owner.Obj().Name()
	if onlyToken(name) && ofLanguage(owner) {
		return taint.None
	}
	return m.Name(name + "_" + field.Name())
}

// placed are fields of tokens that are words of a language.
var placed = map[string]bool{
	"Key": true, "Kind": true, "Type": true, "Pos": true, "Position": true, "Line": true, "Col": true, "Column": true, "Offset": true,
	"Start": true, "End": true, "Lexeme": true, "Literal": true, "Loc": true, "Range": true,
}

// ofLanguage says whether a struct that is called a token is one of a language.
func ofLanguage(owner *types.Named) bool {
	s, ok := owner.Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for field := range s.Fields() {
		name := []rune(field.Name())
		name[0] = unicode.ToUpper(name[0])
		if placed[string(name)] {
			return true
		}
	}
	return false
}

// Index says whether a name may be that of a key under which secrets are kept: a "secret key" is
// looked up, and signs, as the case may be.
func (m *model) Index(name string) bool {
	words := sensitive.Split(name)
	return len(words) > 1 && slices.Equal(words[len(words)-2:], []string{"secret", "key"})
}

// onlyToken says whether a name says token, and at most which: nextToken, readToken, but not of
// whom or for what.
func onlyToken(name string) bool {
	words := sensitive.Split(name)
	if len(words) == 2 && !credentials[words[0]] {
		words = words[1:]
	}
	return len(words) == 1 && (words[0] == "token" || words[0] == "tokens")
}

// credentials are words before a token that lets somebody in.
var credentials = map[string]bool{
	"access": true, "refresh": true, "auth": true, "id": true, "api": true, "bearer": true, "session": true, "csrf": true, "user": true,
	"admin": true, "reset": true, "bot": true, "secret": true, "login": true, "verification": true,
}

// HeaderKey returns what a key says that is the name of a header, and nothing else.
func (m *model) HeaderKey(name string) taint.Class {
	if sensitive.SecretHeader(name) {
		return taint.Header
	}
	return taint.None
}

// Header returns what the name of an HTTP header says about its value.
func (m *model) Header(name string) taint.Class {
	if sensitive.Header(name) == sensitive.Secret {
		return taint.Header
	}
	return taint.None
}

// cleaners are words in the names of functions whose results give nothing away.
var cleaners = map[string]bool{
	"redact": true, "redacted": true, "mask": true, "masked": true, "hash": true, "hashed": true, "hmac": true, "scrub": true,
	"sanitize": true, "sanitized": true, "sanitise": true, "obfuscate": true, "obfuscated": true, "censor": true, "encrypt": true,
	"encrypted": true, "fingerprint": true, "digest": true, "anonymize": true, "anonymise": true, "anonymized": true, "conceal": true,
	"hide": true, "bcrypt": true, "crypt": true, "crypted": true, "checksum": true, "sha": true, "sha1": true, "sha256": true, "sha512": true, "md5": true, "crc32": true,
	"pseudonymize": true, "abbreviate": true, "elide": true, "sum": true, "sum256": true, "sum512": true}

// cleaning are packages all of whose functions return something else than they are given.
var cleaning = map[string]bool{
	"crypto/sha256": true, "crypto/sha512": true, "crypto/sha1": true, "crypto/md5": true, "crypto/sha3": true, "crypto/hmac": true,
	"crypto/pbkdf2": true, "hash": true, "hash/fnv": true, "hash/crc32": true, "hash/maphash": true,
	"golang.org/x/crypto/bcrypt": true, "golang.org/x/crypto/argon2": true, "golang.org/x/crypto/scrypt": true,
	"golang.org/x/crypto/pbkdf2": true, "golang.org/x/crypto/blake2b": true, "golang.org/x/crypto/sha3": true,
	"github.com/cespare/xxhash/v2": true,
}

// harmless are functions whose results are none of what the variables that they are put in
// may be called: pwd is where the process runs.
var harmless = map[string]bool{"os.Getwd": true}

// Cleans says whether what a function returns gives nothing away of what it is given.
func (m *model) Cleans(fn *types.Func) bool {
	if fn.Pkg() != nil && cleaning[fn.Pkg().Path()] || harmless[fn.FullName()] || fn.FullName() == "(*net/url.URL).Redacted" || slices.Contains(m.redact, fn.FullName()) {
		return true
	}
	words := sensitive.Split(fn.Name())
	return slices.ContainsFunc(words, func(word string) bool { return cleaners[word] }) || m.takesOut(words)
}

// removers are words with which names of functions begin that take something out.
var removers = map[string]bool{
	"strip": true, "remove": true, "without": true, "drop": true, "omit": true, "trim": true, "replace": true, "filter": true, "clear": true,
}

// takesOut says whether the words of a function's name say that it takes secrets out of what it
// is given: stripToken, WithoutCredentials.
func (m *model) takesOut(words []string) bool {
	return len(words) > 1 && removers[words[0]] && m.names.Kind(strings.Join(words[1:], " ")) != sensitive.None
}

// Asked returns the method that is called where a value of the type is so written, or nil. Of a
// container it is that of the elements.
func (m *model) Asked(t types.Type, how known.Rendering) *types.Selection {
	addressable := false
	for range maxFieldDepth {
		if method := asked(t, how, addressable); method != nil {
			return method
		}
		switch u := t.Underlying().(type) {
		case *types.Slice:
			t, how, addressable = u.Elem(), how.Element(), true
		case *types.Array:
			t, how = u.Elem(), how.Within()
		case *types.Map:
			t, how, addressable = u.Elem(), how.Within(), false
		default:
			return nil
		}
	}
	return nil
}

// Hidden says whether nothing of what is in a value of the type is shown where it is so written.
func (m *model) Hidden(t types.Type, how known.Rendering) bool { return hidden(t, how) }

// Written says whether a field of a struct is shown where it is so written.
func (m *model) Written(s *types.Struct, field int, how known.Rendering) bool {
	return encodes(s, field, how)
}

// Shown returns the fields of a class that are shown where a value of the type is so written.
func (m *model) Shown(t types.Type, how known.Rendering, says func(*types.Func) taint.Saying) []taint.Field {
	return m.shown(t, how, says)
}

package taint

import (
	"go/types"
	"regexp"
	"strings"
	"sync"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// given adds an origin where a call is given the name of what it returns: of an environment
// variable, a header, a form's field, a flag, a key of the configuration.
func (t *tracer) given(c *ssa.Call, fn *types.Func, args []ssa.Value, result int) bool {
	if fn == nil || !getters().MatchString(fn.Name()) || removers().MatchString(fn.Name()) || tells(fn) || !canHold(resultType(c, result)) {
		return false
	}
	if _, ok := known.Passes()[fn.FullName()]; ok {
		return false
	}
	headers := len(args) > 0 && isHeader(args[0].Type()) || strings.Contains(strings.ToLower(fn.Name()), "header")
	for n, arg := range args {
		key := constantString(arg)
		if n > 2 || !keys().MatchString(key) {
			continue
		}
		class := t.e.model.Name(key)
		if headers {
			class = t.e.model.Header(key)
		}
		if class != None {
			t.add(Origin{Class: class, Name: key, Expr: t.e.expr(c), Pos: c.Pos()})
			return true
		}
		return headers
	}
	return false
}

// getters are functions that are given the name of what they return, by a word of their own.
var getters = sync.OnceValue(func() *regexp.Regexp {
	const words = `(get|getenv|env|lookup|header|form|query|param|cookie|value|string|read|secret|fetch|load|require|must|config|setting|flag|arg|vault|option)`
	return regexp.MustCompile(`^(?i:` + words + `)(?:$|[A-Z0-9_])|(?:` + titles(words) + `)s?(?:$|[A-Z0-9_])`)
})

// titles writes each word of an alternative with a capital.
func titles(words string) string {
	list := strings.Split(strings.Trim(words, "()"), "|")
	for n, word := range list {
		list[n] = strings.ToUpper(word[:1]) + word[1:]
	}
	return strings.Join(list, "|")
}

// keys are names of one thing, as environment variables, flags, headers and settings have.
var keys = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[\w.:/-]+$`) })

// tellers are types whose values say something about what has the name: messages, errors.
var tellers = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i:error|valid|message|translat|locali|i18n|regexp)`)
})

// tells says whether a function is a method of such a type.
func tells(fn *types.Func) bool {
	recv := fn.Signature().Recv()
	if tellers().MatchString(fn.Name()) {
		return true
	}
	if recv == nil {
		return false
	}
	named, ok := types.Unalias(deref(recv.Type())).(*types.Named)
	return ok && tellers().MatchString(named.Obj().Name())
}

// removers are functions that are given the name of what they take out.
var removers = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?i:strip|remove|delete|del|drop|without|unset|clear|redact|mask|hide|trim)`)
})

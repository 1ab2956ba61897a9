package taint

import (
	"go/types"
	"regexp"
	"strings"
	"sync"

	"github.com/prodcheck/prodcheck/internal/known"
)

// ownLogger says what a method writes that looks like one of a logger, by the names of its
// type and its own: interfaces behind which any logger may be.
func ownLogger(fn *types.Func) (known.LogCall, bool) {
	owner, from := loggerOf(fn)
	if owner == "" {
		return known.LogCall{}, false
	}
	level, suffix := fn.Name(), ""
	for _, s := range []string{"Context", "Ctx", "f", "w", "ln", "S"} {
		if rest, ok := strings.CutSuffix(level, s); ok && levels[rest] {
			level, suffix = rest, s
			break
		}
	}
	signature := fn.Signature()
	if !levels[level] || signature.Params().Len() == 0 {
		return known.LogCall{}, false
	}
	first := 0
	if signature.Params().At(0).Type().String() == "context.Context" {
		first, from = 1, from+1
	}
	if !signature.Variadic() {
		// It is given a message, and what goes with it; and nothing comes back.
		if signature.Results().Len() > 0 || signature.Params().Len() < first+1 || !isText(signature.Params().At(first).Type()) {
			return known.LogCall{}, false
		}
	}
	row := known.LogCall{Style: known.LogMixed, From: from, Render: known.RenderFmt, Name: owner + "." + fn.Name()}
	if suffix == "f" && signature.Variadic() {
		row.Style = known.LogFormat
	}
	return row, true
}

// loggerOf returns the name of the type or package that a function is of, if that is one of
// loggers, and the number of its first argument.
func loggerOf(fn *types.Func) (name string, first int) {
	if recv := fn.Signature().Recv(); recv != nil {
		if named, _ := types.Unalias(deref(recv.Type())).(*types.Named); named != nil {
			name, first = named.Obj().Name(), 1
		}
	} else if fn.Pkg() != nil {
		name = fn.Pkg().Name()
	}
	if !loggers().MatchString(name) {
		return "", 0
	}
	return name, first
}

// loggers are names of what logs: log, logger, RequestLogger, lgr; not login, catalog.
var loggers = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:[Ll]og|.*[A-Za-z0-9_]Log|.*_log|zlog|lgr)(?:ger|ging|s)?(?:[A-Z0-9_].*)?$`)
})

var levels = map[string]bool{
	"Trace": true, "Debug": true, "Info": true, "Notice": true, "Warn": true, "Warning": true, "Error": true,
	"Fatal": true, "Panic": true, "Print": true, "Critical": true, "Log": true, "Err": true,
}

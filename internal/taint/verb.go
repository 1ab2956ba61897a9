package taint

import (
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
)

// A verb is one of a format, https://pkg.go.dev/fmt#hdr-Printing.
type verb struct {
	flags string
	char  byte
}

// render returns how the verb writes a value, and whether that shows it at all.
func (v verb) render() (how known.Rendering, shows bool) {
	switch v.char {
	case 'T', 'p', 't', 'c', 'b', 'o', 'e', 'f', 'g':
		return 0, false
	case 's', 'q', 'x', 'X':
		return known.RenderFmtString, true
	}
	switch {
	case strings.ContainsRune(v.flags, '#'):
		return known.RenderFmtSyntax, true
	case strings.ContainsRune(v.flags, '+'):
		return known.RenderFmtFields, true
	}
	return known.RenderFmt, true
}

// verbsOf returns the verbs of a format, one for each operand that it takes; none where
// operands are taken out of turn.
func verbsOf(format string) []verb {
	var verbs []verb
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		var v verb
		for i++; i < len(format) && strings.IndexByte("+-# 0123456789.*[]", format[i]) >= 0; i++ {
			switch format[i] {
			case '[':
				return nil
			case '*':
				verbs = append(verbs, verb{char: 't'}) // a width
			default:
				v.flags += string(format[i])
			}
		}
		if i >= len(format) || format[i] == '%' {
			continue
		}
		v.char = format[i]
		verbs = append(verbs, v)
	}
	return verbs
}

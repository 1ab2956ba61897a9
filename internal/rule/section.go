package rule

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Section is a part of a rule's documentation: prose, in the form of Go doc comments, or
// Go code.
type Section struct {
	Title string
	Prose string
	Code  string
}

// Sections returns the documentation of a rule in the order in which it is shown
// everywhere.
func (r *Rule) Sections() []Section {
	all := []Section{
		{Title: "What it does", Prose: r.Doc().What},
		{Title: "Why is this bad?", Prose: r.Doc().Why},
		{Title: "Example", Code: r.Doc().Bad},
		{Title: "Use instead", Code: r.Doc().Good},
		{Title: "How to fix", Prose: r.Doc().Fix},
	}
	var sections []Section
	for _, s := range all {
		if s.Prose != "" || s.Code != "" {
			s.Prose = capital(s.Prose)
			sections = append(sections, s)
		}
	}
	return sections
}

// capital begins prose that stood after a label, "Why: the …", as a sentence. A first
// word that is code, such as net/http, stays.
func capital(prose string) string {
	word, _, _ := strings.Cut(prose, " ")
	if strings.ContainsFunc(strings.TrimRight(word, ",.:"), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '\'' }) {
		return prose
	}
	first, size := utf8.DecodeRuneInString(prose)
	if size == 0 {
		return prose
	}
	return string(unicode.ToUpper(first)) + prose[size:]
}

package sensitive

import (
	"slices"
	"sync"
)

// Names decides by names. The zero value knows the built-in words.
// It is safe for concurrent use, and remembers: the same names come again and again.
type Names struct {
	own      phrases[head]
	harmless phrases[struct{}]
	decided  sync.Map // of name to Kind
}

// Extra are a project's own words, from its configuration. Each is a name in any style
// (apiTicket, api_ticket, "api ticket"); one without letters is ignored.
type Extra struct {
	// Secret and Personal are nouns like the built-in ones: with "ticket" also userTicket
	// and ticketValue count, ticketCount and maxTickets do not. They go before built-in ones
	// that are not longer.
	Secret, Personal []string
	// Harmless names are none wherever their words stand in a row within a name: with
	// "public token" also publicTokenValue. They go before everything.
	Harmless []string
}

// New returns a Names that knows the built-in words and a project's own.
func New(extra Extra) *Names {
	n := &Names{own: make(phrases[head]), harmless: make(phrases[struct{}])}
	own := func(names []string, kind Kind) {
		for _, name := range names {
			if words := Split(name); len(words) > 0 {
				addHead(n.own, words, head{kind: kind})
			}
		}
	}
	own(extra.Personal, Personal)
	own(extra.Secret, Secret) // last, so that it holds where a name is both
	for _, name := range extra.Harmless {
		if words := Split(name); len(words) > 0 {
			n.harmless.add(words, struct{}{})
		}
	}
	return n
}

// Kind says what name names.
func (n *Names) Kind(name string) Kind {
	if kind, ok := n.decided.Load(name); ok {
		return kind.(Kind)
	}
	kind := n.decide(name)
	n.decided.Store(name, kind)
	return kind
}

// Denies says whether a name is one of a kind but for what stands before it, which makes
// another thing of it: serviceAccountEmail is no person's, nextPageToken no secret.
func (n *Names) Denies(name string) bool {
	words := Split(name)
	if n.harmless.within(words) {
		return true
	}
	h, start, ok := n.head(words)
	return ok && h.denied(words[:start])
}

func (n *Names) decide(name string) Kind {
	if name == "PWD" { // the shell's working directory; pwd in other spellings is a password
		return None
	}
	words := Split(name)
	if n.harmless.within(words) {
		return None
	}
	h, start, ok := n.head(words)
	if !ok || h.denied(words[:start]) {
		return None
	}
	return h.kind
}

// head finds the head of a name, and where it starts in its words.
func (n *Names) head(words []string) (h head, start int, ok bool) {
	// A head has to begin before the first preposition; it may contain it (date of birth).
	limit := slices.IndexFunc(words, func(word string) bool { return prepositions.has(word) })
	if limit < 0 || limit == 0 && words[0] == "to" { // toEmail is whom a message goes to
		limit = len(words)
	}
	follows := true // what stands after the head may follow it
	for end := len(words); end > 0; end-- {
		if end < len(words) {
			follows = prepositions.has(words[end]) || follows && carriers.has(words[end])
		}
		if !follows {
			continue
		}
		if h, start, ok := n.headAt(words, end); ok && start < limit {
			return h, start, true
		}
	}
	return head{}, 0, false
}

// headAt finds the head that words[:end] ends in, a project's own before built-in ones.
func (n *Names) headAt(words []string, end int) (h head, start int, ok bool) {
	h, start, ok = builtin().endingAt(words, end)
	if own, ownStart, found := n.own.endingAt(words, end); found && (!ok || ownStart <= start) {
		return own, ownStart, true
	}
	return h, start, ok
}

// denied says whether what stands before a head takes its meaning away.
func (h head) denied(before []string) bool {
	if len(before) == 0 {
		return false
	}
	if h.alone {
		return true
	}
	if _, _, ok := h.unless.endingAt(before, len(before)); ok {
		return true
	}
	if slices.ContainsFunc(before, func(word string) bool { return about.has(word) || closed.has(word) }) {
		return true
	}
	if len(before) > 1 && assistants.has(before[0]) {
		before = before[1:]
	}
	return (deeds.has(before[0]) || h.deeds.has(before[0])) &&
		!slices.ContainsFunc(before[1:], func(word string) bool { return purposes.has(word) })
}

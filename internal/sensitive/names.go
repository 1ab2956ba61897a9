package sensitive

import "sync"

// Extra are words of a project's own: names in any style, of which the words count.
type Extra struct {
	Secret, Personal []string
	Harmless         []string // also as part of longer names
}

// Names decides by names. The zero value knows what prodcheck knows. It may be used by several
// goroutines.
type Names struct {
	own      phrases[head] // nil where the project adds none
	harmless phrases[struct{}]
	decided  sync.Map // name to Kind
}

// New returns what prodcheck knows, with what a project adds.
func New(extra Extra) *Names {
	n := &Names{own: make(phrases[head]), harmless: make(phrases[struct{}])}
	for kind, names := range map[Kind][]string{Secret: extra.Secret, Personal: extra.Personal} {
		for _, name := range names {
			if words := Split(name); len(words) > 0 {
				addHead(n.own, words, head{kind: kind})
			}
		}
	}
	for _, name := range extra.Harmless {
		if words := Split(name); len(words) > 0 {
			n.harmless.add(words, struct{}{})
		}
	}
	return n
}

// endingAt returns the longest head that words[:end] ends in: the project's own come first.
func (n *Names) endingAt(words []string, end int) (h head, start int, ok bool) {
	if h, start, ok = n.own.endingAt(words, end); ok {
		return h, start, true
	}
	return builtin.endingAt(words, end)
}

// Kind says what a name names.
func (n *Names) Kind(name string) Kind {
	if kind, ok := n.decided.Load(name); ok {
		return kind.(Kind)
	}
	kind := n.decide(Split(name))
	n.decided.Store(name, kind)
	return kind
}

func (n *Names) decide(words []string) Kind {
	if len(words) == 0 || n.harmless.within(words) {
		return None
	}
	// The last head counts, if what follows it leaves it what it is.
	for end := len(words); end > 0; end-- {
		h, start, ok := n.endingAt(words, end)
		if !ok {
			if !tails[words[end-1]] {
				if joint(words[:end]) {
					return n.beforeJoint(words)
				}
				return None
			}
			continue
		}
		return n.judge(words, h, start, end)
	}
	return None
}

// joint says whether one of the words begins what only says where something is from.
func joint(words []string) bool {
	for n, word := range words {
		if n > 0 && joints[word] {
			return true
		}
	}
	return false
}

// beforeJoint decides by what stands before the first such word.
func (n *Names) beforeJoint(words []string) Kind {
	for i, word := range words {
		if i > 0 && joints[word] {
			return n.decide(words[:i])
		}
	}
	return None
}

// judge decides by what stands before a head.
func (n *Names) judge(words []string, h head, start, end int) Kind {
	if h.alone && len(words) > 1 {
		return None
	}
	if start == 0 {
		return h.kind
	}
	if asides[words[0]] || h.deeds[words[0]] {
		return None
	}
	for _, word := range words[:start] {
		if veiled[word] {
			return None
		}
	}
	if _, _, ok := h.unless.endingAt(words, start); ok {
		return None
	}
	return h.kind
}

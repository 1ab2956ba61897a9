package sensitive

import (
	"slices"
	"strings"
)

// phrases are sequences of words with what they stand for, found by their last word.
type phrases[T any] map[string][]phrase[T]

type phrase[T any] struct {
	words []string
	value T
}

func (p phrases[T]) add(words []string, value T) {
	last := words[len(words)-1]
	// The longest decides: "card security code" before "security code". Of equals, the newest.
	p[last] = slices.Insert(p[last], 0, phrase[T]{words, value})
	slices.SortStableFunc(p[last], func(a, b phrase[T]) int { return len(b.words) - len(a.words) })
}

// endingAt returns the longest phrase that words[:end] ends in, and where it starts.
func (p phrases[T]) endingAt(words []string, end int) (value T, start int, ok bool) {
	if end == 0 {
		return value, 0, false
	}
	for _, candidate := range p[words[end-1]] {
		start := end - len(candidate.words)
		if start >= 0 && slices.Equal(words[start:end], candidate.words) {
			return candidate.value, start, true
		}
	}
	return value, 0, false
}

// within says whether one of the phrases stands anywhere in words.
func (p phrases[T]) within(words []string) bool {
	for end := range words {
		if _, _, ok := p.endingAt(words, end+1); ok {
			return true
		}
	}
	return false
}

// list makes phrases of entries that are separated by commas.
func list(text string) phrases[struct{}] {
	p := make(phrases[struct{}])
	for _, words := range entries(text) {
		p.add(words, struct{}{})
	}
	return p
}

func entries(text string) (all [][]string) {
	for entry := range strings.SplitSeq(text, ",") {
		if words := strings.Fields(entry); len(words) > 0 {
			all = append(all, words)
		}
	}
	return all
}

package sensitive

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Split returns the words of a name in lower case: snake_case, kebab-case, dots, spaces
// and camelCase, with initialisms as Go writes them (HTTPAPIKey is http api key, userIDs
// is user ids). Numbers that only count are dropped (token2 is token), those that are part
// of a word stay (oauth2, sha256). Words that are often written together come apart
// (apikey is api key), those that are often written apart come together (pass_word is
// password). A name without letters has no words.
func Split(name string) []string {
	return appendWords(nil, name)
}

func appendWords(words []string, name string) []string {
	start := -1 // of the word that is being read, -1 between words
	for i, r := range name {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			if start >= 0 {
				words = appendSpelt(words, name[start:i])
			}
			start = -1
		case start < 0:
			start = i
		case startsWord(name, start, i, r):
			words = appendSpelt(words, name[start:i])
			start = i
		}
	}
	if start >= 0 {
		words = appendSpelt(words, name[start:])
	}
	return joinApart(words)
}

// startsWord says whether the letter or digit r at i begins a new word within
// name[start:], which is letters and digits only.
func startsWord(name string, start, i int, r rune) bool {
	if !unicode.IsUpper(r) {
		return false // digits belong to the word before them: oauth2, k8s, x509
	}
	previous, _ := utf8.DecodeLastRuneInString(name[start:i])
	if !unicode.IsUpper(previous) {
		return true // tokenURL, sha256Sum
	}
	// In a run of capitals the last begins the next word: HTTPServer.
	after := name[i+utf8.RuneLen(r):]
	next, size := utf8.DecodeRuneInString(after)
	if !unicode.IsLower(next) {
		return false
	}
	following, _ := utf8.DecodeRuneInString(after[size:])
	switch next {
	case 's': // userIDs, IDsOf
		return unicode.IsLower(following)
	case 'v': // IPv4
		return !unicode.IsDigit(following)
	}
	return true
}

// appendSpelt adds one piece of a name as the words it stands for.
func appendSpelt(words []string, piece string) []string {
	lower := strings.ToLower(piece)
	if piece[0] != lower[0] && len(piece) > 3 && strings.ToUpper(piece) == piece {
		if parts := initialismsOf(piece); parts != nil {
			for _, p := range parts {
				words = append(words, strings.ToLower(p))
			}
			return words
		}
	}
	lower = trimNumber(lower)
	if lower == "" {
		return words
	}
	if apart, ok := writtenTogether()[lower]; ok {
		return append(words, apart...)
	}
	return append(words, lower)
}

// initialismsOf takes a run of capitals apart (HTTPAPI), or returns nil where it is not
// made of at least two initialisms. The longest are tried first: HTTPS before HTTP.
func initialismsOf(run string) []string {
	for size := min(len(run)-1, longestInitialism()); size >= 2; size-- {
		if !initialisms.has(run[:size]) {
			continue
		}
		rest := run[size:]
		if initialisms.has(rest) {
			return []string{run[:size], rest}
		}
		if parts := initialismsOf(rest); parts != nil {
			return append([]string{run[:size]}, parts...)
		}
	}
	return nil
}

// trimNumber drops digits that only count. After one letter they are its name: s3, v2, b64.
func trimNumber(word string) string {
	if numbered.has(word) {
		return word
	}
	bare := strings.TrimRightFunc(word, unicode.IsDigit)
	if utf8.RuneCountInString(bare) == 1 {
		return word
	}
	return bare
}

// joinApart puts words together that belong to one, in place.
func joinApart(words []string) []string {
	kept := words[:0]
	for i := 0; i < len(words); i++ {
		word := words[i]
		if i+1 < len(words) {
			if joined, ok := writtenApart[[2]string{word, words[i+1]}]; ok {
				word = joined
				i++
			}
		}
		kept = append(kept, word)
	}
	return kept
}

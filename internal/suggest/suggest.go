// Package suggest finds the word that somebody meant.
package suggest

import (
	"fmt"
	"strings"

	"github.com/agext/levenshtein"
)

// nearEnough is the similarity (0 to 1) from which a word counts as misspelt
// rather than as another word. Below 0.6 the suggestions begin to be far-fetched.
const nearEnough = 0.6

// Closest returns the candidate most like word, or "" where none is near enough.
// Letter case does not count. Of candidates with a slash also the part after it
// is compared, so that "server-read" leads to "httptimeout/server-read".
func Closest(word string, candidates []string) string {
	best, bestScore := "", nearEnough
	for _, candidate := range candidates {
		// Not below: the first of several equals wins, and candidates come sorted.
		if score := similarity(word, candidate); score > bestScore {
			best, bestScore = candidate, score
		}
	}
	return best
}

// Hint returns Closest as a question to append to a message, or "".
func Hint(word string, candidates []string) string {
	closest := Closest(word, candidates)
	if closest == "" {
		return ""
	}
	return fmt.Sprintf(" (did you mean %q?)", closest)
}

func similarity(word, candidate string) float64 {
	word, candidate = strings.ToLower(word), strings.ToLower(candidate)
	score := levenshtein.Match(word, candidate, nil)
	if len(word) > 1 && strings.HasPrefix(candidate, word) {
		score = max(score, 0.7) // cut short: "warn" for "warning"
	}
	if _, name, ok := strings.Cut(candidate, "/"); ok && !strings.Contains(word, "/") {
		// A little less than the same likeness of the whole word.
		score = max(score, 0.99*levenshtein.Match(word, name, nil))
	}
	return score
}

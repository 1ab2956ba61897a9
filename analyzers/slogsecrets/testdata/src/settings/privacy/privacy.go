// Package privacy shortens what may not be seen as a whole.
package privacy

// Shorten returns the last characters of a text.
func Shorten(text string) string { return text[max(0, len(text)-4):] }

// IBAN is the number of an account.
type IBAN string

// Tail returns its last characters.
func (i IBAN) Tail() string { return string(i[max(0, len(i)-4):]) }

// Whole returns all of it.
func (i IBAN) Whole() string { return string(i) }

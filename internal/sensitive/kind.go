package sensitive

// Kind says what a name names.
type Kind uint8

// The kinds of names.
const (
	None     Kind = iota
	Secret        // whoever reads it can act as somebody else: a password, a token, a private key
	Address       // a URL or DSN that in practice carries a password or a token
	Personal      // e-mail, phone, national id, card data, date of birth
)

// String returns the kind as a message can show it.
func (k Kind) String() string {
	switch k {
	case Secret:
		return "secret"
	case Address:
		return "address"
	case Personal:
		return "personal"
	}
	return "none"
}

// Package bcrypt stands in for the package of that name: what the test data needs of it.
package bcrypt

// DefaultCost is the cost that will actually be set if a cost below MinCost is passed.
const DefaultCost int = 10

// GenerateFromPassword returns the bcrypt hash of the password at the given cost.
func GenerateFromPassword(password []byte, cost int) ([]byte, error) { return nil, nil }

// CompareHashAndPassword compares a bcrypt hashed password with its possible plaintext equivalent.
func CompareHashAndPassword(hashedPassword, password []byte) error { return nil }

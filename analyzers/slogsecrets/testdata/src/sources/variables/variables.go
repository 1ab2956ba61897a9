// Package variables has secrets in variables and parameters that are named for them.
package variables

import (
	"log"
	"log/slog"
	"sync"
)

var (
	signingKey  []byte
	adminToken  = readLine()
	serviceName = "billing"
)

func readLine() string { return "" }

// global logs a package variable.
func global() {
	log.Printf("started with %s", adminToken) // want "slogsecrets/value"
}

// globalHarmless logs another, and the size of the key.
func globalHarmless() {
	log.Printf("started %s with a key of %d bytes", serviceName, len(signingKey))
}

// globalBytes logs the key.
func globalBytes() {
	log.Printf("%s signs with %s", serviceName, signingKey) // want "slogsecrets/value"
}

// parameters has the names that are seen in the field.
func parameters(password, passwd, passphrase, apiKey, clientSecret, authToken string) {
	log.Print(password)     // want "slogsecrets/value"
	log.Print(passwd)       // want "slogsecrets/value"
	log.Print(passphrase)   // want "slogsecrets/value"
	log.Print(apiKey)       // want "slogsecrets/value"
	log.Print(clientSecret) // want "slogsecrets/value"
	log.Print(authToken)    // want "slogsecrets/value"
}

// parameterTypes are no strings: a number, a truth, a function, a lock.
func parameterTypes(password bool, token int, secret func() string, credentials *sync.Mutex) {
	credentials.Lock()
	defer credentials.Unlock()
	log.Print(password, token)
	log.Printf("have a source of secrets: %t", secret != nil)
}

// rangeHarmless logs names of services.
func rangeHarmless(names []string) {
	for _, name := range names {
		slog.Info("service", "name", name)
	}
}

// rangeVariable names the element for what it is.
func rangeVariable(lines []string) {
	for _, password := range lines {
		slog.Info("trying", "candidate", password) // want "slogsecrets/value"
	}
}

// scanned is read into a variable that is named for it.
func scanned(scan func(...any) (int, error)) error {
	var name, password string
	if _, err := scan(&name, &password); err != nil {
		return err
	}
	slog.Info("row", "name", name)
	slog.Info("row", "rest", password) // want "slogsecrets/value"
	return nil
}

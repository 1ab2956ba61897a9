// Package collections keeps secrets in maps and slices.
package collections

import (
	"log"
	"log/slog"
)

// mapWhole logs a map with the password under its name.
func mapWhole(user, password string) {
	m := map[string]string{"user": user, "password": password}
	slog.Info("request", "body", m) // want "slogsecrets/(value|struct)"
}

// mapElement takes it out of the map.
func mapElement(user, password string) {
	m := map[string]string{"user": user, "password": password}
	log.Printf("using %s", m["password"]) // want "slogsecrets/value"
}

// mapOther takes the user out of the map.
func mapOther(user, password string) {
	m := map[string]string{"user": user, "password": password}
	log.Printf("using %s", m["user"])
}

// mapSet sets the element later.
func mapSet(user, password string) {
	m := map[string]any{"user": user}
	m["pass"] = password
	log.Printf("using %v", m) // want "slogsecrets/(value|struct)"
}

// mapBefore logs before the element is set.
func mapBefore(user, password string) map[string]any {
	m := map[string]any{"user": user}
	log.Printf("using %v", m)
	m["pass"] = password
	return m
}

// mapDeleted deletes it before it logs.
func mapDeleted(user, password string) {
	m := map[string]any{"user": user, "pass": password}
	delete(m, "pass")
	log.Printf("using %v", m)
}

// mapLength logs how many there are.
func mapLength(tokens map[string]string) {
	slog.Info("sessions", "tokens", len(tokens))
}

// mapKeys logs the keys of a map of tokens by user.
func mapKeys(tokenByUser map[string]string) {
	for user := range tokenByUser {
		slog.Info("session", "user", user)
	}
}

// mapValues logs the values of it.
func mapValues(tokens map[string]string) {
	for _, v := range tokens {
		slog.Info("session", "v", v) // want "slogsecrets/value"
	}
}

// sliceWhole logs a slice that holds the password.
func sliceWhole(password string) {
	args := []string{"--user", "root", "--pass", password}
	slog.Info("exec", "args", args) // want "slogsecrets/value"
}

// sliceAppended appends it.
func sliceAppended(args []string, password string) {
	args = append(args, password)
	log.Printf("exec %v", args) // want "slogsecrets/value"
}

// sliceBefore logs before it appends.
func sliceBefore(args []string, password string) []string {
	log.Printf("exec %v", args)
	return append(args, password)
}

// sliceLength logs how many there are.
func sliceLength(args []string, password string) {
	args = append(args, password)
	log.Printf("exec with %d args", len(args))
}

// sliceIndex counts the keys with their place.
func sliceIndex(apiKeys []string) {
	for i, k := range apiKeys {
		log.Printf("key %d: %d characters", i, len(k))
	}
}

// sliceRange logs each.
func sliceRange(apiKeys []string) {
	for _, k := range apiKeys {
		log.Print(k) // want "slogsecrets/value"
	}
}

// sliceFirst logs one of them.
func sliceFirst(apiKeys []string) {
	log.Print(apiKeys[0]) // want "slogsecrets/value"
}

// array keeps it in an array.
func array(password string) {
	pair := [2]string{"root", password}
	log.Print(pair) // want "slogsecrets/value"
}

// copied copies the bytes.
func copied(secretKey []byte) {
	buf := make([]byte, len(secretKey))
	copy(buf, secretKey)
	log.Printf("%x", buf) // want "slogsecrets/value"
}

// channel sends it through a channel.
func channel(password string) {
	c := make(chan string, 1)
	c <- password
	log.Print(<-c) // want "slogsecrets/value"
}

// channelClosed waits for something else.
func channelClosed(done chan struct{}, password string) int {
	<-done
	log.Print("done")
	return len(password)
}

// Command toolgen makes passwords and tokens and prints them: that is its output.
package main

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
)

func main() {
	kind := flag.String("kind", "password", "what to make: password, token or key")
	length := flag.Int("length", 24, "how many bytes")
	flag.Parse()
	switch *kind {
	case "password":
		printPassword(*length)
	case "token":
		printToken(*length)
	case "key":
		printKey()
	default:
		fmt.Fprintf(os.Stderr, "unknown kind %q\n", *kind)
		os.Exit(2)
	}
}

// printPassword prints a password, for a person to read.
func printPassword(length int) {
	raw := make([]byte, length)
	_, _ = rand.Read(raw)
	password := base64.RawURLEncoding.EncodeToString(raw)
	fmt.Println(password)
}

// printToken prints a token, for a script to read.
func printToken(length int) {
	raw := make([]byte, length)
	_, _ = rand.Read(raw)
	token := hex.EncodeToString(raw)
	fmt.Printf("token: %s\n", token)
}

// printKey prints a pair of keys.
func printKey() {
	publicKey, privateKey, err := ed25519.GenerateKey(nil)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println("public:", hex.EncodeToString(publicKey))
	fmt.Println("private:", hex.EncodeToString(privateKey))
}

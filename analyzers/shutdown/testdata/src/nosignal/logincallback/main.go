// Command login is right: the server on loopback only takes the browser's callback, and the program ends with it.
package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"nosignal/logincallback/oauth"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()

	code, err := oauth.AwaitCode(ctx, func(redirect string) {
		fmt.Println("open https://id.example.com/authorize?redirect_uri=" + redirect)
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, "login:", err)
		return
	}
	fmt.Println("logged in with a code of", len(code), "characters")
}

// Command tool prints a token, because that is what it is for.
package main

import (
	"crypto/rand"
	"fmt"
)

func main() {
	token := rand.Text()
	fmt.Println(token)
}

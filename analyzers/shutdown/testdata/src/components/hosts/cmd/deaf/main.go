// Command deaf waits for ever.
package main

import (
	"os"

	"components/hosts/parts"
	_ "components/hosts/unheard"
)

func main() {
	_, err := parts.StartAll(os.Args[1:])
	if err != nil {
		os.Exit(1)
	}
	select {}
}

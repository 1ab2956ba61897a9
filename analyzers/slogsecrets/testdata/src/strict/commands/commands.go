// Package commands holds the commands of a program that serves as well.
package commands

import (
	"encoding/json"
	"fmt"
	"log"

	"github.com/spf13/cobra"
)

// NewKey prints the key that it makes: that is what it is asked for.
func NewKey(create func() string) *cobra.Command {
	return &cobra.Command{Use: "key", Run: func(*cobra.Command, []string) {
		apiKey := create()
		fmt.Println(apiKey)
		log.Printf("created %s", apiKey) // want "slogsecrets/value"
	}}
}

// words logs the words of a text in a language.
func words(d *json.Decoder) {
	word, err := d.Token()
	log.Print(word, err)
}

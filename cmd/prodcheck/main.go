// Prodcheck reports what makes a Go service not ready for production.
//
// It is a command line of its own, the tool of "go vet -vettool", and, with
// --standalone, a checker in one process.
package main

import (
	"os"

	"github.com/prodcheck/prodcheck/analyzers"
	"github.com/prodcheck/prodcheck/internal/cli"
	"github.com/prodcheck/prodcheck/internal/vettool"
)

func main() {
	if vettool.Called(os.Args[1:]) {
		vettool.Suite{Sets: analyzers.Sets(), New: analyzers.New}.Main()
	}
	os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

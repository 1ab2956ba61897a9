// Command short resolves short links with fiber. It is killed by SIGTERM while it answers.
package main

import (
	"flag"
	"log"

	"nosignal/fiberlisten/links"
)

func main() {
	addr := flag.String("addr", ":3000", "address to listen on")
	flag.Parse()

	server := links.NewServer(map[string]string{"go": "https://go.dev"})
	server.MustServe(*addr)
	log.Println("bye")
}

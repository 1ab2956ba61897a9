package fixclient

import (
	"fmt"
	"net/http"
	"os"
)

func several() {
	a := &http.Client{}         // want `\(httptimeout/client\)`
	b := &http.Client{Jar: nil} // want `\(httptimeout/client\)`
	fmt.Fprintln(os.Stdout, a, b)
	a.Get(url)
	b.Get(url)
}

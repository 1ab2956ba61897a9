// Package ads picks advertisements.
package ads

import (
	"math/rand/v2"
	"net/http"
)

var banners = []string{"summer sale", "winter sale"}

// Handler answers with a random advertisement.
func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte(banners[rand.IntN(len(banners))]))
	})
}

// Package wiki shows pages from a directory.
package wiki

import (
	"net/http"
	"os"
	"path/filepath"
)

type wiki struct{ root *os.Root }

// New returns the handler for the pages in dir.
func New(dir string) http.Handler {
	root, err := os.OpenRoot(filepath.Clean(dir))
	if err != nil {
		return http.NotFoundHandler()
	}
	return &wiki{root: root}
}

func (wk *wiki) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	http.ServeFileFS(w, r, wk.root.FS(), r.URL.Path)
}

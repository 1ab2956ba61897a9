package known

import "strings"

// standardRoots are the first elements of the standard library's import paths
// (https://pkg.go.dev/std).
var standardRoots = set(
	"archive", "bufio", "bytes", "cmp", "compress", "container", "context", "crypto", "database", "debug",
	"embed", "encoding", "errors", "expvar", "flag", "fmt", "go", "hash", "html", "image", "index", "internal", "io", "iter",
	"log", "maps", "math", "mime", "net", "os", "path", "plugin", "reflect", "regexp", "runtime", "slices",
	"sort", "strconv", "strings", "structs", "sync", "syscall", "testing", "text", "time", "unicode", "unique", "vendor",
	"unsafe", "weak",
)

// Standard says whether a package is part of the standard library.
func Standard(path string) bool {
	root, _, _ := strings.Cut(path, "/")
	return standardRoots[root]
}

func set(names ...string) map[string]bool {
	s := make(map[string]bool, len(names))
	for _, name := range names {
		s[name] = true
	}
	return s
}

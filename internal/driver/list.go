package driver

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/prodcheck/prodcheck/internal/finding"
)

// loaded tells the packages that load from the others.
type loaded struct {
	good     []string // import paths
	failures []finding.Failure
}

type listed struct {
	ImportPath string
	Error      *loadError
	DepsErrors []*loadError
}

// loadError is why a package, or one that it imports, does not load.
type loadError struct {
	ImportStack []string
	Pos         string // "file:line:column", or less
	Err         string
}

// list asks the go command which packages load. It costs some time, so it is asked
// only where go vet has refused.
func (d *driver) list(ctx context.Context, r *run, overlay string, patterns []string) (*loaded, error) {
	args := append([]string{"list", "-e", "-json=ImportPath,Error,DepsErrors"}, d.buildFlags(overlay)...)
	cmd := d.command(ctx, r, append(args, patterns...))
	stdout, stderr := new(bytes.Buffer), new(bytes.Buffer)
	cmd.Stdout, cmd.Stderr = stdout, stderr
	runErr := cmd.Run()
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	result := new(loaded)
	if runErr != nil {
		result.failures = readReport(stderr.String(), r.dir, d.Executable).failures
	}
	kept := make(map[string]int) // index of the failure for an error
	decoder := json.NewDecoder(stdout)
	for {
		var p listed
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return result, nil
		} else if err != nil {
			return nil, fmt.Errorf("reading what go list says: %w", err)
		}
		errs := p.DepsErrors
		if p.Error != nil {
			errs = append(errs, p.Error)
		}
		if len(errs) == 0 {
			result.good = append(result.good, p.ImportPath)
		}
		for _, e := range errs {
			key := e.Pos + " " + e.Err + strings.Join(e.ImportStack, " ")
			if _, ok := kept[key]; !ok {
				kept[key] = len(result.failures)
				result.failures = append(result.failures, e.failure(r.dir, p.ImportPath))
			}
		}
	}
}

// failure tells the error. It was met on loading the given package, in dir.
func (e *loadError) failure(dir, importPath string) finding.Failure {
	f := finding.Failure{Package: importPath, Message: strings.TrimSpace(e.Err)}
	if n := len(e.ImportStack); n > 0 {
		f.Package = e.ImportStack[n-1]
		if strings.Contains(e.Err, "import cycle") {
			f.Message += ": " + strings.Join(e.ImportStack, " imports ")
		}
	}
	if m := place().FindStringSubmatch(e.Pos + ": "); m != nil {
		f.Position = positionAt(dir, m[1], m[2], m[3])
	}
	if f.Hint = hintFor(&f, dir); f.Hint == "" {
		f.Hint = "packages that import it were not checked either"
	}
	return f
}

package driver

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/prodcheck/prodcheck/internal/finding"
)

// report is what the go command said on its standard error.
type report struct {
	failures  []finding.Failure
	unmatched []string // patterns that matched no package
	building  bool     // whether it went as far as to look at single packages
}

// refused says whether the go command looked at no package at all, because some of
// them do not load.
func (r *report) refused(o *outcome) bool {
	return len(r.failures) > 0 && !r.building && len(o.checked) == 0
}

var (
	// place is "file:line:column: message" or "file:line: message", behind the name
	// of a program or not.
	place = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^(?:vet: )?((?:[A-Za-z]:)?[^:\t]+\.\w+):(\d+)(?::(\d+))?: (.*)$`)
	})

	unmatchedPattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^go: warning: "(.*)" matched no packages$`) })

	// silent are lines that say nothing about what could not be checked: what a
	// download is doing, and the ends of messages given before.
	silent = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^(go: errors parsing .*:|go: (downloading|finding|extracting|upgraded|added) .*|no packages to vet|exit status \d+|.*: exit status \d+|too many errors)$`)
	})
)

// readReport reads the go command's standard error. It was run in dir with the
// named tool. Every line ends up in a failure, if it is not known to mean nothing.
func readReport(text, dir, tool string) *report {
	r := new(report)
	program := strings.TrimSuffix(filepath.Base(tool), ".exe") + ": "
	var current *finding.Failure // that the next line may go on with
	var pkg string
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if header, ok := strings.CutPrefix(line, "# "); ok {
			r.building, current = true, nil
			if !strings.HasPrefix(header, "[") {
				pkg = packagePath(header)
			}
			continue
		}
		if m := unmatchedPattern().FindStringSubmatch(line); m != nil {
			r.unmatched = append(r.unmatched, m[1])
			continue
		}
		if line == "" || silent().MatchString(line) {
			continue
		}
		line = strings.TrimPrefix(line, program)
		if m := place().FindStringSubmatch(line); m != nil {
			r.failures = append(r.failures, finding.Failure{
				Position: positionAt(dir, m[1], m[2], m[3]), Package: pkg, Message: m[4],
			})
			current = &r.failures[len(r.failures)-1]
			continue
		}
		if current != nil && (current.Line == 0 || line[0] == '\t' || line[0] == ' ') {
			current.Message += "\n" + line
			continue
		}
		r.failures = append(r.failures, finding.Failure{Package: pkg, Message: line})
		current = &r.failures[len(r.failures)-1]
	}
	for i := range r.failures {
		r.failures[i].Hint = hintFor(&r.failures[i], dir)
	}
	return r
}

// positionAt reads a position that the go command gave relative to dir.
func positionAt(dir, file, line, column string) finding.Position {
	if !filepath.IsAbs(file) && !strings.HasPrefix(file, "$WORK") {
		file = filepath.Join(dir, filepath.FromSlash(file))
	}
	p := finding.Position{File: file}
	p.Line, _ = strconv.Atoi(line)
	p.Column, _ = strconv.Atoi(column)
	p.EndLine, p.EndColumn = p.Line, p.Column
	return p
}

// hints say what to do about the messages of the go command that have the text.
var hints = []struct{ text, hint string }{
	{"no required module provides", hintTidy},
	{"missing go.sum entry", hintTidy},
	{"updates to go.mod needed", hintTidy},
	{"cannot find module providing package", hintTidy},
	{"inconsistent vendoring", `run "go mod vendor" in %s`},
	{"does not contain main module", hintNoModule},
	{"cannot find main module", hintNoModule},
	{"go.mod file not found", hintNoModule},
	{"does not contain modules listed in go.work", `add the module to go.work with "go work use", or set GOWORK=off`},
	{"requires go >= ", "install that version of Go, or set GOTOOLCHAIN=auto so that the go command fetches it"},
	{"requires newer Go version", "build prodcheck again, with the version of Go that is in use"},
	{"unsupported version", "build prodcheck again, with the version of Go that is in use"},
	{"import cycle not allowed", "move what both sides of the cycle need into a package of its own"},
	{"use of internal package", "internal packages may be imported only from the tree that their internal directory stands in"},
	{"is not in std", "check the spelling of the import path; the first element of a module's path has a dot"},
	{"found packages", "keep one package per directory"},
	{"panic: ", hintBug},
	{"fatal error: ", hintBug},
	{"internal error", hintBug},
}

const hintTidy = `run "go mod tidy" in %s`

// hintFor says what to do about a failure in a package, or the loading of one.
func hintFor(f *finding.Failure, dir string) string {
	for _, h := range hints {
		if strings.Contains(f.Message, h.text) {
			if strings.Contains(h.hint, "%s") {
				return fmt.Sprintf(h.hint, dir)
			}
			return h.hint
		}
	}
	if f.Line > 0 && strings.HasSuffix(f.File, ".go") {
		return "make the package compile; packages that import it may not have been checked either"
	}
	return ""
}

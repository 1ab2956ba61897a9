package rule

import (
	"go/ast"
	"go/token"
	"reflect"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Files is the analyzer that tells, once per package and for all other
// analyzers, which files are generated, which are tests, and what their comments
// suppress. Its result is a [*FileSet]. Every analyzer that reports requires it.
var Files = &analysis.Analyzer{
	Name:       "prodcheckfiles",
	Doc:        "prodcheckfiles: read suppressions and kinds of files for prodcheck's analyzers",
	Run:        func(pass *analysis.Pass) (any, error) { return readFiles(pass), nil },
	ResultType: reflect.TypeFor[*FileSet](),
}

// FileSet is what [Files] knows about the files of a package.
type FileSet struct {
	fset  *token.FileSet
	files []*file
}

type file struct {
	syntax     *ast.File
	start, end token.Pos
	name       string // absolute path, as read from disk: //line comments do not count
	generated  bool
	test       bool
	directives []*Directive
}

func readFiles(pass *analysis.Pass) *FileSet {
	set := &FileSet{fset: pass.Fset}
	for _, syntax := range pass.Files {
		name := pass.Fset.PositionFor(syntax.FileStart, false).Filename
		generated := ast.IsGenerated(syntax)
		if generated && madeByCgo(syntax) {
			// What cgo makes of a file with import "C" bears the mark of generated code,
			// but is that file for the reader, to whom its //line comments lead.
			name, generated = pass.Fset.Position(syntax.Package).Filename, name == pass.Fset.Position(syntax.Package).Filename
		}
		set.files = append(set.files, &file{
			syntax:     syntax,
			start:      syntax.FileStart,
			end:        syntax.FileEnd,
			name:       name,
			generated:  generated,
			test:       strings.HasSuffix(name, "_test.go"),
			directives: readDirectives(pass.Fset, syntax),
		})
	}
	return set
}

// madeByCgo says whether a file with the mark of generated code was written by cgo.
func madeByCgo(syntax *ast.File) bool {
	return len(syntax.Comments) > 0 && strings.Contains(syntax.Comments[0].Text(), "cmd/cgo")
}

func (s *FileSet) at(pos token.Pos) *file {
	for _, f := range s.files {
		if f.start <= pos && pos <= f.end {
			return f
		}
	}
	return nil
}

// Silenced returns what comments silence at pos, rule and analyzer names, of the analyzer
// alone; "*" where the file is generated or a test. It is for places at which packages
// that import this one may report: the comments count as of use.
func (s *FileSet) Silenced(pos token.Pos, analyzer string) []string {
	f := s.at(pos)
	if f == nil {
		return nil
	}
	if f.generated || f.test {
		return []string{"*"}
	}
	var names []string
	for _, d := range f.directives {
		names = append(names, d.silenced(pos, analyzer)...)
	}
	return names
}

// Generated says whether pos is in a file with the "Code generated … DO NOT EDIT."
// mark (https://go.dev/s/generatedcode).
func (s *FileSet) Generated(pos token.Pos) bool {
	f := s.at(pos)
	return f != nil && f.generated
}

// Directives calls yield for every //prodcheck:ignore comment of the package that
// could have silenced something: not in generated files, and in tests only if
// the policy reports there.
func (s *FileSet) Directives(policy *Policy, yield func(*Directive)) {
	for _, f := range s.files {
		if f.generated || f.test && !policy.Tests {
			continue
		}
		for _, d := range f.directives {
			if !d.nolint {
				yield(d)
			}
		}
	}
}

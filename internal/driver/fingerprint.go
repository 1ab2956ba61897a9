package driver

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strings"

	"github.com/prodcheck/prodcheck/internal/finding"
)

// unique leaves each finding once: a package and its test variant both give it.
func unique(found []located) []located {
	type key struct {
		rule, message string
		finding.Position
	}
	seen := make(map[key]bool, len(found))
	return slices.DeleteFunc(found, func(f located) bool {
		k := key{f.Rule.ID(), f.Message, f.Position}
		if seen[k] {
			return true
		}
		seen[k] = true
		return false
	})
}

// uniqueFailures leaves each failure once: several modules and patterns may meet it.
func uniqueFailures(failures []finding.Failure) []finding.Failure {
	seen := make(map[finding.Failure]bool, len(failures))
	return slices.DeleteFunc(failures, func(f finding.Failure) bool {
		if seen[f] {
			return true
		}
		seen[f] = true
		return false
	})
}

// fingerprint sorts the findings and gives each its name, see
// [finding.Finding.Fingerprint]. Of the code it reads only the files with findings.
func fingerprint(found []located) []finding.Finding {
	var result finding.Result
	packages := make(map[finding.Position]string, len(found))
	for _, f := range found {
		result.Findings = append(result.Findings, f.Finding)
		packages[f.Position] = f.packagePath
	}
	result.Sort()

	var current *source // the findings are sorted by file
	count := make(map[string]int)
	for i := range result.Findings {
		f := &result.Findings[i]
		if current == nil || current.name != f.File {
			current = readSource(f.File)
		}
		// The package keeps equal lines of different services apart.
		key := strings.Join([]string{f.Rule.ID(), packages[f.Position], current.symbol(f.Line), current.line(f.Line)}, "\x00")
		sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d", key, count[key]))
		count[key]++
		f.Fingerprint = hex.EncodeToString(sum[:16])
	}
	return result.Findings
}

// source is a file with findings.
type source struct {
	name  string
	lines [][]byte
	fset  *token.FileSet
	file  *ast.File // nil where it cannot be parsed
}

func readSource(name string) *source {
	s := &source{name: name, fset: token.NewFileSet()}
	data, err := os.ReadFile(name)
	if err != nil {
		return s // a file that only a //line comment knows
	}
	s.lines = bytes.Split(data, []byte("\n"))
	// A file with syntax errors can have been given by a //line comment.
	s.file, _ = parser.ParseFile(s.fset, name, data, parser.SkipObjectResolution)
	return s
}

// line returns the text of a line without white space.
func (s *source) line(line int) string {
	if line < 1 || line > len(s.lines) {
		return ""
	}
	return strings.Join(strings.Fields(string(s.lines[line-1])), "")
}

// symbol names the declaration that the line is in: "Func", "Type.Method", or the
// first name of a group.
func (s *source) symbol(line int) string {
	if s.file == nil {
		return ""
	}
	for _, decl := range s.file.Decls {
		if !s.spans(decl, line) {
			continue
		}
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			return receiver(decl) + decl.Name.Name
		case *ast.GenDecl:
			for _, spec := range decl.Specs {
				if !s.spans(spec, line) {
					continue
				}
				switch spec := spec.(type) {
				case *ast.ValueSpec:
					return spec.Names[0].Name
				case *ast.TypeSpec:
					return spec.Name.Name
				}
			}
		}
	}
	return ""
}

func (s *source) spans(n ast.Node, line int) bool {
	return s.fset.PositionFor(n.Pos(), false).Line <= line && line <= s.fset.PositionFor(n.End(), false).Line
}

func receiver(decl *ast.FuncDecl) string {
	if decl.Recv == nil || len(decl.Recv.List) == 0 {
		return ""
	}
	for t := decl.Recv.List[0].Type; ; {
		switch x := t.(type) {
		case *ast.StarExpr:
			t = x.X
		case *ast.IndexExpr:
			t = x.X
		case *ast.IndexListExpr:
			t = x.X
		case *ast.ParenExpr:
			t = x.X
		case *ast.Ident:
			return x.Name + "."
		default:
			return ""
		}
	}
}

package driver

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/prodcheck/prodcheck/internal/finding"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// located is a finding with the package it is in.
type located struct {
	finding.Finding
	packagePath string
}

// tree is what "go vet -json" and a multichecker with -json print: per package ID
// and analyzer a list of diagnostics, or an error.
type diagnostics map[string]map[string]json.RawMessage

type diagnostic struct {
	Category string
	Message  string
	span
	SuggestedFixes []struct {
		Message string
		Edits   []struct {
			Filename   string
			Start, End int
			New        string
		}
	} `json:"suggested_fixes"`
	Related []struct {
		span
		Message string
	}
}

// span is "file:line:column", twice.
type span struct{ Posn, End string }

// read reads the output of go vet, package by package as they come.
func (d *driver) read(from io.Reader, r *run, o *outcome) error {
	decoder := json.NewDecoder(from)
	for {
		var object diagnostics
		if err := decoder.Decode(&object); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			// The go command must not wait for us with its pipe full.
			_, _ = io.Copy(io.Discard, from)
			return err
		}
		for id, analyzers := range object {
			path := packagePath(id)
			if !r.asked(path) && !r.asked(id) {
				continue
			}
			if !o.checked[path] {
				o.checked[path] = true
				d.progress()
			}
			found, failures := decode(path, analyzers, d.rules, d.Severity)
			o.found = append(o.found, found...)
			o.failures = append(o.failures, failures...)
		}
	}
}

// Decode reads what "prodcheck --standalone -json" prints.
func Decode(from io.Reader, sets []*rule.Set, severity func(*rule.Rule) rule.Severity) (*finding.Result, error) {
	result := new(finding.Result)
	rules := rulesByID(sets)
	var found []located
	decoder := json.NewDecoder(from)
	for {
		var object diagnostics
		if err := decoder.Decode(&object); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("reading findings: %w", err)
		}
		for id, analyzers := range object {
			more, failures := decode(packagePath(id), analyzers, rules, severity)
			found = append(found, more...)
			result.Failures = append(result.Failures, failures...)
		}
	}
	result.Findings = fingerprint(unique(found))
	result.Sort()
	return result, nil
}

// packagePath returns the path of the package that the ID stands for: "p" for "p",
// "p [q.test]", and for its tests "p_test" and "p_test [p.test]".
func packagePath(id string) string {
	path, _, _ := strings.Cut(id, " [")
	return strings.TrimSuffix(path, "_test")
}

func decode(path string, analyzers map[string]json.RawMessage, rules map[string]*rule.Rule, severity func(*rule.Rule) rule.Severity) ([]located, []finding.Failure) {
	var found []located
	var failures []finding.Failure
	fail := func(format string, args ...any) {
		failures = append(failures, finding.Failure{Package: path, Message: fmt.Sprintf(format, args...), Hint: hintBug})
	}
	for analyzer, message := range analyzers {
		var list []diagnostic
		if err := json.Unmarshal(message, &list); err != nil {
			var failed struct{ Error string }
			if json.Unmarshal(message, &failed) != nil || failed.Error == "" {
				failed.Error = fmt.Sprintf("analyzer %s gives results that cannot be read: %v", analyzer, err)
			}
			if !strings.HasPrefix(failed.Error, "failed prerequisites:") { // told by the prerequisite itself
				fail("%s", failed.Error)
			}
			continue
		}
		for _, diagnostic := range list {
			category, err := rule.ParseCategory(diagnostic.Category)
			r := rules[category.Rule]
			if err != nil || r == nil {
				fail("%s: analyzer %s reports %q under the unknown rule %q", diagnostic.Posn, analyzer, diagnostic.Message, diagnostic.Category)
				continue
			}
			f := diagnostic.finding(r)
			if severity != nil {
				f.Severity = severity(r)
			}
			if category.Severity != 0 {
				f.Severity = min(f.Severity, category.Severity)
			}
			found = append(found, located{f, path})
		}
	}
	return found, failures
}

const hintBug = "this is a bug in prodcheck: please report it with this message"

func (d *diagnostic) finding(r *rule.Rule) finding.Finding {
	f := finding.Finding{
		Rule:     r,
		Severity: r.Severity,
		Position: d.position(),
		Message:  strings.TrimSuffix(d.Message, " ("+r.ID()+")"),
	}
	for _, related := range d.Related {
		f.Related = append(f.Related, finding.Related{Position: related.position(), Message: related.Message})
	}
	for _, suggested := range d.SuggestedFixes {
		fix := finding.Fix{Message: suggested.Message}
		for _, edit := range suggested.Edits {
			fix.Edits = append(fix.Edits, finding.Edit{File: edit.Filename, Start: edit.Start, End: edit.End, New: edit.New})
		}
		f.Fixes = append(f.Fixes, fix)
	}
	return f
}

func (s span) position() finding.Position {
	file, line, column := splitPosition(s.Posn)
	p := finding.Position{File: file, Line: line, Column: column, EndLine: line, EndColumn: column}
	if endFile, endLine, endColumn := splitPosition(s.End); endFile == file && endLine > 0 {
		p.EndLine, p.EndColumn = endLine, endColumn
	}
	return p
}

// splitPosition reads "file:line:column"; file names may have colons.
func splitPosition(text string) (file string, line, column int) {
	i := strings.LastIndexByte(text, ':')
	if i < 0 {
		return text, 0, 0
	}
	j := strings.LastIndexByte(text[:i], ':')
	if j < 0 {
		return text, 0, 0
	}
	line, lineErr := strconv.Atoi(text[j+1 : i])
	column, columnErr := strconv.Atoi(text[i+1:])
	if lineErr != nil || columnErr != nil {
		return text, 0, 0
	}
	return text[:j], line, column
}

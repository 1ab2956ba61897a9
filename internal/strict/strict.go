// Package strict decodes YAML into Go structs and accepts nothing that the struct
// does not say: unknown and repeated keys, missing ones and values of another type
// are problems, each with its line and column, and all of them are found in one go.
//
// The struct's json tags name the keys; a field without omitempty is required.
// The tag enum lists, with commas, the words that a string (or the strings in a
// list or map) may be. The kinds string, bool, int, slice, map of strings to
// something, struct and pointer to struct are understood, and strings for types
// that implement [encoding.TextUnmarshaler].
package strict

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// Document is a YAML document that was read, with the place of everything in it.
type Document struct {
	file     string
	places   map[string]*yaml.Node // by key; of an entry of a map, its key
	problems Problems
}

// Parse reads the one YAML document in data into the struct that into points to.
// Problems are kept in the document and told by [Document.Err]: a caller adds
// what it finds itself first. The name of the file serves the messages only.
func Parse(file string, data []byte, into any) *Document {
	d := &Document{file: file, places: make(map[string]*yaml.Node)}
	root, err := parseYAML(data)
	if err != nil {
		d.syntax(err)
		return d
	}
	if root != nil {
		d.decode(root, "", into)
	}
	return d
}

// Has says whether the document has something under the key, right or wrong.
func (d *Document) Has(key string) bool { return d.places[key] != nil }

// Problem adds a problem at the place of a key ("exclude[0].path").
func (d *Document) Problem(key, format string, args ...any) {
	d.problem(d.places[key], key, format, args...)
}

// Err returns all problems as [Problems], or nil.
func (d *Document) Err() error { return d.problems.sorted() }

func (d *Document) problem(at *yaml.Node, key, format string, args ...any) {
	p := Problem{File: d.file, Key: key, Message: fmt.Sprintf(format, args...)}
	if at != nil {
		p.Line, p.Column = at.Line, at.Column
	}
	d.problems = append(d.problems, p)
}

var yamlError = regexp.MustCompile(`^(?:yaml: )?(?:line (\d+): )?`)

// syntax adds an error of the YAML library, which knows the line only and tells
// it in its text.
func (d *Document) syntax(err error) {
	text := err.Error()
	m := yamlError.FindStringSubmatch(text)
	line, _ := strconv.Atoi(m[1]) // no line: 0, not known
	d.problems = append(d.problems, Problem{File: d.file, Line: line, Message: "not YAML: " + strings.TrimPrefix(text, m[0])})
}

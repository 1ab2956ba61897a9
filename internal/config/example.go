package config

import (
	"bytes"
	_ "embed"
	"fmt"
	"reflect"
	"strings"
	"text/template"

	"github.com/prodcheck/prodcheck/internal/rule"
)

//go:embed example.yaml.tmpl
var exampleText string

var exampleTemplate = template.Must(template.New("example").Parse(exampleText))

// Example returns the file that "prodcheck init" writes: every key with its
// explanation, all of them commented out, so that the file changes nothing. A line
// with "#" and no space after it is one to uncomment.
func Example(sets []*rule.Set) []byte {
	type setting struct{ Key, About, Value string }
	type section struct {
		Name     string
		Settings []setting
	}
	data := struct {
		SchemaURL, Analyzer, Rule string
		Sections                  []section
	}{SchemaURL: SchemaURL, Analyzer: sets[0].Name, Rule: sets[0].Rules[0].ID()}
	for _, set := range sets {
		if set.Settings == nil {
			continue
		}
		s := section{Name: set.Name}
		for f := range reflect.TypeOf(set.Settings).Fields() {
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			s.Settings = append(s.Settings, setting{name, f.Tag.Get("jsonschema"), exampleOf(f.Type)})
		}
		data.Sections = append(data.Sections, s)
	}
	var b bytes.Buffer
	if err := exampleTemplate.Execute(&b, data); err != nil {
		panic(fmt.Sprintf("config: %v", err)) // the template is ours
	}
	return b.Bytes()
}

// exampleOf returns the empty value of a type as YAML.
func exampleOf(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Slice:
		return "[]"
	case reflect.Map, reflect.Struct:
		return "{}"
	case reflect.String:
		return `""`
	}
	return fmt.Sprint(reflect.Zero(t))
}

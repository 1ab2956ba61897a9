package config

import (
	"reflect"
	"strings"

	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/strict"
)

// Key is a key of the file, for its documentation.
type Key struct {
	Name  string // "exclude[].path"
	Value string // what it may be, in words
	About string
}

// Keys lists all keys of the file, each before those within it.
func Keys(sets []*rule.Set) []Key {
	return keysOf("", fileType(sets))
}

func keysOf(prefix string, t reflect.Type) []Key {
	var keys []Key
	for f := range t.Fields() {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		name = prefix + name
		key := Key{Name: name, Value: valueOf(f.Type, strict.Words(f)), About: f.Tag.Get("jsonschema")}
		within, ft := name, f.Type
		for ft.Kind() == reflect.Pointer || ft.Kind() == reflect.Slice {
			if ft.Kind() == reflect.Slice {
				within += "[]"
			}
			ft = ft.Elem()
		}
		if ft.Kind() != reflect.Struct {
			keys = append(keys, key)
			continue
		}
		if ft.NumField() == 0 {
			continue // settings, where no analyzer has any
		}
		keys = append(append(keys, key), keysOf(within+".", ft)...)
	}
	return keys
}

var kindNames = map[reflect.Kind]string{
	reflect.String: "text",
	reflect.Bool:   "`true` or `false`",
	reflect.Int:    "a number",
	reflect.Struct: "keys",
}

func valueOf(t reflect.Type, words []string) string {
	switch {
	case t.Kind() == reflect.Pointer:
		return valueOf(t.Elem(), words)
	case t.Kind() == reflect.Slice:
		return "list of " + valueOf(t.Elem(), words)
	case t.Kind() == reflect.Map:
		return "names with " + valueOf(t.Elem(), words)
	case words != nil:
		return "`" + strings.Join(words, "`, `") + "`"
	}
	return kindNames[t.Kind()]
}

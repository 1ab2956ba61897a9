package strict

import (
	"reflect"
	"strings"
)

// field is one key of a struct.
type field struct {
	name     string
	index    int
	required bool
	words    []string // what its strings may be; nil: anything
	about    string   // the jsonschema tag: a description
}

// fieldsOf lists the keys of a struct type, in their order.
func fieldsOf(t reflect.Type) []field {
	var fields []field
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		if !f.IsExported() || name == "-" || name == "" {
			continue
		}
		fields = append(fields, field{
			name:     name,
			index:    i,
			required: !strings.Contains(options, "omit"),
			words:    Words(f),
			about:    f.Tag.Get("jsonschema"),
		})
	}
	return fields
}

// Words returns the words that a field's enum tag allows, or nil without one.
func Words(f reflect.StructField) []string {
	tag, ok := f.Tag.Lookup("enum")
	if !ok {
		return nil
	}
	return strings.Split(tag, ",")
}

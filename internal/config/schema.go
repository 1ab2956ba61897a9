package config

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/google/jsonschema-go/jsonschema"

	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/strict"
)

// SchemaURL is where the schema is published.
const SchemaURL = "https://raw.githubusercontent.com/prodcheck/prodcheck/main/docs/prodcheck.schema.json"

// Schema returns the JSON schema of the configuration file, for editors. It is made of
// the types that the file is decoded into.
func Schema(sets []*rule.Set) ([]byte, error) {
	schema, err := schemaOf(sets)
	if err != nil {
		return nil, fmt.Errorf("making the schema: %w", err)
	}
	text, err := json.MarshalIndent(schema, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("making the schema: %w", err)
	}
	return append(text, '\n'), nil
}

func schemaOf(sets []*rule.Set) (*jsonschema.Schema, error) {
	t := fileType(sets)
	schema, err := jsonschema.ForType(t, &jsonschema.ForOptions{TypeSchemas: map[reflect.Type]*jsonschema.Schema{
		reflect.TypeFor[rule.Severity](): {Type: "string"},
	}})
	if err != nil {
		return nil, err
	}
	schema.Schema = "https://json-schema.org/draft/2020-12/schema"
	schema.ID = SchemaURL
	schema.Title = FileName
	schema.Description = "Configuration of prodcheck, which reports what makes a Go service not ready for production."
	addWords(schema, t)

	names := words(Names(sets))
	schema.Properties["exclude"].Items.Properties["rules"].Items.Enum = names
	rules := schema.Properties["rules"]
	level := rules.AdditionalProperties
	rules.Properties = make(map[string]*jsonschema.Schema)
	rules.AdditionalProperties = &jsonschema.Schema{Not: &jsonschema.Schema{}} // no others
	for _, set := range sets {
		rules.Properties[set.Name] = described(level, set.Summary())
		for _, r := range set.Rules {
			rules.Properties[r.ID()] = described(level, r.Doc().Summary)
		}
	}
	return schema, nil
}

// addWords adds what the enum tags of a struct say: the library does not know them.
func addWords(schema *jsonschema.Schema, t reflect.Type) {
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		property := schema.Properties[name]
		if property == nil {
			continue
		}
		if allowed := strict.Words(f); allowed != nil {
			of := property
			switch f.Type.Kind() {
			case reflect.Map:
				of = property.AdditionalProperties
			case reflect.Slice:
				of = property.Items
			}
			of.Enum = words(allowed)
		}
		within, ft := property, f.Type
		for ft.Kind() == reflect.Pointer || ft.Kind() == reflect.Slice {
			if ft.Kind() == reflect.Slice {
				within = within.Items
			}
			ft = ft.Elem()
		}
		if ft.Kind() == reflect.Struct {
			addWords(within, ft)
		}
	}
}

func words(list []string) []any {
	out := make([]any, len(list))
	for i, word := range list {
		out[i] = word
	}
	return slices.Clip(out)
}

func described(schema *jsonschema.Schema, about string) *jsonschema.Schema {
	copied := *schema
	copied.Description = about
	return &copied
}

package config

import (
	"fmt"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/strict"
	"github.com/prodcheck/prodcheck/internal/suggest"
)

// Parse reads the text of a configuration file. The path is where it was read
// from: messages name it, and excludes start from its directory. What is wrong
// comes back as [strict.Problems], all of it at once.
func Parse(filename string, data []byte, sets []*rule.Set) (*Config, error) {
	file := reflect.New(fileType(sets))
	document := strict.Parse(filename, data, file.Interface())
	c := fromFile(file.Elem())
	c.sets = sets
	c.check(document)
	if err := document.Err(); err != nil {
		return nil, err
	}
	absolute, err := filepath.Abs(filename)
	if err != nil {
		return nil, fmt.Errorf("reading the configuration: %w", err)
	}
	c.Path, c.Root = absolute, filepath.Dir(absolute)
	c.place = placeOf(c.Root)
	return c, nil
}

// fileType returns the type of the file: a struct with the keys of [Config], in
// which settings is a struct with a key per analyzer that has settings. The type
// is made here because the analyzers are data; decoder and schema both use it.
func fileType(sets []*rule.Set) reflect.Type {
	var settings []reflect.StructField
	for _, set := range sets {
		if set.Settings != nil {
			settings = append(settings, reflect.StructField{
				Name: "Of" + strings.ToUpper(set.Name[:1]) + set.Name[1:],
				Type: reflect.PointerTo(reflect.TypeOf(set.Settings)),
				Tag:  reflect.StructTag(fmt.Sprintf("json:%q jsonschema:%q", set.Name+",omitempty", "Settings of "+set.Name+", which "+thirdPerson(set.Summary())+".")),
			})
		}
	}
	var fields []reflect.StructField
	for _, f := range reflect.VisibleFields(reflect.TypeFor[Config]()) {
		if tag := f.Tag.Get("json"); tag == "" || tag == "-" {
			continue
		}
		if f.Name == "Settings" {
			f.Type = reflect.PointerTo(reflect.StructOf(settings))
		}
		fields = append(fields, reflect.StructField{Name: f.Name, Type: f.Type, Tag: f.Tag})
	}
	return reflect.StructOf(fields)
}

// thirdPerson turns a summary, which begins with "report", into a clause.
func thirdPerson(summary string) string {
	verb, rest, _ := strings.Cut(summary, " ")
	return verb + "s " + rest
}

// fromFile copies a value of [fileType] into a Config.
func fromFile(file reflect.Value) *Config {
	c := new(Config)
	to := reflect.ValueOf(c).Elem()
	for i := range file.NumField() {
		if name := file.Type().Field(i).Name; name != "Settings" {
			to.FieldByName(name).Set(file.Field(i))
		}
	}
	settings := file.FieldByName("Settings")
	if settings.IsNil() {
		return c
	}
	settings = settings.Elem()
	for i := range settings.NumField() {
		if field := settings.Field(i); !field.IsNil() {
			if c.Settings == nil {
				c.Settings = make(map[string]any)
			}
			name, _, _ := strings.Cut(settings.Type().Field(i).Tag.Get("json"), ",")
			c.Settings[name] = field.Elem().Interface()
		}
	}
	return c
}

// check looks at what the types do not say: names of rules, globs, reasons.
func (c *Config) check(document *strict.Document) {
	names := Names(c.sets)
	checkName := func(key, name string) {
		if !slices.Contains(names, name) {
			document.Problem(key, "prodcheck has no rule or analyzer %q%s", name, unknownHint(name, names))
		}
	}
	for name := range c.Rules {
		checkName("rules."+name, name)
	}
	for i := range c.Exclude {
		exclude := &c.Exclude[i]
		key := fmt.Sprintf("exclude[%d]", i)
		for j, name := range exclude.Rules {
			checkName(fmt.Sprintf("%s.rules[%d]", key, j), name)
		}
		if document.Has(key+".reason") && strings.TrimSpace(exclude.Reason) == "" {
			document.Problem(key+".reason", "%s.reason is empty: say why these findings are accepted", key)
		}
		switch glob := filepath.ToSlash(exclude.Path); {
		case !document.Has(key + ".path"): // said by the decoder
		case glob == "":
			document.Problem(key+".path", "%s.path is empty: use ** to mean every file", key)
		case path.IsAbs(glob), path.Clean(glob) == "..", strings.HasPrefix(path.Clean(glob), "../"):
			document.Problem(key+".path", "%s.path must lie below the directory of this file, not at %q", key, glob)
		case !doublestar.ValidatePattern(glob):
			document.Problem(key+".path", "%s.path is no valid glob: %q", key, glob)
		default:
			exclude.Path = path.Clean(glob)
		}
	}
}

// unknownHint ends the message about a name that is not known.
func unknownHint(name string, names []string) string {
	if hint := suggest.Hint(name, names); hint != "" {
		return hint
	}
	return ": \"prodcheck rules\" lists them"
}

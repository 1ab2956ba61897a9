package strict

import (
	"encoding"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/prodcheck/prodcheck/internal/suggest"
)

func (d *Document) decode(node *yaml.Node, key string, into any) {
	d.value(node, key, nil, reflect.ValueOf(into).Elem())
}

// value decodes a node into v. The words are those of the enum tag in force.
// A null leaves v alone: a key whose entries are all commented out counts as absent.
func (d *Document) value(node *yaml.Node, key string, words []string, v reflect.Value) {
	node = resolve(node)
	if isNull(node) {
		return
	}
	if text, ok := v.Addr().Interface().(encoding.TextUnmarshaler); ok {
		if word, ok := d.word(node, key, words); ok {
			if err := text.UnmarshalText([]byte(word)); err != nil {
				d.problem(node, key, "%v", err)
			}
		}
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		d.value(node, key, words, v.Elem())
	case reflect.Struct:
		d.fields(node, key, v)
	case reflect.Map:
		d.entries(node, key, words, v)
	case reflect.Slice:
		d.list(node, key, words, v)
	case reflect.String:
		if word, ok := d.word(node, key, words); ok {
			v.SetString(word)
		}
	case reflect.Bool:
		if on, err := strconv.ParseBool(node.Value); err == nil && node.ShortTag() == "!!bool" {
			v.SetBool(on)
		} else {
			d.mismatch(node, key, "true or false")
		}
	case reflect.Int:
		if n, err := strconv.Atoi(node.Value); err == nil && node.ShortTag() == "!!int" {
			v.SetInt(int64(n))
		} else {
			d.mismatch(node, key, "a whole number")
		}
	default:
		panic(fmt.Sprintf("strict: %s has type %s, which this package does not decode", key, v.Type()))
	}
}

// word decodes a string and holds it against the words allowed.
func (d *Document) word(node *yaml.Node, key string, words []string) (string, bool) {
	if node.Kind != yaml.ScalarNode || node.ShortTag() != "!!str" {
		if len(words) > 0 {
			d.mismatch(node, key, "one of "+strings.Join(words, ", "))
		} else {
			d.mismatch(node, key, "a string")
		}
		return "", false
	}
	if len(words) > 0 && !slices.Contains(words, node.Value) {
		d.problem(node, key, "%s must be one of %s, not %q%s", name(key), strings.Join(words, ", "), node.Value, suggest.Hint(node.Value, words))
		return "", false
	}
	return node.Value, true
}

func (d *Document) list(node *yaml.Node, key string, words []string, v reflect.Value) {
	if node.Kind != yaml.SequenceNode {
		d.mismatch(node, key, "a list")
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), len(node.Content), len(node.Content)))
	for i, item := range node.Content {
		itemKey := fmt.Sprintf("%s[%d]", key, i)
		d.places[itemKey] = item
		if isNull(resolve(item)) {
			d.mismatch(item, itemKey, "something")
			continue
		}
		d.value(item, itemKey, words, v.Index(i))
	}
}

// entries decodes a map of names that the caller checks.
func (d *Document) entries(node *yaml.Node, key string, words []string, v reflect.Value) {
	v.Set(reflect.MakeMap(v.Type()))
	d.pairs(node, key, func(name string, _, item *yaml.Node) {
		itemKey := join(key, name)
		value := reflect.New(v.Type().Elem()).Elem()
		if isNull(resolve(item)) {
			d.mismatch(item, itemKey, "something")
			return
		}
		d.value(item, itemKey, words, value)
		v.SetMapIndex(reflect.ValueOf(name).Convert(v.Type().Key()), value)
	})
}

// fields decodes a struct.
func (d *Document) fields(node *yaml.Node, key string, v reflect.Value) {
	known := fieldsOf(v.Type())
	names := make([]string, len(known))
	for i, f := range known {
		names[i] = f.name
	}
	present := make(map[string]bool)
	if !d.pairs(node, key, func(name string, at, item *yaml.Node) {
		i := slices.Index(names, name)
		if i < 0 {
			d.problem(at, join(key, name), "unknown key %q%s", join(key, name), unknownHint(name, names))
			return
		}
		present[name] = !isNull(resolve(item))
		d.value(item, join(key, name), known[i].words, v.Field(known[i].index))
	}) {
		return
	}
	for _, f := range known {
		if f.required && !present[f.name] {
			d.problem(node, join(key, f.name), "%s is missing: %s", join(key, f.name), f.about)
		}
	}
}

// pairs calls yield for every key of a map, refusing those that are repeated or
// are no strings. It reports false where the node is no map.
func (d *Document) pairs(node *yaml.Node, key string, yield func(name string, at, item *yaml.Node)) bool {
	if node.Kind != yaml.MappingNode {
		d.mismatch(node, key, "a map")
		return false
	}
	lines := make(map[string]int)
	for i := 0; i+1 < len(node.Content); i += 2 {
		at, item := node.Content[i], node.Content[i+1]
		if k := resolve(at); k.Kind != yaml.ScalarNode || k.ShortTag() != "!!str" {
			d.problem(at, key, "a key must be a string, not %s", kindOf(k))
			continue
		}
		name := resolve(at).Value
		if line, ok := lines[name]; ok {
			d.problem(at, join(key, name), "key %q is already given in line %d", join(key, name), line)
			continue
		}
		lines[name] = at.Line
		d.places[join(key, name)] = at
		yield(name, at, item)
	}
	return true
}

func (d *Document) mismatch(node *yaml.Node, key, want string) {
	d.problem(node, key, "%s must be %s, not %s", name(key), want, kindOf(resolve(node)))
}

func unknownHint(word string, known []string) string {
	if hint := suggest.Hint(word, known); hint != "" {
		return hint
	}
	return ": known are " + strings.Join(known, ", ")
}

func name(key string) string {
	if key == "" {
		return "the document"
	}
	return key
}

func join(key, name string) string {
	if key == "" {
		return name
	}
	return key + "." + name
}

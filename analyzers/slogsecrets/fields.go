package slogsecrets

import (
	"go/types"
	"reflect"
	"slices"
	"strings"
)

// A selector leads to a field of a struct: through the embedded fields before it.
type selector []*types.Var

func noFields(*types.Struct) []selector { return nil }

func allFields(s *types.Struct) []selector {
	var list []selector
	for field := range s.Fields() {
		list = append(list, selector{field})
	}
	return list
}

// exportedFields returns the fields that other packages can read, but for those that are not to
// be in JSON.
func exportedFields(s *types.Struct) []selector {
	var list []selector
	for n := range s.NumFields() {
		if s.Field(n).Exported() && jsonTag(s, n) != "-" {
			list = append(list, selector{s.Field(n)})
		}
	}
	return list
}

func jsonTag(s *types.Struct, field int) string {
	return reflect.StructTag(s.Tag(field)).Get("json")
}

// A candidate is a field that is written under a name, if none comes before it.
type candidate struct {
	path   selector
	name   string
	tagged bool
}

// jsonFields returns the fields that encoding/json writes. Those of embedded structs are as if
// they were the outer one's: of fields with the same name, the one wins that is nested least, of
// these the one with a tag, and if several are left, none.
//
// https://pkg.go.dev/encoding/json#Marshal
func jsonFields(s *types.Struct) []selector {
	type level struct {
		path   selector
		fields *types.Struct
	}
	var list []selector
	taken := make(map[string]bool)
	seen := []*types.Struct{s}
	for next := []level{{nil, s}}; len(next) > 0; {
		var candidates []candidate
		levels := next
		next = nil
		for _, l := range levels {
			for n := range l.fields.NumFields() {
				field := l.fields.Field(n)
				path := append(l.path[:len(l.path):len(l.path)], field)
				tag := jsonTag(l.fields, n)
				name, _, _ := strings.Cut(tag, ",")
				embedded := embeddedStruct(field)
				switch {
				case tag == "-" || !field.Exported() && embedded == nil:
				case embedded == nil || name != "":
					if name == "" {
						name = field.Name()
						candidates = append(candidates, candidate{path, name, false})
					} else {
						candidates = append(candidates, candidate{path, name, true})
					}
				case !slices.Contains(seen, embedded):
					seen = append(seen, embedded)
					next = append(next, level{path, embedded})
				}
			}
		}
		for _, c := range dominant(candidates) {
			if !taken[c.name] {
				list = append(list, c.path)
			}
		}
		for _, c := range candidates {
			taken[c.name] = true
		}
	}
	return list
}

// embeddedStruct returns the struct that is embedded, also as a pointer, by a field, or nil.
func embeddedStruct(field *types.Var) *types.Struct {
	if !field.Embedded() {
		return nil
	}
	s, _ := deref(field.Type()).Underlying().(*types.Struct)
	return s
}

// dominant returns those of equally nested fields that win over others with the same name.
func dominant(candidates []candidate) []candidate {
	return slices.DeleteFunc(slices.Clone(candidates), func(c candidate) bool {
		return slices.ContainsFunc(candidates, func(other candidate) bool {
			same := other.name == c.name && !slices.Equal(other.path, c.path)
			return same && (other.tagged || !c.tagged)
		})
	})
}

func deref(t types.Type) types.Type {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

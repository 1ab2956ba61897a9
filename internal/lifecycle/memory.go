package lifecycle

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// native returns the object with the state of what v points to: of a field it is one
// beside the object that the field is in. It makes one where v is not known.
func (w *world) native(v value) id {
	switch {
	case v.kind == pointer && v.path == "":
		return v.id
	case v.kind == pointer:
		key := v.path + "#"
		if beside, ok := w.at(v.id).cells[key]; ok {
			return beside.id
		}
		n := w.add(&object{typ: fieldType})
		w.set(v.id, key, pointerTo(n))
		// The fields of a struct within a struct are its own.
		o := w.change(n)
		o.parts = append(o.parts, v)
		return n
	case v.kind == structure:
		return v.id
	}
	return 0
}

// globalType is the type of package variables.
const globalType = "global"

// part returns a field of a server, which may be a struct within another one.
func (w *world) part(o id, field string) value {
	object := w.at(o)
	if object.typ != fieldType {
		return object.cells[field]
	}
	owner := object.parts[0]
	return w.at(owner.id).cells[within(owner.path, field)]
}

// fieldType is the type of objects that stand for a struct within another one, whose
// address is their first part.
const fieldType = "field"

func (w *world) set(o id, path string, v value) {
	c := w.change(o)
	if c.cells == nil {
		c.cells = make(map[string]value)
	}
	c.cells[path] = v
}

// load reads what is at an address.
func (w *world) load(address value) value { return w.loadAt(address, 0) }

// maxNesting bounds how deep structs are within each other.
const maxNesting = 16

func (w *world) loadAt(address value, depth int) value {
	if depth > maxNesting {
		return nothing
	}
	switch address.kind {
	case pointer:
	case choice:
		var v value
		address.each(func(a value) { v = join(v, w.loadAt(a, depth+1)) })
		return v
	default:
		return nothing
	}
	o := w.at(address.id)
	if v, ok := o.cells[address.path]; ok {
		return v
	}
	if v, ok := w.within(o, address.path, depth); ok {
		return v
	}
	// A struct is copied as a whole.
	var copied id
	for path, v := range o.cells {
		rest, ok := below(path, address.path)
		if !ok || rest == "" {
			continue
		}
		if copied == 0 {
			copied = w.add(&object{typ: o.typ, site: o.site, open: o.open, length: o.length, server: o.server, channel: o.channel})
		}
		w.set(copied, rest, v)
	}
	if copied != 0 {
		if address.path != "" {
			w.change(copied).typ = ""
		}
		return value{kind: structure, id: copied}
	}
	if o.open {
		v := w.opaque(site{}, nil)
		w.set(address.id, address.path, v)
		return v
	}
	if o.typ == globalType {
		return value{s: w.label(address)} // flags are set from afar
	}
	return value{kind: zero, s: w.label(address)}
}

// within reads a field of a struct that is in a variable, and of which nothing is known but
// what it was made of.
func (w *world) within(o *object, path string, depth int) (value, bool) {
	for at := len(path); at > 0; {
		at = max(strings.LastIndexByte(path[:at], '.'), 0)
		if _, ok := o.cells[path[:at]+openMark]; ok {
			return value{s: path}, true
		}
		v, ok := o.cells[path[:at]]
		if !ok {
			continue
		}
		rest := strings.TrimPrefix(path[at:], ".")
		if v.kind == pointer {
			return w.loadAt(value{kind: pointer, id: v.id, path: within(v.path, rest)}, depth+1), true
		}
		return nothing, v.kind == unknown
	}
	return nothing, false
}

// openMark is added to the path of a struct within another whose fields others may have set.
const openMark = "?"

// label names a variable, for conditions that are asked more than once.
func (w *world) label(address value) string {
	return "v" + itoa(int64(address.id)) + "." + address.path
}

// store writes to an address.
func (w *world) store(address, v value, where site) {
	if address.kind != pointer {
		address.each(func(a value) {
			if a.kind == pointer {
				w.store(a, join(w.load(a), v), where)
			}
		})
		return
	}
	if v.kind == structure {
		from := w.at(v.id)
		for path, cell := range from.cells {
			w.set(address.id, within(address.path, path), cell)
		}
		if address.path == "" {
			o := w.change(address.id)
			o.open = o.open || from.open
		} else if from.open {
			w.set(address.id, address.path+openMark, nothing)
		}
		return
	}
	if v.kind == unknown && v.s == "" {
		v.s = w.label(address)
	}
	w.set(address.id, address.path, v)
	if isFunction(v) && address.path != "" {
		w.set(address.id, address.path+"@", w.machine.remember(where))
	}
}

func isFunction(v value) bool { return v.kind == function || v.kind == method || v.kind == native }

// opaque makes something of which nothing is known but what it was made of.
func (w *world) opaque(where site, parts []value) value {
	o := &object{open: true, site: where, length: -1}
	for _, part := range parts {
		if part.kind >= pointer {
			o.parts = append(o.parts, part)
		}
	}
	return pointerTo(w.add(o))
}

// How far reach goes.
const (
	maxReach   = 40
	maxReached = 5000
)

// reach calls f for everything that v leads to: objects once, and functions.
func (w *world) reach(v value, f func(value)) {
	seen := make(map[id]bool)
	var visit func(value, int)
	visits := 0
	visit = func(v value, depth int) {
		if visits++; depth > maxReach || visits > maxReached {
			return
		}
		switch v.kind {
		case pointer, structure:
			if seen[v.id] {
				return
			}
			seen[v.id] = true
			f(v)
			o := w.at(v.id)
			for _, path := range slices.Sorted(maps.Keys(o.cells)) {
				visit(o.cells[path], depth+1)
			}
			for _, part := range o.parts {
				visit(part, depth+1)
			}
		case function, method, native:
			f(v)
			for _, captured := range v.list {
				visit(captured, depth+1)
			}
		case choice, tuple:
			for _, alternative := range v.list {
				visit(alternative, depth+1)
			}
		}
	}
	visit(v, 0)
}

// elements returns the paths of an object's elements, in order: by number first, then by
// name.
func (o *object) elements(prefix string) []string {
	seen := make(map[string]bool)
	var keys []string
	for path := range o.cells {
		rest, ok := below(path, prefix)
		if !ok || len(rest) < 2 || rest[0] != '[' {
			continue
		}
		key, _, _ := strings.Cut(rest[1:], "]")
		if !seen[key] {
			seen[key] = true
			keys = append(keys, key)
		}
	}
	slices.SortFunc(keys, func(a, b string) int {
		n, aErr := strconv.Atoi(a)
		m, bErr := strconv.Atoi(b)
		if aErr == nil && bErr == nil {
			return cmp.Compare(n, m)
		}
		return cmp.Or(cmp.Compare(rank(aErr), rank(bErr)), cmp.Compare(a, b))
	})
	for i, key := range keys {
		keys[i] = within(prefix, "["+key+"]")
	}
	return keys
}

// rank puts numbers before names.
func rank(notNumber error) int {
	if notNumber != nil {
		return 1
	}
	return 0
}

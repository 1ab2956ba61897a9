package lifecycle

import (
	"fmt"
	"go/types"
	"slices"
	"strings"

	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// A unit is a package with its skeletons.
type unit struct {
	path      string
	skeletons *skeleton.Package
	functions map[string]*skeleton.Function
	told      []skeleton.Place // where its own analysis has reported something

	dependency bool // other people's code
}

// A program is a main package with all that it reaches.
type program struct {
	main      *unit
	order     []*unit          // as their variables are set: imports first
	functions map[string]*unit // by name
	embedded  map[string]skeleton.Type
	methods   map[methodKey]foundMethod // that were looked for
}

type methodKey struct{ typ, name string }

type foundMethod struct {
	fn   string
	path []embeddedField
	ok   bool
}

// load makes a program of a main package's skeletons and those of all that it imports.
func load(main *types.Package, own *skeleton.Package, imports *skeleton.PackageFact) (*program, error) {
	p := &program{
		functions: make(map[string]*unit),
		embedded:  make(map[string]skeleton.Type),
		methods:   make(map[methodKey]foundMethod),
	}
	for _, imported := range imports.Units {
		skeletons, err := imported.Decode()
		if err != nil {
			return nil, err
		}
		p.add(&unit{path: imported.Path, skeletons: skeletons, told: imported.Told, dependency: imported.Dependency})
	}
	p.main = &unit{path: main.Path(), skeletons: own}
	p.add(p.main)
	return p, nil
}

func (p *program) add(u *unit) {
	u.functions = make(map[string]*skeleton.Function)
	for _, fn := range u.skeletons.Functions {
		u.functions[fn.Name] = fn
		p.functions[fn.Name] = u
	}
	for _, t := range u.skeletons.Types {
		p.embedded[t.Name] = t
	}
	p.order = append(p.order, u)
}

// follows says whether it is known what sets a package's variables.
func (p *program) follows(variable string) bool {
	return slices.ContainsFunc(p.order, func(u *unit) bool {
		rest, ok := strings.CutPrefix(variable, u.path+".")
		return ok && !strings.ContainsAny(rest, "./") && u.functions[u.path+".init"] != nil
	})
}

// find returns a function's skeleton and unit, if there is one.
func (p *program) find(name string) (*unit, *skeleton.Function) {
	u := p.functions[name]
	if u == nil {
		return nil, nil
	}
	return u, u.functions[name]
}

// An embeddedField is a field without a name of its own.
type embeddedField struct {
	name    string
	pointer bool
}

// method returns the method of a type, also one that it has from what it embeds, and the
// fields that lead there.
func (p *program) method(typ, name string) (fn string, path []embeddedField, ok bool) {
	key := methodKey{typ, name}
	found, ok := p.methods[key]
	if !ok {
		found.fn, found.path, found.ok = p.methodAt(typ, name, 0)
		p.methods[key] = found
	}
	return found.fn, found.path, found.ok
}

func (p *program) methodAt(typ, name string, depth int) (string, []embeddedField, bool) {
	base := strings.TrimPrefix(typ, "*")
	for _, candidate := range []string{"(*" + base + ")." + name, "(" + base + ")." + name} {
		if knows(candidate) {
			return candidate, nil, true
		}
		if _, fn := p.find(candidate); fn != nil {
			return candidate, nil, true
		}
	}
	if t, ok := p.embedded[base]; ok && depth < 4 {
		for i, embedded := range t.Embedded {
			if fn, path, ok := p.methodAt(embedded, name, depth+1); ok {
				return fn, append([]embeddedField{{t.Fields[i], embedded[0] == '*'}}, path...), true
			}
		}
	}
	return "(" + typ + ")." + name, nil, false
}

// itoa is strconv's, for what is not shown.
func itoa(n int64) string { return fmt.Sprint(n) }

package slogsecrets

import (
	"go/types"
	"slices"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/taint"
)

// A walk goes through a type as what writes its values goes through them.
type walk struct {
	model   *model
	says    func(*types.Func) taint.Saying
	encoder *encoder
	fields  []taint.Field
	within  []types.Type
	refused bool // nothing is written, for what is in it
	visits  int
}

// A spot is where in the value the walk is.
type spot struct {
	path        []*types.Var
	class       taint.Class // what the name of the last field says
	how         known.Rendering
	addressable bool // it is reached through a pointer or a slice
	optional    bool // it may not be there: an element, or what a field points to
	readOnly    bool // it is reached through an unexported field
	mute        bool // it has no methods: it is read only, or an unexported embedded struct
}

// shown returns the fields of a class that are shown where a value of the type is written.
func (m *model) shown(t types.Type, how known.Rendering, says func(*types.Func) taint.Saying) []taint.Field {
	w := walk{model: m, says: says, encoder: manners[how].encoder}
	w.value(t, spot{how: how})
	if w.refused {
		return nil
	}
	// A secret comes before an address, and that before personal data.
	slices.SortStableFunc(w.fields, func(a, b taint.Field) int { return int(a.Class) - int(b.Class) })
	return w.fields
}

// maxFieldDepth bounds how deep structs are within each other.
const maxFieldDepth = 6

// maxTypeVisits bounds the walk through structs that lead to each other in many ways, as those of
// large APIs do.
const maxTypeVisits = 20000

// value goes through a type.
func (w *walk) value(t types.Type, at spot) {
	w.visits++
	if len(at.path) > maxFieldDepth || w.visits > maxTypeVisits || slices.Contains(w.within, t) || isErrorType(t) {
		return
	}
	if isOptional(t) {
		w.text(at) // whatever its methods are: they show it
		return
	}
	if !at.mute {
		if method := asked(t, at.how, at.addressable); method != nil {
			w.method(method, at)
			return
		}
	}
	w.within = append(w.within, t)
	defer func() { w.within = w.within[:len(w.within)-1] }()
	top := len(w.within) == 1
	in := at
	in.how = at.how.Within()
	switch u := t.Underlying().(type) {
	case *types.Basic:
		if u.Info()&types.IsString != 0 {
			w.text(at)
		}
	case *types.Interface:
		if u.NumMethods() == 0 {
			w.text(at)
		}
	case *types.Pointer:
		if manners[at.how].encoder.points(u.Elem()) {
			in.addressable, in.optional = true, at.optional || !top
			w.value(u.Elem(), in)
		}
	case *types.Slice:
		in.how, in.addressable, in.optional = at.how.Element(), true, true
		w.elements(t, u.Elem(), at, in)
	case *types.Array:
		w.elements(t, u.Elem(), at, in)
	case *types.Map:
		in.addressable, in.optional = false, true
		if manners[at.how].encoder.reads {
			w.value(u.Key(), in)
		}
		w.elements(t, u.Elem(), at, in)
	case *types.Struct:
		for _, path := range manners[at.how].encoder.fields(u) {
			w.field(path, in)
		}
	case *types.Signature, *types.Chan:
		w.refused = w.refused || manners[at.how].encoder.refuses && !at.optional
	}
}

// elements goes through the elements of a container.
func (w *walk) elements(container, elem types.Type, at, in spot) {
	switch {
	case isText(container):
		w.text(at)
	case !manners[at.how].encoder.flat:
		w.value(elem, in)
	}
}

// text notes that text is shown.
func (w *walk) text(at spot) {
	if at.class != taint.None && len(at.path) > 0 {
		w.fields = append(w.fields, taint.Field{Path: at.path, Class: at.class})
	}
}

// method notes what a method shows.
func (w *walk) method(method *types.Selection, at spot) {
	saying := w.says(method.Obj().(*types.Func))
	for _, o := range saying.Origins {
		w.fields = append(w.fields, taint.Field{Path: at.path, Class: o.Class, Said: &o})
	}
	if promoted := len(method.Index()) > 1; saying.Itself && !promoted {
		w.text(at)
	}
}

// field goes through a field of a struct.
func (w *walk) field(path selector, at spot) {
	f := path[len(path)-1]
	outer := at.class
	at.class = w.model.Name(f.Name())
	if at.class == taint.None && outer != taint.None {
		// Of a struct in a field whose name says what it is about: Password.Value.
		at.class = w.model.Name(at.path[len(at.path)-1].Name() + "_" + f.Name())
	}
	for _, embedded := range path[:len(path)-1] {
		if embedded.Type() != deref(embedded.Type()) {
			at.addressable, at.optional = true, true
		}
	}
	at.path = append(at.path[:len(at.path):len(at.path)], path...)
	if manners[at.how].encoder.reads {
		at.readOnly = at.readOnly || !f.Exported() && !f.Embedded()
		at.mute = at.readOnly || !f.Exported()
	}
	w.value(f.Type(), at)
}

// isOptional says whether a type is of a text that may be missing.
func isOptional(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Pkg() != nil && known.Optional[named.Obj().Pkg().Path()+"."+named.Obj().Name()]
}

func isErrorType(t types.Type) bool {
	return types.Identical(t.Underlying(), types.Universe.Lookup("error").Type().Underlying())
}

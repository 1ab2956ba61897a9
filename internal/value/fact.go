package value

import (
	"fmt"
	"strings"
)

// FunctionFact sums up, for other packages, what a function returns and assigns.
// Functions of which there is nothing to say have none.
type FunctionFact struct {
	Results []Result // what it returns, as far as that is followed
	Effects []Effect // what calling it assigns
}

// AFact marks the type as a fact.
func (*FunctionFact) AFact() {}

func (f *FunctionFact) String() string {
	var parts []string
	for _, r := range f.Results {
		parts = append(parts, r.String())
	}
	for _, e := range f.Effects {
		parts = append(parts, e.String())
	}
	return strings.Join(parts, "; ")
}

// Result is one object that a function may return.
type Result struct {
	Index int
	// Home is the field ("path.Type.field") of the returned struct that the object
	// lies in; empty where it is the result itself.
	Home string
	// Param is, one-based, the parameter that is returned as it came; then there is
	// no Object.
	Param  int
	Object Summary
}

func (r Result) String() string {
	where := fmt.Sprintf("result %d", r.Index)
	if r.Home != "" {
		where += " in " + r.Home
	}
	if r.Param > 0 {
		return fmt.Sprintf("%s is parameter %d", where, r.Param-1)
	}
	return where + " is " + r.Object.String()
}

// Summary describes an object to other packages.
type Summary struct {
	Kind    Kind
	Line    int // how many lines below the function's name it is made; 0 where that is in another file
	Sets    []FieldValue
	Opened  bool     // code out of view may have changed it
	Handed  bool     // functions that the caller passes, such as options, get to see it
	Effects []Effect // of a function: what calling it assigns
	Parts   []Part   // what its fields hold, as far as that is followed itself
}

// Part is an object that another one's field holds: a client's transport.
type Part struct {
	Field  string
	Object Summary
}

func (s Summary) String() string {
	text := string(s.Kind)
	for _, f := range s.Sets {
		text += fmt.Sprintf(" %s=%v", f.Field, f.Value)
	}
	for _, e := range s.Effects {
		text += " {" + e.String() + "}"
	}
	for _, p := range s.Parts {
		text += fmt.Sprintf(" %s={%v}", p.Field, p.Object)
	}
	if s.Opened {
		text += " opened"
	}
	if s.Handed {
		text += " handed"
	}
	return text
}

// FieldValue is what one field of an object was given.
type FieldValue struct {
	Field string
	Value FactValue
}

// FactValue is a [Value] with the parameters of the function by one-based index.
type FactValue struct {
	Consts  []int64
	Params  []int
	Options []string
	Unknown bool
}

func (v FactValue) String() string {
	var parts []string
	for _, n := range v.Consts {
		parts = append(parts, fmt.Sprint(n))
	}
	for _, p := range v.Params {
		parts = append(parts, fmt.Sprintf("parameter %d", p-1))
	}
	for _, o := range v.Options {
		parts = append(parts, "option "+o)
	}
	if v.Unknown {
		parts = append(parts, "unknown")
	}
	return strings.Join(parts, "|")
}

// Effect is an assignment that a function makes when it is called: to a field of
// what a parameter points to, or of what lies in a field.
type Effect struct {
	Param int    // one-based, receiver first; 0 where Home is given
	Home  string // "path.Type.field"
	Field string // the field assigned; "" for Home itself, [Anything] for all
	Value FactValue
}

// Anything is the field of an effect that may change the whole object.
const Anything = "*"

func (e Effect) String() string {
	target := e.Home
	if e.Param > 0 {
		target = fmt.Sprintf("parameter %d", e.Param-1)
	}
	return fmt.Sprintf("sets %s.%s=%v", target, e.Field, e.Value)
}

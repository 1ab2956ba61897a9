package flow

import (
	"fmt"
	"strings"
)

// An Outcome says what becomes of a value on the paths of a function.
type Outcome uint8

const (
	Open     Outcome = 1 << iota // it is still to be released
	Released                     // it is released
	Kept                         // somebody else owns it
)

func (o Outcome) String() string {
	var words []string
	for i, word := range []string{"lent", "released", "kept"} {
		if o&(1<<i) != 0 {
			words = append(words, word)
		}
	}
	return strings.Join(words, "|")
}

// as is a form, as facts hold it: what a result has to do with an argument.
type as uint8

// same is the argument itself.
const same = 0

// A ParameterFact says what a function does with a parameter.
type ParameterFact struct {
	Parameter int // a method's receiver is 0

	// Success and Failure say what becomes of the parameter where the function's last
	// result is a nil error or true, and where it is an error or false. They are equal
	// where it is neither, or decides nothing.
	Success, Failure Outcome

	// Result is the result that leads to the parameter, or -1; As says how.
	Result int
	As     as

	// Flag is one more than a bool parameter that decides, and then Set and Unset are
	// what becomes of the parameter where it is true and where it is false.
	Flag       int
	Set, Unset Outcome
}

var (
	lent     = ParameterFact{Success: Open, Failure: Open, Result: -1}
	kept     = ParameterFact{Success: Kept, Failure: Kept, Result: -1}
	released = ParameterFact{Success: Released, Failure: Released, Result: -1}
)

func ofEffect(e Effect) ParameterFact {
	switch e {
	case Holds:
		return ParameterFact{Success: Open, Failure: Open, As: as(view)}
	case Wraps:
		return ParameterFact{Success: Open, Failure: Open, As: as(wrapper)}
	case Releases:
		return released
	case Keeps:
		return kept
	}
	return lent
}

// decisive says whether there is one thing that becomes of the parameter where the
// function succeeds, and one where it fails.
func (f ParameterFact) decisive() bool {
	one := func(o Outcome) bool { return o&(o-1) == 0 }
	return one(f.Success) && one(f.Failure)
}

// and joins what a call does with two arguments that lead to the same thing.
func (f ParameterFact) and(other ParameterFact) ParameterFact {
	f.Success = both(f.Success, other.Success)
	f.Failure = both(f.Failure, other.Failure)
	return f
}

func both(a, b Outcome) Outcome {
	switch {
	case a == 0 || b == 0:
		return 0
	case (a|b)&Kept != 0:
		return Kept
	case a == Released || b == Released:
		return Released
	}
	return a | b
}

// An OwedFact is a result that the caller has to release. Results and parameters other
// than the first field are one more than their number, and 0 where there is none.
type OwedFact struct {
	Result int
	Also   int  // a function among the results that releases it, or another way to it
	Told   int  // a bool result that is true wherever it is owed
	Flag   int  // a bool parameter that decides whether it is owed:
	When   bool // where it has this value
}

// A FunctionFact says what callers of a function need to know. A function of an
// analysed package that has none lends its parameters and owes nothing.
type FunctionFact struct {
	Owes       []OwedFact
	Exits      bool // it never returns
	Fails      bool // it always returns an error
	Parameters []ParameterFact
}

// AFact marks it as a fact.
func (*FunctionFact) AFact() {}

func (f *FunctionFact) String() string {
	var parts []string
	for _, owed := range f.Owes {
		text := fmt.Sprintf("owes result %d", owed.Result)
		if owed.Also > 0 {
			text += fmt.Sprintf(", or by result %d", owed.Also-1)
		}
		if owed.Told > 0 {
			text += fmt.Sprintf(", result %d is true", owed.Told-1)
		}
		if owed.Flag > 0 {
			text += fmt.Sprintf(", if parameter %d is %t", owed.Flag-1, owed.When)
		}
		parts = append(parts, text)
	}
	if f.Exits {
		parts = append(parts, "exits")
	}
	if f.Fails {
		parts = append(parts, "fails")
	}
	for _, p := range f.Parameters {
		text := fmt.Sprintf("parameter %d %v", p.Parameter, p.Success)
		if p.Failure != p.Success {
			text += fmt.Sprintf(", on failure %v", p.Failure)
		}
		if p.Result >= 0 {
			text += fmt.Sprintf(", in result %d", p.Result)
		}
		if p.Flag > 0 {
			text += fmt.Sprintf(", %v if parameter %d is true, %v if not", p.Set, p.Flag-1, p.Unset)
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, "; ")
}

func (f *FunctionFact) empty() bool {
	return len(f.Owes) == 0 && !f.Exits && !f.Fails && len(f.Parameters) == 0
}

// PackageFact says that a package was analysed: what has no fact there is harmless.
type PackageFact struct{}

// AFact marks it as a fact.
func (*PackageFact) AFact() {}

func (*PackageFact) String() string { return "analysed" }

// Package skeleton writes down what the functions of a package do when a program starts
// and stops, so that the programs that use the package can be followed as a whole.
//
// A skeleton is a function's SSA form in a small language of its own, without what cannot
// matter to a program's life: arithmetic, formatting, calls of functions that neither
// serve nor wait nor close anything. Skeletons travel from package to package as facts;
// package lifecycle runs them.
package skeleton

import "fmt"

// A Package holds the skeletons of a package.
type Package struct {
	Dir       string   // where the files are, of packages that are worked on
	Files     []string // base names; a Place says which
	Functions []*Function
	Types     []Type // by name
	Stop      int64  // the number of SIGSTOP, which is not the same everywhere; 0 where it is not used
}

// A Function is the skeleton of one function, method or literal.
type Function struct {
	Name       string   // (*types.Func).FullName without type parameters; for literals the enclosing function's with $1, $2 …
	Parameters int      // registers 1 to Parameters hold them, a method's receiver first
	Captured   int      // the registers that follow hold a literal's captured variables
	Registers  int      // how many registers there are, 0 not counted
	Inputs     []string // the types of the parameters, a method's receiver not among them
	Outputs    []string // and of the results
	Place      Place
	Constants  []Constant
	Blocks     []Block // the first is where it begins
}

// A Type tells what is embedded in a struct type, for the methods that it has from there,
// and which of its fields are commands.
type Type struct {
	Name      string   // "path.T"
	Fields    []string // the names of the embedded fields
	Embedded  []string // and their types, "path.T" or "*path.T"
	Interface []bool   // and which of these are interfaces
	Commands  []Member // where command line libraries look for commands
}

// A Member is a field, also of a struct within the struct.
type Member struct{ Path, Type string }

// A Block is a sequence of instructions. Only the last one may be a jump.
type Block struct {
	Instructions []Instruction
	Next         []int // the blocks that may follow: none after Return and Panic, two after If
	Fails        bool  // whether all that it leads to is the end of the process or a return with an error
	Loop         int   // which of Next stays in the loop that this block is in, from 1; 0 for none or both
}

// An Operand is a register if positive, a constant (-1 is the first) if negative, and
// something that is not known if 0.
type Operand = int

// An Instruction does one thing.
type Instruction struct {
	Op     Op
	Result Operand // the register for what comes out, or 0
	Args   []Operand
	Name   string // what Op says
	N      int
	Place  Place
}

// Op is what an instruction does.
type Op uint8

const (
	Alloc     Op = iota + 1 // a new variable of type Name
	FieldAddr               // the address of field Name of what Args[0] points to
	Field                   // field Name of the struct Args[0]
	ElemAddr                // the address of element Args[1] of Args[0]
	Elem                    // element Args[1] of the array or map Args[0]; N 1: and whether there is one
	Load                    // what is at address Args[0]
	Store                   // at address Args[0], value Args[1]
	Put                     // into map Args[0], at key Args[1], value Args[2]
	MakeChan                // a channel that buffers N, or -1 where that is not known
	Make                    // a new map, or a slice of N elements
	Slice                   // a part of slice Args[0]
	Closure                 // literal or method Name, with captured Args
	Interface               // Args[0], of type Name, as an interface
	Assert                  // Args[0], if it is of type Name; N 1: and whether it is; [ToInterface]
	Extract                 // result N of the call Args[0]
	Binary                  // Args[0] Name Args[1]: == != < <= > >= + -
	Not                     // not Args[0]
	Move                    // Args[0]
	Receive                 // from channel Args[0]; N 1: and whether it is open
	Send                    // into channel Args[0], value Args[1]
	Select                  // Args are channels and values in turns; Name has r or s for each; N 1: blocks
	Range                   // an iterator over map Args[0]
	Next                    // its next element: whether there is one, key, value
	Call                    // function Name, or method Name of the interface Args[0], or the value Args[0]; N is the [Mode]
	Go                      // the same, in a goroutine of its own
	Defer                   // the same, at the end of the function
	RunDefers
	Return
	Panic
	If
	Jump
)

// ToInterface is the bit of an Assert's N that says that Name is not a type, but the names of
// an interface's methods with commas between.
const ToInterface = 2

// Mode is the kind of a call.
type Mode = int

const (
	Static  Mode = iota // Name is the function
	Invoke              // Name is the method's name; Args[0] is an interface
	Dynamic             // Args[0] is a function value
	Builtin             // Name is the builtin
)

// A Constant is a value that does not change.
type Constant struct {
	Kind   Kind
	Int    int64
	String string
}

// Kind is the kind of a constant.
type Kind uint8

const (
	Nil    Kind = iota + 1
	Bool        // Int is 0 or 1
	Int         // Int
	String      // String
	Global      // the address of the package variable String, "path.Name"
	Func        // the function String
)

// Place is a stretch of source, of which only the start is always known.
type Place struct {
	File   int32 // index into Files
	Line   int32 // 0 where nothing is known
	Column int32
	Length int32    // in bytes, where it ends on the same line
	Quiet  []string // the rules and analyzers that comments silence here; "*" for everything
}

func (p Place) String() string { return fmt.Sprintf("%d:%d:%d", p.File, p.Line, p.Column) }

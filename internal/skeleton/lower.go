package skeleton

import (
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// lowering writes one function down.
type lowering struct {
	places    *places
	out       *Function
	registers map[ssa.Value]Operand
	constants map[Constant]Operand
	blocks    map[*ssa.BasicBlock]int
	keeps     func(*ssa.CallCommon) bool // whether a call can matter
}

// lower returns the skeleton of a function.
func lower(fn *ssa.Function, p *places, keeps func(*ssa.CallCommon) bool) *Function {
	l := &lowering{
		places:    p,
		out:       &Function{Name: FunctionName(fn), Parameters: len(fn.Params), Captured: len(fn.FreeVars), Place: p.at(fn.Pos(), token.NoPos)},
		registers: make(map[ssa.Value]Operand),
		constants: make(map[Constant]Operand),
		blocks:    make(map[*ssa.BasicBlock]int),
		keeps:     keeps,
	}
	for _, v := range fn.Params {
		l.register(v)
	}
	l.out.Inputs, l.out.Outputs = typeNames(fn.Signature.Params()), typeNames(fn.Signature.Results())
	for _, v := range fn.FreeVars {
		l.register(v)
	}
	for i, b := range fn.Blocks {
		l.blocks[b] = i
	}
	l.out.Blocks = make([]Block, len(fn.Blocks))
	for i, b := range fn.Blocks {
		l.block(&l.out.Blocks[i], b)
		l.out.Blocks[i].Fails = fails(b)
	}
	l.phis(fn)
	simplify(l.out)
	return l.out
}

func (l *lowering) register(v ssa.Value) Operand {
	r, ok := l.registers[v]
	if !ok {
		l.out.Registers++
		r = l.out.Registers
		l.registers[v] = r
	}
	return r
}

func (l *lowering) constant(c Constant) Operand {
	o, ok := l.constants[c]
	if !ok {
		l.out.Constants = append(l.out.Constants, c)
		o = -len(l.out.Constants)
		l.constants[c] = o
	}
	return o
}

// maxString is how much of a string constant is kept: addresses and routes are shorter.
const maxString = 64

// operand returns what stands for a value.
func (l *lowering) operand(v ssa.Value) Operand {
	switch v := v.(type) {
	case nil:
		return 0
	case *ssa.Const:
		if v.Value == nil {
			switch v.Type().Underlying().(type) {
			case *types.Struct, *types.Array, *types.Basic:
				return 0
			}
			return l.constant(Constant{Kind: Nil})
		}
		switch v.Value.Kind() {
		case constant.Bool:
			c := Constant{Kind: Bool}
			if constant.BoolVal(v.Value) {
				c.Int = 1
			}
			return l.constant(c)
		case constant.Int:
			if n, ok := constant.Int64Val(v.Value); ok {
				return l.constant(Constant{Kind: Int, Int: n})
			}
		case constant.String:
			if s := constant.StringVal(v.Value); len(s) <= maxString {
				return l.constant(Constant{Kind: String, String: s})
			}
		}
		return 0
	case *ssa.Global:
		return l.constant(Constant{Kind: Global, String: v.Pkg.Pkg.Path() + "." + v.Name()})
	case *ssa.Function:
		return l.constant(Constant{Kind: Func, String: FunctionName(v)})
	case *ssa.Builtin:
		return 0
	}
	return l.register(v)
}

func (l *lowering) operands(values ...ssa.Value) []Operand {
	list := make([]Operand, len(values))
	for i, v := range values {
		list[i] = l.operand(v)
	}
	return list
}

func (l *lowering) block(out *Block, b *ssa.BasicBlock) {
	for _, next := range b.Succs {
		out.Next = append(out.Next, l.blocks[next])
	}
	for _, instruction := range b.Instrs {
		if i, ok := l.instruction(instruction); ok {
			if v, ok := instruction.(ssa.Value); ok {
				i.Result = l.register(v)
			}
			out.Instructions = append(out.Instructions, i)
		}
	}
}

// fails says whether a block ends the process or the function as a failure.
func fails(b *ssa.BasicBlock) bool {
	for _, instruction := range b.Instrs {
		if call, ok := instruction.(*ssa.Call); ok {
			if fn := call.Call.StaticCallee(); fn != nil && known.Exits[FunctionName(fn)] {
				return true
			}
		}
	}
	switch last := b.Instrs[len(b.Instrs)-1].(type) {
	case *ssa.Panic:
		return true
	case *ssa.Return:
		n := len(last.Results)
		return n > 0 && types.Identical(last.Results[n-1].Type(), errorType) && isFailure(last.Results[n-1])
	}
	return false
}

// isFailure says whether a value is certainly an error: one that is made right there, or
// that a package variable holds.
func isFailure(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Call:
		fn := v.Call.StaticCallee()
		return fn != nil && fn.Pkg != nil && known.Fails(fn.Pkg.Pkg.Path(), fn.Name())
	case *ssa.MakeInterface:
		return true
	case *ssa.UnOp:
		_, global := v.X.(*ssa.Global)
		return global
	}
	return false
}

// instruction writes one instruction down, if it can matter.
func (l *lowering) instruction(instruction ssa.Instruction) (Instruction, bool) {
	place := func() Place { return l.places.at(instruction.Pos(), token.NoPos) }
	switch i := instruction.(type) {
	case *ssa.Alloc:
		return Instruction{Op: Alloc, Name: typeName(i.Type().Underlying().(*types.Pointer).Elem()), Place: place()}, true
	case *ssa.FieldAddr:
		return Instruction{Op: FieldAddr, Args: l.operands(i.X), Name: fieldName(i.X.Type(), i.Field)}, true
	case *ssa.Field:
		return Instruction{Op: Field, Args: l.operands(i.X), Name: fieldName(i.X.Type(), i.Field)}, true
	case *ssa.IndexAddr:
		return Instruction{Op: ElemAddr, Args: l.operands(i.X, i.Index)}, true
	case *ssa.Index:
		return Instruction{Op: Elem, Args: l.operands(i.X, i.Index)}, true
	case *ssa.Lookup:
		return Instruction{Op: Elem, Args: l.operands(i.X, i.Index), N: flag(i.CommaOk)}, true
	case *ssa.UnOp:
		return l.unary(i, place)
	case *ssa.BinOp:
		return l.binary(i)
	case *ssa.Store:
		return Instruction{Op: Store, Args: l.operands(i.Addr, i.Val), Place: place()}, true
	case *ssa.MapUpdate:
		return Instruction{Op: Put, Args: l.operands(i.Map, i.Key, i.Value)}, true
	case *ssa.MakeChan:
		n := -1
		if size, ok := i.Size.(*ssa.Const); ok && size.Value != nil {
			n = int(size.Int64())
		}
		return Instruction{Op: MakeChan, N: n, Place: place()}, true
	case *ssa.MakeMap:
		return Instruction{Op: Make}, true
	case *ssa.MakeSlice:
		n := 0
		if size, ok := i.Len.(*ssa.Const); ok {
			n = int(size.Int64())
		}
		return Instruction{Op: Make, N: n}, true
	case *ssa.Slice:
		return Instruction{Op: Slice, Args: l.operands(i.X)}, true
	case *ssa.MakeClosure:
		return l.closure(i), true
	case *ssa.MakeInterface:
		return Instruction{Op: Interface, Args: l.operands(i.X), Name: typeName(i.X.Type())}, true
	case *ssa.TypeAssert:
		assert := Instruction{Op: Assert, Args: l.operands(i.X), Name: typeName(i.AssertedType), N: flag(i.CommaOk)}
		if iface, ok := i.AssertedType.Underlying().(*types.Interface); ok {
			assert.N |= ToInterface
			assert.Name = methodNames(iface)
		}
		return assert, true
	case *ssa.ChangeInterface:
		return Instruction{Op: Move, Args: l.operands(i.X)}, true
	case *ssa.ChangeType:
		return Instruction{Op: Move, Args: l.operands(i.X)}, true
	case *ssa.Convert:
		return Instruction{Op: Move, Args: l.operands(i.X)}, true
	case *ssa.MultiConvert:
		return Instruction{Op: Move, Args: l.operands(i.X)}, true
	case *ssa.Extract:
		return Instruction{Op: Extract, Args: l.operands(i.Tuple), N: i.Index}, true
	case *ssa.Send:
		return Instruction{Op: Send, Args: l.operands(i.Chan, i.X), Place: place()}, true
	case *ssa.Select:
		return l.selection(i, place()), true
	case *ssa.Range:
		return Instruction{Op: Range, Args: l.operands(i.X)}, true
	case *ssa.Next:
		return Instruction{Op: Next, Args: l.operands(i.Iter)}, true
	case *ssa.Call:
		return l.call(Call, &i.Call, i.Pos())
	case *ssa.Go:
		call, _ := l.call(Go, &i.Call, i.Pos())
		call.Place = l.places.at(i.Pos(), token.NoPos)
		return call, true
	case *ssa.Defer:
		return l.call(Defer, &i.Call, i.Call.Pos())
	case *ssa.RunDefers:
		return Instruction{Op: RunDefers}, true
	case *ssa.Return:
		return Instruction{Op: Return, Args: l.operands(i.Results...), Place: place()}, true
	case *ssa.Panic:
		return Instruction{Op: Panic}, true
	case *ssa.If:
		return Instruction{Op: If, Args: l.operands(i.Cond)}, true
	case *ssa.Jump:
		return Instruction{Op: Jump}, true
	}
	return Instruction{}, false // arithmetic, phis (see below), debugging
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (l *lowering) unary(i *ssa.UnOp, place func() Place) (Instruction, bool) {
	switch i.Op {
	case token.MUL:
		return Instruction{Op: Load, Args: l.operands(i.X)}, true
	case token.ARROW:
		return Instruction{Op: Receive, Args: l.operands(i.X), N: flag(i.CommaOk), Place: place()}, true
	case token.NOT:
		return Instruction{Op: Not, Args: l.operands(i.X)}, true
	}
	return Instruction{}, false
}

var comparisons = map[token.Token]bool{
	token.EQL: true, token.NEQ: true, token.LSS: true, token.LEQ: true, token.GTR: true, token.GEQ: true,
	token.ADD: true, token.SUB: true,
}

func (l *lowering) binary(i *ssa.BinOp) (Instruction, bool) {
	basic, ok := i.X.Type().Underlying().(*types.Basic)
	if !comparisons[i.Op] || ok && basic.Info()&(types.IsInteger|types.IsBoolean|types.IsString) == 0 {
		return Instruction{}, false
	}
	n := 0
	if types.Identical(i.X.Type(), errorType) || types.Identical(i.Y.Type(), errorType) {
		n = 1 // of errors
	}
	return Instruction{Op: Binary, Name: i.Op.String(), Args: l.operands(i.X, i.Y), N: n}, true
}

var errorType = types.Universe.Lookup("error").Type()

func (l *lowering) closure(i *ssa.MakeClosure) Instruction {
	fn := i.Fn.(*ssa.Function)
	name := FunctionName(fn)
	if strings.HasPrefix(fn.Synthetic, "bound method wrapper") {
		if recv := fn.Object().(*types.Func).Signature().Recv(); recv != nil && types.IsInterface(recv.Type()) {
			return Instruction{Op: Closure, Name: fn.Object().Name(), Args: l.operands(i.Bindings...), N: Invoke}
		}
	}
	return Instruction{Op: Closure, Name: name, Args: l.operands(i.Bindings...)}
}

func (l *lowering) selection(i *ssa.Select, place Place) Instruction {
	s := Instruction{Op: Select, N: flag(i.Blocking), Place: place}
	for _, state := range i.States {
		direction := "s"
		if state.Dir == types.RecvOnly {
			direction = "r"
		}
		s.Name += direction
		s.Args = append(s.Args, l.operand(state.Chan), l.operand(state.Send))
	}
	return s
}

func (l *lowering) call(op Op, call *ssa.CallCommon, pos token.Pos) (Instruction, bool) {
	i := Instruction{Op: op, Place: l.places.call(pos)}
	switch callee := call.Value.(type) {
	case *ssa.Builtin:
		switch callee.Name() {
		case "append", "len", "cap", "close", "copy", "clear", "delete", "recover":
		default:
			return i, false
		}
		i.N, i.Name, i.Args = Builtin, callee.Name(), l.operands(call.Args...)
		return i, true
	default:
		if op == Call && !l.keeps(call) {
			return i, false
		}
		switch fn := call.StaticCallee(); {
		case call.IsInvoke():
			i.N = Invoke
			i.Name = fullName(call.Method)
			i.Args = append(l.operands(call.Value), l.operands(call.Args...)...)
		case fn != nil && !isClosure(call.Value):
			i.N, i.Name, i.Args = Static, FunctionName(fn), l.operands(call.Args...)
		default:
			i.N = Dynamic
			i.Args = append(l.operands(call.Value), l.operands(call.Args...)...)
		}
	}
	return i, true
}

func isClosure(v ssa.Value) bool {
	_, ok := v.(*ssa.MakeClosure)
	return ok
}

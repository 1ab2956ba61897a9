package lifecycle

import "github.com/prodcheck/prodcheck/internal/skeleton"

// A script is a function that the machine makes up: calls, one after the other.
type script struct {
	name      string
	registers []value
	block     skeleton.Block
}

func newScript(name string) *script { return &script{name: name, registers: []value{nothing}} }

// register returns a register that holds v.
func (s *script) register(v value) skeleton.Operand {
	s.registers = append(s.registers, v)
	return len(s.registers) - 1
}

func (s *script) arguments(args []value) []skeleton.Operand {
	list := make([]skeleton.Operand, len(args))
	for n, v := range args {
		list[n] = s.register(v)
	}
	return list
}

// call calls a function by its name, and returns the register for its result.
func (s *script) call(name string, args ...skeleton.Operand) skeleton.Operand {
	return s.add(skeleton.Instruction{Op: skeleton.Call, N: skeleton.Static, Name: name, Args: args})
}

// callValue calls the function in a register, and returns the register for its result.
func (s *script) callValue(f skeleton.Operand, args ...skeleton.Operand) skeleton.Operand {
	return s.add(skeleton.Instruction{Op: skeleton.Call, N: skeleton.Dynamic, Args: append([]skeleton.Operand{f}, args...)})
}

// extract returns the register for one of a call's results.
func (s *script) extract(results skeleton.Operand, n int) skeleton.Operand {
	return s.add(skeleton.Instruction{Op: skeleton.Extract, N: n, Args: []skeleton.Operand{results}})
}

func (s *script) add(i skeleton.Instruction) skeleton.Operand {
	i.Result = s.register(nothing)
	s.block.Instructions = append(s.block.Instructions, i)
	return i.Result
}

// frame is a call of the script, which returns what is in a register, or nothing if that is 0.
func (s *script) frame(returns skeleton.Operand, result skeleton.Operand, where site) *frame {
	end := skeleton.Instruction{Op: skeleton.Return}
	if returns != 0 {
		end.Args = []skeleton.Operand{returns}
	}
	block := s.block
	block.Instructions = append(block.Instructions[:len(block.Instructions):len(block.Instructions)], end)
	fn := &skeleton.Function{Name: s.name, Registers: len(s.registers) - 1, Blocks: []skeleton.Block{block}}
	return &frame{fn: fn, registers: s.registers, result: result, place: where}
}

// sequence is a call that calls functions one after the other and returns what the last one
// returned.
func sequence(functions, args []value, result skeleton.Operand, where site) *frame {
	s := newScript("sequence")
	given := s.arguments(args)
	var last skeleton.Operand
	for _, f := range functions {
		last = s.callValue(s.register(f), given...)
	}
	return s.frame(last, result, where)
}

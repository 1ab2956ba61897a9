package skeleton

// Mentioned returns the names of what a function may call from an instruction of a block on,
// itself or by handing it on.
func (fn *Function) Mentioned(block, next int) []string {
	var names []string
	seen := make([]bool, len(fn.Blocks))
	var visit func(block, next int)
	visit = func(block, next int) {
		for _, i := range fn.Blocks[block].Instructions[next:] {
			switch i.Op {
			case Call, Go, Defer, Closure:
				if i.N != Builtin && i.Name != "" {
					names = append(names, i.Name)
				}
			}
			for _, arg := range i.Args {
				if arg < 0 && fn.Constants[-arg-1].Kind == Func {
					names = append(names, fn.Constants[-arg-1].String)
				}
			}
		}
		for _, to := range fn.Blocks[block].Next {
			if !seen[to] {
				seen[to] = true
				visit(to, 0)
			}
		}
	}
	visit(block, next)
	return names
}

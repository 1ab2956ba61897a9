package lifecycle

import (
	"strings"
)

// promoted calls a method that a struct has from an interface that it embeds, and says
// whether it is one: what the interface holds decides.
func (c *calling) promoted(name string) bool {
	typ, short, ok := receiver(name)
	recv := c.arg(0)
	if !ok || recv.kind != pointer && recv.kind != structure {
		return false
	}
	embedded := c.w.machine.embedded[typ]
	for i, field := range embedded.Fields {
		if !embedded.Interface[i] {
			continue
		}
		held := c.w.load(c.w.fieldAddr(c.w.address(recv), field))
		if inner := c.w.typeOf(held); inner != "" {
			if _, _, ok := c.w.machine.method(inner, short); ok {
				c.args = append([]value{held}, c.args[1:]...)
				c.invoke("(" + embedded.Embedded[i] + ")." + short)
				return true
			}
		}
	}
	return false
}

// choose calls one of several functions: each in a world of its own.
func (c *calling) choose(v value) {
	var candidates []value
	for _, candidate := range v.list {
		if isFunction(candidate) {
			candidates = append(candidates, candidate)
		}
	}
	if len(candidates) == 0 {
		c.unknown("")
		return
	}
	others := func(w *world, chosen int) {
		for n, candidate := range candidates {
			if n != chosen && candidate.kind == function {
				w.excluded[candidate.s] = true
			}
		}
	}
	for n, candidate := range candidates[1:] {
		if other := c.w.machine.fork(c.w); other != nil {
			others(other, n+1)
			t := other.threads[c.t.number]
			d := *c
			d.w, d.t, d.f, d.args = other, t, t.top(), append([]value(nil), c.args...)
			d.value(candidate)
		}
	}
	others(c.w, 0)
	c.value(candidates[0])
}

// invoke calls a method of an interface: name is "(path.I).M".
func (c *calling) invoke(name string) {
	if api, ok := c.w.machine.api(name); ok {
		c.api(name, api)
		return
	}
	short := name[strings.LastIndexByte(name, '.')+1:]
	recv := c.arg(0)
	if recv.kind == choice {
		// All of them: a list of what is to be closed, say.
		for _, alternative := range recv.list {
			if typ := c.w.typeOf(alternative); typ != "" {
				recv = alternative
				break
			}
		}
	}
	if o := c.w.contextOf(recv); o != 0 && recv.kind == pointer {
		c.contextMethod(name)
		return
	}
	if exits(name) {
		c.exit(name)
		return
	}
	typ := c.w.typeOf(recv)
	if typ == "" {
		if strings.HasPrefix(name, "(context.Context).") {
			c.contextMethod(name)
			return
		}
		c.unknown(name)
		return
	}
	if recv.kind == function && short == "ServeHTTP" {
		c.args = c.args[1:]
		c.value(recv)
		return
	}
	fn, path, ok := c.w.machine.method(typ, short)
	if !ok {
		c.args = append([]value{recv}, c.args[1:]...)
		if !c.promoted(fn) {
			c.unknown(fn)
		}
		return
	}
	args := append([]value(nil), c.args...)
	args[0] = c.w.embedded(recv, path, strings.HasPrefix(fn, "(*"))
	c.args = args
	c.function(fn)
}

// embedded returns what is embedded in v along a path: its address, where the method that it
// is for has a pointer as its receiver.
func (w *world) embedded(v value, path []embeddedField, pointer bool) value {
	for n, field := range path {
		at := w.fieldAddr(w.address(v), field.name)
		if v = at; field.pointer || n == len(path)-1 && !pointer {
			v = w.load(at)
		}
	}
	return v
}

// address returns a pointer to what v is or points to.
func (w *world) address(v value) value {
	if v.kind == structure {
		return value{kind: pointer, id: v.id}
	}
	return v
}

// typeOf returns the dynamic type of a value, or "".
func (w *world) typeOf(v value) string {
	if v.typ != "" {
		return v.typ
	}
	if v.kind == pointer && v.path == "" {
		if t := w.at(v.id).typ; strings.Contains(t, ".") {
			return "*" + t
		}
	}
	return ""
}

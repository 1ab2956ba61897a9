package lifecycle

import (
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/skeleton"
)

func (w *world) alloc(i *skeleton.Instruction, where site) value {
	o := &object{typ: i.Name, site: where}
	if n, ok := strings.CutPrefix(i.Name, "["); ok {
		for _, digit := range strings.TrimSuffix(n, "]") {
			o.length = o.length*10 + int(digit-'0')
		}
	}
	if name := known.BufferTypes[i.Name]; name != "" {
		o.exports, o.made = logLines, name
	}
	return pointerTo(w.add(o))
}

func (w *world) fieldAddr(v value, name string) value {
	switch v.kind {
	case pointer:
		return value{kind: pointer, id: v.id, path: within(v.path, name)}
	case choice:
		out := value{kind: choice}
		for _, alternative := range v.list {
			if a := w.fieldAddr(alternative, name); a.kind == pointer {
				out.list = append(out.list, a)
			}
		}
		return out
	}
	return nothing
}

func (w *world) field(v value, name string) value {
	if v.kind == structure {
		return w.load(value{kind: pointer, id: v.id, path: name})
	}
	return nothing
}

func (w *world) elemAddr(v, index value) value {
	if v.kind != pointer {
		out := value{kind: choice}
		if v.kind == structure {
			return w.elemAddr(value{kind: pointer, id: v.id}, index)
		}
		v.each(func(alternative value) {
			if alternative.kind == pointer {
				out.list = append(out.list, w.elemAddr(alternative, index))
			}
		})
		if len(out.list) == 0 {
			return nothing
		}
		return out
	}
	switch index.kind {
	case integer:
		return value{kind: pointer, id: v.id, path: within(v.path, "["+itoa(index.n)+"]")}
	case text:
		return value{kind: pointer, id: v.id, path: within(v.path, "["+index.s+"]")}
	}
	// Which element is not known: it may be any.
	out := value{kind: choice}
	for _, path := range w.elements(v) {
		out.list = append(out.list, value{kind: pointer, id: v.id, path: path})
	}
	if len(out.list) == 0 {
		return value{kind: pointer, id: v.id, path: within(v.path, "[?]")}
	}
	return out
}

func extract(v value, n int) value {
	switch {
	case v.kind == tuple && n < len(v.list):
		return v.list[n]
	case v.kind != tuple && n == 0:
		return v // of a call of which nothing is known
	}
	return nothing
}

// iterate goes through a map, element by element.
func (w *world) iterate(f *frame, i *skeleton.Instruction, iterator value) {
	end := value{kind: tuple, list: []value{isFalse, nothing, nothing}}
	if f.visits == nil {
		f.visits = make(map[int]int)
	}
	n := f.visits[-1-int(i.Result)]
	f.visits[-1-int(i.Result)]++
	paths := []string(nil)
	if iterator.kind == pointer {
		paths = w.elements(iterator)
	}
	switch {
	case n < len(paths):
		key := strings.TrimSuffix(strings.TrimPrefix(paths[n], "["), "]")
		end.list = []value{isTrue, {kind: text, s: key}, w.load(value{kind: pointer, id: iterator.id, path: paths[n]})}
	case n == 0 && len(paths) == 0 && iterator.kind != pointer:
		end.list = []value{isTrue, nothing, nothing} // once, with what is not known
	case n == 0 && len(paths) == 0 && w.at(iterator.id).open:
		end.list = []value{isTrue, nothing, w.load(w.elemAddr(iterator, nothing))}
	default:
		f.visits[-1-int(i.Result)] = 0
	}
	f.put(i.Result, end)
}

func (w *world) putInMap(m, key, v value) {
	if m.kind != pointer {
		return
	}
	if key.kind != text && key.kind != integer {
		key = value{kind: text, s: "key" + itoa(int64(len(w.elements(m))))}
	}
	w.store(w.elemAddr(m, key), v, site{})
}

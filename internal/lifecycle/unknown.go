package lifecycle

import (
	"regexp"
	"strings"
	"sync"

	"github.com/prodcheck/prodcheck/internal/known"
)

// unknown calls a function of which nothing is known. What it is given, it may do anything
// with: functions may be called some time, channels be sent into, servers be stopped.
func (c *calling) unknown(name string) {
	w := c.w
	c.entrust(name)
	if name == "" {
		c.meet()
	}
	if stopsSomething(name) && !harmless[name] {
		w.released = append(w.released, name)
	}
	if ctx := c.awaits(name); ctx != 0 {
		if other := w.machine.fork(w); other != nil {
			t := other.threads[c.t.number]
			t.wait = wait{kind: forContext, on: ctx, result: c.result, place: c.place}
		}
	}
	var parts []value
	for n, arg := range c.args {
		arg.each(func(v value) {
			parts = append(parts, v)
			receiver := n == 0 && strings.HasPrefix(name, "(")
			if typ := w.typeOf(v); typ != "" && !known.ServerTypes[strings.TrimPrefix(typ, "*")] && !receiver {
				w.escaped[typ] = true
			}
			switch v.kind {
			case pointer:
				w.escape(v, receiver)
			case function, method:
				w.machine.speculate(c, v)
			}
		})
		if arg.kind == boolean && arg.n == 0 && c.result == 0 {
			w.withdraw()
		}
	}
	result := w.opaque(c.place, parts)
	w.change(result.id).made = name
	if strings.Contains(name, "Listen") {
		for _, arg := range c.args {
			if arg.kind == text && loopback(arg.s) {
				w.change(result.id).server.loopback = true
			}
		}
	}
	// A receiver keeps what it is given: routers, groups, builders.
	if strings.HasPrefix(name, "(") && len(c.args) > 1 && c.args[0].kind == pointer {
		recv := w.change(c.args[0].id)
		recv.parts = append(recv.parts, result) // a group of routes, say
		for _, part := range parts[1:] {
			if part.kind >= pointer {
				recv.parts = append(recv.parts, part)
			}
		}
		for _, arg := range c.args[1:] {
			if arg.kind == text && strings.Contains(arg.s, "/") {
				recv.server.routes = append(recv.server.routes, arg.s)
			}
		}
	}
	c.give(result)
	c.fill(result)
}

// awaits returns the context that ends a call of which nothing is known but its name, if
// that says that it runs something until then; or 0.
func (c *calling) awaits(name string) id {
	if c.w.phase != starting || !runs().MatchString(name) {
		return 0
	}
	for _, arg := range c.args {
		if o := c.w.contextOf(arg); o != 0 && c.w.signalled(o) {
			return o
		}
	}
	return 0
}

var runs = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\.(Run|Start|Serve|Wait|Listen|Consume)[A-Za-z]*$`) })

// escape notes that others have a hand on what v points to.
func (w *world) escape(v value, receiver bool) {
	if v.path != "" {
		w.set(v.id, v.path, value{s: w.label(v)}) // it may be set
		return
	}
	o := w.change(v.id)
	if o.channel.is {
		o.channel.opaque = true
		return
	}
	if o.context.is {
		return
	}
	o.open = true
	if o.group.count > 0 {
		o.group.blur = true
	}
	if !receiver && o.server.state != idle {
		o.server.handed = true
	}
	if !receiver && known.ServerTypes[o.typ] {
		o.server.handed = true
	}
}

// harmless are calls after which nothing is lost that the end of the process would not end
// as well.
var harmless = map[string]bool{
	"(*time.Ticker).Stop": true, "(*time.Timer).Stop": true, "os/signal.Stop": true, "(net.Listener).Close": true,
	"(*net.TCPListener).Close": true, "(*net.UnixListener).Close": true, "(*net.TCPConn).Close": true,
	"(*net.conn).Close": true, "(*net.UDPConn).Close": true, "(*net.UnixConn).Close": true, "(net.PacketConn).Close": true,
	"(*os.File).Close": true, "(io.ReadCloser).Close": true, "(net.Conn).Close": true, "(*github.com/fsnotify/fsnotify.Watcher).Close": true,
	"(io.Closer).Close": true,
}

var stopWords = []string{"close", "stop", "shutdown", "disconnect", "terminate", "kick", "drain", "quit"}

// stopsSomething says whether a function ends something, by its name.
func stopsSomething(name string) bool {
	short := strings.ToLower(name[strings.LastIndexByte(name, '.')+1:])
	for _, word := range stopWords {
		if strings.Contains(short, word) {
			return true
		}
	}
	return false
}

package known

// A Rendering is the way in which a logger writes a value down: what it asks the value for,
// and what it does with one that has no say. What each does is the analyzer's to know; here is
// which there are, and which of them a logger uses.
type Rendering uint8

const (
	RenderFmt             Rendering = iota + 1 // %v, as fmt.Print does
	RenderFmtFields                            // %+v
	RenderFmtString                            // %s, %q
	RenderFmtSyntax                            // %#v
	RenderFmtWithin                            // what is in a value that fmt writes
	RenderFmtSyntaxWithin                      // what is in a value that %#v writes
	RenderJSON                                 // encoding/json
	RenderSlogJSON                             // slog.JSONHandler, and handlers that are not known
	RenderSlogText                             // slog.TextHandler
	RenderSlogFuncr                            // slog over logr's funcr
	RenderZap                                  // zap.Any, and what else goes by a value's type
	RenderZerolog                              // zerolog's Interface
	RenderZerologFields                        // zerolog's Fields, and its errors
	RenderLogrusJSON                           // logrus' JSONFormatter, and formatters that are not known
	RenderLogr                                 // logr over zap, and what else is not known
	RenderFuncr                                // logr's own funcr, and stdr
	RenderKlog                                 // klog's InfoS
	RenderHclogJSON                            // hclog's JSONFormat, and loggers that are not known
	RenderHclogText                            // hclog without it
	RenderLogfmt                               // apex' logfmt handler
	RenderError                                // what an error says
	RenderStringer                             // what a fmt.Stringer says
	RenderText                                 // the value is text, and has no methods that matter
)

// within are the ways in which what is in a value is written, where that is another one than
// for the value itself.
var within = map[Rendering]Rendering{
	RenderFmt:           RenderFmtWithin,
	RenderFmtFields:     RenderFmtWithin,
	RenderFmtString:     RenderFmtWithin,
	RenderFmtSyntax:     RenderFmtSyntaxWithin,
	RenderSlogJSON:      RenderJSON,
	RenderSlogText:      RenderFmtWithin,
	RenderSlogFuncr:     RenderFuncr,
	RenderZap:           RenderJSON,
	RenderZerolog:       RenderJSON,
	RenderZerologFields: RenderJSON,
	RenderLogrusJSON:    RenderJSON,
	RenderLogr:          RenderJSON,
	RenderKlog:          RenderJSON,
	RenderHclogJSON:     RenderJSON,
	RenderHclogText:     RenderFmtWithin,
}

// Within returns how a field of a value, or what it points to, is written.
func (r Rendering) Within() Rendering {
	if inner, ok := within[r]; ok {
		return inner
	}
	return r
}

// Element returns how an element of a value is written, which is a slice.
func (r Rendering) Element() Rendering {
	if r == RenderHclogText {
		return RenderFmt // each by a call of fmt of its own
	}
	return r.Within()
}

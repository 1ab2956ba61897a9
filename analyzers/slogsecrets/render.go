package slogsecrets

import (
	"go/types"
	"slices"

	"github.com/prodcheck/prodcheck/internal/known"
)

// A manner is how something writes a value: it calls the first of the methods that the value
// has, and gives what has none to an encoder.
type manner struct {
	asks    []string
	encoder *encoder
}

// manners are the ways of writing a value. They are what the loggers were seen to do when they
// were run: testdata/runtime logs each shape of a struct by each of them, and compares what the
// analyzer says with what is in the output. Where that goes beyond the rule's description:
//
//   - fmt: Error protects as String does; a method on a pointer counts for a pointer alone, and no
//     method for what is reached through an unexported field, but for the exported fields of an
//     embedded struct. A pointer to a struct, slice, array or map is followed where it is the
//     value itself; all other pointers are addresses.
//   - encoding/json: pointers are followed at any depth. A method on a pointer counts where the
//     value is addressable: behind a pointer, in a slice. `json:"-,"` is a name. The exported
//     fields of unexported embedded structs are shown. A field that hides an embedded one hides
//     it only where it is itself encoded: not if its tag is "-". One func or channel, and nothing
//     is written at all.
//   - slog.JSONHandler: Error comes before MarshalText, and after MarshalJSON.
//   - slog.TextHandler: MarshalText counts, but only for the attribute's value itself.
//   - zap: Error and String of the value itself come before its MarshalJSON. Reflect asks for
//     neither, and zapcore's console encoder writes the same JSON.
//   - zerolog: Interface and Any ask for no Error and no String, Fields and Err do for Error.
//   - logrus: the JSONFormatter asks for Error before all else, the TextFormatter is fmt.
//   - logr: its own funcr, and stdr over it, ask for the same methods at every level, but for
//     none of encoding/json, whose tags they honor. Over slog it is slog's handler that writes.
//   - klog: InfoS and ErrorS ask the value itself, and write JSON; all else is fmt.
//   - hclog: with JSONFormat, Error counts if there is no MarshalJSON or MarshalText. Without, each
//     element of a slice is written by a call of fmt of its own.
//   - apex: its handlers json and text are encoding/json and fmt, also for errors, other than
//     those of WithError. Its handler logfmt writes no structs, maps and slices.
//   - In all of them a method protects only what it does not show itself, and one that comes
//     from an embedded type speaks for the whole struct, of which it knows nothing.
var manners = map[known.Rendering]manner{
	known.RenderFmt:             {[]string{"Format", "Error", "String"}, fmtTop},
	known.RenderFmtFields:       {[]string{"Format", "Error", "String"}, fmtTop},
	known.RenderFmtString:       {[]string{"Format", "Error", "String"}, fmtTop},
	known.RenderFmtSyntax:       {[]string{"Format", "GoString"}, fmtTop},
	known.RenderFmtWithin:       {[]string{"Format", "Error", "String"}, fmtWithin},
	known.RenderFmtSyntaxWithin: {[]string{"Format", "GoString"}, fmtWithin},
	known.RenderJSON:            {[]string{"MarshalJSON", "MarshalText"}, encodingJSON},
	known.RenderSlogJSON:        {[]string{"LogValue", "MarshalJSON", "Error", "MarshalText"}, encodingJSON},
	known.RenderSlogText:        {[]string{"LogValue", "MarshalText", "Format", "Error", "String"}, fmtTop},
	known.RenderSlogFuncr:       {[]string{"LogValue", "MarshalLog", "String", "Error"}, funcr},
	known.RenderZap:             {[]string{"MarshalLogObject", "MarshalLogArray", "Error", "String", "MarshalJSON", "MarshalText"}, encodingJSON},
	known.RenderZerolog:         {[]string{"MarshalZerologObject", "MarshalZerologArray", "MarshalJSON", "MarshalText"}, encodingJSON},
	known.RenderZerologFields:   {[]string{"MarshalZerologObject", "Error", "MarshalJSON", "MarshalText"}, encodingJSON},
	known.RenderLogrusJSON:      {[]string{"Error", "MarshalJSON", "MarshalText"}, encodingJSON},
	known.RenderLogr:            {[]string{"MarshalLog", "LogValue", "MarshalLogObject", "Error", "String", "MarshalJSON", "MarshalText"}, encodingJSON},
	known.RenderFuncr:           {[]string{"MarshalLog", "String", "Error"}, funcr},
	known.RenderKlog:            {[]string{"String", "Error", "MarshalLog", "LogValue", "MarshalJSON", "MarshalText"}, encodingJSON},
	known.RenderHclogJSON:       {[]string{"MarshalJSON", "MarshalText", "Error"}, encodingJSON},
	known.RenderHclogText:       {[]string{"Format", "Error", "String"}, fmtTop},
	known.RenderLogfmt:          {[]string{"MarshalText", "Error", "String"}, logfmt},
	known.RenderError:           {[]string{"Error"}, plainText},
	known.RenderStringer:        {[]string{"String"}, plainText},
	known.RenderText:            {nil, plainText},
}

// An encoder is what goes through values that have no say themselves.
type encoder struct {
	points    func(elem types.Type) bool       // whether a pointer to such a value is followed
	fields    func(s *types.Struct) []selector // the fields of a struct that are written
	flat      bool                             // slices, arrays and maps are not written
	addresses bool                             // the address of what has one is asked for methods
	refuses   bool                             // with a func or a channel, nothing is written
	reads     bool                             // what is unexported is written, but not asked for methods
}

var (
	fmtTop       = &encoder{points: toComposite, fields: allFields, reads: true}
	fmtWithin    = &encoder{points: never, fields: allFields, reads: true}
	encodingJSON = &encoder{points: always, fields: jsonFields, addresses: true, refuses: true}
	funcr        = &encoder{points: always, fields: exportedFields}
	logfmt       = &encoder{points: always, fields: noFields, flat: true}
	plainText    = &encoder{points: always, fields: jsonFields} // text is expected: of all else, what it is made of
)

func always(types.Type) bool { return true }

func never(types.Type) bool { return false }

func toComposite(elem types.Type) bool {
	switch elem.Underlying().(type) {
	case *types.Struct, *types.Slice, *types.Array, *types.Map:
		return true
	}
	return false
}

// asked returns the method that is called in place of showing a value of the type, or nil.
func asked(t types.Type, how known.Rendering, addressable bool) *types.Selection {
	if types.IsInterface(t) {
		return nil
	}
	if _, pointer := t.Underlying().(*types.Pointer); addressable && manners[how].encoder.addresses && !pointer {
		t = types.NewPointer(t)
	}
	set := types.NewMethodSet(t)
	generated := set.Lookup(nil, "ProtoMessage") != nil
	for _, name := range manners[how].asks {
		if generated && name == "String" {
			continue // it shows all there is
		}
		if selection := set.Lookup(nil, name); selection != nil && known.LogMethod(selection.Obj().(*types.Func)) {
			return selection
		}
	}
	return nil
}

// hidden says whether nothing of what is in a value of the type is shown.
func hidden(t types.Type, how known.Rendering) bool {
	if asked(t, how, false) != nil {
		return false
	}
	m := manners[how].encoder
	if isErrorType(t) {
		return m == encodingJSON && !slices.Contains(manners[how].asks, "Error") // as an empty struct
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return !m.points(u.Elem())
	case *types.Struct:
		return m.flat
	case *types.Slice, *types.Array:
		return m.flat && !isText(t)
	case *types.Map:
		return m.flat
	}
	return false
}

// isText says whether values of the type are bytes.
func isText(t types.Type) bool {
	elem, ok := t.Underlying().(interface{ Elem() types.Type })
	if !ok {
		return false
	}
	b, ok := elem.Elem().Underlying().(*types.Basic)
	return ok && b.Kind() == types.Byte
}

// encodes says whether a field of a struct is shown.
func encodes(s *types.Struct, field int, how known.Rendering) bool {
	return slices.ContainsFunc(manners[how].encoder.fields(s), func(path selector) bool { return path[0] == s.Field(field) })
}

package known

import "sync"

// A LogStyle says what the arguments of a call that logs are.
type LogStyle uint8

const (
	LogValues LogStyle = iota + 1 // values, printed one after the other
	LogFormat                     // a format and its operands
	LogPairs                      // keys and values in turns, or attributes
	LogAttrs                      // attributes that were made by calls of [LogAttributes]
	LogField                      // one key and one value
	LogMap                        // a map of keys to values, or a slice of them in turns
	LogMixed                      // values or pairs: a logger of the project's own
	LogRecord                     // a slog.Record, with what was added to it
)

// A LogCall is a function or method that logs, or adds to what will be logged.
type LogCall struct {
	Style  LogStyle
	From   int       // the argument at which that begins, from 0, a receiver counted
	Render Rendering // how values are written
	Name   string    // for messages
	Prints bool      // to standard output or error, and is no logger
	Slog   bool      // handlers may redact
	Made   bool      // values are written in the way that the logger was made to
}

// A LogAttribute is a function that makes an attribute of a key and a value.
type LogAttribute struct {
	Key    int // the argument that is the key; -1 where the key is fixed, or there is none
	Value  int
	Group  int       // the argument from which on further attributes, or pairs, are within it; 0 for none
	Render Rendering // 0: as the logger does
}

// LogCalls returns the calls, by the full name of the function or method.
func LogCalls() map[string]LogCall { return logging().calls }

// LogAttributes returns the functions that make attributes, by full name.
func LogAttributes() map[string]LogAttribute { return logging().attributes }

// logTables are the tables of one API of a kind after the other.
type logTables struct {
	calls      map[string]LogCall
	attributes map[string]LogAttribute
}

var logging = sync.OnceValue(func() *logTables {
	t := &logTables{calls: make(map[string]LogCall), attributes: make(map[string]LogAttribute)}
	t.standard()
	t.zap()
	t.zerolog()
	t.logrus()
	t.others()
	t.printers()
	return t
})

// LogPackages are the packages of the loggers.
var LogPackages = map[string]bool{
	"log": true, "log/slog": true, "fmt": true,
	"go.uber.org/zap": true, "go.uber.org/zap/zapcore": true,
	"github.com/rs/zerolog": true, "github.com/rs/zerolog/log": true,
	"github.com/sirupsen/logrus": true, "github.com/go-logr/logr": true,
	"k8s.io/klog/v2": true, "k8s.io/klog": true, "github.com/golang/glog": true,
	"github.com/hashicorp/go-hclog": true, "github.com/apex/log": true,
	"go.opentelemetry.io/otel/trace": true,
}

// add adds rows for several names in one package or on one type: prefix "log." or
// "(*log.Logger).".
func (t *logTables) add(prefix, shown string, names []string, row LogCall) {
	for _, name := range names {
		row.Name = shown + name
		t.calls[prefix+name] = row
	}
}

func suffixed(names []string, suffix string) []string {
	var list []string
	for _, name := range names {
		list = append(list, name+suffix)
	}
	return list
}

// attribute adds rows for several functions of one package.
func (t *logTables) attribute(pkg string, names []string, row LogAttribute) {
	for _, name := range names {
		t.attributes[pkg+"."+name] = row
	}
}

var (
	levels     = []string{"Debug", "Info", "Warn", "Error"}
	moreLevels = []string{"Trace", "Debug", "Info", "Print", "Warn", "Warning", "Error", "Fatal", "Panic", "DPanic"}
)

// https://pkg.go.dev/log, https://pkg.go.dev/log/slog
func (t *logTables) standard() {
	for prefix, first := range map[string]int{"log.": 0, "(*log.Logger).": 1} {
		for _, name := range []string{"Print", "Fatal", "Panic"} {
			t.add(prefix, "log.", []string{name, name + "ln"}, LogCall{Style: LogValues, From: first, Render: RenderFmt})
			t.add(prefix, "log.", []string{name + "f"}, LogCall{Style: LogFormat, From: first})
		}
		t.add(prefix, "log.", []string{"Output"}, LogCall{Style: LogValues, From: first + 1, Render: RenderText})
	}
	for prefix, first := range map[string]int{"log/slog.": 0, "(*log/slog.Logger).": 1} {
		row := LogCall{Style: LogPairs, Render: RenderSlogJSON, Slog: true, Made: true, From: first}
		t.add(prefix, "slog.", levels, row)
		row.From = first + 1
		t.add(prefix, "slog.", suffixed(levels, "Context"), row)
		row.From = first + 2
		t.add(prefix, "slog.", []string{"Log"}, row)
		row.Style = LogPairs
		t.add(prefix, "slog.", []string{"LogAttrs"}, row)
	}
	t.calls["(*log/slog.Logger).With"] = LogCall{Style: LogPairs, Render: RenderSlogJSON, Slog: true, Made: true, From: 1, Name: "slog.With"}
	t.calls["log/slog.With"] = LogCall{Style: LogPairs, Render: RenderSlogJSON, Slog: true, Made: true, From: 0, Name: "slog.With"}
	t.calls["(log/slog.Handler).WithAttrs"] = LogCall{Style: LogAttrs, Render: RenderSlogJSON, Slog: true, Made: true, From: 1, Name: "Handler.WithAttrs"}
	t.calls["(*log/slog.JSONHandler).WithAttrs"] = LogCall{Style: LogAttrs, Render: RenderSlogJSON, Slog: true, Made: true, From: 1, Name: "Handler.WithAttrs"}
	t.calls["(*log/slog.TextHandler).WithAttrs"] = LogCall{Style: LogAttrs, Render: RenderSlogText, Slog: true, From: 1, Name: "Handler.WithAttrs"}
	t.calls["(log/slog.Handler).Handle"] = LogCall{Style: LogRecord, Render: RenderSlogJSON, Slog: true, Made: true, From: 2, Name: "Handler.Handle"}
	t.calls["(*log/slog.JSONHandler).Handle"] = LogCall{Style: LogRecord, Render: RenderSlogJSON, Slog: true, Made: true, From: 2, Name: "Handler.Handle"}
	t.calls["(*log/slog.TextHandler).Handle"] = LogCall{Style: LogRecord, Render: RenderSlogText, Slog: true, From: 2, Name: "Handler.Handle"}
	t.attribute("log/slog", []string{"String", "Any"}, LogAttribute{Key: 0, Value: 1})
	t.attributes["log/slog.Group"] = LogAttribute{Key: 0, Group: 1, Value: -1}
	t.attributes["log/slog.GroupAttrs"] = LogAttribute{Key: 0, Group: 1, Value: -1}
}

// https://pkg.go.dev/go.uber.org/zap
func (t *logTables) zap() {
	zapLevels := []string{"Debug", "Info", "Warn", "Error", "DPanic", "Panic", "Fatal"}
	t.add("(*go.uber.org/zap.Logger).", "zap's ", zapLevels, LogCall{Style: LogAttrs, From: 1, Render: RenderZap})
	t.calls["(*go.uber.org/zap.Logger).Log"] = LogCall{Style: LogAttrs, From: 2, Render: RenderZap, Name: "zap's Log"}
	t.add("(*go.uber.org/zap.Logger).", "zap's ", []string{"With", "WithLazy"}, LogCall{Style: LogAttrs, From: 1, Render: RenderZap})
	t.calls["(*go.uber.org/zap/zapcore.CheckedEntry).Write"] = LogCall{Style: LogAttrs, From: 1, Render: RenderZap, Name: "zap's Write"}
	t.calls["go.uber.org/zap.Fields"] = LogCall{Style: LogAttrs, From: 0, Render: RenderZap, Name: "zap.Fields"}
	sugar := "(*go.uber.org/zap.SugaredLogger)."
	t.add(sugar, "zap's ", append(zapLevels[:len(zapLevels):len(zapLevels)], suffixed(zapLevels, "ln")...), LogCall{Style: LogValues, From: 1, Render: RenderFmt})
	t.add(sugar, "zap's ", suffixed(zapLevels, "f"), LogCall{Style: LogFormat, From: 1})
	t.add(sugar, "zap's ", suffixed(zapLevels, "w"), LogCall{Style: LogPairs, From: 1, Render: RenderZap})
	t.add(sugar, "zap's ", []string{"With", "WithLazy"}, LogCall{Style: LogPairs, From: 1, Render: RenderZap})
	t.calls[sugar+"Logw"] = LogCall{Style: LogPairs, From: 2, Render: RenderZap, Name: "zap's Logw"}
	t.calls[sugar+"Logf"] = LogCall{Style: LogFormat, From: 2, Name: "zap's Logf"}
	t.calls[sugar+"Log"] = LogCall{Style: LogValues, From: 2, Render: RenderFmt, Name: "zap's Log"}

	t.attribute("go.uber.org/zap", []string{"String", "ByteString", "Binary", "Stringp", "Strings", "ByteStrings"}, LogAttribute{Key: 0, Value: 1, Render: RenderText})
	t.attribute("go.uber.org/zap", []string{"Any", "Object", "Objects", "ObjectValues", "Array"}, LogAttribute{Key: 0, Value: 1, Render: RenderZap})
	t.attribute("go.uber.org/zap", []string{"Stringer", "Stringers"}, LogAttribute{Key: 0, Value: 1, Render: RenderStringer})
	t.attribute("go.uber.org/zap", []string{"NamedError"}, LogAttribute{Key: 0, Value: 1, Render: RenderError})
	t.attribute("go.uber.org/zap", []string{"Reflect"}, LogAttribute{Key: 0, Value: 1, Render: RenderJSON})
	t.attribute("go.uber.org/zap", []string{"Error"}, LogAttribute{Key: -1, Value: 0, Render: RenderError})
	t.attribute("go.uber.org/zap", []string{"Inline"}, LogAttribute{Key: -1, Value: 0, Render: RenderZap})
	t.attribute("go.uber.org/zap", []string{"Dict", "DictObject"}, LogAttribute{Key: 0, Value: -1, Group: 1})
}

// https://pkg.go.dev/github.com/rs/zerolog
func (t *logTables) zerolog() {
	for _, typ := range []string{"(*github.com/rs/zerolog.Event).", "(github.com/rs/zerolog.Context)."} {
		t.add(typ, "zerolog's ", []string{"Str", "Strs", "Bytes", "Hex", "RawJSON", "RawCBOR"}, LogCall{Style: LogField, From: 1, Render: RenderText})
		t.add(typ, "zerolog's ", []string{"Interface", "Any", "Object", "Array"}, LogCall{Style: LogField, From: 1, Render: RenderZerolog})
		t.add(typ, "zerolog's ", []string{"Stringer", "Stringers"}, LogCall{Style: LogField, From: 1, Render: RenderStringer})
		t.add(typ, "zerolog's ", []string{"AnErr", "Errs"}, LogCall{Style: LogField, From: 1, Render: RenderZerologFields})
		t.add(typ, "zerolog's ", []string{"Fields"}, LogCall{Style: LogMap, From: 1, Render: RenderZerologFields})
		t.add(typ, "zerolog's ", []string{"EmbedObject", "Msg"}, LogCall{Style: LogValues, From: 1, Render: RenderZerolog})
		t.add(typ, "zerolog's ", []string{"Err"}, LogCall{Style: LogValues, From: 1, Render: RenderZerologFields})
	}
	t.calls["(*github.com/rs/zerolog.Event).Msgf"] = LogCall{Style: LogFormat, From: 1, Name: "zerolog's Msgf"}
	t.add("(*github.com/rs/zerolog.Logger).", "zerolog's ", []string{"Printf"}, LogCall{Style: LogFormat, From: 1})
	t.add("(*github.com/rs/zerolog.Logger).", "zerolog's ", []string{"Print", "Println"}, LogCall{Style: LogValues, From: 1, Render: RenderFmt})
	t.add("(*github.com/rs/zerolog.Logger).", "zerolog's ", []string{"Err"}, LogCall{Style: LogValues, From: 1, Render: RenderZerologFields})
	t.add("github.com/rs/zerolog/log.", "zerolog's ", []string{"Err"}, LogCall{Style: LogValues, Render: RenderZerologFields})
	t.calls["github.com/rs/zerolog/log.Printf"] = LogCall{Style: LogFormat, From: 0, Name: "zerolog's Printf"}
	t.calls["github.com/rs/zerolog/log.Print"] = LogCall{Style: LogValues, From: 0, Render: RenderFmt, Name: "zerolog's Print"}
}

// https://pkg.go.dev/github.com/sirupsen/logrus
func (t *logTables) logrus() {
	const pkg = "github.com/sirupsen/logrus"
	for prefix, first := range map[string]int{pkg + ".": 0, "(*" + pkg + ".Logger).": 1, "(*" + pkg + ".Entry).": 1, "(" + pkg + ".FieldLogger).": 1, "(" + pkg + ".Ext1FieldLogger).": 1, "(" + pkg + ".StdLogger).": 1} {
		for _, level := range moreLevels {
			t.add(prefix, "logrus' ", []string{level, level + "ln"}, LogCall{Style: LogValues, From: first, Render: RenderFmt})
			t.add(prefix, "logrus' ", []string{level + "f"}, LogCall{Style: LogFormat, From: first})
		}
		t.add(prefix, "logrus' ", []string{"WithField"}, LogCall{Style: LogField, From: first, Render: RenderLogrusJSON, Made: true})
		t.add(prefix, "logrus' ", []string{"WithFields"}, LogCall{Style: LogMap, From: first, Render: RenderLogrusJSON, Made: true})
		t.add(prefix, "logrus' ", []string{"WithError"}, LogCall{Style: LogValues, From: first, Render: RenderLogrusJSON, Made: true})
		t.add(prefix, "logrus' ", []string{"Log", "Logln"}, LogCall{Style: LogValues, From: first + 1, Render: RenderFmt})
		t.add(prefix, "logrus' ", []string{"Logf"}, LogCall{Style: LogFormat, From: first + 1})
	}
}

func (t *logTables) others() {
	// https://pkg.go.dev/github.com/go-logr/logr#Logger
	const logr = "(github.com/go-logr/logr.Logger)."
	t.calls[logr+"Info"] = LogCall{Style: LogPairs, From: 1, Render: RenderLogr, Made: true, Name: "logr's Info"}
	t.calls[logr+"Error"] = LogCall{Style: LogPairs, From: 1, Render: RenderLogr, Made: true, Name: "logr's Error"}
	t.calls[logr+"WithValues"] = LogCall{Style: LogPairs, From: 1, Render: RenderLogr, Made: true, Name: "logr's WithValues"}

	// https://pkg.go.dev/k8s.io/klog/v2, https://pkg.go.dev/github.com/golang/glog
	klogLevels := []string{"Info", "Warning", "Error", "Fatal", "Exit"}
	for _, pkg := range []string{"k8s.io/klog/v2", "k8s.io/klog", "github.com/golang/glog"} {
		for prefix, first := range map[string]int{pkg + ".": 0, "(" + pkg + ".Verbose).": 1} {
			for _, level := range klogLevels {
				t.add(prefix, "klog's ", []string{level, level + "ln"}, LogCall{Style: LogValues, From: first, Render: RenderFmt})
				t.add(prefix, "klog's ", []string{level + "f"}, LogCall{Style: LogFormat, From: first})
				t.add(prefix, "klog's ", []string{level + "Depth", level + "DepthContext"}, LogCall{Style: LogValues, From: first + 1, Render: RenderFmt})
				t.add(prefix, "klog's ", []string{level + "S"}, LogCall{Style: LogPairs, From: first, Render: RenderKlog})
				t.add(prefix, "klog's ", []string{level + "Context"}, LogCall{Style: LogValues, From: first + 1, Render: RenderFmt})
				t.add(prefix, "klog's ", []string{level + "ContextF", level + "Contextf"}, LogCall{Style: LogFormat, From: first + 1})
			}
		}
	}

	t.calls["k8s.io/klog/v2.LoggerWithValues"] = LogCall{Style: LogPairs, From: 1, Render: RenderLogr, Made: true, Name: "klog.LoggerWithValues"}

	// https://pkg.go.dev/github.com/hashicorp/go-hclog#Logger
	t.add("(github.com/hashicorp/go-hclog.Logger).", "hclog's ", append(levels[:len(levels):len(levels)], "Trace", "With"), LogCall{Style: LogPairs, From: 1, Render: RenderHclogJSON, Made: true})
	t.calls["(github.com/hashicorp/go-hclog.Logger).Log"] = LogCall{Style: LogPairs, From: 2, Render: RenderHclogJSON, Made: true, Name: "hclog's Log"}

	// https://pkg.go.dev/github.com/apex/log
	const apex = "github.com/apex/log"
	for prefix, first := range map[string]int{apex + ".": 0, "(*" + apex + ".Logger).": 1, "(*" + apex + ".Entry).": 1, "(" + apex + ".Interface).": 1} {
		for _, level := range []string{"Debug", "Info", "Warn", "Error", "Fatal", "Trace"} {
			t.add(prefix, "apex's ", []string{level}, LogCall{Style: LogValues, From: first, Render: RenderText})
			t.add(prefix, "apex's ", []string{level + "f"}, LogCall{Style: LogFormat, From: first})
		}
		t.add(prefix, "apex's ", []string{"WithField"}, LogCall{Style: LogField, From: first, Render: RenderJSON, Made: true})
		t.add(prefix, "apex's ", []string{"WithFields"}, LogCall{Style: LogMap, From: first, Render: RenderJSON, Made: true})
		t.add(prefix, "apex's ", []string{"WithError"}, LogCall{Style: LogValues, From: first, Render: RenderError})
	}

	// https://pkg.go.dev/go.opentelemetry.io/otel/trace#Span: attributes are stored and shown
	// as log lines are.
	const span = "(go.opentelemetry.io/otel/trace.Span)."
	t.calls[span+"SetAttributes"] = LogCall{Style: LogAttrs, From: 1, Render: RenderText, Name: "Span.SetAttributes"}
	t.calls[span+"SetStatus"] = LogCall{Style: LogValues, From: 2, Render: RenderText, Name: "Span.SetStatus"}
	t.calls[span+"RecordError"] = LogCall{Style: LogValues, From: 1, Render: RenderFmt, Name: "Span.RecordError"}
	t.calls["go.opentelemetry.io/otel/trace.WithAttributes"] = LogCall{Style: LogAttrs, From: 0, Render: RenderText, Name: "trace.WithAttributes"}
	t.attribute("go.opentelemetry.io/otel/attribute", []string{"String", "Stringer", "StringSlice"}, LogAttribute{Key: 0, Value: 1, Render: RenderText})
	t.attributes["(go.opentelemetry.io/otel/attribute.Key).String"] = LogAttribute{Key: 0, Value: 1, Render: RenderText}
}

// printers are fmt's, for the rule about standard output.
func (t *logTables) printers() {
	t.add("fmt.", "fmt.", []string{"Print", "Println"}, LogCall{Style: LogValues, From: 0, Render: RenderFmt, Prints: true})
	t.calls["fmt.Printf"] = LogCall{Style: LogFormat, From: 0, Name: "fmt.Printf", Prints: true}
	// Where they write to os.Stdout or os.Stderr.
	t.add("fmt.", "fmt.", []string{"Fprint", "Fprintln"}, LogCall{Style: LogValues, From: 1, Render: RenderFmt, Prints: true})
	t.calls["fmt.Fprintf"] = LogCall{Style: LogFormat, From: 1, Name: "fmt.Fprintf", Prints: true}
}

package main

// sink is a way to log a value whole.
type sink struct {
	name   string
	setup  string   // the statements before the log call
	call   string   // the log call; %s is the value
	method string   // what a value must have to be logged in this way
	asks   []string // what the logger looks for in a value: all shapes about these are logged
	shapes []string // the shapes to log, else all
	printf bool     // go vet accepts only some shapes
}

// family is the sinks of one logger, each a file of cases.
type family struct {
	name    string
	imports []string
	sinks   []sink
}

// core are for loggers that do what encoding/json or fmt do with all but the value itself:
// these two have all shapes in slog and log.
var core = []string{
	"Plain", "PlainPointer", "JSONDash", "Unexported", "UnexportedPointer", "PasswordPointer", "PasswordBytes", "PasswordOpaque",
	"NestedValuePointer", "NestedPointer", "NestedUnexported", "NestedDash", "NestedFunc", "NestedAnyPointer",
	"Embedded", "EmbeddedPointer", "EmbeddedUnexported", "EmbeddedOmitted", "PromotedString", "PromotedTime", "PromotedTimeField",
	"Slice", "SlicePointers", "SlicePointersField", "MapPointers", "CauseField", "WrappedError", "ShowsString", "ShowsError", "ShowsJSON",
	"HidesStringByCopy", "HidesJSONByFailing",
	"StringField", "StringStruct", "FormatStruct", "ErrorField", "ErrorStruct", "MarshalTextStruct", "MarshalJSONField", "MarshalJSONStruct",
	"LogValueField", "LogValueStruct",
}

// probes tell one way of rendering from another. They are for sinks that are expected to do
// what another does, which has all shapes.
var probes = []string{
	"Plain", "JSONDash", "Unexported", "NestedPointer", "PromotedTime", "StringField", "StringStruct",
	"MarshalJSONField", "MarshalTextStruct", "LogValueField", "LogValueStruct", "ErrorStruct", "ShowsError",
}

// few are for sinks that are only another way to write one that has more.
var few = []string{"Plain", "JSONDash", "StringStruct", "LogValueStruct"}

func plus(shapes []string, more ...string) []string {
	return append(shapes[:len(shapes):len(shapes)], more...)
}

const (
	slogJSON = `logger := slog.New(slog.NewJSONHandler(l.Out, nil))`
	slogText = `logger := slog.New(slog.NewTextHandler(l.Out, nil))`

	zapJSON = `logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))`
	zapText = `logger := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zap.NewDevelopmentEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))`
	sugar   = zapJSON + ".Sugar()"

	zero = `logger := zerolog.New(l.Out)`

	logrusJSON = `logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}`
	logrusText = "logger := logrus.New()\n\tlogger.SetOutput(l.Out)\n\tlogger.SetFormatter(&logrus.TextFormatter{})"

	funcrText = `logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})`
	funcrJSON = `logger := funcr.NewJSON(func(line string) { fmt.Fprintln(l.Out, line) }, funcr.Options{})`

	hclogJSON = `logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})`
	hclogText = `logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})`

	apexJSON   = `logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}`
	apexText   = `logger := &log.Logger{Handler: text.New(l.Out), Level: log.InfoLevel}`
	apexLogfmt = `logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}`
)

var families = []family{
	{
		name:    "slog",
		imports: []string{"context", "log/slog"},
		sinks: []sink{
			{name: "JSON", setup: slogJSON, call: `logger.Info("starting", "config", %s)`,
				asks: []string{"LogValue", "MarshalJSON", "MarshalText", "Error"}},
			{name: "Text", setup: slogText, call: `logger.Info("starting", "config", %s)`,
				asks: []string{"LogValue", "MarshalText", "Error", "String", "Format"}},
			{name: "JSONAny", setup: slogJSON, call: `logger.Info("starting", slog.Any("config", %s))`, shapes: few},
			{name: "TextAny", setup: slogText, call: `logger.Info("starting", slog.Any("config", %s))`, shapes: few},
			{name: "JSONVariable", call: `jsonLogger.Info("starting", "config", %s)`, shapes: probes},
			{name: "TextVariable", call: `textLogger.Info("starting", "config", %s)`, shapes: probes},
			{name: "JSONGroup", setup: slogJSON, call: `logger.Info("starting", slog.Group("service", slog.Any("config", %s)))`, shapes: probes},
			{name: "TextGroup", setup: slogText, call: `logger.Info("starting", slog.Group("service", slog.Any("config", %s)))`, shapes: probes},
			{name: "JSONWith", setup: slogJSON, call: `logger.With("config", %s).Info("starting")`, shapes: probes},
			{name: "TextWith", setup: slogText, call: `logger.With("config", %s).Info("starting")`, shapes: probes},
			{name: "JSONWithGroup", setup: slogJSON, call: `logger.WithGroup("service").Warn("starting", "config", %s)`, shapes: few},
			{name: "TextWithGroup", setup: slogText, call: `logger.WithGroup("service").Warn("starting", "config", %s)`, shapes: few},
			{name: "JSONAttrs", setup: slogJSON, call: `logger.LogAttrs(context.Background(), slog.LevelError, "starting", slog.Any("config", %s))`, shapes: few},
			{name: "TextAttrs", setup: slogText, call: `logger.LogAttrs(context.Background(), slog.LevelError, "starting", slog.Any("config", %s))`, shapes: few},
			{name: "JSONHandlerWith", setup: `logger := slog.New(slog.NewJSONHandler(l.Out, nil).WithAttrs([]slog.Attr{slog.String("service", "orders")}))`, call: `logger.InfoContext(context.Background(), "starting", "config", %s)`, shapes: few},
			{name: "TextOptions", setup: `logger := slog.New(slog.NewTextHandler(l.Out, &slog.HandlerOptions{AddSource: true}))`, call: `logger.InfoContext(context.Background(), "starting", "config", %s)`, shapes: few},
			{name: "JSONElement", setup: slogJSON, call: `logger.Info("starting", "configs", []any{%s})`, shapes: probes},
			{name: "TextElement", setup: slogText, call: `logger.Info("starting", "configs", []any{%s})`, shapes: probes},
			{name: "JSONMap", setup: slogJSON, call: `logger.Info("starting", "configs", map[string]any{"main": %s})`, shapes: probes},
			{name: "TextMap", setup: slogText, call: `logger.Info("starting", "configs", map[string]any{"main": %s})`, shapes: probes},
			{name: "Unknown", call: `l.Slog.Info("starting", "config", %s)`, shapes: probes},
			{name: "Default", call: `slog.Info("starting", "config", %s)`, shapes: probes},
			{name: "DefaultWith", call: `slog.With("config", %s).Info("starting")`, shapes: few},
		},
	},
	{
		name:    "log",
		imports: []string{"log"},
		sinks: []sink{
			{name: "PrintfPlusV", call: `log.Printf("starting with %%+v", %s)`,
				asks: []string{"Error", "String", "Format"}},
			{name: "PrintfSharpV", call: `log.Printf("starting with %%#v", %s)`,
				shapes: core, asks: []string{"GoString", "Format"}},
			{name: "PrintfV", call: `log.Printf("starting with %%v", %s)`, shapes: plus(probes, "FormatField", "GoStringField", "PlainPointer")},
			{name: "PrintfS", call: `log.Printf("starting with %%s", %s)`, shapes: plus(few, "FormatField", "PlainPointer", "PasswordBytes", "StringField", "Unexported", "PromotedTime", "ShowsError")},
			{name: "PrintfQ", call: `log.Printf("starting with %%q", %s)`, shapes: plus(few, "FormatField")},
			{name: "PrintfX", call: `log.Printf("starting with %%x", %s)`, shapes: few},
			{name: "PrintfT", call: `log.Printf("starting with %%T", %s)`, shapes: few},
			{name: "PrintfP", call: `log.Printf("starting with %%p", %s)`, shapes: []string{"PlainPointer"}},
			{name: "Print", call: `log.Print("starting with ", %s)`, shapes: few},
			{name: "Println", call: `log.Println("starting with", %s)`, shapes: plus(probes, "FormatField", "GoStringField", "PlainPointer")},
			{name: "Logger", setup: `logger := log.New(l.Out, "", 0)`, call: `logger.Printf("starting with %%+v", %s)`, shapes: few},
			{name: "Output", setup: `logger := log.New(l.Out, "", 0)`, call: `logger.Println(%s)`, shapes: few},
		},
	},
	{
		name:    "zap",
		imports: []string{"go.uber.org/zap", "go.uber.org/zap/zapcore"},
		sinks: []sink{
			{name: "Any", setup: zapJSON, call: `logger.Info("starting", zap.Any("config", %s))`,
				shapes: core, asks: []string{"MarshalLogObject", "Error", "String", "MarshalJSON", "MarshalText", "Format"}},
			{name: "AnyConsole", setup: zapText, call: `logger.Info("starting", zap.Any("config", %s))`, shapes: plus(probes, "MarshalLogObjectStruct")},
			{name: "Reflect", setup: zapJSON, call: `logger.Info("starting", zap.Reflect("config", %s))`, shapes: plus(probes, "MarshalLogObjectStruct", "NestedFunc")},
			{name: "Object", setup: zapJSON, call: `logger.Info("starting", zap.Object("config", %s))`, method: "MarshalLogObject"},
			{name: "Inline", setup: zapJSON, call: `logger.Info("starting", zap.Inline(%s))`, method: "MarshalLogObject"},
			{name: "Stringer", setup: zapJSON, call: `logger.Info("starting", zap.Stringer("config", %s))`, method: "String"},
			{name: "Error", setup: zapJSON, call: `logger.Info("starting", zap.Error(%s))`, method: "Error"},
			{name: "Dict", setup: zapJSON, call: `logger.Info("starting", zap.Dict("service", zap.Any("config", %s)))`, shapes: plus(few, "MarshalLogObjectStruct")},
			{name: "With", setup: zapJSON, call: `logger.With(zap.Any("config", %s)).Info("starting")`, shapes: plus(few, "MarshalLogObjectStruct")},
			{name: "SugarInfow", setup: sugar, call: `logger.Infow("starting", "config", %s)`, shapes: plus(probes, "MarshalLogObjectStruct")},
			{name: "SugarWith", setup: sugar, call: `logger.With("config", %s).Info("starting")`, shapes: plus(few, "MarshalLogObjectStruct")},
			{name: "SugarInfof", setup: sugar, call: `logger.Infof("starting with %%+v", %s)`, shapes: plus(probes, "MarshalLogObjectStruct")},
			{name: "SugarInfo", setup: sugar, call: `logger.Info("starting with ", %s)`, shapes: plus(probes, "MarshalLogObjectStruct")},
			{name: "SugarInfoln", setup: sugar, call: `logger.Infoln("starting with", %s)`, shapes: few},
		},
	},
	{
		name:    "zerolog",
		imports: []string{"github.com/rs/zerolog"},
		sinks: []sink{
			{name: "Interface", setup: zero, call: `logger.Info().Interface("config", %s).Msg("starting")`,
				shapes: core, asks: []string{"MarshalZerologObject", "Error", "MarshalJSON", "MarshalText"}},
			{name: "Any", setup: zero, call: `logger.Info().Any("config", %s).Msg("starting")`, shapes: plus(few, "MarshalZerologObjectStruct")},
			{name: "Console", setup: `logger := zerolog.New(zerolog.ConsoleWriter{Out: l.Out, NoColor: true})`, call: `logger.Info().Interface("config", %s).Msg("starting")`, shapes: plus(few, "MarshalZerologObjectStruct")},
			{name: "Object", setup: zero, call: `logger.Info().Object("config", %s).Msg("starting")`, method: "MarshalZerologObject"},
			{name: "EmbedObject", setup: zero, call: `logger.Info().EmbedObject(%s).Msg("starting")`, method: "MarshalZerologObject"},
			{name: "Stringer", setup: zero, call: `logger.Info().Stringer("config", %s).Msg("starting")`, method: "String"},
			{name: "Err", setup: zero, call: `logger.Err(%s).Msg("starting")`, method: "Error"},
			{name: "Msgf", setup: zero, call: `logger.Info().Msgf("starting with %%+v", %s)`, shapes: plus(probes, "MarshalZerologObjectStruct")},
			{name: "Printf", setup: zero, call: `logger.Printf("starting with %%+v", %s)`, shapes: few},
			{name: "Print", setup: zero, call: `logger.Print("starting with", %s)`, shapes: few},
			{name: "FieldsMap", setup: zero, call: `logger.Info().Fields(map[string]any{"config": %s}).Msg("starting")`, shapes: plus(probes, "MarshalZerologObjectStruct")},
			{name: "FieldsSlice", setup: zero, call: `logger.Info().Fields([]any{"config", %s}).Msg("starting")`, shapes: plus(few, "MarshalZerologObjectStruct")},
			{name: "Dict", setup: zero, call: `logger.Info().Dict("service", zerolog.Dict().Interface("config", %s)).Msg("starting")`, shapes: plus(few, "MarshalZerologObjectStruct")},
			{name: "With", call: "logger := zerolog.New(l.Out).With().Interface(\"config\", %s).Logger()\n\tlogger.Info().Msg(\"starting\")", shapes: plus(few, "MarshalZerologObjectStruct")},
		},
	},
	{
		name:    "logrus",
		imports: []string{"github.com/sirupsen/logrus"},
		sinks: []sink{
			{name: "JSON", setup: logrusJSON, call: `logger.WithField("config", %s).Info("starting")`,
				shapes: core, asks: []string{"Error", "MarshalJSON", "MarshalText"}},
			{name: "Text", setup: logrusText, call: `logger.WithField("config", %s).Info("starting")`,
				shapes: core, asks: []string{"Error", "String", "Format"}},
			{name: "JSONFields", setup: logrusJSON, call: `logger.WithFields(logrus.Fields{"config": %s}).Info("starting")`, shapes: few},
			{name: "TextFields", setup: logrusText, call: `logger.WithFields(logrus.Fields{"config": %s}).Info("starting")`, shapes: few},
			{name: "JSONError", setup: logrusJSON, call: `logger.WithError(%s).Info("starting")`, method: "Error"},
			{name: "JSONInfof", setup: logrusJSON, call: `logger.Infof("starting with %%+v", %s)`, shapes: probes},
			{name: "JSONInfo", setup: logrusJSON, call: `logger.Info("starting with ", %s)`, shapes: few},
			{name: "TextInfof", setup: logrusText, call: `logger.Infof("starting with %%+v", %s)`, shapes: few},
			{name: "TextInfoln", setup: logrusText, call: `logger.Infoln("starting with", %s)`, shapes: few},
			{name: "Unknown", call: `logrus.WithField("config", %s).Info("starting")`, shapes: probes},
		},
	},
	{
		name:    "logr",
		imports: []string{"fmt", "log", "log/slog", "errors", "github.com/go-logr/logr", "github.com/go-logr/logr/funcr", "github.com/go-logr/stdr"},
		sinks: []sink{
			{name: "Funcr", setup: funcrText, call: `logger.Info("starting", "config", %s)`,
				asks: []string{"MarshalLog", "Error", "String", "MarshalText"}},
			{name: "FuncrJSON", setup: funcrJSON, call: `logger.Info("starting", "config", %s)`, shapes: plus(probes, "MarshalLogStruct", "MarshalLogField")},
			{name: "FuncrError", setup: funcrText, call: `logger.Error(errors.New("refused"), "starting", "config", %s)`, shapes: plus(few, "MarshalLogStruct")},
			{name: "FuncrErrorItself", setup: funcrText, call: `logger.Error(%s, "starting")`, method: "Error"},
			{name: "FuncrWith", setup: funcrText, call: `logger.WithValues("config", %s).Info("starting")`, shapes: plus(few, "MarshalLogStruct")},
			{name: "Stdr", setup: `logger := stdr.New(log.New(l.Out, "", 0))`, call: `logger.Info("starting", "config", %s)`, shapes: plus(probes, "MarshalLogStruct", "MarshalLogField")},
			{name: "SlogJSON", setup: `logger := logr.FromSlogHandler(slog.NewJSONHandler(l.Out, nil))`, call: `logger.Info("starting", "config", %s)`, shapes: plus(few, "MarshalLogStruct", "LogValueField")},
			{name: "SlogText", setup: `logger := logr.FromSlogHandler(slog.NewTextHandler(l.Out, nil))`, call: `logger.Info("starting", "config", %s)`, shapes: plus(few, "MarshalLogStruct", "LogValueField")},
			{name: "ToSlog", setup: "sink := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})\n\tlogger := slog.New(logr.ToSlogHandler(sink))", call: `logger.Info("starting", "config", %s)`, shapes: plus(few, "MarshalLogStruct", "LogValueField")},
		},
	},
	{
		name:    "klog",
		imports: []string{"errors", "k8s.io/klog/v2"},
		sinks: []sink{
			{name: "InfoS", call: `klog.InfoS("starting", "config", %s)`,
				shapes: core, asks: []string{"MarshalLog", "Error", "String", "MarshalJSON", "MarshalText"}},
			{name: "ErrorS", call: `klog.ErrorS(errors.New("refused"), "starting", "config", %s)`, shapes: plus(few, "MarshalLogStruct")},
			{name: "ErrorSItself", call: `klog.ErrorS(%s, "starting")`, method: "Error"},
			{name: "Logger", call: `klog.Background().Info("starting", "config", %s)`, shapes: plus(few, "MarshalLogStruct")},
			{name: "LoggerWith", call: `klog.LoggerWithValues(klog.Background(), "config", %s).Info("starting")`, shapes: plus(few, "MarshalLogStruct")},
			{name: "Infof", call: `klog.Infof("starting with %%+v", %s)`, shapes: plus(probes, "MarshalLogStruct")},
			{name: "Info", call: `klog.Info("starting with ", %s)`, shapes: few},
			{name: "Warningln", call: `klog.Warningln("starting with", %s)`, shapes: few},
			{name: "V", call: `klog.V(0).Infof("starting with %%v", %s)`, shapes: few},
		},
	},
	{
		name:    "glog",
		imports: []string{"context", "github.com/golang/glog"},
		sinks: []sink{
			{name: "Infof", call: `glog.Infof("starting with %%+v", %s)`, shapes: plus(probes, "MarshalLogStruct")},
			{name: "Info", call: `glog.Info("starting with ", %s)`, shapes: few},
			{name: "Warningln", call: `glog.Warningln("starting with", %s)`, shapes: few},
			{name: "InfoContextf", call: `glog.InfoContextf(context.Background(), "starting with %%v", %s)`, shapes: few},
			{name: "V", call: `glog.V(0).Infof("starting with %%#v", %s)`, shapes: plus(few, "GoStringStruct")},
		},
	},
	{
		name:    "hclog",
		imports: []string{"github.com/hashicorp/go-hclog"},
		sinks: []sink{
			{name: "JSON", setup: hclogJSON, call: `logger.Info("starting", "config", %s)`,
				shapes: core, asks: []string{"Error", "MarshalJSON", "MarshalText"}},
			{name: "Text", setup: hclogText, call: `logger.Info("starting", "config", %s)`,
				shapes: core, asks: []string{"Error", "String", "Format"}},
			{name: "JSONWith", setup: hclogJSON, call: `logger.With("config", %s).Info("starting")`, shapes: few},
			{name: "TextWith", setup: hclogText, call: `logger.With("config", %s).Info("starting")`, shapes: few},
			{name: "TextFmt", setup: hclogText, call: `logger.Info("starting", "config", hclog.Fmt("%%+v", %s))`, shapes: few},
			{name: "JSONFmt", setup: hclogJSON, call: `logger.Info("starting", "config", hclog.Fmt("%%+v", %s))`, shapes: few},
			{name: "Default", call: `hclog.Default().Info("starting", "config", %s)`, shapes: few},
		},
	},
	{
		name:    "apex",
		imports: []string{"github.com/apex/log", "github.com/apex/log/handlers/json", "github.com/apex/log/handlers/logfmt", "github.com/apex/log/handlers/text"},
		sinks: []sink{
			{name: "JSON", setup: apexJSON, call: `logger.WithField("config", %s).Info("starting")`,
				shapes: plus(probes, "NestedChannel", "CauseField")},
			{name: "Text", setup: apexText, call: `logger.WithField("config", %s).Info("starting")`,
				shapes: plus(probes, "FormatStruct", "PlainPointer")},
			{name: "Logfmt", setup: apexLogfmt, call: `logger.WithField("config", %s).Info("starting")`,
				shapes: plus(probes, "FormatStruct", "PlainPointer", "Slice", "Map")},
			{name: "JSONFields", setup: apexJSON, call: `logger.WithFields(log.Fields{"config": %s}).Info("starting")`, shapes: few},
			{name: "JSONInfof", setup: apexJSON, call: `logger.Infof("starting with %%+v", %s)`, shapes: few},
			{name: "JSONError", setup: apexJSON, call: `logger.WithError(%s).Info("starting")`, method: "Error"},
			{name: "Unknown", call: `log.WithField("config", %s).Info("starting")`, shapes: few},
		},
	},
}

package known

import "go/types"

// logMethods are the methods by which a value has a say in how it is written, by name, with the
// number of their parameters and results. Those with parameters are given what they write into.
var logMethods = map[string][2]int{
	"Format": {2, 0}, "Error": {0, 1}, "String": {0, 1}, "GoString": {0, 1}, // fmt
	"MarshalJSON": {0, 2}, "MarshalText": {0, 2}, // encoding
	"LogValue": {0, 1}, "MarshalLog": {0, 1}, // slog, logr
	"MarshalLogObject": {1, 1}, "MarshalLogArray": {1, 1}, // zap
	"MarshalZerologObject": {1, 0}, "MarshalZerologArray": {1, 0},
}

// LogMethod says whether a method is one by which a value has a say in how it is written.
func LogMethod(fn *types.Func) bool {
	shape, ok := logMethods[fn.Name()]
	signature := fn.Signature()
	return ok && signature.Recv() != nil && signature.Params().Len() == shape[0] && signature.Results().Len() == shape[1]
}

// LogEncoders are the methods by which such a method writes, other than those of [LogCalls].
//
// https://pkg.go.dev/go.uber.org/zap/zapcore#ObjectEncoder
var LogEncoders = map[string]LogCall{
	"(go.uber.org/zap/zapcore.ObjectEncoder).AddString":     {Style: LogField, From: 1, Render: RenderText},
	"(go.uber.org/zap/zapcore.ObjectEncoder).AddByteString": {Style: LogField, From: 1, Render: RenderText},
	"(go.uber.org/zap/zapcore.ObjectEncoder).AddBinary":     {Style: LogField, From: 1, Render: RenderText},
	"(go.uber.org/zap/zapcore.ObjectEncoder).AddReflected":  {Style: LogField, From: 1, Render: RenderJSON},
	"(go.uber.org/zap/zapcore.ObjectEncoder).AddObject":     {Style: LogField, From: 1, Render: RenderZap},
	"(go.uber.org/zap/zapcore.ObjectEncoder).AddArray":      {Style: LogField, From: 1, Render: RenderZap},

	"(go.uber.org/zap/zapcore.PrimitiveArrayEncoder).AppendString":     {Style: LogValues, From: 1, Render: RenderText},
	"(go.uber.org/zap/zapcore.PrimitiveArrayEncoder).AppendByteString": {Style: LogValues, From: 1, Render: RenderText},
	"(go.uber.org/zap/zapcore.ArrayEncoder).AppendReflected":           {Style: LogValues, From: 1, Render: RenderJSON},
	"(go.uber.org/zap/zapcore.ArrayEncoder).AppendObject":              {Style: LogValues, From: 1, Render: RenderZap},
}

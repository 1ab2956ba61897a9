package runtime

// This file is written by internal/generate (go generate). It bears no mark of generated
// code, as prodcheck would pass it by.

import (
	"github.com/prodcheck/prodcheck/analyzers/slogsecrets/runtime/shapes"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

var zapCases = []Case{
	{Sink: "zapAny", Shape: "CauseField", Run: zapAny_CauseField},
	{Sink: "zapAny", Shape: "Embedded", Run: zapAny_Embedded},
	{Sink: "zapAny", Shape: "EmbeddedOmitted", Run: zapAny_EmbeddedOmitted},
	{Sink: "zapAny", Shape: "EmbeddedPointer", Run: zapAny_EmbeddedPointer},
	{Sink: "zapAny", Shape: "EmbeddedUnexported", Run: zapAny_EmbeddedUnexported},
	{Sink: "zapAny", Shape: "ErrorEmbedded", Run: zapAny_ErrorEmbedded},
	{Sink: "zapAny", Shape: "ErrorField", Run: zapAny_ErrorField},
	{Sink: "zapAny", Shape: "ErrorFieldPointer", Run: zapAny_ErrorFieldPointer},
	{Sink: "zapAny", Shape: "ErrorNested", Run: zapAny_ErrorNested},
	{Sink: "zapAny", Shape: "ErrorPointerField", Run: zapAny_ErrorPointerField},
	{Sink: "zapAny", Shape: "ErrorPointerFieldPointer", Run: zapAny_ErrorPointerFieldPointer},
	{Sink: "zapAny", Shape: "ErrorPointerStruct", Run: zapAny_ErrorPointerStruct},
	{Sink: "zapAny", Shape: "ErrorPointerStructPointer", Run: zapAny_ErrorPointerStructPointer},
	{Sink: "zapAny", Shape: "ErrorSlice", Run: zapAny_ErrorSlice},
	{Sink: "zapAny", Shape: "ErrorStruct", Run: zapAny_ErrorStruct},
	{Sink: "zapAny", Shape: "ErrorStructPointer", Run: zapAny_ErrorStructPointer},
	{Sink: "zapAny", Shape: "ErrorUnexported", Run: zapAny_ErrorUnexported},
	{Sink: "zapAny", Shape: "FormatEmbedded", Run: zapAny_FormatEmbedded},
	{Sink: "zapAny", Shape: "FormatFieldPointer", Run: zapAny_FormatFieldPointer},
	{Sink: "zapAny", Shape: "FormatNested", Run: zapAny_FormatNested},
	{Sink: "zapAny", Shape: "FormatPointerField", Run: zapAny_FormatPointerField},
	{Sink: "zapAny", Shape: "FormatPointerFieldPointer", Run: zapAny_FormatPointerFieldPointer},
	{Sink: "zapAny", Shape: "FormatPointerStruct", Run: zapAny_FormatPointerStruct},
	{Sink: "zapAny", Shape: "FormatPointerStructPointer", Run: zapAny_FormatPointerStructPointer},
	{Sink: "zapAny", Shape: "FormatSlice", Run: zapAny_FormatSlice},
	{Sink: "zapAny", Shape: "FormatStruct", Run: zapAny_FormatStruct},
	{Sink: "zapAny", Shape: "FormatStructPointer", Run: zapAny_FormatStructPointer},
	{Sink: "zapAny", Shape: "FormatUnexported", Run: zapAny_FormatUnexported},
	{Sink: "zapAny", Shape: "HidesJSONByFailing", Run: zapAny_HidesJSONByFailing},
	{Sink: "zapAny", Shape: "HidesStringByCopy", Run: zapAny_HidesStringByCopy},
	{Sink: "zapAny", Shape: "JSONDash", Run: zapAny_JSONDash},
	{Sink: "zapAny", Shape: "LogValueField", Run: zapAny_LogValueField},
	{Sink: "zapAny", Shape: "LogValueStruct", Run: zapAny_LogValueStruct},
	{Sink: "zapAny", Shape: "MapPointers", Run: zapAny_MapPointers},
	{Sink: "zapAny", Shape: "MarshalJSONEmbedded", Run: zapAny_MarshalJSONEmbedded},
	{Sink: "zapAny", Shape: "MarshalJSONField", Run: zapAny_MarshalJSONField},
	{Sink: "zapAny", Shape: "MarshalJSONFieldPointer", Run: zapAny_MarshalJSONFieldPointer},
	{Sink: "zapAny", Shape: "MarshalJSONNested", Run: zapAny_MarshalJSONNested},
	{Sink: "zapAny", Shape: "MarshalJSONPointerField", Run: zapAny_MarshalJSONPointerField},
	{Sink: "zapAny", Shape: "MarshalJSONPointerFieldPointer", Run: zapAny_MarshalJSONPointerFieldPointer},
	{Sink: "zapAny", Shape: "MarshalJSONPointerStruct", Run: zapAny_MarshalJSONPointerStruct},
	{Sink: "zapAny", Shape: "MarshalJSONPointerStructPointer", Run: zapAny_MarshalJSONPointerStructPointer},
	{Sink: "zapAny", Shape: "MarshalJSONSlice", Run: zapAny_MarshalJSONSlice},
	{Sink: "zapAny", Shape: "MarshalJSONStruct", Run: zapAny_MarshalJSONStruct},
	{Sink: "zapAny", Shape: "MarshalJSONStructPointer", Run: zapAny_MarshalJSONStructPointer},
	{Sink: "zapAny", Shape: "MarshalJSONUnexported", Run: zapAny_MarshalJSONUnexported},
	{Sink: "zapAny", Shape: "MarshalLogObjectEmbedded", Run: zapAny_MarshalLogObjectEmbedded},
	{Sink: "zapAny", Shape: "MarshalLogObjectFieldPointer", Run: zapAny_MarshalLogObjectFieldPointer},
	{Sink: "zapAny", Shape: "MarshalLogObjectNested", Run: zapAny_MarshalLogObjectNested},
	{Sink: "zapAny", Shape: "MarshalLogObjectPointerField", Run: zapAny_MarshalLogObjectPointerField},
	{Sink: "zapAny", Shape: "MarshalLogObjectPointerFieldPointer", Run: zapAny_MarshalLogObjectPointerFieldPointer},
	{Sink: "zapAny", Shape: "MarshalLogObjectPointerStruct", Run: zapAny_MarshalLogObjectPointerStruct},
	{Sink: "zapAny", Shape: "MarshalLogObjectPointerStructPointer", Run: zapAny_MarshalLogObjectPointerStructPointer},
	{Sink: "zapAny", Shape: "MarshalLogObjectSlice", Run: zapAny_MarshalLogObjectSlice},
	{Sink: "zapAny", Shape: "MarshalLogObjectStructPointer", Run: zapAny_MarshalLogObjectStructPointer},
	{Sink: "zapAny", Shape: "MarshalLogObjectUnexported", Run: zapAny_MarshalLogObjectUnexported},
	{Sink: "zapAny", Shape: "MarshalTextEmbedded", Run: zapAny_MarshalTextEmbedded},
	{Sink: "zapAny", Shape: "MarshalTextFieldPointer", Run: zapAny_MarshalTextFieldPointer},
	{Sink: "zapAny", Shape: "MarshalTextNested", Run: zapAny_MarshalTextNested},
	{Sink: "zapAny", Shape: "MarshalTextPointerField", Run: zapAny_MarshalTextPointerField},
	{Sink: "zapAny", Shape: "MarshalTextPointerFieldPointer", Run: zapAny_MarshalTextPointerFieldPointer},
	{Sink: "zapAny", Shape: "MarshalTextPointerStruct", Run: zapAny_MarshalTextPointerStruct},
	{Sink: "zapAny", Shape: "MarshalTextPointerStructPointer", Run: zapAny_MarshalTextPointerStructPointer},
	{Sink: "zapAny", Shape: "MarshalTextSlice", Run: zapAny_MarshalTextSlice},
	{Sink: "zapAny", Shape: "MarshalTextStruct", Run: zapAny_MarshalTextStruct},
	{Sink: "zapAny", Shape: "MarshalTextStructPointer", Run: zapAny_MarshalTextStructPointer},
	{Sink: "zapAny", Shape: "MarshalTextUnexported", Run: zapAny_MarshalTextUnexported},
	{Sink: "zapAny", Shape: "NestedAnyPointer", Run: zapAny_NestedAnyPointer},
	{Sink: "zapAny", Shape: "NestedDash", Run: zapAny_NestedDash},
	{Sink: "zapAny", Shape: "NestedFunc", Run: zapAny_NestedFunc},
	{Sink: "zapAny", Shape: "NestedPointer", Run: zapAny_NestedPointer},
	{Sink: "zapAny", Shape: "NestedUnexported", Run: zapAny_NestedUnexported},
	{Sink: "zapAny", Shape: "NestedValuePointer", Run: zapAny_NestedValuePointer},
	{Sink: "zapAny", Shape: "PasswordBytes", Run: zapAny_PasswordBytes},
	{Sink: "zapAny", Shape: "PasswordOpaque", Run: zapAny_PasswordOpaque},
	{Sink: "zapAny", Shape: "PasswordPointer", Run: zapAny_PasswordPointer},
	{Sink: "zapAny", Shape: "Plain", Run: zapAny_Plain},
	{Sink: "zapAny", Shape: "PlainPointer", Run: zapAny_PlainPointer},
	{Sink: "zapAny", Shape: "PromotedString", Run: zapAny_PromotedString},
	{Sink: "zapAny", Shape: "PromotedTime", Run: zapAny_PromotedTime},
	{Sink: "zapAny", Shape: "PromotedTimeField", Run: zapAny_PromotedTimeField},
	{Sink: "zapAny", Shape: "ShowsError", Run: zapAny_ShowsError},
	{Sink: "zapAny", Shape: "ShowsJSON", Run: zapAny_ShowsJSON},
	{Sink: "zapAny", Shape: "ShowsString", Run: zapAny_ShowsString},
	{Sink: "zapAny", Shape: "Slice", Run: zapAny_Slice},
	{Sink: "zapAny", Shape: "SlicePointers", Run: zapAny_SlicePointers},
	{Sink: "zapAny", Shape: "SlicePointersField", Run: zapAny_SlicePointersField},
	{Sink: "zapAny", Shape: "StringEmbedded", Run: zapAny_StringEmbedded},
	{Sink: "zapAny", Shape: "StringField", Run: zapAny_StringField},
	{Sink: "zapAny", Shape: "StringFieldPointer", Run: zapAny_StringFieldPointer},
	{Sink: "zapAny", Shape: "StringNested", Run: zapAny_StringNested},
	{Sink: "zapAny", Shape: "StringPointerField", Run: zapAny_StringPointerField},
	{Sink: "zapAny", Shape: "StringPointerFieldPointer", Run: zapAny_StringPointerFieldPointer},
	{Sink: "zapAny", Shape: "StringPointerStruct", Run: zapAny_StringPointerStruct},
	{Sink: "zapAny", Shape: "StringPointerStructPointer", Run: zapAny_StringPointerStructPointer},
	{Sink: "zapAny", Shape: "StringSlice", Run: zapAny_StringSlice},
	{Sink: "zapAny", Shape: "StringStruct", Run: zapAny_StringStruct},
	{Sink: "zapAny", Shape: "StringStructPointer", Run: zapAny_StringStructPointer},
	{Sink: "zapAny", Shape: "StringUnexported", Run: zapAny_StringUnexported},
	{Sink: "zapAny", Shape: "Unexported", Run: zapAny_Unexported},
	{Sink: "zapAny", Shape: "UnexportedPointer", Run: zapAny_UnexportedPointer},
	{Sink: "zapAny", Shape: "WrappedError", Run: zapAny_WrappedError},
	{Sink: "zapAnyConsole", Shape: "ErrorStruct", Run: zapAnyConsole_ErrorStruct},
	{Sink: "zapAnyConsole", Shape: "JSONDash", Run: zapAnyConsole_JSONDash},
	{Sink: "zapAnyConsole", Shape: "LogValueField", Run: zapAnyConsole_LogValueField},
	{Sink: "zapAnyConsole", Shape: "LogValueStruct", Run: zapAnyConsole_LogValueStruct},
	{Sink: "zapAnyConsole", Shape: "MarshalJSONField", Run: zapAnyConsole_MarshalJSONField},
	{Sink: "zapAnyConsole", Shape: "MarshalLogObjectStruct", Run: zapAnyConsole_MarshalLogObjectStruct},
	{Sink: "zapAnyConsole", Shape: "MarshalTextStruct", Run: zapAnyConsole_MarshalTextStruct},
	{Sink: "zapAnyConsole", Shape: "NestedPointer", Run: zapAnyConsole_NestedPointer},
	{Sink: "zapAnyConsole", Shape: "Plain", Run: zapAnyConsole_Plain},
	{Sink: "zapAnyConsole", Shape: "PromotedTime", Run: zapAnyConsole_PromotedTime},
	{Sink: "zapAnyConsole", Shape: "ShowsError", Run: zapAnyConsole_ShowsError},
	{Sink: "zapAnyConsole", Shape: "StringField", Run: zapAnyConsole_StringField},
	{Sink: "zapAnyConsole", Shape: "StringStruct", Run: zapAnyConsole_StringStruct},
	{Sink: "zapAnyConsole", Shape: "Unexported", Run: zapAnyConsole_Unexported},
	{Sink: "zapReflect", Shape: "ErrorStruct", Run: zapReflect_ErrorStruct},
	{Sink: "zapReflect", Shape: "JSONDash", Run: zapReflect_JSONDash},
	{Sink: "zapReflect", Shape: "LogValueField", Run: zapReflect_LogValueField},
	{Sink: "zapReflect", Shape: "LogValueStruct", Run: zapReflect_LogValueStruct},
	{Sink: "zapReflect", Shape: "MarshalJSONField", Run: zapReflect_MarshalJSONField},
	{Sink: "zapReflect", Shape: "MarshalLogObjectStruct", Run: zapReflect_MarshalLogObjectStruct},
	{Sink: "zapReflect", Shape: "MarshalTextStruct", Run: zapReflect_MarshalTextStruct},
	{Sink: "zapReflect", Shape: "NestedFunc", Run: zapReflect_NestedFunc},
	{Sink: "zapReflect", Shape: "NestedPointer", Run: zapReflect_NestedPointer},
	{Sink: "zapReflect", Shape: "Plain", Run: zapReflect_Plain},
	{Sink: "zapReflect", Shape: "PromotedTime", Run: zapReflect_PromotedTime},
	{Sink: "zapReflect", Shape: "ShowsError", Run: zapReflect_ShowsError},
	{Sink: "zapReflect", Shape: "StringField", Run: zapReflect_StringField},
	{Sink: "zapReflect", Shape: "StringStruct", Run: zapReflect_StringStruct},
	{Sink: "zapReflect", Shape: "Unexported", Run: zapReflect_Unexported},
	{Sink: "zapObject", Shape: "HidesLogObjectByField", Run: zapObject_HidesLogObjectByField},
	{Sink: "zapObject", Shape: "MarshalLogObjectEmbedded", Run: zapObject_MarshalLogObjectEmbedded},
	{Sink: "zapObject", Shape: "MarshalLogObjectPointerStructPointer", Run: zapObject_MarshalLogObjectPointerStructPointer},
	{Sink: "zapObject", Shape: "MarshalLogObjectStruct", Run: zapObject_MarshalLogObjectStruct},
	{Sink: "zapObject", Shape: "MarshalLogObjectStructPointer", Run: zapObject_MarshalLogObjectStructPointer},
	{Sink: "zapObject", Shape: "ShowsLogObject", Run: zapObject_ShowsLogObject},
	{Sink: "zapInline", Shape: "HidesLogObjectByField", Run: zapInline_HidesLogObjectByField},
	{Sink: "zapInline", Shape: "MarshalLogObjectEmbedded", Run: zapInline_MarshalLogObjectEmbedded},
	{Sink: "zapInline", Shape: "MarshalLogObjectPointerStructPointer", Run: zapInline_MarshalLogObjectPointerStructPointer},
	{Sink: "zapInline", Shape: "MarshalLogObjectStruct", Run: zapInline_MarshalLogObjectStruct},
	{Sink: "zapInline", Shape: "MarshalLogObjectStructPointer", Run: zapInline_MarshalLogObjectStructPointer},
	{Sink: "zapInline", Shape: "ShowsLogObject", Run: zapInline_ShowsLogObject},
	{Sink: "zapStringer", Shape: "HidesStringByCopy", Run: zapStringer_HidesStringByCopy},
	{Sink: "zapStringer", Shape: "HidesStringByName", Run: zapStringer_HidesStringByName},
	{Sink: "zapStringer", Shape: "PromotedPointerStringPointer", Run: zapStringer_PromotedPointerStringPointer},
	{Sink: "zapStringer", Shape: "PromotedString", Run: zapStringer_PromotedString},
	{Sink: "zapStringer", Shape: "PromotedStringPointer", Run: zapStringer_PromotedStringPointer},
	{Sink: "zapStringer", Shape: "PromotedTime", Run: zapStringer_PromotedTime},
	{Sink: "zapStringer", Shape: "PromotedTimePointer", Run: zapStringer_PromotedTimePointer},
	{Sink: "zapStringer", Shape: "ShowsString", Run: zapStringer_ShowsString},
	{Sink: "zapStringer", Shape: "StringEmbedded", Run: zapStringer_StringEmbedded},
	{Sink: "zapStringer", Shape: "StringPointerStructPointer", Run: zapStringer_StringPointerStructPointer},
	{Sink: "zapStringer", Shape: "StringStruct", Run: zapStringer_StringStruct},
	{Sink: "zapStringer", Shape: "StringStructPointer", Run: zapStringer_StringStructPointer},
	{Sink: "zapError", Shape: "ErrorEmbedded", Run: zapError_ErrorEmbedded},
	{Sink: "zapError", Shape: "ErrorPointerStructPointer", Run: zapError_ErrorPointerStructPointer},
	{Sink: "zapError", Shape: "ErrorStruct", Run: zapError_ErrorStruct},
	{Sink: "zapError", Shape: "ErrorStructPointer", Run: zapError_ErrorStructPointer},
	{Sink: "zapError", Shape: "HidesErrorByName", Run: zapError_HidesErrorByName},
	{Sink: "zapError", Shape: "ShowsError", Run: zapError_ShowsError},
	{Sink: "zapError", Shape: "WrappedError", Run: zapError_WrappedError},
	{Sink: "zapDict", Shape: "JSONDash", Run: zapDict_JSONDash},
	{Sink: "zapDict", Shape: "LogValueStruct", Run: zapDict_LogValueStruct},
	{Sink: "zapDict", Shape: "MarshalLogObjectStruct", Run: zapDict_MarshalLogObjectStruct},
	{Sink: "zapDict", Shape: "Plain", Run: zapDict_Plain},
	{Sink: "zapDict", Shape: "StringStruct", Run: zapDict_StringStruct},
	{Sink: "zapWith", Shape: "JSONDash", Run: zapWith_JSONDash},
	{Sink: "zapWith", Shape: "LogValueStruct", Run: zapWith_LogValueStruct},
	{Sink: "zapWith", Shape: "MarshalLogObjectStruct", Run: zapWith_MarshalLogObjectStruct},
	{Sink: "zapWith", Shape: "Plain", Run: zapWith_Plain},
	{Sink: "zapWith", Shape: "StringStruct", Run: zapWith_StringStruct},
	{Sink: "zapSugarInfow", Shape: "ErrorStruct", Run: zapSugarInfow_ErrorStruct},
	{Sink: "zapSugarInfow", Shape: "JSONDash", Run: zapSugarInfow_JSONDash},
	{Sink: "zapSugarInfow", Shape: "LogValueField", Run: zapSugarInfow_LogValueField},
	{Sink: "zapSugarInfow", Shape: "LogValueStruct", Run: zapSugarInfow_LogValueStruct},
	{Sink: "zapSugarInfow", Shape: "MarshalJSONField", Run: zapSugarInfow_MarshalJSONField},
	{Sink: "zapSugarInfow", Shape: "MarshalLogObjectStruct", Run: zapSugarInfow_MarshalLogObjectStruct},
	{Sink: "zapSugarInfow", Shape: "MarshalTextStruct", Run: zapSugarInfow_MarshalTextStruct},
	{Sink: "zapSugarInfow", Shape: "NestedPointer", Run: zapSugarInfow_NestedPointer},
	{Sink: "zapSugarInfow", Shape: "Plain", Run: zapSugarInfow_Plain},
	{Sink: "zapSugarInfow", Shape: "PromotedTime", Run: zapSugarInfow_PromotedTime},
	{Sink: "zapSugarInfow", Shape: "ShowsError", Run: zapSugarInfow_ShowsError},
	{Sink: "zapSugarInfow", Shape: "StringField", Run: zapSugarInfow_StringField},
	{Sink: "zapSugarInfow", Shape: "StringStruct", Run: zapSugarInfow_StringStruct},
	{Sink: "zapSugarInfow", Shape: "Unexported", Run: zapSugarInfow_Unexported},
	{Sink: "zapSugarWith", Shape: "JSONDash", Run: zapSugarWith_JSONDash},
	{Sink: "zapSugarWith", Shape: "LogValueStruct", Run: zapSugarWith_LogValueStruct},
	{Sink: "zapSugarWith", Shape: "MarshalLogObjectStruct", Run: zapSugarWith_MarshalLogObjectStruct},
	{Sink: "zapSugarWith", Shape: "Plain", Run: zapSugarWith_Plain},
	{Sink: "zapSugarWith", Shape: "StringStruct", Run: zapSugarWith_StringStruct},
	{Sink: "zapSugarInfof", Shape: "ErrorStruct", Run: zapSugarInfof_ErrorStruct},
	{Sink: "zapSugarInfof", Shape: "JSONDash", Run: zapSugarInfof_JSONDash},
	{Sink: "zapSugarInfof", Shape: "LogValueField", Run: zapSugarInfof_LogValueField},
	{Sink: "zapSugarInfof", Shape: "LogValueStruct", Run: zapSugarInfof_LogValueStruct},
	{Sink: "zapSugarInfof", Shape: "MarshalJSONField", Run: zapSugarInfof_MarshalJSONField},
	{Sink: "zapSugarInfof", Shape: "MarshalLogObjectStruct", Run: zapSugarInfof_MarshalLogObjectStruct},
	{Sink: "zapSugarInfof", Shape: "MarshalTextStruct", Run: zapSugarInfof_MarshalTextStruct},
	{Sink: "zapSugarInfof", Shape: "NestedPointer", Run: zapSugarInfof_NestedPointer},
	{Sink: "zapSugarInfof", Shape: "Plain", Run: zapSugarInfof_Plain},
	{Sink: "zapSugarInfof", Shape: "PromotedTime", Run: zapSugarInfof_PromotedTime},
	{Sink: "zapSugarInfof", Shape: "ShowsError", Run: zapSugarInfof_ShowsError},
	{Sink: "zapSugarInfof", Shape: "StringField", Run: zapSugarInfof_StringField},
	{Sink: "zapSugarInfof", Shape: "StringStruct", Run: zapSugarInfof_StringStruct},
	{Sink: "zapSugarInfof", Shape: "Unexported", Run: zapSugarInfof_Unexported},
	{Sink: "zapSugarInfo", Shape: "ErrorStruct", Run: zapSugarInfo_ErrorStruct},
	{Sink: "zapSugarInfo", Shape: "JSONDash", Run: zapSugarInfo_JSONDash},
	{Sink: "zapSugarInfo", Shape: "LogValueField", Run: zapSugarInfo_LogValueField},
	{Sink: "zapSugarInfo", Shape: "LogValueStruct", Run: zapSugarInfo_LogValueStruct},
	{Sink: "zapSugarInfo", Shape: "MarshalJSONField", Run: zapSugarInfo_MarshalJSONField},
	{Sink: "zapSugarInfo", Shape: "MarshalLogObjectStruct", Run: zapSugarInfo_MarshalLogObjectStruct},
	{Sink: "zapSugarInfo", Shape: "MarshalTextStruct", Run: zapSugarInfo_MarshalTextStruct},
	{Sink: "zapSugarInfo", Shape: "NestedPointer", Run: zapSugarInfo_NestedPointer},
	{Sink: "zapSugarInfo", Shape: "Plain", Run: zapSugarInfo_Plain},
	{Sink: "zapSugarInfo", Shape: "PromotedTime", Run: zapSugarInfo_PromotedTime},
	{Sink: "zapSugarInfo", Shape: "ShowsError", Run: zapSugarInfo_ShowsError},
	{Sink: "zapSugarInfo", Shape: "StringField", Run: zapSugarInfo_StringField},
	{Sink: "zapSugarInfo", Shape: "StringStruct", Run: zapSugarInfo_StringStruct},
	{Sink: "zapSugarInfo", Shape: "Unexported", Run: zapSugarInfo_Unexported},
	{Sink: "zapSugarInfoln", Shape: "JSONDash", Run: zapSugarInfoln_JSONDash},
	{Sink: "zapSugarInfoln", Shape: "LogValueStruct", Run: zapSugarInfoln_LogValueStruct},
	{Sink: "zapSugarInfoln", Shape: "Plain", Run: zapSugarInfoln_Plain},
	{Sink: "zapSugarInfoln", Shape: "StringStruct", Run: zapSugarInfoln_StringStruct},
}

func zapAny_CauseField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewCauseField()))
}

func zapAny_Embedded(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewEmbedded()))
}

func zapAny_EmbeddedOmitted(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewEmbeddedOmitted()))
}

func zapAny_EmbeddedPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewEmbeddedPointer()))
}

func zapAny_EmbeddedUnexported(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewEmbeddedUnexported()))
}

func zapAny_ErrorEmbedded(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewErrorEmbedded()))
}

func zapAny_ErrorField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewErrorField()))
}

func zapAny_ErrorFieldPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewErrorFieldPointer()))
}

func zapAny_ErrorNested(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewErrorNested()))
}

func zapAny_ErrorPointerField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewErrorPointerField()))
}

func zapAny_ErrorPointerFieldPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewErrorPointerFieldPointer()))
}

func zapAny_ErrorPointerStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewErrorPointerStruct()))
}

func zapAny_ErrorPointerStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewErrorPointerStructPointer()))
}

func zapAny_ErrorSlice(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewErrorSlice()))
}

func zapAny_ErrorStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewErrorStruct()))
}

func zapAny_ErrorStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewErrorStructPointer()))
}

func zapAny_ErrorUnexported(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewErrorUnexported()))
}

func zapAny_FormatEmbedded(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewFormatEmbedded()))
}

func zapAny_FormatFieldPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewFormatFieldPointer()))
}

func zapAny_FormatNested(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewFormatNested()))
}

func zapAny_FormatPointerField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewFormatPointerField()))
}

func zapAny_FormatPointerFieldPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewFormatPointerFieldPointer()))
}

func zapAny_FormatPointerStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewFormatPointerStruct()))
}

func zapAny_FormatPointerStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewFormatPointerStructPointer()))
}

func zapAny_FormatSlice(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewFormatSlice()))
}

func zapAny_FormatStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewFormatStruct()))
}

func zapAny_FormatStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewFormatStructPointer()))
}

func zapAny_FormatUnexported(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewFormatUnexported()))
}

func zapAny_HidesJSONByFailing(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewHidesJSONByFailing()))
}

func zapAny_HidesStringByCopy(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewHidesStringByCopy()))
}

func zapAny_JSONDash(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewJSONDash()))
}

func zapAny_LogValueField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewLogValueField()))
}

func zapAny_LogValueStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewLogValueStruct()))
}

func zapAny_MapPointers(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMapPointers()))
}

func zapAny_MarshalJSONEmbedded(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalJSONEmbedded()))
}

func zapAny_MarshalJSONField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalJSONField()))
}

func zapAny_MarshalJSONFieldPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalJSONFieldPointer()))
}

func zapAny_MarshalJSONNested(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalJSONNested()))
}

func zapAny_MarshalJSONPointerField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalJSONPointerField()))
}

func zapAny_MarshalJSONPointerFieldPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalJSONPointerFieldPointer()))
}

func zapAny_MarshalJSONPointerStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalJSONPointerStruct()))
}

func zapAny_MarshalJSONPointerStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalJSONPointerStructPointer()))
}

func zapAny_MarshalJSONSlice(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalJSONSlice()))
}

func zapAny_MarshalJSONStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalJSONStruct()))
}

func zapAny_MarshalJSONStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalJSONStructPointer()))
}

func zapAny_MarshalJSONUnexported(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalJSONUnexported()))
}

func zapAny_MarshalLogObjectEmbedded(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalLogObjectEmbedded()))
}

func zapAny_MarshalLogObjectFieldPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalLogObjectFieldPointer()))
}

func zapAny_MarshalLogObjectNested(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalLogObjectNested()))
}

func zapAny_MarshalLogObjectPointerField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalLogObjectPointerField()))
}

func zapAny_MarshalLogObjectPointerFieldPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalLogObjectPointerFieldPointer()))
}

func zapAny_MarshalLogObjectPointerStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalLogObjectPointerStruct()))
}

func zapAny_MarshalLogObjectPointerStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalLogObjectPointerStructPointer()))
}

func zapAny_MarshalLogObjectSlice(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalLogObjectSlice()))
}

func zapAny_MarshalLogObjectStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalLogObjectStructPointer()))
}

func zapAny_MarshalLogObjectUnexported(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalLogObjectUnexported()))
}

func zapAny_MarshalTextEmbedded(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalTextEmbedded()))
}

func zapAny_MarshalTextFieldPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalTextFieldPointer()))
}

func zapAny_MarshalTextNested(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalTextNested()))
}

func zapAny_MarshalTextPointerField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalTextPointerField()))
}

func zapAny_MarshalTextPointerFieldPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalTextPointerFieldPointer()))
}

func zapAny_MarshalTextPointerStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalTextPointerStruct()))
}

func zapAny_MarshalTextPointerStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalTextPointerStructPointer()))
}

func zapAny_MarshalTextSlice(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalTextSlice()))
}

func zapAny_MarshalTextStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalTextStruct()))
}

func zapAny_MarshalTextStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalTextStructPointer()))
}

func zapAny_MarshalTextUnexported(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalTextUnexported()))
}

func zapAny_NestedAnyPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NestedAny{Database: shapes.NewPlainPointer()}))
}

func zapAny_NestedDash(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewNestedDash()))
}

func zapAny_NestedFunc(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewNestedFunc()))
}

func zapAny_NestedPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewNestedPointer()))
}

func zapAny_NestedUnexported(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewNestedUnexported()))
}

func zapAny_NestedValuePointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewNestedValuePointer()))
}

func zapAny_PasswordBytes(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewPasswordBytes()))
}

func zapAny_PasswordOpaque(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewPasswordOpaque()))
}

func zapAny_PasswordPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewPasswordPointer()))
}

func zapAny_Plain(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewPlain()))
}

func zapAny_PlainPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewPlainPointer()))
}

func zapAny_PromotedString(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewPromotedString()))
}

func zapAny_PromotedTime(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewPromotedTime()))
}

func zapAny_PromotedTimeField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewPromotedTimeField()))
}

func zapAny_ShowsError(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewShowsError()))
}

func zapAny_ShowsJSON(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewShowsJSON()))
}

func zapAny_ShowsString(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewShowsString()))
}

func zapAny_Slice(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewSlice()))
}

func zapAny_SlicePointers(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewSlicePointers()))
}

func zapAny_SlicePointersField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewSlicePointersField()))
}

func zapAny_StringEmbedded(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewStringEmbedded()))
}

func zapAny_StringField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewStringField()))
}

func zapAny_StringFieldPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewStringFieldPointer()))
}

func zapAny_StringNested(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewStringNested()))
}

func zapAny_StringPointerField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewStringPointerField()))
}

func zapAny_StringPointerFieldPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewStringPointerFieldPointer()))
}

func zapAny_StringPointerStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewStringPointerStruct()))
}

func zapAny_StringPointerStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewStringPointerStructPointer()))
}

func zapAny_StringSlice(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewStringSlice()))
}

func zapAny_StringStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewStringStruct()))
}

func zapAny_StringStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewStringStructPointer()))
}

func zapAny_StringUnexported(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewStringUnexported()))
}

func zapAny_Unexported(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewUnexported()))
}

func zapAny_UnexportedPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewUnexportedPointer()))
}

func zapAny_WrappedError(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewWrappedError()))
}

func zapAnyConsole_ErrorStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zap.NewDevelopmentEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewErrorStruct()))
}

func zapAnyConsole_JSONDash(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zap.NewDevelopmentEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewJSONDash()))
}

func zapAnyConsole_LogValueField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zap.NewDevelopmentEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewLogValueField()))
}

func zapAnyConsole_LogValueStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zap.NewDevelopmentEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewLogValueStruct()))
}

func zapAnyConsole_MarshalJSONField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zap.NewDevelopmentEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalJSONField()))
}

func zapAnyConsole_MarshalLogObjectStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zap.NewDevelopmentEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalLogObjectStruct()))
}

func zapAnyConsole_MarshalTextStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zap.NewDevelopmentEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewMarshalTextStruct()))
}

func zapAnyConsole_NestedPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zap.NewDevelopmentEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewNestedPointer()))
}

func zapAnyConsole_Plain(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zap.NewDevelopmentEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewPlain()))
}

func zapAnyConsole_PromotedTime(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zap.NewDevelopmentEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewPromotedTime()))
}

func zapAnyConsole_ShowsError(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zap.NewDevelopmentEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewShowsError()))
}

func zapAnyConsole_StringField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zap.NewDevelopmentEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewStringField()))
}

func zapAnyConsole_StringStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zap.NewDevelopmentEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewStringStruct()))
}

func zapAnyConsole_Unexported(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zap.NewDevelopmentEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Any("config", shapes.NewUnexported()))
}

func zapReflect_ErrorStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Reflect("config", shapes.NewErrorStruct()))
}

func zapReflect_JSONDash(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Reflect("config", shapes.NewJSONDash()))
}

func zapReflect_LogValueField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Reflect("config", shapes.NewLogValueField()))
}

func zapReflect_LogValueStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Reflect("config", shapes.NewLogValueStruct()))
}

func zapReflect_MarshalJSONField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Reflect("config", shapes.NewMarshalJSONField()))
}

func zapReflect_MarshalLogObjectStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Reflect("config", shapes.NewMarshalLogObjectStruct()))
}

func zapReflect_MarshalTextStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Reflect("config", shapes.NewMarshalTextStruct()))
}

func zapReflect_NestedFunc(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Reflect("config", shapes.NewNestedFunc()))
}

func zapReflect_NestedPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Reflect("config", shapes.NewNestedPointer()))
}

func zapReflect_Plain(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Reflect("config", shapes.NewPlain()))
}

func zapReflect_PromotedTime(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Reflect("config", shapes.NewPromotedTime()))
}

func zapReflect_ShowsError(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Reflect("config", shapes.NewShowsError()))
}

func zapReflect_StringField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Reflect("config", shapes.NewStringField()))
}

func zapReflect_StringStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Reflect("config", shapes.NewStringStruct()))
}

func zapReflect_Unexported(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Reflect("config", shapes.NewUnexported()))
}

func zapObject_HidesLogObjectByField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Object("config", shapes.NewHidesLogObjectByField()))
}

func zapObject_MarshalLogObjectEmbedded(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Object("config", shapes.NewMarshalLogObjectEmbedded()))
}

func zapObject_MarshalLogObjectPointerStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Object("config", shapes.NewMarshalLogObjectPointerStructPointer()))
}

func zapObject_MarshalLogObjectStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Object("config", shapes.NewMarshalLogObjectStruct()))
}

func zapObject_MarshalLogObjectStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Object("config", shapes.NewMarshalLogObjectStructPointer()))
}

func zapObject_ShowsLogObject(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Object("config", shapes.NewShowsLogObject()))
}

func zapInline_HidesLogObjectByField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Inline(shapes.NewHidesLogObjectByField()))
}

func zapInline_MarshalLogObjectEmbedded(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Inline(shapes.NewMarshalLogObjectEmbedded()))
}

func zapInline_MarshalLogObjectPointerStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Inline(shapes.NewMarshalLogObjectPointerStructPointer()))
}

func zapInline_MarshalLogObjectStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Inline(shapes.NewMarshalLogObjectStruct()))
}

func zapInline_MarshalLogObjectStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Inline(shapes.NewMarshalLogObjectStructPointer()))
}

func zapInline_ShowsLogObject(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Inline(shapes.NewShowsLogObject()))
}

func zapStringer_HidesStringByCopy(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Stringer("config", shapes.NewHidesStringByCopy()))
}

func zapStringer_HidesStringByName(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Stringer("config", shapes.NewHidesStringByName()))
}

func zapStringer_PromotedPointerStringPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Stringer("config", shapes.NewPromotedPointerStringPointer()))
}

func zapStringer_PromotedString(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Stringer("config", shapes.NewPromotedString()))
}

func zapStringer_PromotedStringPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Stringer("config", shapes.NewPromotedStringPointer()))
}

func zapStringer_PromotedTime(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Stringer("config", shapes.NewPromotedTime()))
}

func zapStringer_PromotedTimePointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Stringer("config", shapes.NewPromotedTimePointer()))
}

func zapStringer_ShowsString(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Stringer("config", shapes.NewShowsString()))
}

func zapStringer_StringEmbedded(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Stringer("config", shapes.NewStringEmbedded()))
}

func zapStringer_StringPointerStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Stringer("config", shapes.NewStringPointerStructPointer()))
}

func zapStringer_StringStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Stringer("config", shapes.NewStringStruct()))
}

func zapStringer_StringStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Stringer("config", shapes.NewStringStructPointer()))
}

func zapError_ErrorEmbedded(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Error(shapes.NewErrorEmbedded()))
}

func zapError_ErrorPointerStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Error(shapes.NewErrorPointerStructPointer()))
}

func zapError_ErrorStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Error(shapes.NewErrorStruct()))
}

func zapError_ErrorStructPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Error(shapes.NewErrorStructPointer()))
}

func zapError_HidesErrorByName(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Error(shapes.NewHidesErrorByName()))
}

func zapError_ShowsError(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Error(shapes.NewShowsError()))
}

func zapError_WrappedError(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Error(shapes.NewWrappedError()))
}

func zapDict_JSONDash(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Dict("service", zap.Any("config", shapes.NewJSONDash())))
}

func zapDict_LogValueStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Dict("service", zap.Any("config", shapes.NewLogValueStruct())))
}

func zapDict_MarshalLogObjectStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Dict("service", zap.Any("config", shapes.NewMarshalLogObjectStruct())))
}

func zapDict_Plain(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Dict("service", zap.Any("config", shapes.NewPlain())))
}

func zapDict_StringStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.Info("starting", zap.Dict("service", zap.Any("config", shapes.NewStringStruct())))
}

func zapWith_JSONDash(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.With(zap.Any("config", shapes.NewJSONDash())).Info("starting")
}

func zapWith_LogValueStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.With(zap.Any("config", shapes.NewLogValueStruct())).Info("starting")
}

func zapWith_MarshalLogObjectStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.With(zap.Any("config", shapes.NewMarshalLogObjectStruct())).Info("starting")
}

func zapWith_Plain(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.With(zap.Any("config", shapes.NewPlain())).Info("starting")
}

func zapWith_StringStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel))
	logger.With(zap.Any("config", shapes.NewStringStruct())).Info("starting")
}

func zapSugarInfow_ErrorStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infow("starting", "config", shapes.NewErrorStruct())
}

func zapSugarInfow_JSONDash(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infow("starting", "config", shapes.NewJSONDash())
}

func zapSugarInfow_LogValueField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infow("starting", "config", shapes.NewLogValueField())
}

func zapSugarInfow_LogValueStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infow("starting", "config", shapes.NewLogValueStruct())
}

func zapSugarInfow_MarshalJSONField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infow("starting", "config", shapes.NewMarshalJSONField())
}

func zapSugarInfow_MarshalLogObjectStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infow("starting", "config", shapes.NewMarshalLogObjectStruct())
}

func zapSugarInfow_MarshalTextStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infow("starting", "config", shapes.NewMarshalTextStruct())
}

func zapSugarInfow_NestedPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infow("starting", "config", shapes.NewNestedPointer())
}

func zapSugarInfow_Plain(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infow("starting", "config", shapes.NewPlain())
}

func zapSugarInfow_PromotedTime(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infow("starting", "config", shapes.NewPromotedTime())
}

func zapSugarInfow_ShowsError(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infow("starting", "config", shapes.NewShowsError())
}

func zapSugarInfow_StringField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infow("starting", "config", shapes.NewStringField())
}

func zapSugarInfow_StringStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infow("starting", "config", shapes.NewStringStruct())
}

func zapSugarInfow_Unexported(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infow("starting", "config", shapes.NewUnexported())
}

func zapSugarWith_JSONDash(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.With("config", shapes.NewJSONDash()).Info("starting")
}

func zapSugarWith_LogValueStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.With("config", shapes.NewLogValueStruct()).Info("starting")
}

func zapSugarWith_MarshalLogObjectStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.With("config", shapes.NewMarshalLogObjectStruct()).Info("starting")
}

func zapSugarWith_Plain(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.With("config", shapes.NewPlain()).Info("starting")
}

func zapSugarWith_StringStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.With("config", shapes.NewStringStruct()).Info("starting")
}

func zapSugarInfof_ErrorStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infof("starting with %+v", shapes.NewErrorStruct())
}

func zapSugarInfof_JSONDash(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infof("starting with %+v", shapes.NewJSONDash())
}

func zapSugarInfof_LogValueField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infof("starting with %+v", shapes.NewLogValueField())
}

func zapSugarInfof_LogValueStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infof("starting with %+v", shapes.NewLogValueStruct())
}

func zapSugarInfof_MarshalJSONField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infof("starting with %+v", shapes.NewMarshalJSONField())
}

func zapSugarInfof_MarshalLogObjectStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infof("starting with %+v", shapes.NewMarshalLogObjectStruct())
}

func zapSugarInfof_MarshalTextStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infof("starting with %+v", shapes.NewMarshalTextStruct())
}

func zapSugarInfof_NestedPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infof("starting with %+v", shapes.NewNestedPointer())
}

func zapSugarInfof_Plain(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infof("starting with %+v", shapes.NewPlain())
}

func zapSugarInfof_PromotedTime(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infof("starting with %+v", shapes.NewPromotedTime())
}

func zapSugarInfof_ShowsError(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infof("starting with %+v", shapes.NewShowsError())
}

func zapSugarInfof_StringField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infof("starting with %+v", shapes.NewStringField())
}

func zapSugarInfof_StringStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infof("starting with %+v", shapes.NewStringStruct())
}

func zapSugarInfof_Unexported(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infof("starting with %+v", shapes.NewUnexported())
}

func zapSugarInfo_ErrorStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Info("starting with ", shapes.NewErrorStruct())
}

func zapSugarInfo_JSONDash(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Info("starting with ", shapes.NewJSONDash())
}

func zapSugarInfo_LogValueField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Info("starting with ", shapes.NewLogValueField())
}

func zapSugarInfo_LogValueStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Info("starting with ", shapes.NewLogValueStruct())
}

func zapSugarInfo_MarshalJSONField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Info("starting with ", shapes.NewMarshalJSONField())
}

func zapSugarInfo_MarshalLogObjectStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Info("starting with ", shapes.NewMarshalLogObjectStruct())
}

func zapSugarInfo_MarshalTextStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Info("starting with ", shapes.NewMarshalTextStruct())
}

func zapSugarInfo_NestedPointer(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Info("starting with ", shapes.NewNestedPointer())
}

func zapSugarInfo_Plain(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Info("starting with ", shapes.NewPlain())
}

func zapSugarInfo_PromotedTime(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Info("starting with ", shapes.NewPromotedTime())
}

func zapSugarInfo_ShowsError(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Info("starting with ", shapes.NewShowsError())
}

func zapSugarInfo_StringField(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Info("starting with ", shapes.NewStringField())
}

func zapSugarInfo_StringStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Info("starting with ", shapes.NewStringStruct())
}

func zapSugarInfo_Unexported(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Info("starting with ", shapes.NewUnexported())
}

func zapSugarInfoln_JSONDash(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infoln("starting with", shapes.NewJSONDash())
}

func zapSugarInfoln_LogValueStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infoln("starting with", shapes.NewLogValueStruct())
}

func zapSugarInfoln_Plain(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infoln("starting with", shapes.NewPlain())
}

func zapSugarInfoln_StringStruct(l *Loggers) {
	logger := zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(l.Out), zap.InfoLevel)).Sugar()
	logger.Infoln("starting with", shapes.NewStringStruct())
}

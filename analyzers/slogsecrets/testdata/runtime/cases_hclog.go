package runtime

// This file is written by internal/generate (go generate). It bears no mark of generated
// code, as prodcheck would pass it by.

import (
	"github.com/hashicorp/go-hclog"
	"github.com/prodcheck/prodcheck/analyzers/slogsecrets/runtime/shapes"
)

var hclogCases = []Case{
	{Sink: "hclogJSON", Shape: "CauseField", Run: hclogJSON_CauseField},
	{Sink: "hclogJSON", Shape: "Embedded", Run: hclogJSON_Embedded},
	{Sink: "hclogJSON", Shape: "EmbeddedOmitted", Run: hclogJSON_EmbeddedOmitted},
	{Sink: "hclogJSON", Shape: "EmbeddedPointer", Run: hclogJSON_EmbeddedPointer},
	{Sink: "hclogJSON", Shape: "EmbeddedUnexported", Run: hclogJSON_EmbeddedUnexported},
	{Sink: "hclogJSON", Shape: "ErrorEmbedded", Run: hclogJSON_ErrorEmbedded},
	{Sink: "hclogJSON", Shape: "ErrorField", Run: hclogJSON_ErrorField},
	{Sink: "hclogJSON", Shape: "ErrorFieldPointer", Run: hclogJSON_ErrorFieldPointer},
	{Sink: "hclogJSON", Shape: "ErrorNested", Run: hclogJSON_ErrorNested},
	{Sink: "hclogJSON", Shape: "ErrorPointerField", Run: hclogJSON_ErrorPointerField},
	{Sink: "hclogJSON", Shape: "ErrorPointerFieldPointer", Run: hclogJSON_ErrorPointerFieldPointer},
	{Sink: "hclogJSON", Shape: "ErrorPointerStruct", Run: hclogJSON_ErrorPointerStruct},
	{Sink: "hclogJSON", Shape: "ErrorPointerStructPointer", Run: hclogJSON_ErrorPointerStructPointer},
	{Sink: "hclogJSON", Shape: "ErrorSlice", Run: hclogJSON_ErrorSlice},
	{Sink: "hclogJSON", Shape: "ErrorStruct", Run: hclogJSON_ErrorStruct},
	{Sink: "hclogJSON", Shape: "ErrorStructPointer", Run: hclogJSON_ErrorStructPointer},
	{Sink: "hclogJSON", Shape: "ErrorUnexported", Run: hclogJSON_ErrorUnexported},
	{Sink: "hclogJSON", Shape: "FormatStruct", Run: hclogJSON_FormatStruct},
	{Sink: "hclogJSON", Shape: "HidesJSONByFailing", Run: hclogJSON_HidesJSONByFailing},
	{Sink: "hclogJSON", Shape: "HidesStringByCopy", Run: hclogJSON_HidesStringByCopy},
	{Sink: "hclogJSON", Shape: "JSONDash", Run: hclogJSON_JSONDash},
	{Sink: "hclogJSON", Shape: "LogValueField", Run: hclogJSON_LogValueField},
	{Sink: "hclogJSON", Shape: "LogValueStruct", Run: hclogJSON_LogValueStruct},
	{Sink: "hclogJSON", Shape: "MapPointers", Run: hclogJSON_MapPointers},
	{Sink: "hclogJSON", Shape: "MarshalJSONEmbedded", Run: hclogJSON_MarshalJSONEmbedded},
	{Sink: "hclogJSON", Shape: "MarshalJSONField", Run: hclogJSON_MarshalJSONField},
	{Sink: "hclogJSON", Shape: "MarshalJSONFieldPointer", Run: hclogJSON_MarshalJSONFieldPointer},
	{Sink: "hclogJSON", Shape: "MarshalJSONNested", Run: hclogJSON_MarshalJSONNested},
	{Sink: "hclogJSON", Shape: "MarshalJSONPointerField", Run: hclogJSON_MarshalJSONPointerField},
	{Sink: "hclogJSON", Shape: "MarshalJSONPointerFieldPointer", Run: hclogJSON_MarshalJSONPointerFieldPointer},
	{Sink: "hclogJSON", Shape: "MarshalJSONPointerStruct", Run: hclogJSON_MarshalJSONPointerStruct},
	{Sink: "hclogJSON", Shape: "MarshalJSONPointerStructPointer", Run: hclogJSON_MarshalJSONPointerStructPointer},
	{Sink: "hclogJSON", Shape: "MarshalJSONSlice", Run: hclogJSON_MarshalJSONSlice},
	{Sink: "hclogJSON", Shape: "MarshalJSONStruct", Run: hclogJSON_MarshalJSONStruct},
	{Sink: "hclogJSON", Shape: "MarshalJSONStructPointer", Run: hclogJSON_MarshalJSONStructPointer},
	{Sink: "hclogJSON", Shape: "MarshalJSONUnexported", Run: hclogJSON_MarshalJSONUnexported},
	{Sink: "hclogJSON", Shape: "MarshalTextEmbedded", Run: hclogJSON_MarshalTextEmbedded},
	{Sink: "hclogJSON", Shape: "MarshalTextFieldPointer", Run: hclogJSON_MarshalTextFieldPointer},
	{Sink: "hclogJSON", Shape: "MarshalTextNested", Run: hclogJSON_MarshalTextNested},
	{Sink: "hclogJSON", Shape: "MarshalTextPointerField", Run: hclogJSON_MarshalTextPointerField},
	{Sink: "hclogJSON", Shape: "MarshalTextPointerFieldPointer", Run: hclogJSON_MarshalTextPointerFieldPointer},
	{Sink: "hclogJSON", Shape: "MarshalTextPointerStruct", Run: hclogJSON_MarshalTextPointerStruct},
	{Sink: "hclogJSON", Shape: "MarshalTextPointerStructPointer", Run: hclogJSON_MarshalTextPointerStructPointer},
	{Sink: "hclogJSON", Shape: "MarshalTextSlice", Run: hclogJSON_MarshalTextSlice},
	{Sink: "hclogJSON", Shape: "MarshalTextStruct", Run: hclogJSON_MarshalTextStruct},
	{Sink: "hclogJSON", Shape: "MarshalTextStructPointer", Run: hclogJSON_MarshalTextStructPointer},
	{Sink: "hclogJSON", Shape: "MarshalTextUnexported", Run: hclogJSON_MarshalTextUnexported},
	{Sink: "hclogJSON", Shape: "NestedAnyPointer", Run: hclogJSON_NestedAnyPointer},
	{Sink: "hclogJSON", Shape: "NestedDash", Run: hclogJSON_NestedDash},
	{Sink: "hclogJSON", Shape: "NestedFunc", Run: hclogJSON_NestedFunc},
	{Sink: "hclogJSON", Shape: "NestedPointer", Run: hclogJSON_NestedPointer},
	{Sink: "hclogJSON", Shape: "NestedUnexported", Run: hclogJSON_NestedUnexported},
	{Sink: "hclogJSON", Shape: "NestedValuePointer", Run: hclogJSON_NestedValuePointer},
	{Sink: "hclogJSON", Shape: "PasswordBytes", Run: hclogJSON_PasswordBytes},
	{Sink: "hclogJSON", Shape: "PasswordOpaque", Run: hclogJSON_PasswordOpaque},
	{Sink: "hclogJSON", Shape: "PasswordPointer", Run: hclogJSON_PasswordPointer},
	{Sink: "hclogJSON", Shape: "Plain", Run: hclogJSON_Plain},
	{Sink: "hclogJSON", Shape: "PlainPointer", Run: hclogJSON_PlainPointer},
	{Sink: "hclogJSON", Shape: "PromotedString", Run: hclogJSON_PromotedString},
	{Sink: "hclogJSON", Shape: "PromotedTime", Run: hclogJSON_PromotedTime},
	{Sink: "hclogJSON", Shape: "PromotedTimeField", Run: hclogJSON_PromotedTimeField},
	{Sink: "hclogJSON", Shape: "ShowsError", Run: hclogJSON_ShowsError},
	{Sink: "hclogJSON", Shape: "ShowsJSON", Run: hclogJSON_ShowsJSON},
	{Sink: "hclogJSON", Shape: "ShowsString", Run: hclogJSON_ShowsString},
	{Sink: "hclogJSON", Shape: "Slice", Run: hclogJSON_Slice},
	{Sink: "hclogJSON", Shape: "SlicePointers", Run: hclogJSON_SlicePointers},
	{Sink: "hclogJSON", Shape: "SlicePointersField", Run: hclogJSON_SlicePointersField},
	{Sink: "hclogJSON", Shape: "StringField", Run: hclogJSON_StringField},
	{Sink: "hclogJSON", Shape: "StringStruct", Run: hclogJSON_StringStruct},
	{Sink: "hclogJSON", Shape: "Unexported", Run: hclogJSON_Unexported},
	{Sink: "hclogJSON", Shape: "UnexportedPointer", Run: hclogJSON_UnexportedPointer},
	{Sink: "hclogJSON", Shape: "WrappedError", Run: hclogJSON_WrappedError},
	{Sink: "hclogText", Shape: "CauseField", Run: hclogText_CauseField},
	{Sink: "hclogText", Shape: "Embedded", Run: hclogText_Embedded},
	{Sink: "hclogText", Shape: "EmbeddedOmitted", Run: hclogText_EmbeddedOmitted},
	{Sink: "hclogText", Shape: "EmbeddedPointer", Run: hclogText_EmbeddedPointer},
	{Sink: "hclogText", Shape: "EmbeddedUnexported", Run: hclogText_EmbeddedUnexported},
	{Sink: "hclogText", Shape: "ErrorEmbedded", Run: hclogText_ErrorEmbedded},
	{Sink: "hclogText", Shape: "ErrorField", Run: hclogText_ErrorField},
	{Sink: "hclogText", Shape: "ErrorFieldPointer", Run: hclogText_ErrorFieldPointer},
	{Sink: "hclogText", Shape: "ErrorNested", Run: hclogText_ErrorNested},
	{Sink: "hclogText", Shape: "ErrorPointerField", Run: hclogText_ErrorPointerField},
	{Sink: "hclogText", Shape: "ErrorPointerFieldPointer", Run: hclogText_ErrorPointerFieldPointer},
	{Sink: "hclogText", Shape: "ErrorPointerStruct", Run: hclogText_ErrorPointerStruct},
	{Sink: "hclogText", Shape: "ErrorPointerStructPointer", Run: hclogText_ErrorPointerStructPointer},
	{Sink: "hclogText", Shape: "ErrorSlice", Run: hclogText_ErrorSlice},
	{Sink: "hclogText", Shape: "ErrorStruct", Run: hclogText_ErrorStruct},
	{Sink: "hclogText", Shape: "ErrorStructPointer", Run: hclogText_ErrorStructPointer},
	{Sink: "hclogText", Shape: "ErrorUnexported", Run: hclogText_ErrorUnexported},
	{Sink: "hclogText", Shape: "FormatEmbedded", Run: hclogText_FormatEmbedded},
	{Sink: "hclogText", Shape: "FormatFieldPointer", Run: hclogText_FormatFieldPointer},
	{Sink: "hclogText", Shape: "FormatNested", Run: hclogText_FormatNested},
	{Sink: "hclogText", Shape: "FormatPointerField", Run: hclogText_FormatPointerField},
	{Sink: "hclogText", Shape: "FormatPointerFieldPointer", Run: hclogText_FormatPointerFieldPointer},
	{Sink: "hclogText", Shape: "FormatPointerStruct", Run: hclogText_FormatPointerStruct},
	{Sink: "hclogText", Shape: "FormatPointerStructPointer", Run: hclogText_FormatPointerStructPointer},
	{Sink: "hclogText", Shape: "FormatSlice", Run: hclogText_FormatSlice},
	{Sink: "hclogText", Shape: "FormatStruct", Run: hclogText_FormatStruct},
	{Sink: "hclogText", Shape: "FormatStructPointer", Run: hclogText_FormatStructPointer},
	{Sink: "hclogText", Shape: "FormatUnexported", Run: hclogText_FormatUnexported},
	{Sink: "hclogText", Shape: "HidesJSONByFailing", Run: hclogText_HidesJSONByFailing},
	{Sink: "hclogText", Shape: "HidesStringByCopy", Run: hclogText_HidesStringByCopy},
	{Sink: "hclogText", Shape: "JSONDash", Run: hclogText_JSONDash},
	{Sink: "hclogText", Shape: "LogValueField", Run: hclogText_LogValueField},
	{Sink: "hclogText", Shape: "LogValueStruct", Run: hclogText_LogValueStruct},
	{Sink: "hclogText", Shape: "MapPointers", Run: hclogText_MapPointers},
	{Sink: "hclogText", Shape: "MarshalJSONField", Run: hclogText_MarshalJSONField},
	{Sink: "hclogText", Shape: "MarshalJSONStruct", Run: hclogText_MarshalJSONStruct},
	{Sink: "hclogText", Shape: "MarshalTextStruct", Run: hclogText_MarshalTextStruct},
	{Sink: "hclogText", Shape: "NestedAnyPointer", Run: hclogText_NestedAnyPointer},
	{Sink: "hclogText", Shape: "NestedDash", Run: hclogText_NestedDash},
	{Sink: "hclogText", Shape: "NestedFunc", Run: hclogText_NestedFunc},
	{Sink: "hclogText", Shape: "NestedPointer", Run: hclogText_NestedPointer},
	{Sink: "hclogText", Shape: "NestedUnexported", Run: hclogText_NestedUnexported},
	{Sink: "hclogText", Shape: "NestedValuePointer", Run: hclogText_NestedValuePointer},
	{Sink: "hclogText", Shape: "PasswordBytes", Run: hclogText_PasswordBytes},
	{Sink: "hclogText", Shape: "PasswordOpaque", Run: hclogText_PasswordOpaque},
	{Sink: "hclogText", Shape: "PasswordPointer", Run: hclogText_PasswordPointer},
	{Sink: "hclogText", Shape: "Plain", Run: hclogText_Plain},
	{Sink: "hclogText", Shape: "PlainPointer", Run: hclogText_PlainPointer},
	{Sink: "hclogText", Shape: "PromotedString", Run: hclogText_PromotedString},
	{Sink: "hclogText", Shape: "PromotedTime", Run: hclogText_PromotedTime},
	{Sink: "hclogText", Shape: "PromotedTimeField", Run: hclogText_PromotedTimeField},
	{Sink: "hclogText", Shape: "ShowsError", Run: hclogText_ShowsError},
	{Sink: "hclogText", Shape: "ShowsJSON", Run: hclogText_ShowsJSON},
	{Sink: "hclogText", Shape: "ShowsString", Run: hclogText_ShowsString},
	{Sink: "hclogText", Shape: "Slice", Run: hclogText_Slice},
	{Sink: "hclogText", Shape: "SlicePointers", Run: hclogText_SlicePointers},
	{Sink: "hclogText", Shape: "SlicePointersField", Run: hclogText_SlicePointersField},
	{Sink: "hclogText", Shape: "StringEmbedded", Run: hclogText_StringEmbedded},
	{Sink: "hclogText", Shape: "StringField", Run: hclogText_StringField},
	{Sink: "hclogText", Shape: "StringFieldPointer", Run: hclogText_StringFieldPointer},
	{Sink: "hclogText", Shape: "StringNested", Run: hclogText_StringNested},
	{Sink: "hclogText", Shape: "StringPointerField", Run: hclogText_StringPointerField},
	{Sink: "hclogText", Shape: "StringPointerFieldPointer", Run: hclogText_StringPointerFieldPointer},
	{Sink: "hclogText", Shape: "StringPointerStruct", Run: hclogText_StringPointerStruct},
	{Sink: "hclogText", Shape: "StringPointerStructPointer", Run: hclogText_StringPointerStructPointer},
	{Sink: "hclogText", Shape: "StringSlice", Run: hclogText_StringSlice},
	{Sink: "hclogText", Shape: "StringStruct", Run: hclogText_StringStruct},
	{Sink: "hclogText", Shape: "StringStructPointer", Run: hclogText_StringStructPointer},
	{Sink: "hclogText", Shape: "StringUnexported", Run: hclogText_StringUnexported},
	{Sink: "hclogText", Shape: "Unexported", Run: hclogText_Unexported},
	{Sink: "hclogText", Shape: "UnexportedPointer", Run: hclogText_UnexportedPointer},
	{Sink: "hclogText", Shape: "WrappedError", Run: hclogText_WrappedError},
	{Sink: "hclogJSONWith", Shape: "JSONDash", Run: hclogJSONWith_JSONDash},
	{Sink: "hclogJSONWith", Shape: "LogValueStruct", Run: hclogJSONWith_LogValueStruct},
	{Sink: "hclogJSONWith", Shape: "Plain", Run: hclogJSONWith_Plain},
	{Sink: "hclogJSONWith", Shape: "StringStruct", Run: hclogJSONWith_StringStruct},
	{Sink: "hclogTextWith", Shape: "JSONDash", Run: hclogTextWith_JSONDash},
	{Sink: "hclogTextWith", Shape: "LogValueStruct", Run: hclogTextWith_LogValueStruct},
	{Sink: "hclogTextWith", Shape: "Plain", Run: hclogTextWith_Plain},
	{Sink: "hclogTextWith", Shape: "StringStruct", Run: hclogTextWith_StringStruct},
	{Sink: "hclogTextFmt", Shape: "JSONDash", Run: hclogTextFmt_JSONDash},
	{Sink: "hclogTextFmt", Shape: "LogValueStruct", Run: hclogTextFmt_LogValueStruct},
	{Sink: "hclogTextFmt", Shape: "Plain", Run: hclogTextFmt_Plain},
	{Sink: "hclogTextFmt", Shape: "StringStruct", Run: hclogTextFmt_StringStruct},
	{Sink: "hclogJSONFmt", Shape: "JSONDash", Run: hclogJSONFmt_JSONDash},
	{Sink: "hclogJSONFmt", Shape: "LogValueStruct", Run: hclogJSONFmt_LogValueStruct},
	{Sink: "hclogJSONFmt", Shape: "Plain", Run: hclogJSONFmt_Plain},
	{Sink: "hclogJSONFmt", Shape: "StringStruct", Run: hclogJSONFmt_StringStruct},
	{Sink: "hclogDefault", Shape: "JSONDash", Run: hclogDefault_JSONDash},
	{Sink: "hclogDefault", Shape: "LogValueStruct", Run: hclogDefault_LogValueStruct},
	{Sink: "hclogDefault", Shape: "Plain", Run: hclogDefault_Plain},
	{Sink: "hclogDefault", Shape: "StringStruct", Run: hclogDefault_StringStruct},
}

func hclogJSON_CauseField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewCauseField())
}

func hclogJSON_Embedded(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewEmbedded())
}

func hclogJSON_EmbeddedOmitted(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewEmbeddedOmitted())
}

func hclogJSON_EmbeddedPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewEmbeddedPointer())
}

func hclogJSON_EmbeddedUnexported(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewEmbeddedUnexported())
}

func hclogJSON_ErrorEmbedded(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewErrorEmbedded())
}

func hclogJSON_ErrorField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewErrorField())
}

func hclogJSON_ErrorFieldPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewErrorFieldPointer())
}

func hclogJSON_ErrorNested(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewErrorNested())
}

func hclogJSON_ErrorPointerField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewErrorPointerField())
}

func hclogJSON_ErrorPointerFieldPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewErrorPointerFieldPointer())
}

func hclogJSON_ErrorPointerStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewErrorPointerStruct())
}

func hclogJSON_ErrorPointerStructPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewErrorPointerStructPointer())
}

func hclogJSON_ErrorSlice(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewErrorSlice())
}

func hclogJSON_ErrorStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewErrorStruct())
}

func hclogJSON_ErrorStructPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewErrorStructPointer())
}

func hclogJSON_ErrorUnexported(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewErrorUnexported())
}

func hclogJSON_FormatStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewFormatStruct())
}

func hclogJSON_HidesJSONByFailing(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewHidesJSONByFailing())
}

func hclogJSON_HidesStringByCopy(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewHidesStringByCopy())
}

func hclogJSON_JSONDash(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewJSONDash())
}

func hclogJSON_LogValueField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewLogValueField())
}

func hclogJSON_LogValueStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewLogValueStruct())
}

func hclogJSON_MapPointers(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMapPointers())
}

func hclogJSON_MarshalJSONEmbedded(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalJSONEmbedded())
}

func hclogJSON_MarshalJSONField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalJSONField())
}

func hclogJSON_MarshalJSONFieldPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalJSONFieldPointer())
}

func hclogJSON_MarshalJSONNested(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalJSONNested())
}

func hclogJSON_MarshalJSONPointerField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalJSONPointerField())
}

func hclogJSON_MarshalJSONPointerFieldPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalJSONPointerFieldPointer())
}

func hclogJSON_MarshalJSONPointerStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalJSONPointerStruct())
}

func hclogJSON_MarshalJSONPointerStructPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalJSONPointerStructPointer())
}

func hclogJSON_MarshalJSONSlice(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalJSONSlice())
}

func hclogJSON_MarshalJSONStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalJSONStruct())
}

func hclogJSON_MarshalJSONStructPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalJSONStructPointer())
}

func hclogJSON_MarshalJSONUnexported(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalJSONUnexported())
}

func hclogJSON_MarshalTextEmbedded(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalTextEmbedded())
}

func hclogJSON_MarshalTextFieldPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalTextFieldPointer())
}

func hclogJSON_MarshalTextNested(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalTextNested())
}

func hclogJSON_MarshalTextPointerField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalTextPointerField())
}

func hclogJSON_MarshalTextPointerFieldPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalTextPointerFieldPointer())
}

func hclogJSON_MarshalTextPointerStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalTextPointerStruct())
}

func hclogJSON_MarshalTextPointerStructPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalTextPointerStructPointer())
}

func hclogJSON_MarshalTextSlice(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalTextSlice())
}

func hclogJSON_MarshalTextStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalTextStruct())
}

func hclogJSON_MarshalTextStructPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalTextStructPointer())
}

func hclogJSON_MarshalTextUnexported(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewMarshalTextUnexported())
}

func hclogJSON_NestedAnyPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NestedAny{Database: shapes.NewPlainPointer()})
}

func hclogJSON_NestedDash(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewNestedDash())
}

func hclogJSON_NestedFunc(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewNestedFunc())
}

func hclogJSON_NestedPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewNestedPointer())
}

func hclogJSON_NestedUnexported(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewNestedUnexported())
}

func hclogJSON_NestedValuePointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewNestedValuePointer())
}

func hclogJSON_PasswordBytes(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewPasswordBytes())
}

func hclogJSON_PasswordOpaque(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewPasswordOpaque())
}

func hclogJSON_PasswordPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewPasswordPointer())
}

func hclogJSON_Plain(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewPlain())
}

func hclogJSON_PlainPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewPlainPointer())
}

func hclogJSON_PromotedString(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewPromotedString())
}

func hclogJSON_PromotedTime(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewPromotedTime())
}

func hclogJSON_PromotedTimeField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewPromotedTimeField())
}

func hclogJSON_ShowsError(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewShowsError())
}

func hclogJSON_ShowsJSON(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewShowsJSON())
}

func hclogJSON_ShowsString(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewShowsString())
}

func hclogJSON_Slice(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewSlice())
}

func hclogJSON_SlicePointers(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewSlicePointers())
}

func hclogJSON_SlicePointersField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewSlicePointersField())
}

func hclogJSON_StringField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewStringField())
}

func hclogJSON_StringStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewStringStruct())
}

func hclogJSON_Unexported(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewUnexported())
}

func hclogJSON_UnexportedPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewUnexportedPointer())
}

func hclogJSON_WrappedError(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", shapes.NewWrappedError())
}

func hclogText_CauseField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewCauseField())
}

func hclogText_Embedded(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewEmbedded())
}

func hclogText_EmbeddedOmitted(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewEmbeddedOmitted())
}

func hclogText_EmbeddedPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewEmbeddedPointer())
}

func hclogText_EmbeddedUnexported(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewEmbeddedUnexported())
}

func hclogText_ErrorEmbedded(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewErrorEmbedded())
}

func hclogText_ErrorField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewErrorField())
}

func hclogText_ErrorFieldPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewErrorFieldPointer())
}

func hclogText_ErrorNested(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewErrorNested())
}

func hclogText_ErrorPointerField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewErrorPointerField())
}

func hclogText_ErrorPointerFieldPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewErrorPointerFieldPointer())
}

func hclogText_ErrorPointerStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewErrorPointerStruct())
}

func hclogText_ErrorPointerStructPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewErrorPointerStructPointer())
}

func hclogText_ErrorSlice(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewErrorSlice())
}

func hclogText_ErrorStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewErrorStruct())
}

func hclogText_ErrorStructPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewErrorStructPointer())
}

func hclogText_ErrorUnexported(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewErrorUnexported())
}

func hclogText_FormatEmbedded(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewFormatEmbedded())
}

func hclogText_FormatFieldPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewFormatFieldPointer())
}

func hclogText_FormatNested(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewFormatNested())
}

func hclogText_FormatPointerField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewFormatPointerField())
}

func hclogText_FormatPointerFieldPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewFormatPointerFieldPointer())
}

func hclogText_FormatPointerStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewFormatPointerStruct())
}

func hclogText_FormatPointerStructPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewFormatPointerStructPointer())
}

func hclogText_FormatSlice(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewFormatSlice())
}

func hclogText_FormatStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewFormatStruct())
}

func hclogText_FormatStructPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewFormatStructPointer())
}

func hclogText_FormatUnexported(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewFormatUnexported())
}

func hclogText_HidesJSONByFailing(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewHidesJSONByFailing())
}

func hclogText_HidesStringByCopy(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewHidesStringByCopy())
}

func hclogText_JSONDash(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewJSONDash())
}

func hclogText_LogValueField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewLogValueField())
}

func hclogText_LogValueStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewLogValueStruct())
}

func hclogText_MapPointers(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewMapPointers())
}

func hclogText_MarshalJSONField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewMarshalJSONField())
}

func hclogText_MarshalJSONStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewMarshalJSONStruct())
}

func hclogText_MarshalTextStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewMarshalTextStruct())
}

func hclogText_NestedAnyPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NestedAny{Database: shapes.NewPlainPointer()})
}

func hclogText_NestedDash(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewNestedDash())
}

func hclogText_NestedFunc(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewNestedFunc())
}

func hclogText_NestedPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewNestedPointer())
}

func hclogText_NestedUnexported(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewNestedUnexported())
}

func hclogText_NestedValuePointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewNestedValuePointer())
}

func hclogText_PasswordBytes(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewPasswordBytes())
}

func hclogText_PasswordOpaque(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewPasswordOpaque())
}

func hclogText_PasswordPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewPasswordPointer())
}

func hclogText_Plain(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewPlain())
}

func hclogText_PlainPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewPlainPointer())
}

func hclogText_PromotedString(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewPromotedString())
}

func hclogText_PromotedTime(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewPromotedTime())
}

func hclogText_PromotedTimeField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewPromotedTimeField())
}

func hclogText_ShowsError(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewShowsError())
}

func hclogText_ShowsJSON(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewShowsJSON())
}

func hclogText_ShowsString(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewShowsString())
}

func hclogText_Slice(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewSlice())
}

func hclogText_SlicePointers(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewSlicePointers())
}

func hclogText_SlicePointersField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewSlicePointersField())
}

func hclogText_StringEmbedded(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewStringEmbedded())
}

func hclogText_StringField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewStringField())
}

func hclogText_StringFieldPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewStringFieldPointer())
}

func hclogText_StringNested(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewStringNested())
}

func hclogText_StringPointerField(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewStringPointerField())
}

func hclogText_StringPointerFieldPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewStringPointerFieldPointer())
}

func hclogText_StringPointerStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewStringPointerStruct())
}

func hclogText_StringPointerStructPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewStringPointerStructPointer())
}

func hclogText_StringSlice(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewStringSlice())
}

func hclogText_StringStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewStringStruct())
}

func hclogText_StringStructPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewStringStructPointer())
}

func hclogText_StringUnexported(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewStringUnexported())
}

func hclogText_Unexported(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewUnexported())
}

func hclogText_UnexportedPointer(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewUnexportedPointer())
}

func hclogText_WrappedError(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", shapes.NewWrappedError())
}

func hclogJSONWith_JSONDash(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.With("config", shapes.NewJSONDash()).Info("starting")
}

func hclogJSONWith_LogValueStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.With("config", shapes.NewLogValueStruct()).Info("starting")
}

func hclogJSONWith_Plain(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.With("config", shapes.NewPlain()).Info("starting")
}

func hclogJSONWith_StringStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.With("config", shapes.NewStringStruct()).Info("starting")
}

func hclogTextWith_JSONDash(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.With("config", shapes.NewJSONDash()).Info("starting")
}

func hclogTextWith_LogValueStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.With("config", shapes.NewLogValueStruct()).Info("starting")
}

func hclogTextWith_Plain(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.With("config", shapes.NewPlain()).Info("starting")
}

func hclogTextWith_StringStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.With("config", shapes.NewStringStruct()).Info("starting")
}

func hclogTextFmt_JSONDash(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", hclog.Fmt("%+v", shapes.NewJSONDash()))
}

func hclogTextFmt_LogValueStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", hclog.Fmt("%+v", shapes.NewLogValueStruct()))
}

func hclogTextFmt_Plain(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", hclog.Fmt("%+v", shapes.NewPlain()))
}

func hclogTextFmt_StringStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out})
	logger.Info("starting", "config", hclog.Fmt("%+v", shapes.NewStringStruct()))
}

func hclogJSONFmt_JSONDash(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", hclog.Fmt("%+v", shapes.NewJSONDash()))
}

func hclogJSONFmt_LogValueStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", hclog.Fmt("%+v", shapes.NewLogValueStruct()))
}

func hclogJSONFmt_Plain(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", hclog.Fmt("%+v", shapes.NewPlain()))
}

func hclogJSONFmt_StringStruct(l *Loggers) {
	logger := hclog.New(&hclog.LoggerOptions{Output: l.Out, JSONFormat: true})
	logger.Info("starting", "config", hclog.Fmt("%+v", shapes.NewStringStruct()))
}

func hclogDefault_JSONDash(l *Loggers) {
	hclog.Default().Info("starting", "config", shapes.NewJSONDash())
}

func hclogDefault_LogValueStruct(l *Loggers) {
	hclog.Default().Info("starting", "config", shapes.NewLogValueStruct())
}

func hclogDefault_Plain(l *Loggers) {
	hclog.Default().Info("starting", "config", shapes.NewPlain())
}

func hclogDefault_StringStruct(l *Loggers) {
	hclog.Default().Info("starting", "config", shapes.NewStringStruct())
}

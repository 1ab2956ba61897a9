package runtime

// This file is written by internal/generate (go generate). It bears no mark of generated
// code, as prodcheck would pass it by.

import (
	"errors"

	"github.com/prodcheck/prodcheck/analyzers/slogsecrets/runtime/shapes"
	"k8s.io/klog/v2"
)

var klogCases = []Case{
	{Sink: "klogInfoS", Shape: "CauseField", Run: klogInfoS_CauseField},
	{Sink: "klogInfoS", Shape: "Embedded", Run: klogInfoS_Embedded},
	{Sink: "klogInfoS", Shape: "EmbeddedOmitted", Run: klogInfoS_EmbeddedOmitted},
	{Sink: "klogInfoS", Shape: "EmbeddedPointer", Run: klogInfoS_EmbeddedPointer},
	{Sink: "klogInfoS", Shape: "EmbeddedUnexported", Run: klogInfoS_EmbeddedUnexported},
	{Sink: "klogInfoS", Shape: "ErrorEmbedded", Run: klogInfoS_ErrorEmbedded},
	{Sink: "klogInfoS", Shape: "ErrorField", Run: klogInfoS_ErrorField},
	{Sink: "klogInfoS", Shape: "ErrorFieldPointer", Run: klogInfoS_ErrorFieldPointer},
	{Sink: "klogInfoS", Shape: "ErrorNested", Run: klogInfoS_ErrorNested},
	{Sink: "klogInfoS", Shape: "ErrorPointerField", Run: klogInfoS_ErrorPointerField},
	{Sink: "klogInfoS", Shape: "ErrorPointerFieldPointer", Run: klogInfoS_ErrorPointerFieldPointer},
	{Sink: "klogInfoS", Shape: "ErrorPointerStruct", Run: klogInfoS_ErrorPointerStruct},
	{Sink: "klogInfoS", Shape: "ErrorPointerStructPointer", Run: klogInfoS_ErrorPointerStructPointer},
	{Sink: "klogInfoS", Shape: "ErrorSlice", Run: klogInfoS_ErrorSlice},
	{Sink: "klogInfoS", Shape: "ErrorStruct", Run: klogInfoS_ErrorStruct},
	{Sink: "klogInfoS", Shape: "ErrorStructPointer", Run: klogInfoS_ErrorStructPointer},
	{Sink: "klogInfoS", Shape: "ErrorUnexported", Run: klogInfoS_ErrorUnexported},
	{Sink: "klogInfoS", Shape: "FormatStruct", Run: klogInfoS_FormatStruct},
	{Sink: "klogInfoS", Shape: "HidesJSONByFailing", Run: klogInfoS_HidesJSONByFailing},
	{Sink: "klogInfoS", Shape: "HidesStringByCopy", Run: klogInfoS_HidesStringByCopy},
	{Sink: "klogInfoS", Shape: "JSONDash", Run: klogInfoS_JSONDash},
	{Sink: "klogInfoS", Shape: "LogValueField", Run: klogInfoS_LogValueField},
	{Sink: "klogInfoS", Shape: "LogValueStruct", Run: klogInfoS_LogValueStruct},
	{Sink: "klogInfoS", Shape: "MapPointers", Run: klogInfoS_MapPointers},
	{Sink: "klogInfoS", Shape: "MarshalJSONEmbedded", Run: klogInfoS_MarshalJSONEmbedded},
	{Sink: "klogInfoS", Shape: "MarshalJSONField", Run: klogInfoS_MarshalJSONField},
	{Sink: "klogInfoS", Shape: "MarshalJSONFieldPointer", Run: klogInfoS_MarshalJSONFieldPointer},
	{Sink: "klogInfoS", Shape: "MarshalJSONNested", Run: klogInfoS_MarshalJSONNested},
	{Sink: "klogInfoS", Shape: "MarshalJSONPointerField", Run: klogInfoS_MarshalJSONPointerField},
	{Sink: "klogInfoS", Shape: "MarshalJSONPointerFieldPointer", Run: klogInfoS_MarshalJSONPointerFieldPointer},
	{Sink: "klogInfoS", Shape: "MarshalJSONPointerStruct", Run: klogInfoS_MarshalJSONPointerStruct},
	{Sink: "klogInfoS", Shape: "MarshalJSONPointerStructPointer", Run: klogInfoS_MarshalJSONPointerStructPointer},
	{Sink: "klogInfoS", Shape: "MarshalJSONSlice", Run: klogInfoS_MarshalJSONSlice},
	{Sink: "klogInfoS", Shape: "MarshalJSONStruct", Run: klogInfoS_MarshalJSONStruct},
	{Sink: "klogInfoS", Shape: "MarshalJSONStructPointer", Run: klogInfoS_MarshalJSONStructPointer},
	{Sink: "klogInfoS", Shape: "MarshalJSONUnexported", Run: klogInfoS_MarshalJSONUnexported},
	{Sink: "klogInfoS", Shape: "MarshalLogEmbedded", Run: klogInfoS_MarshalLogEmbedded},
	{Sink: "klogInfoS", Shape: "MarshalLogFieldPointer", Run: klogInfoS_MarshalLogFieldPointer},
	{Sink: "klogInfoS", Shape: "MarshalLogNested", Run: klogInfoS_MarshalLogNested},
	{Sink: "klogInfoS", Shape: "MarshalLogPointerField", Run: klogInfoS_MarshalLogPointerField},
	{Sink: "klogInfoS", Shape: "MarshalLogPointerFieldPointer", Run: klogInfoS_MarshalLogPointerFieldPointer},
	{Sink: "klogInfoS", Shape: "MarshalLogPointerStruct", Run: klogInfoS_MarshalLogPointerStruct},
	{Sink: "klogInfoS", Shape: "MarshalLogPointerStructPointer", Run: klogInfoS_MarshalLogPointerStructPointer},
	{Sink: "klogInfoS", Shape: "MarshalLogSlice", Run: klogInfoS_MarshalLogSlice},
	{Sink: "klogInfoS", Shape: "MarshalLogStructPointer", Run: klogInfoS_MarshalLogStructPointer},
	{Sink: "klogInfoS", Shape: "MarshalLogUnexported", Run: klogInfoS_MarshalLogUnexported},
	{Sink: "klogInfoS", Shape: "MarshalTextEmbedded", Run: klogInfoS_MarshalTextEmbedded},
	{Sink: "klogInfoS", Shape: "MarshalTextFieldPointer", Run: klogInfoS_MarshalTextFieldPointer},
	{Sink: "klogInfoS", Shape: "MarshalTextNested", Run: klogInfoS_MarshalTextNested},
	{Sink: "klogInfoS", Shape: "MarshalTextPointerField", Run: klogInfoS_MarshalTextPointerField},
	{Sink: "klogInfoS", Shape: "MarshalTextPointerFieldPointer", Run: klogInfoS_MarshalTextPointerFieldPointer},
	{Sink: "klogInfoS", Shape: "MarshalTextPointerStruct", Run: klogInfoS_MarshalTextPointerStruct},
	{Sink: "klogInfoS", Shape: "MarshalTextPointerStructPointer", Run: klogInfoS_MarshalTextPointerStructPointer},
	{Sink: "klogInfoS", Shape: "MarshalTextSlice", Run: klogInfoS_MarshalTextSlice},
	{Sink: "klogInfoS", Shape: "MarshalTextStruct", Run: klogInfoS_MarshalTextStruct},
	{Sink: "klogInfoS", Shape: "MarshalTextStructPointer", Run: klogInfoS_MarshalTextStructPointer},
	{Sink: "klogInfoS", Shape: "MarshalTextUnexported", Run: klogInfoS_MarshalTextUnexported},
	{Sink: "klogInfoS", Shape: "NestedAnyPointer", Run: klogInfoS_NestedAnyPointer},
	{Sink: "klogInfoS", Shape: "NestedDash", Run: klogInfoS_NestedDash},
	{Sink: "klogInfoS", Shape: "NestedFunc", Run: klogInfoS_NestedFunc},
	{Sink: "klogInfoS", Shape: "NestedPointer", Run: klogInfoS_NestedPointer},
	{Sink: "klogInfoS", Shape: "NestedUnexported", Run: klogInfoS_NestedUnexported},
	{Sink: "klogInfoS", Shape: "NestedValuePointer", Run: klogInfoS_NestedValuePointer},
	{Sink: "klogInfoS", Shape: "PasswordBytes", Run: klogInfoS_PasswordBytes},
	{Sink: "klogInfoS", Shape: "PasswordOpaque", Run: klogInfoS_PasswordOpaque},
	{Sink: "klogInfoS", Shape: "PasswordPointer", Run: klogInfoS_PasswordPointer},
	{Sink: "klogInfoS", Shape: "Plain", Run: klogInfoS_Plain},
	{Sink: "klogInfoS", Shape: "PlainPointer", Run: klogInfoS_PlainPointer},
	{Sink: "klogInfoS", Shape: "PromotedString", Run: klogInfoS_PromotedString},
	{Sink: "klogInfoS", Shape: "PromotedTime", Run: klogInfoS_PromotedTime},
	{Sink: "klogInfoS", Shape: "PromotedTimeField", Run: klogInfoS_PromotedTimeField},
	{Sink: "klogInfoS", Shape: "ShowsError", Run: klogInfoS_ShowsError},
	{Sink: "klogInfoS", Shape: "ShowsJSON", Run: klogInfoS_ShowsJSON},
	{Sink: "klogInfoS", Shape: "ShowsString", Run: klogInfoS_ShowsString},
	{Sink: "klogInfoS", Shape: "Slice", Run: klogInfoS_Slice},
	{Sink: "klogInfoS", Shape: "SlicePointers", Run: klogInfoS_SlicePointers},
	{Sink: "klogInfoS", Shape: "SlicePointersField", Run: klogInfoS_SlicePointersField},
	{Sink: "klogInfoS", Shape: "StringEmbedded", Run: klogInfoS_StringEmbedded},
	{Sink: "klogInfoS", Shape: "StringField", Run: klogInfoS_StringField},
	{Sink: "klogInfoS", Shape: "StringFieldPointer", Run: klogInfoS_StringFieldPointer},
	{Sink: "klogInfoS", Shape: "StringNested", Run: klogInfoS_StringNested},
	{Sink: "klogInfoS", Shape: "StringPointerField", Run: klogInfoS_StringPointerField},
	{Sink: "klogInfoS", Shape: "StringPointerFieldPointer", Run: klogInfoS_StringPointerFieldPointer},
	{Sink: "klogInfoS", Shape: "StringPointerStruct", Run: klogInfoS_StringPointerStruct},
	{Sink: "klogInfoS", Shape: "StringPointerStructPointer", Run: klogInfoS_StringPointerStructPointer},
	{Sink: "klogInfoS", Shape: "StringSlice", Run: klogInfoS_StringSlice},
	{Sink: "klogInfoS", Shape: "StringStruct", Run: klogInfoS_StringStruct},
	{Sink: "klogInfoS", Shape: "StringStructPointer", Run: klogInfoS_StringStructPointer},
	{Sink: "klogInfoS", Shape: "StringUnexported", Run: klogInfoS_StringUnexported},
	{Sink: "klogInfoS", Shape: "Unexported", Run: klogInfoS_Unexported},
	{Sink: "klogInfoS", Shape: "UnexportedPointer", Run: klogInfoS_UnexportedPointer},
	{Sink: "klogInfoS", Shape: "WrappedError", Run: klogInfoS_WrappedError},
	{Sink: "klogErrorS", Shape: "JSONDash", Run: klogErrorS_JSONDash},
	{Sink: "klogErrorS", Shape: "LogValueStruct", Run: klogErrorS_LogValueStruct},
	{Sink: "klogErrorS", Shape: "MarshalLogStruct", Run: klogErrorS_MarshalLogStruct},
	{Sink: "klogErrorS", Shape: "Plain", Run: klogErrorS_Plain},
	{Sink: "klogErrorS", Shape: "StringStruct", Run: klogErrorS_StringStruct},
	{Sink: "klogErrorSItself", Shape: "ErrorEmbedded", Run: klogErrorSItself_ErrorEmbedded},
	{Sink: "klogErrorSItself", Shape: "ErrorPointerStructPointer", Run: klogErrorSItself_ErrorPointerStructPointer},
	{Sink: "klogErrorSItself", Shape: "ErrorStruct", Run: klogErrorSItself_ErrorStruct},
	{Sink: "klogErrorSItself", Shape: "ErrorStructPointer", Run: klogErrorSItself_ErrorStructPointer},
	{Sink: "klogErrorSItself", Shape: "HidesErrorByName", Run: klogErrorSItself_HidesErrorByName},
	{Sink: "klogErrorSItself", Shape: "ShowsError", Run: klogErrorSItself_ShowsError},
	{Sink: "klogErrorSItself", Shape: "WrappedError", Run: klogErrorSItself_WrappedError},
	{Sink: "klogLogger", Shape: "JSONDash", Run: klogLogger_JSONDash},
	{Sink: "klogLogger", Shape: "LogValueStruct", Run: klogLogger_LogValueStruct},
	{Sink: "klogLogger", Shape: "MarshalLogStruct", Run: klogLogger_MarshalLogStruct},
	{Sink: "klogLogger", Shape: "Plain", Run: klogLogger_Plain},
	{Sink: "klogLogger", Shape: "StringStruct", Run: klogLogger_StringStruct},
	{Sink: "klogLoggerWith", Shape: "JSONDash", Run: klogLoggerWith_JSONDash},
	{Sink: "klogLoggerWith", Shape: "LogValueStruct", Run: klogLoggerWith_LogValueStruct},
	{Sink: "klogLoggerWith", Shape: "MarshalLogStruct", Run: klogLoggerWith_MarshalLogStruct},
	{Sink: "klogLoggerWith", Shape: "Plain", Run: klogLoggerWith_Plain},
	{Sink: "klogLoggerWith", Shape: "StringStruct", Run: klogLoggerWith_StringStruct},
	{Sink: "klogInfof", Shape: "ErrorStruct", Run: klogInfof_ErrorStruct},
	{Sink: "klogInfof", Shape: "JSONDash", Run: klogInfof_JSONDash},
	{Sink: "klogInfof", Shape: "LogValueField", Run: klogInfof_LogValueField},
	{Sink: "klogInfof", Shape: "LogValueStruct", Run: klogInfof_LogValueStruct},
	{Sink: "klogInfof", Shape: "MarshalJSONField", Run: klogInfof_MarshalJSONField},
	{Sink: "klogInfof", Shape: "MarshalLogStruct", Run: klogInfof_MarshalLogStruct},
	{Sink: "klogInfof", Shape: "MarshalTextStruct", Run: klogInfof_MarshalTextStruct},
	{Sink: "klogInfof", Shape: "NestedPointer", Run: klogInfof_NestedPointer},
	{Sink: "klogInfof", Shape: "Plain", Run: klogInfof_Plain},
	{Sink: "klogInfof", Shape: "PromotedTime", Run: klogInfof_PromotedTime},
	{Sink: "klogInfof", Shape: "ShowsError", Run: klogInfof_ShowsError},
	{Sink: "klogInfof", Shape: "StringField", Run: klogInfof_StringField},
	{Sink: "klogInfof", Shape: "StringStruct", Run: klogInfof_StringStruct},
	{Sink: "klogInfof", Shape: "Unexported", Run: klogInfof_Unexported},
	{Sink: "klogInfo", Shape: "JSONDash", Run: klogInfo_JSONDash},
	{Sink: "klogInfo", Shape: "LogValueStruct", Run: klogInfo_LogValueStruct},
	{Sink: "klogInfo", Shape: "Plain", Run: klogInfo_Plain},
	{Sink: "klogInfo", Shape: "StringStruct", Run: klogInfo_StringStruct},
	{Sink: "klogWarningln", Shape: "JSONDash", Run: klogWarningln_JSONDash},
	{Sink: "klogWarningln", Shape: "LogValueStruct", Run: klogWarningln_LogValueStruct},
	{Sink: "klogWarningln", Shape: "Plain", Run: klogWarningln_Plain},
	{Sink: "klogWarningln", Shape: "StringStruct", Run: klogWarningln_StringStruct},
	{Sink: "klogV", Shape: "JSONDash", Run: klogV_JSONDash},
	{Sink: "klogV", Shape: "LogValueStruct", Run: klogV_LogValueStruct},
	{Sink: "klogV", Shape: "Plain", Run: klogV_Plain},
	{Sink: "klogV", Shape: "StringStruct", Run: klogV_StringStruct},
}

func klogInfoS_CauseField(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewCauseField())
}

func klogInfoS_Embedded(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewEmbedded())
}

func klogInfoS_EmbeddedOmitted(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewEmbeddedOmitted())
}

func klogInfoS_EmbeddedPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewEmbeddedPointer())
}

func klogInfoS_EmbeddedUnexported(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewEmbeddedUnexported())
}

func klogInfoS_ErrorEmbedded(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewErrorEmbedded())
}

func klogInfoS_ErrorField(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewErrorField())
}

func klogInfoS_ErrorFieldPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewErrorFieldPointer())
}

func klogInfoS_ErrorNested(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewErrorNested())
}

func klogInfoS_ErrorPointerField(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewErrorPointerField())
}

func klogInfoS_ErrorPointerFieldPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewErrorPointerFieldPointer())
}

func klogInfoS_ErrorPointerStruct(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewErrorPointerStruct())
}

func klogInfoS_ErrorPointerStructPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewErrorPointerStructPointer())
}

func klogInfoS_ErrorSlice(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewErrorSlice())
}

func klogInfoS_ErrorStruct(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewErrorStruct())
}

func klogInfoS_ErrorStructPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewErrorStructPointer())
}

func klogInfoS_ErrorUnexported(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewErrorUnexported())
}

func klogInfoS_FormatStruct(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewFormatStruct())
}

func klogInfoS_HidesJSONByFailing(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewHidesJSONByFailing())
}

func klogInfoS_HidesStringByCopy(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewHidesStringByCopy())
}

func klogInfoS_JSONDash(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewJSONDash())
}

func klogInfoS_LogValueField(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewLogValueField())
}

func klogInfoS_LogValueStruct(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewLogValueStruct())
}

func klogInfoS_MapPointers(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMapPointers())
}

func klogInfoS_MarshalJSONEmbedded(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalJSONEmbedded())
}

func klogInfoS_MarshalJSONField(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalJSONField())
}

func klogInfoS_MarshalJSONFieldPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalJSONFieldPointer())
}

func klogInfoS_MarshalJSONNested(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalJSONNested())
}

func klogInfoS_MarshalJSONPointerField(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalJSONPointerField())
}

func klogInfoS_MarshalJSONPointerFieldPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalJSONPointerFieldPointer())
}

func klogInfoS_MarshalJSONPointerStruct(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalJSONPointerStruct())
}

func klogInfoS_MarshalJSONPointerStructPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalJSONPointerStructPointer())
}

func klogInfoS_MarshalJSONSlice(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalJSONSlice())
}

func klogInfoS_MarshalJSONStruct(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalJSONStruct())
}

func klogInfoS_MarshalJSONStructPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalJSONStructPointer())
}

func klogInfoS_MarshalJSONUnexported(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalJSONUnexported())
}

func klogInfoS_MarshalLogEmbedded(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalLogEmbedded())
}

func klogInfoS_MarshalLogFieldPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalLogFieldPointer())
}

func klogInfoS_MarshalLogNested(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalLogNested())
}

func klogInfoS_MarshalLogPointerField(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalLogPointerField())
}

func klogInfoS_MarshalLogPointerFieldPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalLogPointerFieldPointer())
}

func klogInfoS_MarshalLogPointerStruct(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalLogPointerStruct())
}

func klogInfoS_MarshalLogPointerStructPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalLogPointerStructPointer())
}

func klogInfoS_MarshalLogSlice(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalLogSlice())
}

func klogInfoS_MarshalLogStructPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalLogStructPointer())
}

func klogInfoS_MarshalLogUnexported(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalLogUnexported())
}

func klogInfoS_MarshalTextEmbedded(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalTextEmbedded())
}

func klogInfoS_MarshalTextFieldPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalTextFieldPointer())
}

func klogInfoS_MarshalTextNested(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalTextNested())
}

func klogInfoS_MarshalTextPointerField(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalTextPointerField())
}

func klogInfoS_MarshalTextPointerFieldPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalTextPointerFieldPointer())
}

func klogInfoS_MarshalTextPointerStruct(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalTextPointerStruct())
}

func klogInfoS_MarshalTextPointerStructPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalTextPointerStructPointer())
}

func klogInfoS_MarshalTextSlice(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalTextSlice())
}

func klogInfoS_MarshalTextStruct(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalTextStruct())
}

func klogInfoS_MarshalTextStructPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalTextStructPointer())
}

func klogInfoS_MarshalTextUnexported(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewMarshalTextUnexported())
}

func klogInfoS_NestedAnyPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NestedAny{Database: shapes.NewPlainPointer()})
}

func klogInfoS_NestedDash(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewNestedDash())
}

func klogInfoS_NestedFunc(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewNestedFunc())
}

func klogInfoS_NestedPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewNestedPointer())
}

func klogInfoS_NestedUnexported(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewNestedUnexported())
}

func klogInfoS_NestedValuePointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewNestedValuePointer())
}

func klogInfoS_PasswordBytes(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewPasswordBytes())
}

func klogInfoS_PasswordOpaque(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewPasswordOpaque())
}

func klogInfoS_PasswordPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewPasswordPointer())
}

func klogInfoS_Plain(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewPlain())
}

func klogInfoS_PlainPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewPlainPointer())
}

func klogInfoS_PromotedString(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewPromotedString())
}

func klogInfoS_PromotedTime(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewPromotedTime())
}

func klogInfoS_PromotedTimeField(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewPromotedTimeField())
}

func klogInfoS_ShowsError(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewShowsError())
}

func klogInfoS_ShowsJSON(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewShowsJSON())
}

func klogInfoS_ShowsString(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewShowsString())
}

func klogInfoS_Slice(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewSlice())
}

func klogInfoS_SlicePointers(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewSlicePointers())
}

func klogInfoS_SlicePointersField(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewSlicePointersField())
}

func klogInfoS_StringEmbedded(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewStringEmbedded())
}

func klogInfoS_StringField(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewStringField())
}

func klogInfoS_StringFieldPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewStringFieldPointer())
}

func klogInfoS_StringNested(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewStringNested())
}

func klogInfoS_StringPointerField(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewStringPointerField())
}

func klogInfoS_StringPointerFieldPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewStringPointerFieldPointer())
}

func klogInfoS_StringPointerStruct(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewStringPointerStruct())
}

func klogInfoS_StringPointerStructPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewStringPointerStructPointer())
}

func klogInfoS_StringSlice(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewStringSlice())
}

func klogInfoS_StringStruct(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewStringStruct())
}

func klogInfoS_StringStructPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewStringStructPointer())
}

func klogInfoS_StringUnexported(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewStringUnexported())
}

func klogInfoS_Unexported(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewUnexported())
}

func klogInfoS_UnexportedPointer(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewUnexportedPointer())
}

func klogInfoS_WrappedError(l *Loggers) {
	klog.InfoS("starting", "config", shapes.NewWrappedError())
}

func klogErrorS_JSONDash(l *Loggers) {
	klog.ErrorS(errors.New("refused"), "starting", "config", shapes.NewJSONDash())
}

func klogErrorS_LogValueStruct(l *Loggers) {
	klog.ErrorS(errors.New("refused"), "starting", "config", shapes.NewLogValueStruct())
}

func klogErrorS_MarshalLogStruct(l *Loggers) {
	klog.ErrorS(errors.New("refused"), "starting", "config", shapes.NewMarshalLogStruct())
}

func klogErrorS_Plain(l *Loggers) {
	klog.ErrorS(errors.New("refused"), "starting", "config", shapes.NewPlain())
}

func klogErrorS_StringStruct(l *Loggers) {
	klog.ErrorS(errors.New("refused"), "starting", "config", shapes.NewStringStruct())
}

func klogErrorSItself_ErrorEmbedded(l *Loggers) {
	klog.ErrorS(shapes.NewErrorEmbedded(), "starting")
}

func klogErrorSItself_ErrorPointerStructPointer(l *Loggers) {
	klog.ErrorS(shapes.NewErrorPointerStructPointer(), "starting")
}

func klogErrorSItself_ErrorStruct(l *Loggers) {
	klog.ErrorS(shapes.NewErrorStruct(), "starting")
}

func klogErrorSItself_ErrorStructPointer(l *Loggers) {
	klog.ErrorS(shapes.NewErrorStructPointer(), "starting")
}

func klogErrorSItself_HidesErrorByName(l *Loggers) {
	klog.ErrorS(shapes.NewHidesErrorByName(), "starting")
}

func klogErrorSItself_ShowsError(l *Loggers) {
	klog.ErrorS(shapes.NewShowsError(), "starting")
}

func klogErrorSItself_WrappedError(l *Loggers) {
	klog.ErrorS(shapes.NewWrappedError(), "starting")
}

func klogLogger_JSONDash(l *Loggers) {
	klog.Background().Info("starting", "config", shapes.NewJSONDash())
}

func klogLogger_LogValueStruct(l *Loggers) {
	klog.Background().Info("starting", "config", shapes.NewLogValueStruct())
}

func klogLogger_MarshalLogStruct(l *Loggers) {
	klog.Background().Info("starting", "config", shapes.NewMarshalLogStruct())
}

func klogLogger_Plain(l *Loggers) {
	klog.Background().Info("starting", "config", shapes.NewPlain())
}

func klogLogger_StringStruct(l *Loggers) {
	klog.Background().Info("starting", "config", shapes.NewStringStruct())
}

func klogLoggerWith_JSONDash(l *Loggers) {
	klog.LoggerWithValues(klog.Background(), "config", shapes.NewJSONDash()).Info("starting")
}

func klogLoggerWith_LogValueStruct(l *Loggers) {
	klog.LoggerWithValues(klog.Background(), "config", shapes.NewLogValueStruct()).Info("starting")
}

func klogLoggerWith_MarshalLogStruct(l *Loggers) {
	klog.LoggerWithValues(klog.Background(), "config", shapes.NewMarshalLogStruct()).Info("starting")
}

func klogLoggerWith_Plain(l *Loggers) {
	klog.LoggerWithValues(klog.Background(), "config", shapes.NewPlain()).Info("starting")
}

func klogLoggerWith_StringStruct(l *Loggers) {
	klog.LoggerWithValues(klog.Background(), "config", shapes.NewStringStruct()).Info("starting")
}

func klogInfof_ErrorStruct(l *Loggers) {
	klog.Infof("starting with %+v", shapes.NewErrorStruct())
}

func klogInfof_JSONDash(l *Loggers) {
	klog.Infof("starting with %+v", shapes.NewJSONDash())
}

func klogInfof_LogValueField(l *Loggers) {
	klog.Infof("starting with %+v", shapes.NewLogValueField())
}

func klogInfof_LogValueStruct(l *Loggers) {
	klog.Infof("starting with %+v", shapes.NewLogValueStruct())
}

func klogInfof_MarshalJSONField(l *Loggers) {
	klog.Infof("starting with %+v", shapes.NewMarshalJSONField())
}

func klogInfof_MarshalLogStruct(l *Loggers) {
	klog.Infof("starting with %+v", shapes.NewMarshalLogStruct())
}

func klogInfof_MarshalTextStruct(l *Loggers) {
	klog.Infof("starting with %+v", shapes.NewMarshalTextStruct())
}

func klogInfof_NestedPointer(l *Loggers) {
	klog.Infof("starting with %+v", shapes.NewNestedPointer())
}

func klogInfof_Plain(l *Loggers) {
	klog.Infof("starting with %+v", shapes.NewPlain())
}

func klogInfof_PromotedTime(l *Loggers) {
	klog.Infof("starting with %+v", shapes.NewPromotedTime())
}

func klogInfof_ShowsError(l *Loggers) {
	klog.Infof("starting with %+v", shapes.NewShowsError())
}

func klogInfof_StringField(l *Loggers) {
	klog.Infof("starting with %+v", shapes.NewStringField())
}

func klogInfof_StringStruct(l *Loggers) {
	klog.Infof("starting with %+v", shapes.NewStringStruct())
}

func klogInfof_Unexported(l *Loggers) {
	klog.Infof("starting with %+v", shapes.NewUnexported())
}

func klogInfo_JSONDash(l *Loggers) {
	klog.Info("starting with ", shapes.NewJSONDash())
}

func klogInfo_LogValueStruct(l *Loggers) {
	klog.Info("starting with ", shapes.NewLogValueStruct())
}

func klogInfo_Plain(l *Loggers) {
	klog.Info("starting with ", shapes.NewPlain())
}

func klogInfo_StringStruct(l *Loggers) {
	klog.Info("starting with ", shapes.NewStringStruct())
}

func klogWarningln_JSONDash(l *Loggers) {
	klog.Warningln("starting with", shapes.NewJSONDash())
}

func klogWarningln_LogValueStruct(l *Loggers) {
	klog.Warningln("starting with", shapes.NewLogValueStruct())
}

func klogWarningln_Plain(l *Loggers) {
	klog.Warningln("starting with", shapes.NewPlain())
}

func klogWarningln_StringStruct(l *Loggers) {
	klog.Warningln("starting with", shapes.NewStringStruct())
}

func klogV_JSONDash(l *Loggers) {
	klog.V(0).Infof("starting with %v", shapes.NewJSONDash())
}

func klogV_LogValueStruct(l *Loggers) {
	klog.V(0).Infof("starting with %v", shapes.NewLogValueStruct())
}

func klogV_Plain(l *Loggers) {
	klog.V(0).Infof("starting with %v", shapes.NewPlain())
}

func klogV_StringStruct(l *Loggers) {
	klog.V(0).Infof("starting with %v", shapes.NewStringStruct())
}

package runtime

// This file is written by internal/generate (go generate). It bears no mark of generated
// code, as prodcheck would pass it by.

import (
	"github.com/prodcheck/prodcheck/analyzers/slogsecrets/runtime/shapes"
	"github.com/rs/zerolog"
)

var zerologCases = []Case{
	{Sink: "zerologInterface", Shape: "CauseField", Run: zerologInterface_CauseField},
	{Sink: "zerologInterface", Shape: "Embedded", Run: zerologInterface_Embedded},
	{Sink: "zerologInterface", Shape: "EmbeddedOmitted", Run: zerologInterface_EmbeddedOmitted},
	{Sink: "zerologInterface", Shape: "EmbeddedPointer", Run: zerologInterface_EmbeddedPointer},
	{Sink: "zerologInterface", Shape: "EmbeddedUnexported", Run: zerologInterface_EmbeddedUnexported},
	{Sink: "zerologInterface", Shape: "ErrorEmbedded", Run: zerologInterface_ErrorEmbedded},
	{Sink: "zerologInterface", Shape: "ErrorField", Run: zerologInterface_ErrorField},
	{Sink: "zerologInterface", Shape: "ErrorFieldPointer", Run: zerologInterface_ErrorFieldPointer},
	{Sink: "zerologInterface", Shape: "ErrorNested", Run: zerologInterface_ErrorNested},
	{Sink: "zerologInterface", Shape: "ErrorPointerField", Run: zerologInterface_ErrorPointerField},
	{Sink: "zerologInterface", Shape: "ErrorPointerFieldPointer", Run: zerologInterface_ErrorPointerFieldPointer},
	{Sink: "zerologInterface", Shape: "ErrorPointerStruct", Run: zerologInterface_ErrorPointerStruct},
	{Sink: "zerologInterface", Shape: "ErrorPointerStructPointer", Run: zerologInterface_ErrorPointerStructPointer},
	{Sink: "zerologInterface", Shape: "ErrorSlice", Run: zerologInterface_ErrorSlice},
	{Sink: "zerologInterface", Shape: "ErrorStruct", Run: zerologInterface_ErrorStruct},
	{Sink: "zerologInterface", Shape: "ErrorStructPointer", Run: zerologInterface_ErrorStructPointer},
	{Sink: "zerologInterface", Shape: "ErrorUnexported", Run: zerologInterface_ErrorUnexported},
	{Sink: "zerologInterface", Shape: "FormatStruct", Run: zerologInterface_FormatStruct},
	{Sink: "zerologInterface", Shape: "HidesJSONByFailing", Run: zerologInterface_HidesJSONByFailing},
	{Sink: "zerologInterface", Shape: "HidesStringByCopy", Run: zerologInterface_HidesStringByCopy},
	{Sink: "zerologInterface", Shape: "JSONDash", Run: zerologInterface_JSONDash},
	{Sink: "zerologInterface", Shape: "LogValueField", Run: zerologInterface_LogValueField},
	{Sink: "zerologInterface", Shape: "LogValueStruct", Run: zerologInterface_LogValueStruct},
	{Sink: "zerologInterface", Shape: "MapPointers", Run: zerologInterface_MapPointers},
	{Sink: "zerologInterface", Shape: "MarshalJSONEmbedded", Run: zerologInterface_MarshalJSONEmbedded},
	{Sink: "zerologInterface", Shape: "MarshalJSONField", Run: zerologInterface_MarshalJSONField},
	{Sink: "zerologInterface", Shape: "MarshalJSONFieldPointer", Run: zerologInterface_MarshalJSONFieldPointer},
	{Sink: "zerologInterface", Shape: "MarshalJSONNested", Run: zerologInterface_MarshalJSONNested},
	{Sink: "zerologInterface", Shape: "MarshalJSONPointerField", Run: zerologInterface_MarshalJSONPointerField},
	{Sink: "zerologInterface", Shape: "MarshalJSONPointerFieldPointer", Run: zerologInterface_MarshalJSONPointerFieldPointer},
	{Sink: "zerologInterface", Shape: "MarshalJSONPointerStruct", Run: zerologInterface_MarshalJSONPointerStruct},
	{Sink: "zerologInterface", Shape: "MarshalJSONPointerStructPointer", Run: zerologInterface_MarshalJSONPointerStructPointer},
	{Sink: "zerologInterface", Shape: "MarshalJSONSlice", Run: zerologInterface_MarshalJSONSlice},
	{Sink: "zerologInterface", Shape: "MarshalJSONStruct", Run: zerologInterface_MarshalJSONStruct},
	{Sink: "zerologInterface", Shape: "MarshalJSONStructPointer", Run: zerologInterface_MarshalJSONStructPointer},
	{Sink: "zerologInterface", Shape: "MarshalJSONUnexported", Run: zerologInterface_MarshalJSONUnexported},
	{Sink: "zerologInterface", Shape: "MarshalTextEmbedded", Run: zerologInterface_MarshalTextEmbedded},
	{Sink: "zerologInterface", Shape: "MarshalTextFieldPointer", Run: zerologInterface_MarshalTextFieldPointer},
	{Sink: "zerologInterface", Shape: "MarshalTextNested", Run: zerologInterface_MarshalTextNested},
	{Sink: "zerologInterface", Shape: "MarshalTextPointerField", Run: zerologInterface_MarshalTextPointerField},
	{Sink: "zerologInterface", Shape: "MarshalTextPointerFieldPointer", Run: zerologInterface_MarshalTextPointerFieldPointer},
	{Sink: "zerologInterface", Shape: "MarshalTextPointerStruct", Run: zerologInterface_MarshalTextPointerStruct},
	{Sink: "zerologInterface", Shape: "MarshalTextPointerStructPointer", Run: zerologInterface_MarshalTextPointerStructPointer},
	{Sink: "zerologInterface", Shape: "MarshalTextSlice", Run: zerologInterface_MarshalTextSlice},
	{Sink: "zerologInterface", Shape: "MarshalTextStruct", Run: zerologInterface_MarshalTextStruct},
	{Sink: "zerologInterface", Shape: "MarshalTextStructPointer", Run: zerologInterface_MarshalTextStructPointer},
	{Sink: "zerologInterface", Shape: "MarshalTextUnexported", Run: zerologInterface_MarshalTextUnexported},
	{Sink: "zerologInterface", Shape: "MarshalZerologObjectEmbedded", Run: zerologInterface_MarshalZerologObjectEmbedded},
	{Sink: "zerologInterface", Shape: "MarshalZerologObjectFieldPointer", Run: zerologInterface_MarshalZerologObjectFieldPointer},
	{Sink: "zerologInterface", Shape: "MarshalZerologObjectNested", Run: zerologInterface_MarshalZerologObjectNested},
	{Sink: "zerologInterface", Shape: "MarshalZerologObjectPointerField", Run: zerologInterface_MarshalZerologObjectPointerField},
	{Sink: "zerologInterface", Shape: "MarshalZerologObjectPointerFieldPointer", Run: zerologInterface_MarshalZerologObjectPointerFieldPointer},
	{Sink: "zerologInterface", Shape: "MarshalZerologObjectPointerStruct", Run: zerologInterface_MarshalZerologObjectPointerStruct},
	{Sink: "zerologInterface", Shape: "MarshalZerologObjectPointerStructPointer", Run: zerologInterface_MarshalZerologObjectPointerStructPointer},
	{Sink: "zerologInterface", Shape: "MarshalZerologObjectSlice", Run: zerologInterface_MarshalZerologObjectSlice},
	{Sink: "zerologInterface", Shape: "MarshalZerologObjectStructPointer", Run: zerologInterface_MarshalZerologObjectStructPointer},
	{Sink: "zerologInterface", Shape: "MarshalZerologObjectUnexported", Run: zerologInterface_MarshalZerologObjectUnexported},
	{Sink: "zerologInterface", Shape: "NestedAnyPointer", Run: zerologInterface_NestedAnyPointer},
	{Sink: "zerologInterface", Shape: "NestedDash", Run: zerologInterface_NestedDash},
	{Sink: "zerologInterface", Shape: "NestedFunc", Run: zerologInterface_NestedFunc},
	{Sink: "zerologInterface", Shape: "NestedPointer", Run: zerologInterface_NestedPointer},
	{Sink: "zerologInterface", Shape: "NestedUnexported", Run: zerologInterface_NestedUnexported},
	{Sink: "zerologInterface", Shape: "NestedValuePointer", Run: zerologInterface_NestedValuePointer},
	{Sink: "zerologInterface", Shape: "PasswordBytes", Run: zerologInterface_PasswordBytes},
	{Sink: "zerologInterface", Shape: "PasswordOpaque", Run: zerologInterface_PasswordOpaque},
	{Sink: "zerologInterface", Shape: "PasswordPointer", Run: zerologInterface_PasswordPointer},
	{Sink: "zerologInterface", Shape: "Plain", Run: zerologInterface_Plain},
	{Sink: "zerologInterface", Shape: "PlainPointer", Run: zerologInterface_PlainPointer},
	{Sink: "zerologInterface", Shape: "PromotedString", Run: zerologInterface_PromotedString},
	{Sink: "zerologInterface", Shape: "PromotedTime", Run: zerologInterface_PromotedTime},
	{Sink: "zerologInterface", Shape: "PromotedTimeField", Run: zerologInterface_PromotedTimeField},
	{Sink: "zerologInterface", Shape: "ShowsError", Run: zerologInterface_ShowsError},
	{Sink: "zerologInterface", Shape: "ShowsJSON", Run: zerologInterface_ShowsJSON},
	{Sink: "zerologInterface", Shape: "ShowsString", Run: zerologInterface_ShowsString},
	{Sink: "zerologInterface", Shape: "Slice", Run: zerologInterface_Slice},
	{Sink: "zerologInterface", Shape: "SlicePointers", Run: zerologInterface_SlicePointers},
	{Sink: "zerologInterface", Shape: "SlicePointersField", Run: zerologInterface_SlicePointersField},
	{Sink: "zerologInterface", Shape: "StringField", Run: zerologInterface_StringField},
	{Sink: "zerologInterface", Shape: "StringStruct", Run: zerologInterface_StringStruct},
	{Sink: "zerologInterface", Shape: "Unexported", Run: zerologInterface_Unexported},
	{Sink: "zerologInterface", Shape: "UnexportedPointer", Run: zerologInterface_UnexportedPointer},
	{Sink: "zerologInterface", Shape: "WrappedError", Run: zerologInterface_WrappedError},
	{Sink: "zerologAny", Shape: "JSONDash", Run: zerologAny_JSONDash},
	{Sink: "zerologAny", Shape: "LogValueStruct", Run: zerologAny_LogValueStruct},
	{Sink: "zerologAny", Shape: "MarshalZerologObjectStruct", Run: zerologAny_MarshalZerologObjectStruct},
	{Sink: "zerologAny", Shape: "Plain", Run: zerologAny_Plain},
	{Sink: "zerologAny", Shape: "StringStruct", Run: zerologAny_StringStruct},
	{Sink: "zerologConsole", Shape: "JSONDash", Run: zerologConsole_JSONDash},
	{Sink: "zerologConsole", Shape: "LogValueStruct", Run: zerologConsole_LogValueStruct},
	{Sink: "zerologConsole", Shape: "MarshalZerologObjectStruct", Run: zerologConsole_MarshalZerologObjectStruct},
	{Sink: "zerologConsole", Shape: "Plain", Run: zerologConsole_Plain},
	{Sink: "zerologConsole", Shape: "StringStruct", Run: zerologConsole_StringStruct},
	{Sink: "zerologObject", Shape: "MarshalZerologObjectEmbedded", Run: zerologObject_MarshalZerologObjectEmbedded},
	{Sink: "zerologObject", Shape: "MarshalZerologObjectPointerStructPointer", Run: zerologObject_MarshalZerologObjectPointerStructPointer},
	{Sink: "zerologObject", Shape: "MarshalZerologObjectStruct", Run: zerologObject_MarshalZerologObjectStruct},
	{Sink: "zerologObject", Shape: "MarshalZerologObjectStructPointer", Run: zerologObject_MarshalZerologObjectStructPointer},
	{Sink: "zerologObject", Shape: "ShowsZerologObject", Run: zerologObject_ShowsZerologObject},
	{Sink: "zerologEmbedObject", Shape: "MarshalZerologObjectEmbedded", Run: zerologEmbedObject_MarshalZerologObjectEmbedded},
	{Sink: "zerologEmbedObject", Shape: "MarshalZerologObjectPointerStructPointer", Run: zerologEmbedObject_MarshalZerologObjectPointerStructPointer},
	{Sink: "zerologEmbedObject", Shape: "MarshalZerologObjectStruct", Run: zerologEmbedObject_MarshalZerologObjectStruct},
	{Sink: "zerologEmbedObject", Shape: "MarshalZerologObjectStructPointer", Run: zerologEmbedObject_MarshalZerologObjectStructPointer},
	{Sink: "zerologEmbedObject", Shape: "ShowsZerologObject", Run: zerologEmbedObject_ShowsZerologObject},
	{Sink: "zerologStringer", Shape: "HidesStringByCopy", Run: zerologStringer_HidesStringByCopy},
	{Sink: "zerologStringer", Shape: "HidesStringByName", Run: zerologStringer_HidesStringByName},
	{Sink: "zerologStringer", Shape: "PromotedPointerStringPointer", Run: zerologStringer_PromotedPointerStringPointer},
	{Sink: "zerologStringer", Shape: "PromotedString", Run: zerologStringer_PromotedString},
	{Sink: "zerologStringer", Shape: "PromotedStringPointer", Run: zerologStringer_PromotedStringPointer},
	{Sink: "zerologStringer", Shape: "PromotedTime", Run: zerologStringer_PromotedTime},
	{Sink: "zerologStringer", Shape: "PromotedTimePointer", Run: zerologStringer_PromotedTimePointer},
	{Sink: "zerologStringer", Shape: "ShowsString", Run: zerologStringer_ShowsString},
	{Sink: "zerologStringer", Shape: "StringEmbedded", Run: zerologStringer_StringEmbedded},
	{Sink: "zerologStringer", Shape: "StringPointerStructPointer", Run: zerologStringer_StringPointerStructPointer},
	{Sink: "zerologStringer", Shape: "StringStruct", Run: zerologStringer_StringStruct},
	{Sink: "zerologStringer", Shape: "StringStructPointer", Run: zerologStringer_StringStructPointer},
	{Sink: "zerologErr", Shape: "ErrorEmbedded", Run: zerologErr_ErrorEmbedded},
	{Sink: "zerologErr", Shape: "ErrorPointerStructPointer", Run: zerologErr_ErrorPointerStructPointer},
	{Sink: "zerologErr", Shape: "ErrorStruct", Run: zerologErr_ErrorStruct},
	{Sink: "zerologErr", Shape: "ErrorStructPointer", Run: zerologErr_ErrorStructPointer},
	{Sink: "zerologErr", Shape: "HidesErrorByName", Run: zerologErr_HidesErrorByName},
	{Sink: "zerologErr", Shape: "ShowsError", Run: zerologErr_ShowsError},
	{Sink: "zerologErr", Shape: "WrappedError", Run: zerologErr_WrappedError},
	{Sink: "zerologMsgf", Shape: "ErrorStruct", Run: zerologMsgf_ErrorStruct},
	{Sink: "zerologMsgf", Shape: "JSONDash", Run: zerologMsgf_JSONDash},
	{Sink: "zerologMsgf", Shape: "LogValueField", Run: zerologMsgf_LogValueField},
	{Sink: "zerologMsgf", Shape: "LogValueStruct", Run: zerologMsgf_LogValueStruct},
	{Sink: "zerologMsgf", Shape: "MarshalJSONField", Run: zerologMsgf_MarshalJSONField},
	{Sink: "zerologMsgf", Shape: "MarshalTextStruct", Run: zerologMsgf_MarshalTextStruct},
	{Sink: "zerologMsgf", Shape: "MarshalZerologObjectStruct", Run: zerologMsgf_MarshalZerologObjectStruct},
	{Sink: "zerologMsgf", Shape: "NestedPointer", Run: zerologMsgf_NestedPointer},
	{Sink: "zerologMsgf", Shape: "Plain", Run: zerologMsgf_Plain},
	{Sink: "zerologMsgf", Shape: "PromotedTime", Run: zerologMsgf_PromotedTime},
	{Sink: "zerologMsgf", Shape: "ShowsError", Run: zerologMsgf_ShowsError},
	{Sink: "zerologMsgf", Shape: "StringField", Run: zerologMsgf_StringField},
	{Sink: "zerologMsgf", Shape: "StringStruct", Run: zerologMsgf_StringStruct},
	{Sink: "zerologMsgf", Shape: "Unexported", Run: zerologMsgf_Unexported},
	{Sink: "zerologPrintf", Shape: "JSONDash", Run: zerologPrintf_JSONDash},
	{Sink: "zerologPrintf", Shape: "LogValueStruct", Run: zerologPrintf_LogValueStruct},
	{Sink: "zerologPrintf", Shape: "Plain", Run: zerologPrintf_Plain},
	{Sink: "zerologPrintf", Shape: "StringStruct", Run: zerologPrintf_StringStruct},
	{Sink: "zerologPrint", Shape: "JSONDash", Run: zerologPrint_JSONDash},
	{Sink: "zerologPrint", Shape: "LogValueStruct", Run: zerologPrint_LogValueStruct},
	{Sink: "zerologPrint", Shape: "Plain", Run: zerologPrint_Plain},
	{Sink: "zerologPrint", Shape: "StringStruct", Run: zerologPrint_StringStruct},
	{Sink: "zerologFieldsMap", Shape: "ErrorStruct", Run: zerologFieldsMap_ErrorStruct},
	{Sink: "zerologFieldsMap", Shape: "JSONDash", Run: zerologFieldsMap_JSONDash},
	{Sink: "zerologFieldsMap", Shape: "LogValueField", Run: zerologFieldsMap_LogValueField},
	{Sink: "zerologFieldsMap", Shape: "LogValueStruct", Run: zerologFieldsMap_LogValueStruct},
	{Sink: "zerologFieldsMap", Shape: "MarshalJSONField", Run: zerologFieldsMap_MarshalJSONField},
	{Sink: "zerologFieldsMap", Shape: "MarshalTextStruct", Run: zerologFieldsMap_MarshalTextStruct},
	{Sink: "zerologFieldsMap", Shape: "MarshalZerologObjectStruct", Run: zerologFieldsMap_MarshalZerologObjectStruct},
	{Sink: "zerologFieldsMap", Shape: "NestedPointer", Run: zerologFieldsMap_NestedPointer},
	{Sink: "zerologFieldsMap", Shape: "Plain", Run: zerologFieldsMap_Plain},
	{Sink: "zerologFieldsMap", Shape: "PromotedTime", Run: zerologFieldsMap_PromotedTime},
	{Sink: "zerologFieldsMap", Shape: "ShowsError", Run: zerologFieldsMap_ShowsError},
	{Sink: "zerologFieldsMap", Shape: "StringField", Run: zerologFieldsMap_StringField},
	{Sink: "zerologFieldsMap", Shape: "StringStruct", Run: zerologFieldsMap_StringStruct},
	{Sink: "zerologFieldsMap", Shape: "Unexported", Run: zerologFieldsMap_Unexported},
	{Sink: "zerologFieldsSlice", Shape: "JSONDash", Run: zerologFieldsSlice_JSONDash},
	{Sink: "zerologFieldsSlice", Shape: "LogValueStruct", Run: zerologFieldsSlice_LogValueStruct},
	{Sink: "zerologFieldsSlice", Shape: "MarshalZerologObjectStruct", Run: zerologFieldsSlice_MarshalZerologObjectStruct},
	{Sink: "zerologFieldsSlice", Shape: "Plain", Run: zerologFieldsSlice_Plain},
	{Sink: "zerologFieldsSlice", Shape: "StringStruct", Run: zerologFieldsSlice_StringStruct},
	{Sink: "zerologDict", Shape: "JSONDash", Run: zerologDict_JSONDash},
	{Sink: "zerologDict", Shape: "LogValueStruct", Run: zerologDict_LogValueStruct},
	{Sink: "zerologDict", Shape: "MarshalZerologObjectStruct", Run: zerologDict_MarshalZerologObjectStruct},
	{Sink: "zerologDict", Shape: "Plain", Run: zerologDict_Plain},
	{Sink: "zerologDict", Shape: "StringStruct", Run: zerologDict_StringStruct},
	{Sink: "zerologWith", Shape: "JSONDash", Run: zerologWith_JSONDash},
	{Sink: "zerologWith", Shape: "LogValueStruct", Run: zerologWith_LogValueStruct},
	{Sink: "zerologWith", Shape: "MarshalZerologObjectStruct", Run: zerologWith_MarshalZerologObjectStruct},
	{Sink: "zerologWith", Shape: "Plain", Run: zerologWith_Plain},
	{Sink: "zerologWith", Shape: "StringStruct", Run: zerologWith_StringStruct},
}

func zerologInterface_CauseField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewCauseField()).Msg("starting")
}

func zerologInterface_Embedded(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewEmbedded()).Msg("starting")
}

func zerologInterface_EmbeddedOmitted(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewEmbeddedOmitted()).Msg("starting")
}

func zerologInterface_EmbeddedPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewEmbeddedPointer()).Msg("starting")
}

func zerologInterface_EmbeddedUnexported(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewEmbeddedUnexported()).Msg("starting")
}

func zerologInterface_ErrorEmbedded(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewErrorEmbedded()).Msg("starting")
}

func zerologInterface_ErrorField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewErrorField()).Msg("starting")
}

func zerologInterface_ErrorFieldPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewErrorFieldPointer()).Msg("starting")
}

func zerologInterface_ErrorNested(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewErrorNested()).Msg("starting")
}

func zerologInterface_ErrorPointerField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewErrorPointerField()).Msg("starting")
}

func zerologInterface_ErrorPointerFieldPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewErrorPointerFieldPointer()).Msg("starting")
}

func zerologInterface_ErrorPointerStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewErrorPointerStruct()).Msg("starting")
}

func zerologInterface_ErrorPointerStructPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewErrorPointerStructPointer()).Msg("starting")
}

func zerologInterface_ErrorSlice(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewErrorSlice()).Msg("starting")
}

func zerologInterface_ErrorStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewErrorStruct()).Msg("starting")
}

func zerologInterface_ErrorStructPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewErrorStructPointer()).Msg("starting")
}

func zerologInterface_ErrorUnexported(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewErrorUnexported()).Msg("starting")
}

func zerologInterface_FormatStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewFormatStruct()).Msg("starting")
}

func zerologInterface_HidesJSONByFailing(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewHidesJSONByFailing()).Msg("starting")
}

func zerologInterface_HidesStringByCopy(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewHidesStringByCopy()).Msg("starting")
}

func zerologInterface_JSONDash(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewJSONDash()).Msg("starting")
}

func zerologInterface_LogValueField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewLogValueField()).Msg("starting")
}

func zerologInterface_LogValueStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewLogValueStruct()).Msg("starting")
}

func zerologInterface_MapPointers(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMapPointers()).Msg("starting")
}

func zerologInterface_MarshalJSONEmbedded(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalJSONEmbedded()).Msg("starting")
}

func zerologInterface_MarshalJSONField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalJSONField()).Msg("starting")
}

func zerologInterface_MarshalJSONFieldPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalJSONFieldPointer()).Msg("starting")
}

func zerologInterface_MarshalJSONNested(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalJSONNested()).Msg("starting")
}

func zerologInterface_MarshalJSONPointerField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalJSONPointerField()).Msg("starting")
}

func zerologInterface_MarshalJSONPointerFieldPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalJSONPointerFieldPointer()).Msg("starting")
}

func zerologInterface_MarshalJSONPointerStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalJSONPointerStruct()).Msg("starting")
}

func zerologInterface_MarshalJSONPointerStructPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalJSONPointerStructPointer()).Msg("starting")
}

func zerologInterface_MarshalJSONSlice(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalJSONSlice()).Msg("starting")
}

func zerologInterface_MarshalJSONStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalJSONStruct()).Msg("starting")
}

func zerologInterface_MarshalJSONStructPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalJSONStructPointer()).Msg("starting")
}

func zerologInterface_MarshalJSONUnexported(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalJSONUnexported()).Msg("starting")
}

func zerologInterface_MarshalTextEmbedded(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalTextEmbedded()).Msg("starting")
}

func zerologInterface_MarshalTextFieldPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalTextFieldPointer()).Msg("starting")
}

func zerologInterface_MarshalTextNested(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalTextNested()).Msg("starting")
}

func zerologInterface_MarshalTextPointerField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalTextPointerField()).Msg("starting")
}

func zerologInterface_MarshalTextPointerFieldPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalTextPointerFieldPointer()).Msg("starting")
}

func zerologInterface_MarshalTextPointerStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalTextPointerStruct()).Msg("starting")
}

func zerologInterface_MarshalTextPointerStructPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalTextPointerStructPointer()).Msg("starting")
}

func zerologInterface_MarshalTextSlice(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalTextSlice()).Msg("starting")
}

func zerologInterface_MarshalTextStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalTextStruct()).Msg("starting")
}

func zerologInterface_MarshalTextStructPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalTextStructPointer()).Msg("starting")
}

func zerologInterface_MarshalTextUnexported(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalTextUnexported()).Msg("starting")
}

func zerologInterface_MarshalZerologObjectEmbedded(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalZerologObjectEmbedded()).Msg("starting")
}

func zerologInterface_MarshalZerologObjectFieldPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalZerologObjectFieldPointer()).Msg("starting")
}

func zerologInterface_MarshalZerologObjectNested(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalZerologObjectNested()).Msg("starting")
}

func zerologInterface_MarshalZerologObjectPointerField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalZerologObjectPointerField()).Msg("starting")
}

func zerologInterface_MarshalZerologObjectPointerFieldPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalZerologObjectPointerFieldPointer()).Msg("starting")
}

func zerologInterface_MarshalZerologObjectPointerStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalZerologObjectPointerStruct()).Msg("starting")
}

func zerologInterface_MarshalZerologObjectPointerStructPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalZerologObjectPointerStructPointer()).Msg("starting")
}

func zerologInterface_MarshalZerologObjectSlice(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalZerologObjectSlice()).Msg("starting")
}

func zerologInterface_MarshalZerologObjectStructPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalZerologObjectStructPointer()).Msg("starting")
}

func zerologInterface_MarshalZerologObjectUnexported(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewMarshalZerologObjectUnexported()).Msg("starting")
}

func zerologInterface_NestedAnyPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NestedAny{Database: shapes.NewPlainPointer()}).Msg("starting")
}

func zerologInterface_NestedDash(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewNestedDash()).Msg("starting")
}

func zerologInterface_NestedFunc(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewNestedFunc()).Msg("starting")
}

func zerologInterface_NestedPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewNestedPointer()).Msg("starting")
}

func zerologInterface_NestedUnexported(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewNestedUnexported()).Msg("starting")
}

func zerologInterface_NestedValuePointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewNestedValuePointer()).Msg("starting")
}

func zerologInterface_PasswordBytes(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewPasswordBytes()).Msg("starting")
}

func zerologInterface_PasswordOpaque(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewPasswordOpaque()).Msg("starting")
}

func zerologInterface_PasswordPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewPasswordPointer()).Msg("starting")
}

func zerologInterface_Plain(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewPlain()).Msg("starting")
}

func zerologInterface_PlainPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewPlainPointer()).Msg("starting")
}

func zerologInterface_PromotedString(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewPromotedString()).Msg("starting")
}

func zerologInterface_PromotedTime(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewPromotedTime()).Msg("starting")
}

func zerologInterface_PromotedTimeField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewPromotedTimeField()).Msg("starting")
}

func zerologInterface_ShowsError(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewShowsError()).Msg("starting")
}

func zerologInterface_ShowsJSON(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewShowsJSON()).Msg("starting")
}

func zerologInterface_ShowsString(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewShowsString()).Msg("starting")
}

func zerologInterface_Slice(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewSlice()).Msg("starting")
}

func zerologInterface_SlicePointers(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewSlicePointers()).Msg("starting")
}

func zerologInterface_SlicePointersField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewSlicePointersField()).Msg("starting")
}

func zerologInterface_StringField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewStringField()).Msg("starting")
}

func zerologInterface_StringStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewStringStruct()).Msg("starting")
}

func zerologInterface_Unexported(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewUnexported()).Msg("starting")
}

func zerologInterface_UnexportedPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewUnexportedPointer()).Msg("starting")
}

func zerologInterface_WrappedError(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Interface("config", shapes.NewWrappedError()).Msg("starting")
}

func zerologAny_JSONDash(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Any("config", shapes.NewJSONDash()).Msg("starting")
}

func zerologAny_LogValueStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Any("config", shapes.NewLogValueStruct()).Msg("starting")
}

func zerologAny_MarshalZerologObjectStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Any("config", shapes.NewMarshalZerologObjectStruct()).Msg("starting")
}

func zerologAny_Plain(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Any("config", shapes.NewPlain()).Msg("starting")
}

func zerologAny_StringStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Any("config", shapes.NewStringStruct()).Msg("starting")
}

func zerologConsole_JSONDash(l *Loggers) {
	logger := zerolog.New(zerolog.ConsoleWriter{Out: l.Out, NoColor: true})
	logger.Info().Interface("config", shapes.NewJSONDash()).Msg("starting")
}

func zerologConsole_LogValueStruct(l *Loggers) {
	logger := zerolog.New(zerolog.ConsoleWriter{Out: l.Out, NoColor: true})
	logger.Info().Interface("config", shapes.NewLogValueStruct()).Msg("starting")
}

func zerologConsole_MarshalZerologObjectStruct(l *Loggers) {
	logger := zerolog.New(zerolog.ConsoleWriter{Out: l.Out, NoColor: true})
	logger.Info().Interface("config", shapes.NewMarshalZerologObjectStruct()).Msg("starting")
}

func zerologConsole_Plain(l *Loggers) {
	logger := zerolog.New(zerolog.ConsoleWriter{Out: l.Out, NoColor: true})
	logger.Info().Interface("config", shapes.NewPlain()).Msg("starting")
}

func zerologConsole_StringStruct(l *Loggers) {
	logger := zerolog.New(zerolog.ConsoleWriter{Out: l.Out, NoColor: true})
	logger.Info().Interface("config", shapes.NewStringStruct()).Msg("starting")
}

func zerologObject_MarshalZerologObjectEmbedded(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Object("config", shapes.NewMarshalZerologObjectEmbedded()).Msg("starting")
}

func zerologObject_MarshalZerologObjectPointerStructPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Object("config", shapes.NewMarshalZerologObjectPointerStructPointer()).Msg("starting")
}

func zerologObject_MarshalZerologObjectStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Object("config", shapes.NewMarshalZerologObjectStruct()).Msg("starting")
}

func zerologObject_MarshalZerologObjectStructPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Object("config", shapes.NewMarshalZerologObjectStructPointer()).Msg("starting")
}

func zerologObject_ShowsZerologObject(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Object("config", shapes.NewShowsZerologObject()).Msg("starting")
}

func zerologEmbedObject_MarshalZerologObjectEmbedded(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().EmbedObject(shapes.NewMarshalZerologObjectEmbedded()).Msg("starting")
}

func zerologEmbedObject_MarshalZerologObjectPointerStructPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().EmbedObject(shapes.NewMarshalZerologObjectPointerStructPointer()).Msg("starting")
}

func zerologEmbedObject_MarshalZerologObjectStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().EmbedObject(shapes.NewMarshalZerologObjectStruct()).Msg("starting")
}

func zerologEmbedObject_MarshalZerologObjectStructPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().EmbedObject(shapes.NewMarshalZerologObjectStructPointer()).Msg("starting")
}

func zerologEmbedObject_ShowsZerologObject(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().EmbedObject(shapes.NewShowsZerologObject()).Msg("starting")
}

func zerologStringer_HidesStringByCopy(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Stringer("config", shapes.NewHidesStringByCopy()).Msg("starting")
}

func zerologStringer_HidesStringByName(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Stringer("config", shapes.NewHidesStringByName()).Msg("starting")
}

func zerologStringer_PromotedPointerStringPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Stringer("config", shapes.NewPromotedPointerStringPointer()).Msg("starting")
}

func zerologStringer_PromotedString(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Stringer("config", shapes.NewPromotedString()).Msg("starting")
}

func zerologStringer_PromotedStringPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Stringer("config", shapes.NewPromotedStringPointer()).Msg("starting")
}

func zerologStringer_PromotedTime(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Stringer("config", shapes.NewPromotedTime()).Msg("starting")
}

func zerologStringer_PromotedTimePointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Stringer("config", shapes.NewPromotedTimePointer()).Msg("starting")
}

func zerologStringer_ShowsString(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Stringer("config", shapes.NewShowsString()).Msg("starting")
}

func zerologStringer_StringEmbedded(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Stringer("config", shapes.NewStringEmbedded()).Msg("starting")
}

func zerologStringer_StringPointerStructPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Stringer("config", shapes.NewStringPointerStructPointer()).Msg("starting")
}

func zerologStringer_StringStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Stringer("config", shapes.NewStringStruct()).Msg("starting")
}

func zerologStringer_StringStructPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Stringer("config", shapes.NewStringStructPointer()).Msg("starting")
}

func zerologErr_ErrorEmbedded(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Err(shapes.NewErrorEmbedded()).Msg("starting")
}

func zerologErr_ErrorPointerStructPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Err(shapes.NewErrorPointerStructPointer()).Msg("starting")
}

func zerologErr_ErrorStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Err(shapes.NewErrorStruct()).Msg("starting")
}

func zerologErr_ErrorStructPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Err(shapes.NewErrorStructPointer()).Msg("starting")
}

func zerologErr_HidesErrorByName(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Err(shapes.NewHidesErrorByName()).Msg("starting")
}

func zerologErr_ShowsError(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Err(shapes.NewShowsError()).Msg("starting")
}

func zerologErr_WrappedError(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Err(shapes.NewWrappedError()).Msg("starting")
}

func zerologMsgf_ErrorStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Msgf("starting with %+v", shapes.NewErrorStruct())
}

func zerologMsgf_JSONDash(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Msgf("starting with %+v", shapes.NewJSONDash())
}

func zerologMsgf_LogValueField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Msgf("starting with %+v", shapes.NewLogValueField())
}

func zerologMsgf_LogValueStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Msgf("starting with %+v", shapes.NewLogValueStruct())
}

func zerologMsgf_MarshalJSONField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Msgf("starting with %+v", shapes.NewMarshalJSONField())
}

func zerologMsgf_MarshalTextStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Msgf("starting with %+v", shapes.NewMarshalTextStruct())
}

func zerologMsgf_MarshalZerologObjectStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Msgf("starting with %+v", shapes.NewMarshalZerologObjectStruct())
}

func zerologMsgf_NestedPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Msgf("starting with %+v", shapes.NewNestedPointer())
}

func zerologMsgf_Plain(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Msgf("starting with %+v", shapes.NewPlain())
}

func zerologMsgf_PromotedTime(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Msgf("starting with %+v", shapes.NewPromotedTime())
}

func zerologMsgf_ShowsError(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Msgf("starting with %+v", shapes.NewShowsError())
}

func zerologMsgf_StringField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Msgf("starting with %+v", shapes.NewStringField())
}

func zerologMsgf_StringStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Msgf("starting with %+v", shapes.NewStringStruct())
}

func zerologMsgf_Unexported(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Msgf("starting with %+v", shapes.NewUnexported())
}

func zerologPrintf_JSONDash(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Printf("starting with %+v", shapes.NewJSONDash())
}

func zerologPrintf_LogValueStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Printf("starting with %+v", shapes.NewLogValueStruct())
}

func zerologPrintf_Plain(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Printf("starting with %+v", shapes.NewPlain())
}

func zerologPrintf_StringStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Printf("starting with %+v", shapes.NewStringStruct())
}

func zerologPrint_JSONDash(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Print("starting with", shapes.NewJSONDash())
}

func zerologPrint_LogValueStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Print("starting with", shapes.NewLogValueStruct())
}

func zerologPrint_Plain(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Print("starting with", shapes.NewPlain())
}

func zerologPrint_StringStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Print("starting with", shapes.NewStringStruct())
}

func zerologFieldsMap_ErrorStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields(map[string]any{"config": shapes.NewErrorStruct()}).Msg("starting")
}

func zerologFieldsMap_JSONDash(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields(map[string]any{"config": shapes.NewJSONDash()}).Msg("starting")
}

func zerologFieldsMap_LogValueField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields(map[string]any{"config": shapes.NewLogValueField()}).Msg("starting")
}

func zerologFieldsMap_LogValueStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields(map[string]any{"config": shapes.NewLogValueStruct()}).Msg("starting")
}

func zerologFieldsMap_MarshalJSONField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields(map[string]any{"config": shapes.NewMarshalJSONField()}).Msg("starting")
}

func zerologFieldsMap_MarshalTextStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields(map[string]any{"config": shapes.NewMarshalTextStruct()}).Msg("starting")
}

func zerologFieldsMap_MarshalZerologObjectStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields(map[string]any{"config": shapes.NewMarshalZerologObjectStruct()}).Msg("starting")
}

func zerologFieldsMap_NestedPointer(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields(map[string]any{"config": shapes.NewNestedPointer()}).Msg("starting")
}

func zerologFieldsMap_Plain(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields(map[string]any{"config": shapes.NewPlain()}).Msg("starting")
}

func zerologFieldsMap_PromotedTime(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields(map[string]any{"config": shapes.NewPromotedTime()}).Msg("starting")
}

func zerologFieldsMap_ShowsError(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields(map[string]any{"config": shapes.NewShowsError()}).Msg("starting")
}

func zerologFieldsMap_StringField(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields(map[string]any{"config": shapes.NewStringField()}).Msg("starting")
}

func zerologFieldsMap_StringStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields(map[string]any{"config": shapes.NewStringStruct()}).Msg("starting")
}

func zerologFieldsMap_Unexported(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields(map[string]any{"config": shapes.NewUnexported()}).Msg("starting")
}

func zerologFieldsSlice_JSONDash(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields([]any{"config", shapes.NewJSONDash()}).Msg("starting")
}

func zerologFieldsSlice_LogValueStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields([]any{"config", shapes.NewLogValueStruct()}).Msg("starting")
}

func zerologFieldsSlice_MarshalZerologObjectStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields([]any{"config", shapes.NewMarshalZerologObjectStruct()}).Msg("starting")
}

func zerologFieldsSlice_Plain(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields([]any{"config", shapes.NewPlain()}).Msg("starting")
}

func zerologFieldsSlice_StringStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Fields([]any{"config", shapes.NewStringStruct()}).Msg("starting")
}

func zerologDict_JSONDash(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Dict("service", zerolog.Dict().Interface("config", shapes.NewJSONDash())).Msg("starting")
}

func zerologDict_LogValueStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Dict("service", zerolog.Dict().Interface("config", shapes.NewLogValueStruct())).Msg("starting")
}

func zerologDict_MarshalZerologObjectStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Dict("service", zerolog.Dict().Interface("config", shapes.NewMarshalZerologObjectStruct())).Msg("starting")
}

func zerologDict_Plain(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Dict("service", zerolog.Dict().Interface("config", shapes.NewPlain())).Msg("starting")
}

func zerologDict_StringStruct(l *Loggers) {
	logger := zerolog.New(l.Out)
	logger.Info().Dict("service", zerolog.Dict().Interface("config", shapes.NewStringStruct())).Msg("starting")
}

func zerologWith_JSONDash(l *Loggers) {
	logger := zerolog.New(l.Out).With().Interface("config", shapes.NewJSONDash()).Logger()
	logger.Info().Msg("starting")
}

func zerologWith_LogValueStruct(l *Loggers) {
	logger := zerolog.New(l.Out).With().Interface("config", shapes.NewLogValueStruct()).Logger()
	logger.Info().Msg("starting")
}

func zerologWith_MarshalZerologObjectStruct(l *Loggers) {
	logger := zerolog.New(l.Out).With().Interface("config", shapes.NewMarshalZerologObjectStruct()).Logger()
	logger.Info().Msg("starting")
}

func zerologWith_Plain(l *Loggers) {
	logger := zerolog.New(l.Out).With().Interface("config", shapes.NewPlain()).Logger()
	logger.Info().Msg("starting")
}

func zerologWith_StringStruct(l *Loggers) {
	logger := zerolog.New(l.Out).With().Interface("config", shapes.NewStringStruct()).Logger()
	logger.Info().Msg("starting")
}

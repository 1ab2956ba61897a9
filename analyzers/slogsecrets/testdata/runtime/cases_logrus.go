package runtime

// This file is written by internal/generate (go generate). It bears no mark of generated
// code, as prodcheck would pass it by.

import (
	"github.com/prodcheck/prodcheck/analyzers/slogsecrets/runtime/shapes"
	"github.com/sirupsen/logrus"
)

var logrusCases = []Case{
	{Sink: "logrusJSON", Shape: "CauseField", Run: logrusJSON_CauseField},
	{Sink: "logrusJSON", Shape: "Embedded", Run: logrusJSON_Embedded},
	{Sink: "logrusJSON", Shape: "EmbeddedOmitted", Run: logrusJSON_EmbeddedOmitted},
	{Sink: "logrusJSON", Shape: "EmbeddedPointer", Run: logrusJSON_EmbeddedPointer},
	{Sink: "logrusJSON", Shape: "EmbeddedUnexported", Run: logrusJSON_EmbeddedUnexported},
	{Sink: "logrusJSON", Shape: "ErrorEmbedded", Run: logrusJSON_ErrorEmbedded},
	{Sink: "logrusJSON", Shape: "ErrorField", Run: logrusJSON_ErrorField},
	{Sink: "logrusJSON", Shape: "ErrorFieldPointer", Run: logrusJSON_ErrorFieldPointer},
	{Sink: "logrusJSON", Shape: "ErrorNested", Run: logrusJSON_ErrorNested},
	{Sink: "logrusJSON", Shape: "ErrorPointerField", Run: logrusJSON_ErrorPointerField},
	{Sink: "logrusJSON", Shape: "ErrorPointerFieldPointer", Run: logrusJSON_ErrorPointerFieldPointer},
	{Sink: "logrusJSON", Shape: "ErrorPointerStruct", Run: logrusJSON_ErrorPointerStruct},
	{Sink: "logrusJSON", Shape: "ErrorPointerStructPointer", Run: logrusJSON_ErrorPointerStructPointer},
	{Sink: "logrusJSON", Shape: "ErrorSlice", Run: logrusJSON_ErrorSlice},
	{Sink: "logrusJSON", Shape: "ErrorStruct", Run: logrusJSON_ErrorStruct},
	{Sink: "logrusJSON", Shape: "ErrorStructPointer", Run: logrusJSON_ErrorStructPointer},
	{Sink: "logrusJSON", Shape: "ErrorUnexported", Run: logrusJSON_ErrorUnexported},
	{Sink: "logrusJSON", Shape: "FormatStruct", Run: logrusJSON_FormatStruct},
	{Sink: "logrusJSON", Shape: "HidesJSONByFailing", Run: logrusJSON_HidesJSONByFailing},
	{Sink: "logrusJSON", Shape: "HidesStringByCopy", Run: logrusJSON_HidesStringByCopy},
	{Sink: "logrusJSON", Shape: "JSONDash", Run: logrusJSON_JSONDash},
	{Sink: "logrusJSON", Shape: "LogValueField", Run: logrusJSON_LogValueField},
	{Sink: "logrusJSON", Shape: "LogValueStruct", Run: logrusJSON_LogValueStruct},
	{Sink: "logrusJSON", Shape: "MapPointers", Run: logrusJSON_MapPointers},
	{Sink: "logrusJSON", Shape: "MarshalJSONEmbedded", Run: logrusJSON_MarshalJSONEmbedded},
	{Sink: "logrusJSON", Shape: "MarshalJSONField", Run: logrusJSON_MarshalJSONField},
	{Sink: "logrusJSON", Shape: "MarshalJSONFieldPointer", Run: logrusJSON_MarshalJSONFieldPointer},
	{Sink: "logrusJSON", Shape: "MarshalJSONNested", Run: logrusJSON_MarshalJSONNested},
	{Sink: "logrusJSON", Shape: "MarshalJSONPointerField", Run: logrusJSON_MarshalJSONPointerField},
	{Sink: "logrusJSON", Shape: "MarshalJSONPointerFieldPointer", Run: logrusJSON_MarshalJSONPointerFieldPointer},
	{Sink: "logrusJSON", Shape: "MarshalJSONPointerStruct", Run: logrusJSON_MarshalJSONPointerStruct},
	{Sink: "logrusJSON", Shape: "MarshalJSONPointerStructPointer", Run: logrusJSON_MarshalJSONPointerStructPointer},
	{Sink: "logrusJSON", Shape: "MarshalJSONSlice", Run: logrusJSON_MarshalJSONSlice},
	{Sink: "logrusJSON", Shape: "MarshalJSONStruct", Run: logrusJSON_MarshalJSONStruct},
	{Sink: "logrusJSON", Shape: "MarshalJSONStructPointer", Run: logrusJSON_MarshalJSONStructPointer},
	{Sink: "logrusJSON", Shape: "MarshalJSONUnexported", Run: logrusJSON_MarshalJSONUnexported},
	{Sink: "logrusJSON", Shape: "MarshalTextEmbedded", Run: logrusJSON_MarshalTextEmbedded},
	{Sink: "logrusJSON", Shape: "MarshalTextFieldPointer", Run: logrusJSON_MarshalTextFieldPointer},
	{Sink: "logrusJSON", Shape: "MarshalTextNested", Run: logrusJSON_MarshalTextNested},
	{Sink: "logrusJSON", Shape: "MarshalTextPointerField", Run: logrusJSON_MarshalTextPointerField},
	{Sink: "logrusJSON", Shape: "MarshalTextPointerFieldPointer", Run: logrusJSON_MarshalTextPointerFieldPointer},
	{Sink: "logrusJSON", Shape: "MarshalTextPointerStruct", Run: logrusJSON_MarshalTextPointerStruct},
	{Sink: "logrusJSON", Shape: "MarshalTextPointerStructPointer", Run: logrusJSON_MarshalTextPointerStructPointer},
	{Sink: "logrusJSON", Shape: "MarshalTextSlice", Run: logrusJSON_MarshalTextSlice},
	{Sink: "logrusJSON", Shape: "MarshalTextStruct", Run: logrusJSON_MarshalTextStruct},
	{Sink: "logrusJSON", Shape: "MarshalTextStructPointer", Run: logrusJSON_MarshalTextStructPointer},
	{Sink: "logrusJSON", Shape: "MarshalTextUnexported", Run: logrusJSON_MarshalTextUnexported},
	{Sink: "logrusJSON", Shape: "NestedAnyPointer", Run: logrusJSON_NestedAnyPointer},
	{Sink: "logrusJSON", Shape: "NestedDash", Run: logrusJSON_NestedDash},
	{Sink: "logrusJSON", Shape: "NestedFunc", Run: logrusJSON_NestedFunc},
	{Sink: "logrusJSON", Shape: "NestedPointer", Run: logrusJSON_NestedPointer},
	{Sink: "logrusJSON", Shape: "NestedUnexported", Run: logrusJSON_NestedUnexported},
	{Sink: "logrusJSON", Shape: "NestedValuePointer", Run: logrusJSON_NestedValuePointer},
	{Sink: "logrusJSON", Shape: "PasswordBytes", Run: logrusJSON_PasswordBytes},
	{Sink: "logrusJSON", Shape: "PasswordOpaque", Run: logrusJSON_PasswordOpaque},
	{Sink: "logrusJSON", Shape: "PasswordPointer", Run: logrusJSON_PasswordPointer},
	{Sink: "logrusJSON", Shape: "Plain", Run: logrusJSON_Plain},
	{Sink: "logrusJSON", Shape: "PlainPointer", Run: logrusJSON_PlainPointer},
	{Sink: "logrusJSON", Shape: "PromotedString", Run: logrusJSON_PromotedString},
	{Sink: "logrusJSON", Shape: "PromotedTime", Run: logrusJSON_PromotedTime},
	{Sink: "logrusJSON", Shape: "PromotedTimeField", Run: logrusJSON_PromotedTimeField},
	{Sink: "logrusJSON", Shape: "ShowsError", Run: logrusJSON_ShowsError},
	{Sink: "logrusJSON", Shape: "ShowsJSON", Run: logrusJSON_ShowsJSON},
	{Sink: "logrusJSON", Shape: "ShowsString", Run: logrusJSON_ShowsString},
	{Sink: "logrusJSON", Shape: "Slice", Run: logrusJSON_Slice},
	{Sink: "logrusJSON", Shape: "SlicePointers", Run: logrusJSON_SlicePointers},
	{Sink: "logrusJSON", Shape: "SlicePointersField", Run: logrusJSON_SlicePointersField},
	{Sink: "logrusJSON", Shape: "StringField", Run: logrusJSON_StringField},
	{Sink: "logrusJSON", Shape: "StringStruct", Run: logrusJSON_StringStruct},
	{Sink: "logrusJSON", Shape: "Unexported", Run: logrusJSON_Unexported},
	{Sink: "logrusJSON", Shape: "UnexportedPointer", Run: logrusJSON_UnexportedPointer},
	{Sink: "logrusJSON", Shape: "WrappedError", Run: logrusJSON_WrappedError},
	{Sink: "logrusText", Shape: "CauseField", Run: logrusText_CauseField},
	{Sink: "logrusText", Shape: "Embedded", Run: logrusText_Embedded},
	{Sink: "logrusText", Shape: "EmbeddedOmitted", Run: logrusText_EmbeddedOmitted},
	{Sink: "logrusText", Shape: "EmbeddedPointer", Run: logrusText_EmbeddedPointer},
	{Sink: "logrusText", Shape: "EmbeddedUnexported", Run: logrusText_EmbeddedUnexported},
	{Sink: "logrusText", Shape: "ErrorEmbedded", Run: logrusText_ErrorEmbedded},
	{Sink: "logrusText", Shape: "ErrorField", Run: logrusText_ErrorField},
	{Sink: "logrusText", Shape: "ErrorFieldPointer", Run: logrusText_ErrorFieldPointer},
	{Sink: "logrusText", Shape: "ErrorNested", Run: logrusText_ErrorNested},
	{Sink: "logrusText", Shape: "ErrorPointerField", Run: logrusText_ErrorPointerField},
	{Sink: "logrusText", Shape: "ErrorPointerFieldPointer", Run: logrusText_ErrorPointerFieldPointer},
	{Sink: "logrusText", Shape: "ErrorPointerStruct", Run: logrusText_ErrorPointerStruct},
	{Sink: "logrusText", Shape: "ErrorPointerStructPointer", Run: logrusText_ErrorPointerStructPointer},
	{Sink: "logrusText", Shape: "ErrorSlice", Run: logrusText_ErrorSlice},
	{Sink: "logrusText", Shape: "ErrorStruct", Run: logrusText_ErrorStruct},
	{Sink: "logrusText", Shape: "ErrorStructPointer", Run: logrusText_ErrorStructPointer},
	{Sink: "logrusText", Shape: "ErrorUnexported", Run: logrusText_ErrorUnexported},
	{Sink: "logrusText", Shape: "FormatEmbedded", Run: logrusText_FormatEmbedded},
	{Sink: "logrusText", Shape: "FormatFieldPointer", Run: logrusText_FormatFieldPointer},
	{Sink: "logrusText", Shape: "FormatNested", Run: logrusText_FormatNested},
	{Sink: "logrusText", Shape: "FormatPointerField", Run: logrusText_FormatPointerField},
	{Sink: "logrusText", Shape: "FormatPointerFieldPointer", Run: logrusText_FormatPointerFieldPointer},
	{Sink: "logrusText", Shape: "FormatPointerStruct", Run: logrusText_FormatPointerStruct},
	{Sink: "logrusText", Shape: "FormatPointerStructPointer", Run: logrusText_FormatPointerStructPointer},
	{Sink: "logrusText", Shape: "FormatSlice", Run: logrusText_FormatSlice},
	{Sink: "logrusText", Shape: "FormatStruct", Run: logrusText_FormatStruct},
	{Sink: "logrusText", Shape: "FormatStructPointer", Run: logrusText_FormatStructPointer},
	{Sink: "logrusText", Shape: "FormatUnexported", Run: logrusText_FormatUnexported},
	{Sink: "logrusText", Shape: "HidesJSONByFailing", Run: logrusText_HidesJSONByFailing},
	{Sink: "logrusText", Shape: "HidesStringByCopy", Run: logrusText_HidesStringByCopy},
	{Sink: "logrusText", Shape: "JSONDash", Run: logrusText_JSONDash},
	{Sink: "logrusText", Shape: "LogValueField", Run: logrusText_LogValueField},
	{Sink: "logrusText", Shape: "LogValueStruct", Run: logrusText_LogValueStruct},
	{Sink: "logrusText", Shape: "MapPointers", Run: logrusText_MapPointers},
	{Sink: "logrusText", Shape: "MarshalJSONField", Run: logrusText_MarshalJSONField},
	{Sink: "logrusText", Shape: "MarshalJSONStruct", Run: logrusText_MarshalJSONStruct},
	{Sink: "logrusText", Shape: "MarshalTextStruct", Run: logrusText_MarshalTextStruct},
	{Sink: "logrusText", Shape: "NestedAnyPointer", Run: logrusText_NestedAnyPointer},
	{Sink: "logrusText", Shape: "NestedDash", Run: logrusText_NestedDash},
	{Sink: "logrusText", Shape: "NestedFunc", Run: logrusText_NestedFunc},
	{Sink: "logrusText", Shape: "NestedPointer", Run: logrusText_NestedPointer},
	{Sink: "logrusText", Shape: "NestedUnexported", Run: logrusText_NestedUnexported},
	{Sink: "logrusText", Shape: "NestedValuePointer", Run: logrusText_NestedValuePointer},
	{Sink: "logrusText", Shape: "PasswordBytes", Run: logrusText_PasswordBytes},
	{Sink: "logrusText", Shape: "PasswordOpaque", Run: logrusText_PasswordOpaque},
	{Sink: "logrusText", Shape: "PasswordPointer", Run: logrusText_PasswordPointer},
	{Sink: "logrusText", Shape: "Plain", Run: logrusText_Plain},
	{Sink: "logrusText", Shape: "PlainPointer", Run: logrusText_PlainPointer},
	{Sink: "logrusText", Shape: "PromotedString", Run: logrusText_PromotedString},
	{Sink: "logrusText", Shape: "PromotedTime", Run: logrusText_PromotedTime},
	{Sink: "logrusText", Shape: "PromotedTimeField", Run: logrusText_PromotedTimeField},
	{Sink: "logrusText", Shape: "ShowsError", Run: logrusText_ShowsError},
	{Sink: "logrusText", Shape: "ShowsJSON", Run: logrusText_ShowsJSON},
	{Sink: "logrusText", Shape: "ShowsString", Run: logrusText_ShowsString},
	{Sink: "logrusText", Shape: "Slice", Run: logrusText_Slice},
	{Sink: "logrusText", Shape: "SlicePointers", Run: logrusText_SlicePointers},
	{Sink: "logrusText", Shape: "SlicePointersField", Run: logrusText_SlicePointersField},
	{Sink: "logrusText", Shape: "StringEmbedded", Run: logrusText_StringEmbedded},
	{Sink: "logrusText", Shape: "StringField", Run: logrusText_StringField},
	{Sink: "logrusText", Shape: "StringFieldPointer", Run: logrusText_StringFieldPointer},
	{Sink: "logrusText", Shape: "StringNested", Run: logrusText_StringNested},
	{Sink: "logrusText", Shape: "StringPointerField", Run: logrusText_StringPointerField},
	{Sink: "logrusText", Shape: "StringPointerFieldPointer", Run: logrusText_StringPointerFieldPointer},
	{Sink: "logrusText", Shape: "StringPointerStruct", Run: logrusText_StringPointerStruct},
	{Sink: "logrusText", Shape: "StringPointerStructPointer", Run: logrusText_StringPointerStructPointer},
	{Sink: "logrusText", Shape: "StringSlice", Run: logrusText_StringSlice},
	{Sink: "logrusText", Shape: "StringStruct", Run: logrusText_StringStruct},
	{Sink: "logrusText", Shape: "StringStructPointer", Run: logrusText_StringStructPointer},
	{Sink: "logrusText", Shape: "StringUnexported", Run: logrusText_StringUnexported},
	{Sink: "logrusText", Shape: "Unexported", Run: logrusText_Unexported},
	{Sink: "logrusText", Shape: "UnexportedPointer", Run: logrusText_UnexportedPointer},
	{Sink: "logrusText", Shape: "WrappedError", Run: logrusText_WrappedError},
	{Sink: "logrusJSONFields", Shape: "JSONDash", Run: logrusJSONFields_JSONDash},
	{Sink: "logrusJSONFields", Shape: "LogValueStruct", Run: logrusJSONFields_LogValueStruct},
	{Sink: "logrusJSONFields", Shape: "Plain", Run: logrusJSONFields_Plain},
	{Sink: "logrusJSONFields", Shape: "StringStruct", Run: logrusJSONFields_StringStruct},
	{Sink: "logrusTextFields", Shape: "JSONDash", Run: logrusTextFields_JSONDash},
	{Sink: "logrusTextFields", Shape: "LogValueStruct", Run: logrusTextFields_LogValueStruct},
	{Sink: "logrusTextFields", Shape: "Plain", Run: logrusTextFields_Plain},
	{Sink: "logrusTextFields", Shape: "StringStruct", Run: logrusTextFields_StringStruct},
	{Sink: "logrusJSONError", Shape: "ErrorEmbedded", Run: logrusJSONError_ErrorEmbedded},
	{Sink: "logrusJSONError", Shape: "ErrorPointerStructPointer", Run: logrusJSONError_ErrorPointerStructPointer},
	{Sink: "logrusJSONError", Shape: "ErrorStruct", Run: logrusJSONError_ErrorStruct},
	{Sink: "logrusJSONError", Shape: "ErrorStructPointer", Run: logrusJSONError_ErrorStructPointer},
	{Sink: "logrusJSONError", Shape: "HidesErrorByName", Run: logrusJSONError_HidesErrorByName},
	{Sink: "logrusJSONError", Shape: "ShowsError", Run: logrusJSONError_ShowsError},
	{Sink: "logrusJSONError", Shape: "WrappedError", Run: logrusJSONError_WrappedError},
	{Sink: "logrusJSONInfof", Shape: "ErrorStruct", Run: logrusJSONInfof_ErrorStruct},
	{Sink: "logrusJSONInfof", Shape: "JSONDash", Run: logrusJSONInfof_JSONDash},
	{Sink: "logrusJSONInfof", Shape: "LogValueField", Run: logrusJSONInfof_LogValueField},
	{Sink: "logrusJSONInfof", Shape: "LogValueStruct", Run: logrusJSONInfof_LogValueStruct},
	{Sink: "logrusJSONInfof", Shape: "MarshalJSONField", Run: logrusJSONInfof_MarshalJSONField},
	{Sink: "logrusJSONInfof", Shape: "MarshalTextStruct", Run: logrusJSONInfof_MarshalTextStruct},
	{Sink: "logrusJSONInfof", Shape: "NestedPointer", Run: logrusJSONInfof_NestedPointer},
	{Sink: "logrusJSONInfof", Shape: "Plain", Run: logrusJSONInfof_Plain},
	{Sink: "logrusJSONInfof", Shape: "PromotedTime", Run: logrusJSONInfof_PromotedTime},
	{Sink: "logrusJSONInfof", Shape: "ShowsError", Run: logrusJSONInfof_ShowsError},
	{Sink: "logrusJSONInfof", Shape: "StringField", Run: logrusJSONInfof_StringField},
	{Sink: "logrusJSONInfof", Shape: "StringStruct", Run: logrusJSONInfof_StringStruct},
	{Sink: "logrusJSONInfof", Shape: "Unexported", Run: logrusJSONInfof_Unexported},
	{Sink: "logrusJSONInfo", Shape: "JSONDash", Run: logrusJSONInfo_JSONDash},
	{Sink: "logrusJSONInfo", Shape: "LogValueStruct", Run: logrusJSONInfo_LogValueStruct},
	{Sink: "logrusJSONInfo", Shape: "Plain", Run: logrusJSONInfo_Plain},
	{Sink: "logrusJSONInfo", Shape: "StringStruct", Run: logrusJSONInfo_StringStruct},
	{Sink: "logrusTextInfof", Shape: "JSONDash", Run: logrusTextInfof_JSONDash},
	{Sink: "logrusTextInfof", Shape: "LogValueStruct", Run: logrusTextInfof_LogValueStruct},
	{Sink: "logrusTextInfof", Shape: "Plain", Run: logrusTextInfof_Plain},
	{Sink: "logrusTextInfof", Shape: "StringStruct", Run: logrusTextInfof_StringStruct},
	{Sink: "logrusTextInfoln", Shape: "JSONDash", Run: logrusTextInfoln_JSONDash},
	{Sink: "logrusTextInfoln", Shape: "LogValueStruct", Run: logrusTextInfoln_LogValueStruct},
	{Sink: "logrusTextInfoln", Shape: "Plain", Run: logrusTextInfoln_Plain},
	{Sink: "logrusTextInfoln", Shape: "StringStruct", Run: logrusTextInfoln_StringStruct},
	{Sink: "logrusUnknown", Shape: "ErrorStruct", Run: logrusUnknown_ErrorStruct},
	{Sink: "logrusUnknown", Shape: "JSONDash", Run: logrusUnknown_JSONDash},
	{Sink: "logrusUnknown", Shape: "LogValueField", Run: logrusUnknown_LogValueField},
	{Sink: "logrusUnknown", Shape: "LogValueStruct", Run: logrusUnknown_LogValueStruct},
	{Sink: "logrusUnknown", Shape: "MarshalJSONField", Run: logrusUnknown_MarshalJSONField},
	{Sink: "logrusUnknown", Shape: "MarshalTextStruct", Run: logrusUnknown_MarshalTextStruct},
	{Sink: "logrusUnknown", Shape: "NestedPointer", Run: logrusUnknown_NestedPointer},
	{Sink: "logrusUnknown", Shape: "Plain", Run: logrusUnknown_Plain},
	{Sink: "logrusUnknown", Shape: "PromotedTime", Run: logrusUnknown_PromotedTime},
	{Sink: "logrusUnknown", Shape: "ShowsError", Run: logrusUnknown_ShowsError},
	{Sink: "logrusUnknown", Shape: "StringField", Run: logrusUnknown_StringField},
	{Sink: "logrusUnknown", Shape: "StringStruct", Run: logrusUnknown_StringStruct},
	{Sink: "logrusUnknown", Shape: "Unexported", Run: logrusUnknown_Unexported},
}

func logrusJSON_CauseField(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewCauseField()).Info("starting")
}

func logrusJSON_Embedded(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewEmbedded()).Info("starting")
}

func logrusJSON_EmbeddedOmitted(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewEmbeddedOmitted()).Info("starting")
}

func logrusJSON_EmbeddedPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewEmbeddedPointer()).Info("starting")
}

func logrusJSON_EmbeddedUnexported(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewEmbeddedUnexported()).Info("starting")
}

func logrusJSON_ErrorEmbedded(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewErrorEmbedded()).Info("starting")
}

func logrusJSON_ErrorField(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewErrorField()).Info("starting")
}

func logrusJSON_ErrorFieldPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewErrorFieldPointer()).Info("starting")
}

func logrusJSON_ErrorNested(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewErrorNested()).Info("starting")
}

func logrusJSON_ErrorPointerField(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewErrorPointerField()).Info("starting")
}

func logrusJSON_ErrorPointerFieldPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewErrorPointerFieldPointer()).Info("starting")
}

func logrusJSON_ErrorPointerStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewErrorPointerStruct()).Info("starting")
}

func logrusJSON_ErrorPointerStructPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewErrorPointerStructPointer()).Info("starting")
}

func logrusJSON_ErrorSlice(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewErrorSlice()).Info("starting")
}

func logrusJSON_ErrorStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewErrorStruct()).Info("starting")
}

func logrusJSON_ErrorStructPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewErrorStructPointer()).Info("starting")
}

func logrusJSON_ErrorUnexported(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewErrorUnexported()).Info("starting")
}

func logrusJSON_FormatStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewFormatStruct()).Info("starting")
}

func logrusJSON_HidesJSONByFailing(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewHidesJSONByFailing()).Info("starting")
}

func logrusJSON_HidesStringByCopy(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewHidesStringByCopy()).Info("starting")
}

func logrusJSON_JSONDash(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewJSONDash()).Info("starting")
}

func logrusJSON_LogValueField(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewLogValueField()).Info("starting")
}

func logrusJSON_LogValueStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewLogValueStruct()).Info("starting")
}

func logrusJSON_MapPointers(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMapPointers()).Info("starting")
}

func logrusJSON_MarshalJSONEmbedded(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalJSONEmbedded()).Info("starting")
}

func logrusJSON_MarshalJSONField(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalJSONField()).Info("starting")
}

func logrusJSON_MarshalJSONFieldPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalJSONFieldPointer()).Info("starting")
}

func logrusJSON_MarshalJSONNested(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalJSONNested()).Info("starting")
}

func logrusJSON_MarshalJSONPointerField(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalJSONPointerField()).Info("starting")
}

func logrusJSON_MarshalJSONPointerFieldPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalJSONPointerFieldPointer()).Info("starting")
}

func logrusJSON_MarshalJSONPointerStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalJSONPointerStruct()).Info("starting")
}

func logrusJSON_MarshalJSONPointerStructPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalJSONPointerStructPointer()).Info("starting")
}

func logrusJSON_MarshalJSONSlice(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalJSONSlice()).Info("starting")
}

func logrusJSON_MarshalJSONStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalJSONStruct()).Info("starting")
}

func logrusJSON_MarshalJSONStructPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalJSONStructPointer()).Info("starting")
}

func logrusJSON_MarshalJSONUnexported(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalJSONUnexported()).Info("starting")
}

func logrusJSON_MarshalTextEmbedded(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalTextEmbedded()).Info("starting")
}

func logrusJSON_MarshalTextFieldPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalTextFieldPointer()).Info("starting")
}

func logrusJSON_MarshalTextNested(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalTextNested()).Info("starting")
}

func logrusJSON_MarshalTextPointerField(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalTextPointerField()).Info("starting")
}

func logrusJSON_MarshalTextPointerFieldPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalTextPointerFieldPointer()).Info("starting")
}

func logrusJSON_MarshalTextPointerStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalTextPointerStruct()).Info("starting")
}

func logrusJSON_MarshalTextPointerStructPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalTextPointerStructPointer()).Info("starting")
}

func logrusJSON_MarshalTextSlice(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalTextSlice()).Info("starting")
}

func logrusJSON_MarshalTextStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalTextStruct()).Info("starting")
}

func logrusJSON_MarshalTextStructPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalTextStructPointer()).Info("starting")
}

func logrusJSON_MarshalTextUnexported(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewMarshalTextUnexported()).Info("starting")
}

func logrusJSON_NestedAnyPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NestedAny{Database: shapes.NewPlainPointer()}).Info("starting")
}

func logrusJSON_NestedDash(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewNestedDash()).Info("starting")
}

func logrusJSON_NestedFunc(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewNestedFunc()).Info("starting")
}

func logrusJSON_NestedPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewNestedPointer()).Info("starting")
}

func logrusJSON_NestedUnexported(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewNestedUnexported()).Info("starting")
}

func logrusJSON_NestedValuePointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewNestedValuePointer()).Info("starting")
}

func logrusJSON_PasswordBytes(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewPasswordBytes()).Info("starting")
}

func logrusJSON_PasswordOpaque(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewPasswordOpaque()).Info("starting")
}

func logrusJSON_PasswordPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewPasswordPointer()).Info("starting")
}

func logrusJSON_Plain(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewPlain()).Info("starting")
}

func logrusJSON_PlainPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewPlainPointer()).Info("starting")
}

func logrusJSON_PromotedString(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewPromotedString()).Info("starting")
}

func logrusJSON_PromotedTime(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewPromotedTime()).Info("starting")
}

func logrusJSON_PromotedTimeField(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewPromotedTimeField()).Info("starting")
}

func logrusJSON_ShowsError(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewShowsError()).Info("starting")
}

func logrusJSON_ShowsJSON(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewShowsJSON()).Info("starting")
}

func logrusJSON_ShowsString(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewShowsString()).Info("starting")
}

func logrusJSON_Slice(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewSlice()).Info("starting")
}

func logrusJSON_SlicePointers(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewSlicePointers()).Info("starting")
}

func logrusJSON_SlicePointersField(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewSlicePointersField()).Info("starting")
}

func logrusJSON_StringField(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewStringField()).Info("starting")
}

func logrusJSON_StringStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewStringStruct()).Info("starting")
}

func logrusJSON_Unexported(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewUnexported()).Info("starting")
}

func logrusJSON_UnexportedPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewUnexportedPointer()).Info("starting")
}

func logrusJSON_WrappedError(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithField("config", shapes.NewWrappedError()).Info("starting")
}

func logrusText_CauseField(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewCauseField()).Info("starting")
}

func logrusText_Embedded(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewEmbedded()).Info("starting")
}

func logrusText_EmbeddedOmitted(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewEmbeddedOmitted()).Info("starting")
}

func logrusText_EmbeddedPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewEmbeddedPointer()).Info("starting")
}

func logrusText_EmbeddedUnexported(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewEmbeddedUnexported()).Info("starting")
}

func logrusText_ErrorEmbedded(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewErrorEmbedded()).Info("starting")
}

func logrusText_ErrorField(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewErrorField()).Info("starting")
}

func logrusText_ErrorFieldPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewErrorFieldPointer()).Info("starting")
}

func logrusText_ErrorNested(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewErrorNested()).Info("starting")
}

func logrusText_ErrorPointerField(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewErrorPointerField()).Info("starting")
}

func logrusText_ErrorPointerFieldPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewErrorPointerFieldPointer()).Info("starting")
}

func logrusText_ErrorPointerStruct(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewErrorPointerStruct()).Info("starting")
}

func logrusText_ErrorPointerStructPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewErrorPointerStructPointer()).Info("starting")
}

func logrusText_ErrorSlice(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewErrorSlice()).Info("starting")
}

func logrusText_ErrorStruct(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewErrorStruct()).Info("starting")
}

func logrusText_ErrorStructPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewErrorStructPointer()).Info("starting")
}

func logrusText_ErrorUnexported(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewErrorUnexported()).Info("starting")
}

func logrusText_FormatEmbedded(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewFormatEmbedded()).Info("starting")
}

func logrusText_FormatFieldPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewFormatFieldPointer()).Info("starting")
}

func logrusText_FormatNested(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewFormatNested()).Info("starting")
}

func logrusText_FormatPointerField(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewFormatPointerField()).Info("starting")
}

func logrusText_FormatPointerFieldPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewFormatPointerFieldPointer()).Info("starting")
}

func logrusText_FormatPointerStruct(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewFormatPointerStruct()).Info("starting")
}

func logrusText_FormatPointerStructPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewFormatPointerStructPointer()).Info("starting")
}

func logrusText_FormatSlice(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewFormatSlice()).Info("starting")
}

func logrusText_FormatStruct(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewFormatStruct()).Info("starting")
}

func logrusText_FormatStructPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewFormatStructPointer()).Info("starting")
}

func logrusText_FormatUnexported(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewFormatUnexported()).Info("starting")
}

func logrusText_HidesJSONByFailing(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewHidesJSONByFailing()).Info("starting")
}

func logrusText_HidesStringByCopy(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewHidesStringByCopy()).Info("starting")
}

func logrusText_JSONDash(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewJSONDash()).Info("starting")
}

func logrusText_LogValueField(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewLogValueField()).Info("starting")
}

func logrusText_LogValueStruct(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewLogValueStruct()).Info("starting")
}

func logrusText_MapPointers(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewMapPointers()).Info("starting")
}

func logrusText_MarshalJSONField(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewMarshalJSONField()).Info("starting")
}

func logrusText_MarshalJSONStruct(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewMarshalJSONStruct()).Info("starting")
}

func logrusText_MarshalTextStruct(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewMarshalTextStruct()).Info("starting")
}

func logrusText_NestedAnyPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NestedAny{Database: shapes.NewPlainPointer()}).Info("starting")
}

func logrusText_NestedDash(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewNestedDash()).Info("starting")
}

func logrusText_NestedFunc(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewNestedFunc()).Info("starting")
}

func logrusText_NestedPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewNestedPointer()).Info("starting")
}

func logrusText_NestedUnexported(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewNestedUnexported()).Info("starting")
}

func logrusText_NestedValuePointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewNestedValuePointer()).Info("starting")
}

func logrusText_PasswordBytes(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewPasswordBytes()).Info("starting")
}

func logrusText_PasswordOpaque(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewPasswordOpaque()).Info("starting")
}

func logrusText_PasswordPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewPasswordPointer()).Info("starting")
}

func logrusText_Plain(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewPlain()).Info("starting")
}

func logrusText_PlainPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewPlainPointer()).Info("starting")
}

func logrusText_PromotedString(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewPromotedString()).Info("starting")
}

func logrusText_PromotedTime(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewPromotedTime()).Info("starting")
}

func logrusText_PromotedTimeField(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewPromotedTimeField()).Info("starting")
}

func logrusText_ShowsError(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewShowsError()).Info("starting")
}

func logrusText_ShowsJSON(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewShowsJSON()).Info("starting")
}

func logrusText_ShowsString(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewShowsString()).Info("starting")
}

func logrusText_Slice(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewSlice()).Info("starting")
}

func logrusText_SlicePointers(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewSlicePointers()).Info("starting")
}

func logrusText_SlicePointersField(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewSlicePointersField()).Info("starting")
}

func logrusText_StringEmbedded(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewStringEmbedded()).Info("starting")
}

func logrusText_StringField(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewStringField()).Info("starting")
}

func logrusText_StringFieldPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewStringFieldPointer()).Info("starting")
}

func logrusText_StringNested(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewStringNested()).Info("starting")
}

func logrusText_StringPointerField(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewStringPointerField()).Info("starting")
}

func logrusText_StringPointerFieldPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewStringPointerFieldPointer()).Info("starting")
}

func logrusText_StringPointerStruct(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewStringPointerStruct()).Info("starting")
}

func logrusText_StringPointerStructPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewStringPointerStructPointer()).Info("starting")
}

func logrusText_StringSlice(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewStringSlice()).Info("starting")
}

func logrusText_StringStruct(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewStringStruct()).Info("starting")
}

func logrusText_StringStructPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewStringStructPointer()).Info("starting")
}

func logrusText_StringUnexported(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewStringUnexported()).Info("starting")
}

func logrusText_Unexported(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewUnexported()).Info("starting")
}

func logrusText_UnexportedPointer(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewUnexportedPointer()).Info("starting")
}

func logrusText_WrappedError(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithField("config", shapes.NewWrappedError()).Info("starting")
}

func logrusJSONFields_JSONDash(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithFields(logrus.Fields{"config": shapes.NewJSONDash()}).Info("starting")
}

func logrusJSONFields_LogValueStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithFields(logrus.Fields{"config": shapes.NewLogValueStruct()}).Info("starting")
}

func logrusJSONFields_Plain(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithFields(logrus.Fields{"config": shapes.NewPlain()}).Info("starting")
}

func logrusJSONFields_StringStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithFields(logrus.Fields{"config": shapes.NewStringStruct()}).Info("starting")
}

func logrusTextFields_JSONDash(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithFields(logrus.Fields{"config": shapes.NewJSONDash()}).Info("starting")
}

func logrusTextFields_LogValueStruct(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithFields(logrus.Fields{"config": shapes.NewLogValueStruct()}).Info("starting")
}

func logrusTextFields_Plain(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithFields(logrus.Fields{"config": shapes.NewPlain()}).Info("starting")
}

func logrusTextFields_StringStruct(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.WithFields(logrus.Fields{"config": shapes.NewStringStruct()}).Info("starting")
}

func logrusJSONError_ErrorEmbedded(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithError(shapes.NewErrorEmbedded()).Info("starting")
}

func logrusJSONError_ErrorPointerStructPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithError(shapes.NewErrorPointerStructPointer()).Info("starting")
}

func logrusJSONError_ErrorStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithError(shapes.NewErrorStruct()).Info("starting")
}

func logrusJSONError_ErrorStructPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithError(shapes.NewErrorStructPointer()).Info("starting")
}

func logrusJSONError_HidesErrorByName(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithError(shapes.NewHidesErrorByName()).Info("starting")
}

func logrusJSONError_ShowsError(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithError(shapes.NewShowsError()).Info("starting")
}

func logrusJSONError_WrappedError(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.WithError(shapes.NewWrappedError()).Info("starting")
}

func logrusJSONInfof_ErrorStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewErrorStruct())
}

func logrusJSONInfof_JSONDash(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewJSONDash())
}

func logrusJSONInfof_LogValueField(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewLogValueField())
}

func logrusJSONInfof_LogValueStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewLogValueStruct())
}

func logrusJSONInfof_MarshalJSONField(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewMarshalJSONField())
}

func logrusJSONInfof_MarshalTextStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewMarshalTextStruct())
}

func logrusJSONInfof_NestedPointer(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewNestedPointer())
}

func logrusJSONInfof_Plain(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewPlain())
}

func logrusJSONInfof_PromotedTime(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewPromotedTime())
}

func logrusJSONInfof_ShowsError(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewShowsError())
}

func logrusJSONInfof_StringField(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewStringField())
}

func logrusJSONInfof_StringStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewStringStruct())
}

func logrusJSONInfof_Unexported(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewUnexported())
}

func logrusJSONInfo_JSONDash(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Info("starting with ", shapes.NewJSONDash())
}

func logrusJSONInfo_LogValueStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Info("starting with ", shapes.NewLogValueStruct())
}

func logrusJSONInfo_Plain(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Info("starting with ", shapes.NewPlain())
}

func logrusJSONInfo_StringStruct(l *Loggers) {
	logger := &logrus.Logger{Out: l.Out, Formatter: new(logrus.JSONFormatter), Level: logrus.InfoLevel}
	logger.Info("starting with ", shapes.NewStringStruct())
}

func logrusTextInfof_JSONDash(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.Infof("starting with %+v", shapes.NewJSONDash())
}

func logrusTextInfof_LogValueStruct(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.Infof("starting with %+v", shapes.NewLogValueStruct())
}

func logrusTextInfof_Plain(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.Infof("starting with %+v", shapes.NewPlain())
}

func logrusTextInfof_StringStruct(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.Infof("starting with %+v", shapes.NewStringStruct())
}

func logrusTextInfoln_JSONDash(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.Infoln("starting with", shapes.NewJSONDash())
}

func logrusTextInfoln_LogValueStruct(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.Infoln("starting with", shapes.NewLogValueStruct())
}

func logrusTextInfoln_Plain(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.Infoln("starting with", shapes.NewPlain())
}

func logrusTextInfoln_StringStruct(l *Loggers) {
	logger := logrus.New()
	logger.SetOutput(l.Out)
	logger.SetFormatter(&logrus.TextFormatter{})
	logger.Infoln("starting with", shapes.NewStringStruct())
}

func logrusUnknown_ErrorStruct(l *Loggers) {
	logrus.WithField("config", shapes.NewErrorStruct()).Info("starting")
}

func logrusUnknown_JSONDash(l *Loggers) {
	logrus.WithField("config", shapes.NewJSONDash()).Info("starting")
}

func logrusUnknown_LogValueField(l *Loggers) {
	logrus.WithField("config", shapes.NewLogValueField()).Info("starting")
}

func logrusUnknown_LogValueStruct(l *Loggers) {
	logrus.WithField("config", shapes.NewLogValueStruct()).Info("starting")
}

func logrusUnknown_MarshalJSONField(l *Loggers) {
	logrus.WithField("config", shapes.NewMarshalJSONField()).Info("starting")
}

func logrusUnknown_MarshalTextStruct(l *Loggers) {
	logrus.WithField("config", shapes.NewMarshalTextStruct()).Info("starting")
}

func logrusUnknown_NestedPointer(l *Loggers) {
	logrus.WithField("config", shapes.NewNestedPointer()).Info("starting")
}

func logrusUnknown_Plain(l *Loggers) {
	logrus.WithField("config", shapes.NewPlain()).Info("starting")
}

func logrusUnknown_PromotedTime(l *Loggers) {
	logrus.WithField("config", shapes.NewPromotedTime()).Info("starting")
}

func logrusUnknown_ShowsError(l *Loggers) {
	logrus.WithField("config", shapes.NewShowsError()).Info("starting")
}

func logrusUnknown_StringField(l *Loggers) {
	logrus.WithField("config", shapes.NewStringField()).Info("starting")
}

func logrusUnknown_StringStruct(l *Loggers) {
	logrus.WithField("config", shapes.NewStringStruct()).Info("starting")
}

func logrusUnknown_Unexported(l *Loggers) {
	logrus.WithField("config", shapes.NewUnexported()).Info("starting")
}

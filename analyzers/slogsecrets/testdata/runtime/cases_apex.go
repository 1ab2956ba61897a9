package runtime

// This file is written by internal/generate (go generate). It bears no mark of generated
// code, as prodcheck would pass it by.

import (
	"github.com/apex/log"
	"github.com/apex/log/handlers/json"
	"github.com/apex/log/handlers/logfmt"
	"github.com/apex/log/handlers/text"
	"github.com/prodcheck/prodcheck/analyzers/slogsecrets/runtime/shapes"
)

var apexCases = []Case{
	{Sink: "apexJSON", Shape: "CauseField", Run: apexJSON_CauseField},
	{Sink: "apexJSON", Shape: "ErrorStruct", Run: apexJSON_ErrorStruct},
	{Sink: "apexJSON", Shape: "JSONDash", Run: apexJSON_JSONDash},
	{Sink: "apexJSON", Shape: "LogValueField", Run: apexJSON_LogValueField},
	{Sink: "apexJSON", Shape: "LogValueStruct", Run: apexJSON_LogValueStruct},
	{Sink: "apexJSON", Shape: "MarshalJSONField", Run: apexJSON_MarshalJSONField},
	{Sink: "apexJSON", Shape: "MarshalTextStruct", Run: apexJSON_MarshalTextStruct},
	{Sink: "apexJSON", Shape: "NestedChannel", Run: apexJSON_NestedChannel},
	{Sink: "apexJSON", Shape: "NestedPointer", Run: apexJSON_NestedPointer},
	{Sink: "apexJSON", Shape: "Plain", Run: apexJSON_Plain},
	{Sink: "apexJSON", Shape: "PromotedTime", Run: apexJSON_PromotedTime},
	{Sink: "apexJSON", Shape: "ShowsError", Run: apexJSON_ShowsError},
	{Sink: "apexJSON", Shape: "StringField", Run: apexJSON_StringField},
	{Sink: "apexJSON", Shape: "StringStruct", Run: apexJSON_StringStruct},
	{Sink: "apexJSON", Shape: "Unexported", Run: apexJSON_Unexported},
	{Sink: "apexText", Shape: "ErrorStruct", Run: apexText_ErrorStruct},
	{Sink: "apexText", Shape: "FormatStruct", Run: apexText_FormatStruct},
	{Sink: "apexText", Shape: "JSONDash", Run: apexText_JSONDash},
	{Sink: "apexText", Shape: "LogValueField", Run: apexText_LogValueField},
	{Sink: "apexText", Shape: "LogValueStruct", Run: apexText_LogValueStruct},
	{Sink: "apexText", Shape: "MarshalJSONField", Run: apexText_MarshalJSONField},
	{Sink: "apexText", Shape: "MarshalTextStruct", Run: apexText_MarshalTextStruct},
	{Sink: "apexText", Shape: "NestedPointer", Run: apexText_NestedPointer},
	{Sink: "apexText", Shape: "Plain", Run: apexText_Plain},
	{Sink: "apexText", Shape: "PlainPointer", Run: apexText_PlainPointer},
	{Sink: "apexText", Shape: "PromotedTime", Run: apexText_PromotedTime},
	{Sink: "apexText", Shape: "ShowsError", Run: apexText_ShowsError},
	{Sink: "apexText", Shape: "StringField", Run: apexText_StringField},
	{Sink: "apexText", Shape: "StringStruct", Run: apexText_StringStruct},
	{Sink: "apexText", Shape: "Unexported", Run: apexText_Unexported},
	{Sink: "apexLogfmt", Shape: "ErrorStruct", Run: apexLogfmt_ErrorStruct},
	{Sink: "apexLogfmt", Shape: "FormatStruct", Run: apexLogfmt_FormatStruct},
	{Sink: "apexLogfmt", Shape: "JSONDash", Run: apexLogfmt_JSONDash},
	{Sink: "apexLogfmt", Shape: "LogValueField", Run: apexLogfmt_LogValueField},
	{Sink: "apexLogfmt", Shape: "LogValueStruct", Run: apexLogfmt_LogValueStruct},
	{Sink: "apexLogfmt", Shape: "Map", Run: apexLogfmt_Map},
	{Sink: "apexLogfmt", Shape: "MarshalJSONField", Run: apexLogfmt_MarshalJSONField},
	{Sink: "apexLogfmt", Shape: "MarshalTextStruct", Run: apexLogfmt_MarshalTextStruct},
	{Sink: "apexLogfmt", Shape: "NestedPointer", Run: apexLogfmt_NestedPointer},
	{Sink: "apexLogfmt", Shape: "Plain", Run: apexLogfmt_Plain},
	{Sink: "apexLogfmt", Shape: "PlainPointer", Run: apexLogfmt_PlainPointer},
	{Sink: "apexLogfmt", Shape: "PromotedTime", Run: apexLogfmt_PromotedTime},
	{Sink: "apexLogfmt", Shape: "ShowsError", Run: apexLogfmt_ShowsError},
	{Sink: "apexLogfmt", Shape: "Slice", Run: apexLogfmt_Slice},
	{Sink: "apexLogfmt", Shape: "StringField", Run: apexLogfmt_StringField},
	{Sink: "apexLogfmt", Shape: "StringStruct", Run: apexLogfmt_StringStruct},
	{Sink: "apexLogfmt", Shape: "Unexported", Run: apexLogfmt_Unexported},
	{Sink: "apexJSONFields", Shape: "JSONDash", Run: apexJSONFields_JSONDash},
	{Sink: "apexJSONFields", Shape: "LogValueStruct", Run: apexJSONFields_LogValueStruct},
	{Sink: "apexJSONFields", Shape: "Plain", Run: apexJSONFields_Plain},
	{Sink: "apexJSONFields", Shape: "StringStruct", Run: apexJSONFields_StringStruct},
	{Sink: "apexJSONInfof", Shape: "JSONDash", Run: apexJSONInfof_JSONDash},
	{Sink: "apexJSONInfof", Shape: "LogValueStruct", Run: apexJSONInfof_LogValueStruct},
	{Sink: "apexJSONInfof", Shape: "Plain", Run: apexJSONInfof_Plain},
	{Sink: "apexJSONInfof", Shape: "StringStruct", Run: apexJSONInfof_StringStruct},
	{Sink: "apexJSONError", Shape: "ErrorEmbedded", Run: apexJSONError_ErrorEmbedded},
	{Sink: "apexJSONError", Shape: "ErrorPointerStructPointer", Run: apexJSONError_ErrorPointerStructPointer},
	{Sink: "apexJSONError", Shape: "ErrorStruct", Run: apexJSONError_ErrorStruct},
	{Sink: "apexJSONError", Shape: "ErrorStructPointer", Run: apexJSONError_ErrorStructPointer},
	{Sink: "apexJSONError", Shape: "HidesErrorByName", Run: apexJSONError_HidesErrorByName},
	{Sink: "apexJSONError", Shape: "ShowsError", Run: apexJSONError_ShowsError},
	{Sink: "apexJSONError", Shape: "WrappedError", Run: apexJSONError_WrappedError},
	{Sink: "apexUnknown", Shape: "JSONDash", Run: apexUnknown_JSONDash},
	{Sink: "apexUnknown", Shape: "LogValueStruct", Run: apexUnknown_LogValueStruct},
	{Sink: "apexUnknown", Shape: "Plain", Run: apexUnknown_Plain},
	{Sink: "apexUnknown", Shape: "StringStruct", Run: apexUnknown_StringStruct},
}

func apexJSON_CauseField(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewCauseField()).Info("starting")
}

func apexJSON_ErrorStruct(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewErrorStruct()).Info("starting")
}

func apexJSON_JSONDash(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewJSONDash()).Info("starting")
}

func apexJSON_LogValueField(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewLogValueField()).Info("starting")
}

func apexJSON_LogValueStruct(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewLogValueStruct()).Info("starting")
}

func apexJSON_MarshalJSONField(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewMarshalJSONField()).Info("starting")
}

func apexJSON_MarshalTextStruct(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewMarshalTextStruct()).Info("starting")
}

func apexJSON_NestedChannel(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewNestedChannel()).Info("starting")
}

func apexJSON_NestedPointer(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewNestedPointer()).Info("starting")
}

func apexJSON_Plain(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewPlain()).Info("starting")
}

func apexJSON_PromotedTime(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewPromotedTime()).Info("starting")
}

func apexJSON_ShowsError(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewShowsError()).Info("starting")
}

func apexJSON_StringField(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewStringField()).Info("starting")
}

func apexJSON_StringStruct(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewStringStruct()).Info("starting")
}

func apexJSON_Unexported(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewUnexported()).Info("starting")
}

func apexText_ErrorStruct(l *Loggers) {
	logger := &log.Logger{Handler: text.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewErrorStruct()).Info("starting")
}

func apexText_FormatStruct(l *Loggers) {
	logger := &log.Logger{Handler: text.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewFormatStruct()).Info("starting")
}

func apexText_JSONDash(l *Loggers) {
	logger := &log.Logger{Handler: text.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewJSONDash()).Info("starting")
}

func apexText_LogValueField(l *Loggers) {
	logger := &log.Logger{Handler: text.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewLogValueField()).Info("starting")
}

func apexText_LogValueStruct(l *Loggers) {
	logger := &log.Logger{Handler: text.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewLogValueStruct()).Info("starting")
}

func apexText_MarshalJSONField(l *Loggers) {
	logger := &log.Logger{Handler: text.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewMarshalJSONField()).Info("starting")
}

func apexText_MarshalTextStruct(l *Loggers) {
	logger := &log.Logger{Handler: text.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewMarshalTextStruct()).Info("starting")
}

func apexText_NestedPointer(l *Loggers) {
	logger := &log.Logger{Handler: text.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewNestedPointer()).Info("starting")
}

func apexText_Plain(l *Loggers) {
	logger := &log.Logger{Handler: text.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewPlain()).Info("starting")
}

func apexText_PlainPointer(l *Loggers) {
	logger := &log.Logger{Handler: text.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewPlainPointer()).Info("starting")
}

func apexText_PromotedTime(l *Loggers) {
	logger := &log.Logger{Handler: text.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewPromotedTime()).Info("starting")
}

func apexText_ShowsError(l *Loggers) {
	logger := &log.Logger{Handler: text.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewShowsError()).Info("starting")
}

func apexText_StringField(l *Loggers) {
	logger := &log.Logger{Handler: text.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewStringField()).Info("starting")
}

func apexText_StringStruct(l *Loggers) {
	logger := &log.Logger{Handler: text.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewStringStruct()).Info("starting")
}

func apexText_Unexported(l *Loggers) {
	logger := &log.Logger{Handler: text.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewUnexported()).Info("starting")
}

func apexLogfmt_ErrorStruct(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewErrorStruct()).Info("starting")
}

func apexLogfmt_FormatStruct(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewFormatStruct()).Info("starting")
}

func apexLogfmt_JSONDash(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewJSONDash()).Info("starting")
}

func apexLogfmt_LogValueField(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewLogValueField()).Info("starting")
}

func apexLogfmt_LogValueStruct(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewLogValueStruct()).Info("starting")
}

func apexLogfmt_Map(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewMap()).Info("starting")
}

func apexLogfmt_MarshalJSONField(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewMarshalJSONField()).Info("starting")
}

func apexLogfmt_MarshalTextStruct(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewMarshalTextStruct()).Info("starting")
}

func apexLogfmt_NestedPointer(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewNestedPointer()).Info("starting")
}

func apexLogfmt_Plain(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewPlain()).Info("starting")
}

func apexLogfmt_PlainPointer(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewPlainPointer()).Info("starting")
}

func apexLogfmt_PromotedTime(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewPromotedTime()).Info("starting")
}

func apexLogfmt_ShowsError(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewShowsError()).Info("starting")
}

func apexLogfmt_Slice(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewSlice()).Info("starting")
}

func apexLogfmt_StringField(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewStringField()).Info("starting")
}

func apexLogfmt_StringStruct(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewStringStruct()).Info("starting")
}

func apexLogfmt_Unexported(l *Loggers) {
	logger := &log.Logger{Handler: logfmt.New(l.Out), Level: log.InfoLevel}
	logger.WithField("config", shapes.NewUnexported()).Info("starting")
}

func apexJSONFields_JSONDash(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithFields(log.Fields{"config": shapes.NewJSONDash()}).Info("starting")
}

func apexJSONFields_LogValueStruct(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithFields(log.Fields{"config": shapes.NewLogValueStruct()}).Info("starting")
}

func apexJSONFields_Plain(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithFields(log.Fields{"config": shapes.NewPlain()}).Info("starting")
}

func apexJSONFields_StringStruct(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithFields(log.Fields{"config": shapes.NewStringStruct()}).Info("starting")
}

func apexJSONInfof_JSONDash(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewJSONDash())
}

func apexJSONInfof_LogValueStruct(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewLogValueStruct())
}

func apexJSONInfof_Plain(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewPlain())
}

func apexJSONInfof_StringStruct(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.Infof("starting with %+v", shapes.NewStringStruct())
}

func apexJSONError_ErrorEmbedded(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithError(shapes.NewErrorEmbedded()).Info("starting")
}

func apexJSONError_ErrorPointerStructPointer(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithError(shapes.NewErrorPointerStructPointer()).Info("starting")
}

func apexJSONError_ErrorStruct(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithError(shapes.NewErrorStruct()).Info("starting")
}

func apexJSONError_ErrorStructPointer(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithError(shapes.NewErrorStructPointer()).Info("starting")
}

func apexJSONError_HidesErrorByName(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithError(shapes.NewHidesErrorByName()).Info("starting")
}

func apexJSONError_ShowsError(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithError(shapes.NewShowsError()).Info("starting")
}

func apexJSONError_WrappedError(l *Loggers) {
	logger := &log.Logger{Handler: json.New(l.Out), Level: log.InfoLevel}
	logger.WithError(shapes.NewWrappedError()).Info("starting")
}

func apexUnknown_JSONDash(l *Loggers) {
	log.WithField("config", shapes.NewJSONDash()).Info("starting")
}

func apexUnknown_LogValueStruct(l *Loggers) {
	log.WithField("config", shapes.NewLogValueStruct()).Info("starting")
}

func apexUnknown_Plain(l *Loggers) {
	log.WithField("config", shapes.NewPlain()).Info("starting")
}

func apexUnknown_StringStruct(l *Loggers) {
	log.WithField("config", shapes.NewStringStruct()).Info("starting")
}

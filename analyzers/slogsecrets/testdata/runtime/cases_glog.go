package runtime

// This file is written by internal/generate (go generate). It bears no mark of generated
// code, as prodcheck would pass it by.

import (
	"context"

	"github.com/golang/glog"
	"github.com/prodcheck/prodcheck/analyzers/slogsecrets/runtime/shapes"
)

var glogCases = []Case{
	{Sink: "glogInfof", Shape: "ErrorStruct", Run: glogInfof_ErrorStruct},
	{Sink: "glogInfof", Shape: "JSONDash", Run: glogInfof_JSONDash},
	{Sink: "glogInfof", Shape: "LogValueField", Run: glogInfof_LogValueField},
	{Sink: "glogInfof", Shape: "LogValueStruct", Run: glogInfof_LogValueStruct},
	{Sink: "glogInfof", Shape: "MarshalJSONField", Run: glogInfof_MarshalJSONField},
	{Sink: "glogInfof", Shape: "MarshalLogStruct", Run: glogInfof_MarshalLogStruct},
	{Sink: "glogInfof", Shape: "MarshalTextStruct", Run: glogInfof_MarshalTextStruct},
	{Sink: "glogInfof", Shape: "NestedPointer", Run: glogInfof_NestedPointer},
	{Sink: "glogInfof", Shape: "Plain", Run: glogInfof_Plain},
	{Sink: "glogInfof", Shape: "PromotedTime", Run: glogInfof_PromotedTime},
	{Sink: "glogInfof", Shape: "ShowsError", Run: glogInfof_ShowsError},
	{Sink: "glogInfof", Shape: "StringField", Run: glogInfof_StringField},
	{Sink: "glogInfof", Shape: "StringStruct", Run: glogInfof_StringStruct},
	{Sink: "glogInfof", Shape: "Unexported", Run: glogInfof_Unexported},
	{Sink: "glogInfo", Shape: "JSONDash", Run: glogInfo_JSONDash},
	{Sink: "glogInfo", Shape: "LogValueStruct", Run: glogInfo_LogValueStruct},
	{Sink: "glogInfo", Shape: "Plain", Run: glogInfo_Plain},
	{Sink: "glogInfo", Shape: "StringStruct", Run: glogInfo_StringStruct},
	{Sink: "glogWarningln", Shape: "JSONDash", Run: glogWarningln_JSONDash},
	{Sink: "glogWarningln", Shape: "LogValueStruct", Run: glogWarningln_LogValueStruct},
	{Sink: "glogWarningln", Shape: "Plain", Run: glogWarningln_Plain},
	{Sink: "glogWarningln", Shape: "StringStruct", Run: glogWarningln_StringStruct},
	{Sink: "glogInfoContextf", Shape: "JSONDash", Run: glogInfoContextf_JSONDash},
	{Sink: "glogInfoContextf", Shape: "LogValueStruct", Run: glogInfoContextf_LogValueStruct},
	{Sink: "glogInfoContextf", Shape: "Plain", Run: glogInfoContextf_Plain},
	{Sink: "glogInfoContextf", Shape: "StringStruct", Run: glogInfoContextf_StringStruct},
	{Sink: "glogV", Shape: "GoStringStruct", Run: glogV_GoStringStruct},
	{Sink: "glogV", Shape: "JSONDash", Run: glogV_JSONDash},
	{Sink: "glogV", Shape: "LogValueStruct", Run: glogV_LogValueStruct},
	{Sink: "glogV", Shape: "Plain", Run: glogV_Plain},
	{Sink: "glogV", Shape: "StringStruct", Run: glogV_StringStruct},
}

func glogInfof_ErrorStruct(l *Loggers) {
	glog.Infof("starting with %+v", shapes.NewErrorStruct())
}

func glogInfof_JSONDash(l *Loggers) {
	glog.Infof("starting with %+v", shapes.NewJSONDash())
}

func glogInfof_LogValueField(l *Loggers) {
	glog.Infof("starting with %+v", shapes.NewLogValueField())
}

func glogInfof_LogValueStruct(l *Loggers) {
	glog.Infof("starting with %+v", shapes.NewLogValueStruct())
}

func glogInfof_MarshalJSONField(l *Loggers) {
	glog.Infof("starting with %+v", shapes.NewMarshalJSONField())
}

func glogInfof_MarshalLogStruct(l *Loggers) {
	glog.Infof("starting with %+v", shapes.NewMarshalLogStruct())
}

func glogInfof_MarshalTextStruct(l *Loggers) {
	glog.Infof("starting with %+v", shapes.NewMarshalTextStruct())
}

func glogInfof_NestedPointer(l *Loggers) {
	glog.Infof("starting with %+v", shapes.NewNestedPointer())
}

func glogInfof_Plain(l *Loggers) {
	glog.Infof("starting with %+v", shapes.NewPlain())
}

func glogInfof_PromotedTime(l *Loggers) {
	glog.Infof("starting with %+v", shapes.NewPromotedTime())
}

func glogInfof_ShowsError(l *Loggers) {
	glog.Infof("starting with %+v", shapes.NewShowsError())
}

func glogInfof_StringField(l *Loggers) {
	glog.Infof("starting with %+v", shapes.NewStringField())
}

func glogInfof_StringStruct(l *Loggers) {
	glog.Infof("starting with %+v", shapes.NewStringStruct())
}

func glogInfof_Unexported(l *Loggers) {
	glog.Infof("starting with %+v", shapes.NewUnexported())
}

func glogInfo_JSONDash(l *Loggers) {
	glog.Info("starting with ", shapes.NewJSONDash())
}

func glogInfo_LogValueStruct(l *Loggers) {
	glog.Info("starting with ", shapes.NewLogValueStruct())
}

func glogInfo_Plain(l *Loggers) {
	glog.Info("starting with ", shapes.NewPlain())
}

func glogInfo_StringStruct(l *Loggers) {
	glog.Info("starting with ", shapes.NewStringStruct())
}

func glogWarningln_JSONDash(l *Loggers) {
	glog.Warningln("starting with", shapes.NewJSONDash())
}

func glogWarningln_LogValueStruct(l *Loggers) {
	glog.Warningln("starting with", shapes.NewLogValueStruct())
}

func glogWarningln_Plain(l *Loggers) {
	glog.Warningln("starting with", shapes.NewPlain())
}

func glogWarningln_StringStruct(l *Loggers) {
	glog.Warningln("starting with", shapes.NewStringStruct())
}

func glogInfoContextf_JSONDash(l *Loggers) {
	glog.InfoContextf(context.Background(), "starting with %v", shapes.NewJSONDash())
}

func glogInfoContextf_LogValueStruct(l *Loggers) {
	glog.InfoContextf(context.Background(), "starting with %v", shapes.NewLogValueStruct())
}

func glogInfoContextf_Plain(l *Loggers) {
	glog.InfoContextf(context.Background(), "starting with %v", shapes.NewPlain())
}

func glogInfoContextf_StringStruct(l *Loggers) {
	glog.InfoContextf(context.Background(), "starting with %v", shapes.NewStringStruct())
}

func glogV_GoStringStruct(l *Loggers) {
	glog.V(0).Infof("starting with %#v", shapes.NewGoStringStruct())
}

func glogV_JSONDash(l *Loggers) {
	glog.V(0).Infof("starting with %#v", shapes.NewJSONDash())
}

func glogV_LogValueStruct(l *Loggers) {
	glog.V(0).Infof("starting with %#v", shapes.NewLogValueStruct())
}

func glogV_Plain(l *Loggers) {
	glog.V(0).Infof("starting with %#v", shapes.NewPlain())
}

func glogV_StringStruct(l *Loggers) {
	glog.V(0).Infof("starting with %#v", shapes.NewStringStruct())
}

package runtime

// This file is written by internal/generate (go generate). It bears no mark of generated
// code, as prodcheck would pass it by.

import (
	"errors"
	"fmt"
	"log"
	"log/slog"

	"github.com/go-logr/logr"
	"github.com/go-logr/logr/funcr"
	"github.com/go-logr/stdr"
	"github.com/prodcheck/prodcheck/analyzers/slogsecrets/runtime/shapes"
)

var logrCases = []Case{
	{Sink: "logrFuncr", Shape: "Anonymous", Run: logrFuncr_Anonymous},
	{Sink: "logrFuncr", Shape: "AnonymousField", Run: logrFuncr_AnonymousField},
	{Sink: "logrFuncr", Shape: "Array", Run: logrFuncr_Array},
	{Sink: "logrFuncr", Shape: "ArrayField", Run: logrFuncr_ArrayField},
	{Sink: "logrFuncr", Shape: "ArrayPointer", Run: logrFuncr_ArrayPointer},
	{Sink: "logrFuncr", Shape: "ArrayPointers", Run: logrFuncr_ArrayPointers},
	{Sink: "logrFuncr", Shape: "CauseField", Run: logrFuncr_CauseField},
	{Sink: "logrFuncr", Shape: "Embedded", Run: logrFuncr_Embedded},
	{Sink: "logrFuncr", Shape: "EmbeddedDash", Run: logrFuncr_EmbeddedDash},
	{Sink: "logrFuncr", Shape: "EmbeddedNamed", Run: logrFuncr_EmbeddedNamed},
	{Sink: "logrFuncr", Shape: "EmbeddedOmitted", Run: logrFuncr_EmbeddedOmitted},
	{Sink: "logrFuncr", Shape: "EmbeddedPointer", Run: logrFuncr_EmbeddedPointer},
	{Sink: "logrFuncr", Shape: "EmbeddedShadowed", Run: logrFuncr_EmbeddedShadowed},
	{Sink: "logrFuncr", Shape: "EmbeddedUnexported", Run: logrFuncr_EmbeddedUnexported},
	{Sink: "logrFuncr", Shape: "EmbeddedUnexportedPointer", Run: logrFuncr_EmbeddedUnexportedPointer},
	{Sink: "logrFuncr", Shape: "ErrorElements", Run: logrFuncr_ErrorElements},
	{Sink: "logrFuncr", Shape: "ErrorEmbedded", Run: logrFuncr_ErrorEmbedded},
	{Sink: "logrFuncr", Shape: "ErrorField", Run: logrFuncr_ErrorField},
	{Sink: "logrFuncr", Shape: "ErrorFieldPointer", Run: logrFuncr_ErrorFieldPointer},
	{Sink: "logrFuncr", Shape: "ErrorIndirect", Run: logrFuncr_ErrorIndirect},
	{Sink: "logrFuncr", Shape: "ErrorMap", Run: logrFuncr_ErrorMap},
	{Sink: "logrFuncr", Shape: "ErrorNested", Run: logrFuncr_ErrorNested},
	{Sink: "logrFuncr", Shape: "ErrorNestedPointer", Run: logrFuncr_ErrorNestedPointer},
	{Sink: "logrFuncr", Shape: "ErrorPointerField", Run: logrFuncr_ErrorPointerField},
	{Sink: "logrFuncr", Shape: "ErrorPointerFieldPointer", Run: logrFuncr_ErrorPointerFieldPointer},
	{Sink: "logrFuncr", Shape: "ErrorPointerMap", Run: logrFuncr_ErrorPointerMap},
	{Sink: "logrFuncr", Shape: "ErrorPointerSlice", Run: logrFuncr_ErrorPointerSlice},
	{Sink: "logrFuncr", Shape: "ErrorPointerStruct", Run: logrFuncr_ErrorPointerStruct},
	{Sink: "logrFuncr", Shape: "ErrorPointerStructPointer", Run: logrFuncr_ErrorPointerStructPointer},
	{Sink: "logrFuncr", Shape: "ErrorSlice", Run: logrFuncr_ErrorSlice},
	{Sink: "logrFuncr", Shape: "ErrorStruct", Run: logrFuncr_ErrorStruct},
	{Sink: "logrFuncr", Shape: "ErrorStructPointer", Run: logrFuncr_ErrorStructPointer},
	{Sink: "logrFuncr", Shape: "ErrorUnexported", Run: logrFuncr_ErrorUnexported},
	{Sink: "logrFuncr", Shape: "FormatField", Run: logrFuncr_FormatField},
	{Sink: "logrFuncr", Shape: "FormatStruct", Run: logrFuncr_FormatStruct},
	{Sink: "logrFuncr", Shape: "Generic", Run: logrFuncr_Generic},
	{Sink: "logrFuncr", Shape: "GenericOfPlain", Run: logrFuncr_GenericOfPlain},
	{Sink: "logrFuncr", Shape: "GoStringField", Run: logrFuncr_GoStringField},
	{Sink: "logrFuncr", Shape: "GoStringStruct", Run: logrFuncr_GoStringStruct},
	{Sink: "logrFuncr", Shape: "HidesErrorByName", Run: logrFuncr_HidesErrorByName},
	{Sink: "logrFuncr", Shape: "HidesJSONByCopy", Run: logrFuncr_HidesJSONByCopy},
	{Sink: "logrFuncr", Shape: "HidesJSONByFailing", Run: logrFuncr_HidesJSONByFailing},
	{Sink: "logrFuncr", Shape: "HidesJSONByStruct", Run: logrFuncr_HidesJSONByStruct},
	{Sink: "logrFuncr", Shape: "HidesLogObjectByField", Run: logrFuncr_HidesLogObjectByField},
	{Sink: "logrFuncr", Shape: "HidesLogValueByCopy", Run: logrFuncr_HidesLogValueByCopy},
	{Sink: "logrFuncr", Shape: "HidesLogValueByGroup", Run: logrFuncr_HidesLogValueByGroup},
	{Sink: "logrFuncr", Shape: "HidesStringByCopy", Run: logrFuncr_HidesStringByCopy},
	{Sink: "logrFuncr", Shape: "HidesStringByName", Run: logrFuncr_HidesStringByName},
	{Sink: "logrFuncr", Shape: "JSONDash", Run: logrFuncr_JSONDash},
	{Sink: "logrFuncr", Shape: "JSONDashComma", Run: logrFuncr_JSONDashComma},
	{Sink: "logrFuncr", Shape: "JSONDashPointer", Run: logrFuncr_JSONDashPointer},
	{Sink: "logrFuncr", Shape: "JSONDashSlice", Run: logrFuncr_JSONDashSlice},
	{Sink: "logrFuncr", Shape: "JSONOmitEmpty", Run: logrFuncr_JSONOmitEmpty},
	{Sink: "logrFuncr", Shape: "LogValueField", Run: logrFuncr_LogValueField},
	{Sink: "logrFuncr", Shape: "LogValueStruct", Run: logrFuncr_LogValueStruct},
	{Sink: "logrFuncr", Shape: "Map", Run: logrFuncr_Map},
	{Sink: "logrFuncr", Shape: "MapAny", Run: logrFuncr_MapAny},
	{Sink: "logrFuncr", Shape: "MapField", Run: logrFuncr_MapField},
	{Sink: "logrFuncr", Shape: "MapPointer", Run: logrFuncr_MapPointer},
	{Sink: "logrFuncr", Shape: "MapPointers", Run: logrFuncr_MapPointers},
	{Sink: "logrFuncr", Shape: "MapPointersField", Run: logrFuncr_MapPointersField},
	{Sink: "logrFuncr", Shape: "MarshalJSONField", Run: logrFuncr_MarshalJSONField},
	{Sink: "logrFuncr", Shape: "MarshalJSONStruct", Run: logrFuncr_MarshalJSONStruct},
	{Sink: "logrFuncr", Shape: "MarshalLogElements", Run: logrFuncr_MarshalLogElements},
	{Sink: "logrFuncr", Shape: "MarshalLogEmbedded", Run: logrFuncr_MarshalLogEmbedded},
	{Sink: "logrFuncr", Shape: "MarshalLogField", Run: logrFuncr_MarshalLogField},
	{Sink: "logrFuncr", Shape: "MarshalLogFieldPointer", Run: logrFuncr_MarshalLogFieldPointer},
	{Sink: "logrFuncr", Shape: "MarshalLogIndirect", Run: logrFuncr_MarshalLogIndirect},
	{Sink: "logrFuncr", Shape: "MarshalLogMap", Run: logrFuncr_MarshalLogMap},
	{Sink: "logrFuncr", Shape: "MarshalLogNested", Run: logrFuncr_MarshalLogNested},
	{Sink: "logrFuncr", Shape: "MarshalLogNestedPointer", Run: logrFuncr_MarshalLogNestedPointer},
	{Sink: "logrFuncr", Shape: "MarshalLogObjectField", Run: logrFuncr_MarshalLogObjectField},
	{Sink: "logrFuncr", Shape: "MarshalLogObjectStruct", Run: logrFuncr_MarshalLogObjectStruct},
	{Sink: "logrFuncr", Shape: "MarshalLogPointerField", Run: logrFuncr_MarshalLogPointerField},
	{Sink: "logrFuncr", Shape: "MarshalLogPointerFieldPointer", Run: logrFuncr_MarshalLogPointerFieldPointer},
	{Sink: "logrFuncr", Shape: "MarshalLogPointerMap", Run: logrFuncr_MarshalLogPointerMap},
	{Sink: "logrFuncr", Shape: "MarshalLogPointerSlice", Run: logrFuncr_MarshalLogPointerSlice},
	{Sink: "logrFuncr", Shape: "MarshalLogPointerStruct", Run: logrFuncr_MarshalLogPointerStruct},
	{Sink: "logrFuncr", Shape: "MarshalLogPointerStructPointer", Run: logrFuncr_MarshalLogPointerStructPointer},
	{Sink: "logrFuncr", Shape: "MarshalLogSlice", Run: logrFuncr_MarshalLogSlice},
	{Sink: "logrFuncr", Shape: "MarshalLogStruct", Run: logrFuncr_MarshalLogStruct},
	{Sink: "logrFuncr", Shape: "MarshalLogStructPointer", Run: logrFuncr_MarshalLogStructPointer},
	{Sink: "logrFuncr", Shape: "MarshalLogUnexported", Run: logrFuncr_MarshalLogUnexported},
	{Sink: "logrFuncr", Shape: "MarshalTextElements", Run: logrFuncr_MarshalTextElements},
	{Sink: "logrFuncr", Shape: "MarshalTextEmbedded", Run: logrFuncr_MarshalTextEmbedded},
	{Sink: "logrFuncr", Shape: "MarshalTextField", Run: logrFuncr_MarshalTextField},
	{Sink: "logrFuncr", Shape: "MarshalTextFieldPointer", Run: logrFuncr_MarshalTextFieldPointer},
	{Sink: "logrFuncr", Shape: "MarshalTextIndirect", Run: logrFuncr_MarshalTextIndirect},
	{Sink: "logrFuncr", Shape: "MarshalTextMap", Run: logrFuncr_MarshalTextMap},
	{Sink: "logrFuncr", Shape: "MarshalTextNested", Run: logrFuncr_MarshalTextNested},
	{Sink: "logrFuncr", Shape: "MarshalTextNestedPointer", Run: logrFuncr_MarshalTextNestedPointer},
	{Sink: "logrFuncr", Shape: "MarshalTextPointerField", Run: logrFuncr_MarshalTextPointerField},
	{Sink: "logrFuncr", Shape: "MarshalTextPointerFieldPointer", Run: logrFuncr_MarshalTextPointerFieldPointer},
	{Sink: "logrFuncr", Shape: "MarshalTextPointerMap", Run: logrFuncr_MarshalTextPointerMap},
	{Sink: "logrFuncr", Shape: "MarshalTextPointerSlice", Run: logrFuncr_MarshalTextPointerSlice},
	{Sink: "logrFuncr", Shape: "MarshalTextPointerStruct", Run: logrFuncr_MarshalTextPointerStruct},
	{Sink: "logrFuncr", Shape: "MarshalTextPointerStructPointer", Run: logrFuncr_MarshalTextPointerStructPointer},
	{Sink: "logrFuncr", Shape: "MarshalTextSlice", Run: logrFuncr_MarshalTextSlice},
	{Sink: "logrFuncr", Shape: "MarshalTextStruct", Run: logrFuncr_MarshalTextStruct},
	{Sink: "logrFuncr", Shape: "MarshalTextStructPointer", Run: logrFuncr_MarshalTextStructPointer},
	{Sink: "logrFuncr", Shape: "MarshalTextUnexported", Run: logrFuncr_MarshalTextUnexported},
	{Sink: "logrFuncr", Shape: "MarshalZerologObjectField", Run: logrFuncr_MarshalZerologObjectField},
	{Sink: "logrFuncr", Shape: "MarshalZerologObjectStruct", Run: logrFuncr_MarshalZerologObjectStruct},
	{Sink: "logrFuncr", Shape: "NestedAny", Run: logrFuncr_NestedAny},
	{Sink: "logrFuncr", Shape: "NestedAnyMarshalJSON", Run: logrFuncr_NestedAnyMarshalJSON},
	{Sink: "logrFuncr", Shape: "NestedAnyPointer", Run: logrFuncr_NestedAnyPointer},
	{Sink: "logrFuncr", Shape: "NestedAnyString", Run: logrFuncr_NestedAnyString},
	{Sink: "logrFuncr", Shape: "NestedAtomic", Run: logrFuncr_NestedAtomic},
	{Sink: "logrFuncr", Shape: "NestedChannel", Run: logrFuncr_NestedChannel},
	{Sink: "logrFuncr", Shape: "NestedDash", Run: logrFuncr_NestedDash},
	{Sink: "logrFuncr", Shape: "NestedDashPointer", Run: logrFuncr_NestedDashPointer},
	{Sink: "logrFuncr", Shape: "NestedDeep", Run: logrFuncr_NestedDeep},
	{Sink: "logrFuncr", Shape: "NestedFunc", Run: logrFuncr_NestedFunc},
	{Sink: "logrFuncr", Shape: "NestedFuncDash", Run: logrFuncr_NestedFuncDash},
	{Sink: "logrFuncr", Shape: "NestedPointer", Run: logrFuncr_NestedPointer},
	{Sink: "logrFuncr", Shape: "NestedPointerPointer", Run: logrFuncr_NestedPointerPointer},
	{Sink: "logrFuncr", Shape: "NestedUnexported", Run: logrFuncr_NestedUnexported},
	{Sink: "logrFuncr", Shape: "NestedUnexportedPointer", Run: logrFuncr_NestedUnexportedPointer},
	{Sink: "logrFuncr", Shape: "NestedValue", Run: logrFuncr_NestedValue},
	{Sink: "logrFuncr", Shape: "NestedValuePointer", Run: logrFuncr_NestedValuePointer},
	{Sink: "logrFuncr", Shape: "PasswordAny", Run: logrFuncr_PasswordAny},
	{Sink: "logrFuncr", Shape: "PasswordBytes", Run: logrFuncr_PasswordBytes},
	{Sink: "logrFuncr", Shape: "PasswordFunc", Run: logrFuncr_PasswordFunc},
	{Sink: "logrFuncr", Shape: "PasswordMap", Run: logrFuncr_PasswordMap},
	{Sink: "logrFuncr", Shape: "PasswordNamed", Run: logrFuncr_PasswordNamed},
	{Sink: "logrFuncr", Shape: "PasswordOpaque", Run: logrFuncr_PasswordOpaque},
	{Sink: "logrFuncr", Shape: "PasswordPointer", Run: logrFuncr_PasswordPointer},
	{Sink: "logrFuncr", Shape: "PasswordShown", Run: logrFuncr_PasswordShown},
	{Sink: "logrFuncr", Shape: "PasswordSlice", Run: logrFuncr_PasswordSlice},
	{Sink: "logrFuncr", Shape: "Plain", Run: logrFuncr_Plain},
	{Sink: "logrFuncr", Shape: "PlainPointer", Run: logrFuncr_PlainPointer},
	{Sink: "logrFuncr", Shape: "PlainPointerPointer", Run: logrFuncr_PlainPointerPointer},
	{Sink: "logrFuncr", Shape: "PromotedJSON", Run: logrFuncr_PromotedJSON},
	{Sink: "logrFuncr", Shape: "PromotedLogValue", Run: logrFuncr_PromotedLogValue},
	{Sink: "logrFuncr", Shape: "PromotedPointerString", Run: logrFuncr_PromotedPointerString},
	{Sink: "logrFuncr", Shape: "PromotedPointerStringPointer", Run: logrFuncr_PromotedPointerStringPointer},
	{Sink: "logrFuncr", Shape: "PromotedString", Run: logrFuncr_PromotedString},
	{Sink: "logrFuncr", Shape: "PromotedStringPointer", Run: logrFuncr_PromotedStringPointer},
	{Sink: "logrFuncr", Shape: "PromotedTime", Run: logrFuncr_PromotedTime},
	{Sink: "logrFuncr", Shape: "PromotedTimeField", Run: logrFuncr_PromotedTimeField},
	{Sink: "logrFuncr", Shape: "PromotedTimePointer", Run: logrFuncr_PromotedTimePointer},
	{Sink: "logrFuncr", Shape: "PromotedTwice", Run: logrFuncr_PromotedTwice},
	{Sink: "logrFuncr", Shape: "Renamed", Run: logrFuncr_Renamed},
	{Sink: "logrFuncr", Shape: "ShowsError", Run: logrFuncr_ShowsError},
	{Sink: "logrFuncr", Shape: "ShowsJSON", Run: logrFuncr_ShowsJSON},
	{Sink: "logrFuncr", Shape: "ShowsLogObject", Run: logrFuncr_ShowsLogObject},
	{Sink: "logrFuncr", Shape: "ShowsLogValue", Run: logrFuncr_ShowsLogValue},
	{Sink: "logrFuncr", Shape: "ShowsLogValueGroup", Run: logrFuncr_ShowsLogValueGroup},
	{Sink: "logrFuncr", Shape: "ShowsString", Run: logrFuncr_ShowsString},
	{Sink: "logrFuncr", Shape: "ShowsText", Run: logrFuncr_ShowsText},
	{Sink: "logrFuncr", Shape: "ShowsZerologObject", Run: logrFuncr_ShowsZerologObject},
	{Sink: "logrFuncr", Shape: "Slice", Run: logrFuncr_Slice},
	{Sink: "logrFuncr", Shape: "SliceAny", Run: logrFuncr_SliceAny},
	{Sink: "logrFuncr", Shape: "SliceAnyPointer", Run: logrFuncr_SliceAnyPointer},
	{Sink: "logrFuncr", Shape: "SliceField", Run: logrFuncr_SliceField},
	{Sink: "logrFuncr", Shape: "SlicePointer", Run: logrFuncr_SlicePointer},
	{Sink: "logrFuncr", Shape: "SlicePointers", Run: logrFuncr_SlicePointers},
	{Sink: "logrFuncr", Shape: "SlicePointersField", Run: logrFuncr_SlicePointersField},
	{Sink: "logrFuncr", Shape: "SlicePointersPointer", Run: logrFuncr_SlicePointersPointer},
	{Sink: "logrFuncr", Shape: "SliceSlice", Run: logrFuncr_SliceSlice},
	{Sink: "logrFuncr", Shape: "SliceUnexported", Run: logrFuncr_SliceUnexported},
	{Sink: "logrFuncr", Shape: "StringElements", Run: logrFuncr_StringElements},
	{Sink: "logrFuncr", Shape: "StringEmbedded", Run: logrFuncr_StringEmbedded},
	{Sink: "logrFuncr", Shape: "StringField", Run: logrFuncr_StringField},
	{Sink: "logrFuncr", Shape: "StringFieldPointer", Run: logrFuncr_StringFieldPointer},
	{Sink: "logrFuncr", Shape: "StringIndirect", Run: logrFuncr_StringIndirect},
	{Sink: "logrFuncr", Shape: "StringMap", Run: logrFuncr_StringMap},
	{Sink: "logrFuncr", Shape: "StringNested", Run: logrFuncr_StringNested},
	{Sink: "logrFuncr", Shape: "StringNestedPointer", Run: logrFuncr_StringNestedPointer},
	{Sink: "logrFuncr", Shape: "StringPointerField", Run: logrFuncr_StringPointerField},
	{Sink: "logrFuncr", Shape: "StringPointerFieldPointer", Run: logrFuncr_StringPointerFieldPointer},
	{Sink: "logrFuncr", Shape: "StringPointerMap", Run: logrFuncr_StringPointerMap},
	{Sink: "logrFuncr", Shape: "StringPointerSlice", Run: logrFuncr_StringPointerSlice},
	{Sink: "logrFuncr", Shape: "StringPointerStruct", Run: logrFuncr_StringPointerStruct},
	{Sink: "logrFuncr", Shape: "StringPointerStructPointer", Run: logrFuncr_StringPointerStructPointer},
	{Sink: "logrFuncr", Shape: "StringSlice", Run: logrFuncr_StringSlice},
	{Sink: "logrFuncr", Shape: "StringStruct", Run: logrFuncr_StringStruct},
	{Sink: "logrFuncr", Shape: "StringStructPointer", Run: logrFuncr_StringStructPointer},
	{Sink: "logrFuncr", Shape: "StringUnexported", Run: logrFuncr_StringUnexported},
	{Sink: "logrFuncr", Shape: "Unexported", Run: logrFuncr_Unexported},
	{Sink: "logrFuncr", Shape: "UnexportedPointer", Run: logrFuncr_UnexportedPointer},
	{Sink: "logrFuncr", Shape: "UnexportedTagged", Run: logrFuncr_UnexportedTagged},
	{Sink: "logrFuncr", Shape: "WrappedError", Run: logrFuncr_WrappedError},
	{Sink: "logrFuncr", Shape: "YAMLDash", Run: logrFuncr_YAMLDash},
	{Sink: "logrFuncrJSON", Shape: "ErrorStruct", Run: logrFuncrJSON_ErrorStruct},
	{Sink: "logrFuncrJSON", Shape: "JSONDash", Run: logrFuncrJSON_JSONDash},
	{Sink: "logrFuncrJSON", Shape: "LogValueField", Run: logrFuncrJSON_LogValueField},
	{Sink: "logrFuncrJSON", Shape: "LogValueStruct", Run: logrFuncrJSON_LogValueStruct},
	{Sink: "logrFuncrJSON", Shape: "MarshalJSONField", Run: logrFuncrJSON_MarshalJSONField},
	{Sink: "logrFuncrJSON", Shape: "MarshalLogField", Run: logrFuncrJSON_MarshalLogField},
	{Sink: "logrFuncrJSON", Shape: "MarshalLogStruct", Run: logrFuncrJSON_MarshalLogStruct},
	{Sink: "logrFuncrJSON", Shape: "MarshalTextStruct", Run: logrFuncrJSON_MarshalTextStruct},
	{Sink: "logrFuncrJSON", Shape: "NestedPointer", Run: logrFuncrJSON_NestedPointer},
	{Sink: "logrFuncrJSON", Shape: "Plain", Run: logrFuncrJSON_Plain},
	{Sink: "logrFuncrJSON", Shape: "PromotedTime", Run: logrFuncrJSON_PromotedTime},
	{Sink: "logrFuncrJSON", Shape: "ShowsError", Run: logrFuncrJSON_ShowsError},
	{Sink: "logrFuncrJSON", Shape: "StringField", Run: logrFuncrJSON_StringField},
	{Sink: "logrFuncrJSON", Shape: "StringStruct", Run: logrFuncrJSON_StringStruct},
	{Sink: "logrFuncrJSON", Shape: "Unexported", Run: logrFuncrJSON_Unexported},
	{Sink: "logrFuncrError", Shape: "JSONDash", Run: logrFuncrError_JSONDash},
	{Sink: "logrFuncrError", Shape: "LogValueStruct", Run: logrFuncrError_LogValueStruct},
	{Sink: "logrFuncrError", Shape: "MarshalLogStruct", Run: logrFuncrError_MarshalLogStruct},
	{Sink: "logrFuncrError", Shape: "Plain", Run: logrFuncrError_Plain},
	{Sink: "logrFuncrError", Shape: "StringStruct", Run: logrFuncrError_StringStruct},
	{Sink: "logrFuncrErrorItself", Shape: "ErrorEmbedded", Run: logrFuncrErrorItself_ErrorEmbedded},
	{Sink: "logrFuncrErrorItself", Shape: "ErrorPointerStructPointer", Run: logrFuncrErrorItself_ErrorPointerStructPointer},
	{Sink: "logrFuncrErrorItself", Shape: "ErrorStruct", Run: logrFuncrErrorItself_ErrorStruct},
	{Sink: "logrFuncrErrorItself", Shape: "ErrorStructPointer", Run: logrFuncrErrorItself_ErrorStructPointer},
	{Sink: "logrFuncrErrorItself", Shape: "HidesErrorByName", Run: logrFuncrErrorItself_HidesErrorByName},
	{Sink: "logrFuncrErrorItself", Shape: "ShowsError", Run: logrFuncrErrorItself_ShowsError},
	{Sink: "logrFuncrErrorItself", Shape: "WrappedError", Run: logrFuncrErrorItself_WrappedError},
	{Sink: "logrFuncrWith", Shape: "JSONDash", Run: logrFuncrWith_JSONDash},
	{Sink: "logrFuncrWith", Shape: "LogValueStruct", Run: logrFuncrWith_LogValueStruct},
	{Sink: "logrFuncrWith", Shape: "MarshalLogStruct", Run: logrFuncrWith_MarshalLogStruct},
	{Sink: "logrFuncrWith", Shape: "Plain", Run: logrFuncrWith_Plain},
	{Sink: "logrFuncrWith", Shape: "StringStruct", Run: logrFuncrWith_StringStruct},
	{Sink: "logrStdr", Shape: "ErrorStruct", Run: logrStdr_ErrorStruct},
	{Sink: "logrStdr", Shape: "JSONDash", Run: logrStdr_JSONDash},
	{Sink: "logrStdr", Shape: "LogValueField", Run: logrStdr_LogValueField},
	{Sink: "logrStdr", Shape: "LogValueStruct", Run: logrStdr_LogValueStruct},
	{Sink: "logrStdr", Shape: "MarshalJSONField", Run: logrStdr_MarshalJSONField},
	{Sink: "logrStdr", Shape: "MarshalLogField", Run: logrStdr_MarshalLogField},
	{Sink: "logrStdr", Shape: "MarshalLogStruct", Run: logrStdr_MarshalLogStruct},
	{Sink: "logrStdr", Shape: "MarshalTextStruct", Run: logrStdr_MarshalTextStruct},
	{Sink: "logrStdr", Shape: "NestedPointer", Run: logrStdr_NestedPointer},
	{Sink: "logrStdr", Shape: "Plain", Run: logrStdr_Plain},
	{Sink: "logrStdr", Shape: "PromotedTime", Run: logrStdr_PromotedTime},
	{Sink: "logrStdr", Shape: "ShowsError", Run: logrStdr_ShowsError},
	{Sink: "logrStdr", Shape: "StringField", Run: logrStdr_StringField},
	{Sink: "logrStdr", Shape: "StringStruct", Run: logrStdr_StringStruct},
	{Sink: "logrStdr", Shape: "Unexported", Run: logrStdr_Unexported},
	{Sink: "logrSlogJSON", Shape: "JSONDash", Run: logrSlogJSON_JSONDash},
	{Sink: "logrSlogJSON", Shape: "LogValueField", Run: logrSlogJSON_LogValueField},
	{Sink: "logrSlogJSON", Shape: "LogValueStruct", Run: logrSlogJSON_LogValueStruct},
	{Sink: "logrSlogJSON", Shape: "MarshalLogStruct", Run: logrSlogJSON_MarshalLogStruct},
	{Sink: "logrSlogJSON", Shape: "Plain", Run: logrSlogJSON_Plain},
	{Sink: "logrSlogJSON", Shape: "StringStruct", Run: logrSlogJSON_StringStruct},
	{Sink: "logrSlogText", Shape: "JSONDash", Run: logrSlogText_JSONDash},
	{Sink: "logrSlogText", Shape: "LogValueField", Run: logrSlogText_LogValueField},
	{Sink: "logrSlogText", Shape: "LogValueStruct", Run: logrSlogText_LogValueStruct},
	{Sink: "logrSlogText", Shape: "MarshalLogStruct", Run: logrSlogText_MarshalLogStruct},
	{Sink: "logrSlogText", Shape: "Plain", Run: logrSlogText_Plain},
	{Sink: "logrSlogText", Shape: "StringStruct", Run: logrSlogText_StringStruct},
	{Sink: "logrToSlog", Shape: "JSONDash", Run: logrToSlog_JSONDash},
	{Sink: "logrToSlog", Shape: "LogValueField", Run: logrToSlog_LogValueField},
	{Sink: "logrToSlog", Shape: "LogValueStruct", Run: logrToSlog_LogValueStruct},
	{Sink: "logrToSlog", Shape: "MarshalLogStruct", Run: logrToSlog_MarshalLogStruct},
	{Sink: "logrToSlog", Shape: "Plain", Run: logrToSlog_Plain},
	{Sink: "logrToSlog", Shape: "StringStruct", Run: logrToSlog_StringStruct},
}

func logrFuncr_Anonymous(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewAnonymous())
}

func logrFuncr_AnonymousField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewAnonymousField())
}

func logrFuncr_Array(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewArray())
}

func logrFuncr_ArrayField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewArrayField())
}

func logrFuncr_ArrayPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewArrayPointer())
}

func logrFuncr_ArrayPointers(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewArrayPointers())
}

func logrFuncr_CauseField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewCauseField())
}

func logrFuncr_Embedded(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewEmbedded())
}

func logrFuncr_EmbeddedDash(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewEmbeddedDash())
}

func logrFuncr_EmbeddedNamed(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewEmbeddedNamed())
}

func logrFuncr_EmbeddedOmitted(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewEmbeddedOmitted())
}

func logrFuncr_EmbeddedPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewEmbeddedPointer())
}

func logrFuncr_EmbeddedShadowed(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewEmbeddedShadowed())
}

func logrFuncr_EmbeddedUnexported(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewEmbeddedUnexported())
}

func logrFuncr_EmbeddedUnexportedPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewEmbeddedUnexportedPointer())
}

func logrFuncr_ErrorElements(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorElements())
}

func logrFuncr_ErrorEmbedded(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorEmbedded())
}

func logrFuncr_ErrorField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorField())
}

func logrFuncr_ErrorFieldPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorFieldPointer())
}

func logrFuncr_ErrorIndirect(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorIndirect())
}

func logrFuncr_ErrorMap(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorMap())
}

func logrFuncr_ErrorNested(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorNested())
}

func logrFuncr_ErrorNestedPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorNestedPointer())
}

func logrFuncr_ErrorPointerField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorPointerField())
}

func logrFuncr_ErrorPointerFieldPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorPointerFieldPointer())
}

func logrFuncr_ErrorPointerMap(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorPointerMap())
}

func logrFuncr_ErrorPointerSlice(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorPointerSlice())
}

func logrFuncr_ErrorPointerStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorPointerStruct())
}

func logrFuncr_ErrorPointerStructPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorPointerStructPointer())
}

func logrFuncr_ErrorSlice(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorSlice())
}

func logrFuncr_ErrorStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorStruct())
}

func logrFuncr_ErrorStructPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorStructPointer())
}

func logrFuncr_ErrorUnexported(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorUnexported())
}

func logrFuncr_FormatField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewFormatField())
}

func logrFuncr_FormatStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewFormatStruct())
}

func logrFuncr_Generic(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewGeneric())
}

func logrFuncr_GenericOfPlain(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewGenericOfPlain())
}

func logrFuncr_GoStringField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewGoStringField())
}

func logrFuncr_GoStringStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewGoStringStruct())
}

func logrFuncr_HidesErrorByName(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewHidesErrorByName())
}

func logrFuncr_HidesJSONByCopy(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewHidesJSONByCopy())
}

func logrFuncr_HidesJSONByFailing(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewHidesJSONByFailing())
}

func logrFuncr_HidesJSONByStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewHidesJSONByStruct())
}

func logrFuncr_HidesLogObjectByField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewHidesLogObjectByField())
}

func logrFuncr_HidesLogValueByCopy(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewHidesLogValueByCopy())
}

func logrFuncr_HidesLogValueByGroup(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewHidesLogValueByGroup())
}

func logrFuncr_HidesStringByCopy(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewHidesStringByCopy())
}

func logrFuncr_HidesStringByName(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewHidesStringByName())
}

func logrFuncr_JSONDash(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewJSONDash())
}

func logrFuncr_JSONDashComma(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewJSONDashComma())
}

func logrFuncr_JSONDashPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewJSONDashPointer())
}

func logrFuncr_JSONDashSlice(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewJSONDashSlice())
}

func logrFuncr_JSONOmitEmpty(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewJSONOmitEmpty())
}

func logrFuncr_LogValueField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewLogValueField())
}

func logrFuncr_LogValueStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewLogValueStruct())
}

func logrFuncr_Map(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMap())
}

func logrFuncr_MapAny(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", map[string]any{"main": shapes.NewPlain()})
}

func logrFuncr_MapField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMapField())
}

func logrFuncr_MapPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMapPointer())
}

func logrFuncr_MapPointers(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMapPointers())
}

func logrFuncr_MapPointersField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMapPointersField())
}

func logrFuncr_MarshalJSONField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalJSONField())
}

func logrFuncr_MarshalJSONStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalJSONStruct())
}

func logrFuncr_MarshalLogElements(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogElements())
}

func logrFuncr_MarshalLogEmbedded(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogEmbedded())
}

func logrFuncr_MarshalLogField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogField())
}

func logrFuncr_MarshalLogFieldPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogFieldPointer())
}

func logrFuncr_MarshalLogIndirect(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogIndirect())
}

func logrFuncr_MarshalLogMap(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogMap())
}

func logrFuncr_MarshalLogNested(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogNested())
}

func logrFuncr_MarshalLogNestedPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogNestedPointer())
}

func logrFuncr_MarshalLogObjectField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogObjectField())
}

func logrFuncr_MarshalLogObjectStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogObjectStruct())
}

func logrFuncr_MarshalLogPointerField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogPointerField())
}

func logrFuncr_MarshalLogPointerFieldPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogPointerFieldPointer())
}

func logrFuncr_MarshalLogPointerMap(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogPointerMap())
}

func logrFuncr_MarshalLogPointerSlice(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogPointerSlice())
}

func logrFuncr_MarshalLogPointerStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogPointerStruct())
}

func logrFuncr_MarshalLogPointerStructPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogPointerStructPointer())
}

func logrFuncr_MarshalLogSlice(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogSlice())
}

func logrFuncr_MarshalLogStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogStruct())
}

func logrFuncr_MarshalLogStructPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogStructPointer())
}

func logrFuncr_MarshalLogUnexported(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogUnexported())
}

func logrFuncr_MarshalTextElements(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextElements())
}

func logrFuncr_MarshalTextEmbedded(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextEmbedded())
}

func logrFuncr_MarshalTextField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextField())
}

func logrFuncr_MarshalTextFieldPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextFieldPointer())
}

func logrFuncr_MarshalTextIndirect(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextIndirect())
}

func logrFuncr_MarshalTextMap(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextMap())
}

func logrFuncr_MarshalTextNested(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextNested())
}

func logrFuncr_MarshalTextNestedPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextNestedPointer())
}

func logrFuncr_MarshalTextPointerField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextPointerField())
}

func logrFuncr_MarshalTextPointerFieldPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextPointerFieldPointer())
}

func logrFuncr_MarshalTextPointerMap(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextPointerMap())
}

func logrFuncr_MarshalTextPointerSlice(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextPointerSlice())
}

func logrFuncr_MarshalTextPointerStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextPointerStruct())
}

func logrFuncr_MarshalTextPointerStructPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextPointerStructPointer())
}

func logrFuncr_MarshalTextSlice(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextSlice())
}

func logrFuncr_MarshalTextStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextStruct())
}

func logrFuncr_MarshalTextStructPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextStructPointer())
}

func logrFuncr_MarshalTextUnexported(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextUnexported())
}

func logrFuncr_MarshalZerologObjectField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalZerologObjectField())
}

func logrFuncr_MarshalZerologObjectStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalZerologObjectStruct())
}

func logrFuncr_NestedAny(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NestedAny{Database: shapes.NewPlain()})
}

func logrFuncr_NestedAnyMarshalJSON(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NestedAny{Database: shapes.NewMarshalJSONStruct()})
}

func logrFuncr_NestedAnyPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NestedAny{Database: shapes.NewPlainPointer()})
}

func logrFuncr_NestedAnyString(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NestedAny{Database: shapes.NewStringStruct()})
}

func logrFuncr_NestedAtomic(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewNestedAtomic())
}

func logrFuncr_NestedChannel(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewNestedChannel())
}

func logrFuncr_NestedDash(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewNestedDash())
}

func logrFuncr_NestedDashPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewNestedDashPointer())
}

func logrFuncr_NestedDeep(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewNestedDeep())
}

func logrFuncr_NestedFunc(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewNestedFunc())
}

func logrFuncr_NestedFuncDash(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewNestedFuncDash())
}

func logrFuncr_NestedPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewNestedPointer())
}

func logrFuncr_NestedPointerPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewNestedPointerPointer())
}

func logrFuncr_NestedUnexported(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewNestedUnexported())
}

func logrFuncr_NestedUnexportedPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewNestedUnexportedPointer())
}

func logrFuncr_NestedValue(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewNestedValue())
}

func logrFuncr_NestedValuePointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewNestedValuePointer())
}

func logrFuncr_PasswordAny(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPasswordAny())
}

func logrFuncr_PasswordBytes(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPasswordBytes())
}

func logrFuncr_PasswordFunc(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPasswordFunc())
}

func logrFuncr_PasswordMap(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPasswordMap())
}

func logrFuncr_PasswordNamed(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPasswordNamed())
}

func logrFuncr_PasswordOpaque(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPasswordOpaque())
}

func logrFuncr_PasswordPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPasswordPointer())
}

func logrFuncr_PasswordShown(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPasswordShown())
}

func logrFuncr_PasswordSlice(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPasswordSlice())
}

func logrFuncr_Plain(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPlain())
}

func logrFuncr_PlainPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPlainPointer())
}

func logrFuncr_PlainPointerPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPlainPointerPointer())
}

func logrFuncr_PromotedJSON(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPromotedJSON())
}

func logrFuncr_PromotedLogValue(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPromotedLogValue())
}

func logrFuncr_PromotedPointerString(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPromotedPointerString())
}

func logrFuncr_PromotedPointerStringPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPromotedPointerStringPointer())
}

func logrFuncr_PromotedString(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPromotedString())
}

func logrFuncr_PromotedStringPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPromotedStringPointer())
}

func logrFuncr_PromotedTime(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPromotedTime())
}

func logrFuncr_PromotedTimeField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPromotedTimeField())
}

func logrFuncr_PromotedTimePointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPromotedTimePointer())
}

func logrFuncr_PromotedTwice(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPromotedTwice())
}

func logrFuncr_Renamed(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewRenamed())
}

func logrFuncr_ShowsError(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewShowsError())
}

func logrFuncr_ShowsJSON(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewShowsJSON())
}

func logrFuncr_ShowsLogObject(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewShowsLogObject())
}

func logrFuncr_ShowsLogValue(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewShowsLogValue())
}

func logrFuncr_ShowsLogValueGroup(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewShowsLogValueGroup())
}

func logrFuncr_ShowsString(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewShowsString())
}

func logrFuncr_ShowsText(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewShowsText())
}

func logrFuncr_ShowsZerologObject(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewShowsZerologObject())
}

func logrFuncr_Slice(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewSlice())
}

func logrFuncr_SliceAny(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", []any{shapes.NewPlain()})
}

func logrFuncr_SliceAnyPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", []any{shapes.NewPlainPointer()})
}

func logrFuncr_SliceField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewSliceField())
}

func logrFuncr_SlicePointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewSlicePointer())
}

func logrFuncr_SlicePointers(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewSlicePointers())
}

func logrFuncr_SlicePointersField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewSlicePointersField())
}

func logrFuncr_SlicePointersPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewSlicePointersPointer())
}

func logrFuncr_SliceSlice(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewSliceSlice())
}

func logrFuncr_SliceUnexported(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewSliceUnexported())
}

func logrFuncr_StringElements(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringElements())
}

func logrFuncr_StringEmbedded(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringEmbedded())
}

func logrFuncr_StringField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringField())
}

func logrFuncr_StringFieldPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringFieldPointer())
}

func logrFuncr_StringIndirect(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringIndirect())
}

func logrFuncr_StringMap(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringMap())
}

func logrFuncr_StringNested(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringNested())
}

func logrFuncr_StringNestedPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringNestedPointer())
}

func logrFuncr_StringPointerField(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringPointerField())
}

func logrFuncr_StringPointerFieldPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringPointerFieldPointer())
}

func logrFuncr_StringPointerMap(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringPointerMap())
}

func logrFuncr_StringPointerSlice(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringPointerSlice())
}

func logrFuncr_StringPointerStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringPointerStruct())
}

func logrFuncr_StringPointerStructPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringPointerStructPointer())
}

func logrFuncr_StringSlice(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringSlice())
}

func logrFuncr_StringStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringStruct())
}

func logrFuncr_StringStructPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringStructPointer())
}

func logrFuncr_StringUnexported(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringUnexported())
}

func logrFuncr_Unexported(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewUnexported())
}

func logrFuncr_UnexportedPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewUnexportedPointer())
}

func logrFuncr_UnexportedTagged(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewUnexportedTagged())
}

func logrFuncr_WrappedError(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewWrappedError())
}

func logrFuncr_YAMLDash(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewYAMLDash())
}

func logrFuncrJSON_ErrorStruct(l *Loggers) {
	logger := funcr.NewJSON(func(line string) { fmt.Fprintln(l.Out, line) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewErrorStruct())
}

func logrFuncrJSON_JSONDash(l *Loggers) {
	logger := funcr.NewJSON(func(line string) { fmt.Fprintln(l.Out, line) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewJSONDash())
}

func logrFuncrJSON_LogValueField(l *Loggers) {
	logger := funcr.NewJSON(func(line string) { fmt.Fprintln(l.Out, line) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewLogValueField())
}

func logrFuncrJSON_LogValueStruct(l *Loggers) {
	logger := funcr.NewJSON(func(line string) { fmt.Fprintln(l.Out, line) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewLogValueStruct())
}

func logrFuncrJSON_MarshalJSONField(l *Loggers) {
	logger := funcr.NewJSON(func(line string) { fmt.Fprintln(l.Out, line) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalJSONField())
}

func logrFuncrJSON_MarshalLogField(l *Loggers) {
	logger := funcr.NewJSON(func(line string) { fmt.Fprintln(l.Out, line) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogField())
}

func logrFuncrJSON_MarshalLogStruct(l *Loggers) {
	logger := funcr.NewJSON(func(line string) { fmt.Fprintln(l.Out, line) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalLogStruct())
}

func logrFuncrJSON_MarshalTextStruct(l *Loggers) {
	logger := funcr.NewJSON(func(line string) { fmt.Fprintln(l.Out, line) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewMarshalTextStruct())
}

func logrFuncrJSON_NestedPointer(l *Loggers) {
	logger := funcr.NewJSON(func(line string) { fmt.Fprintln(l.Out, line) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewNestedPointer())
}

func logrFuncrJSON_Plain(l *Loggers) {
	logger := funcr.NewJSON(func(line string) { fmt.Fprintln(l.Out, line) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPlain())
}

func logrFuncrJSON_PromotedTime(l *Loggers) {
	logger := funcr.NewJSON(func(line string) { fmt.Fprintln(l.Out, line) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewPromotedTime())
}

func logrFuncrJSON_ShowsError(l *Loggers) {
	logger := funcr.NewJSON(func(line string) { fmt.Fprintln(l.Out, line) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewShowsError())
}

func logrFuncrJSON_StringField(l *Loggers) {
	logger := funcr.NewJSON(func(line string) { fmt.Fprintln(l.Out, line) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringField())
}

func logrFuncrJSON_StringStruct(l *Loggers) {
	logger := funcr.NewJSON(func(line string) { fmt.Fprintln(l.Out, line) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewStringStruct())
}

func logrFuncrJSON_Unexported(l *Loggers) {
	logger := funcr.NewJSON(func(line string) { fmt.Fprintln(l.Out, line) }, funcr.Options{})
	logger.Info("starting", "config", shapes.NewUnexported())
}

func logrFuncrError_JSONDash(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Error(errors.New("refused"), "starting", "config", shapes.NewJSONDash())
}

func logrFuncrError_LogValueStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Error(errors.New("refused"), "starting", "config", shapes.NewLogValueStruct())
}

func logrFuncrError_MarshalLogStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Error(errors.New("refused"), "starting", "config", shapes.NewMarshalLogStruct())
}

func logrFuncrError_Plain(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Error(errors.New("refused"), "starting", "config", shapes.NewPlain())
}

func logrFuncrError_StringStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Error(errors.New("refused"), "starting", "config", shapes.NewStringStruct())
}

func logrFuncrErrorItself_ErrorEmbedded(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Error(shapes.NewErrorEmbedded(), "starting")
}

func logrFuncrErrorItself_ErrorPointerStructPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Error(shapes.NewErrorPointerStructPointer(), "starting")
}

func logrFuncrErrorItself_ErrorStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Error(shapes.NewErrorStruct(), "starting")
}

func logrFuncrErrorItself_ErrorStructPointer(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Error(shapes.NewErrorStructPointer(), "starting")
}

func logrFuncrErrorItself_HidesErrorByName(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Error(shapes.NewHidesErrorByName(), "starting")
}

func logrFuncrErrorItself_ShowsError(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Error(shapes.NewShowsError(), "starting")
}

func logrFuncrErrorItself_WrappedError(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.Error(shapes.NewWrappedError(), "starting")
}

func logrFuncrWith_JSONDash(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.WithValues("config", shapes.NewJSONDash()).Info("starting")
}

func logrFuncrWith_LogValueStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.WithValues("config", shapes.NewLogValueStruct()).Info("starting")
}

func logrFuncrWith_MarshalLogStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.WithValues("config", shapes.NewMarshalLogStruct()).Info("starting")
}

func logrFuncrWith_Plain(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.WithValues("config", shapes.NewPlain()).Info("starting")
}

func logrFuncrWith_StringStruct(l *Loggers) {
	logger := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger.WithValues("config", shapes.NewStringStruct()).Info("starting")
}

func logrStdr_ErrorStruct(l *Loggers) {
	logger := stdr.New(log.New(l.Out, "", 0))
	logger.Info("starting", "config", shapes.NewErrorStruct())
}

func logrStdr_JSONDash(l *Loggers) {
	logger := stdr.New(log.New(l.Out, "", 0))
	logger.Info("starting", "config", shapes.NewJSONDash())
}

func logrStdr_LogValueField(l *Loggers) {
	logger := stdr.New(log.New(l.Out, "", 0))
	logger.Info("starting", "config", shapes.NewLogValueField())
}

func logrStdr_LogValueStruct(l *Loggers) {
	logger := stdr.New(log.New(l.Out, "", 0))
	logger.Info("starting", "config", shapes.NewLogValueStruct())
}

func logrStdr_MarshalJSONField(l *Loggers) {
	logger := stdr.New(log.New(l.Out, "", 0))
	logger.Info("starting", "config", shapes.NewMarshalJSONField())
}

func logrStdr_MarshalLogField(l *Loggers) {
	logger := stdr.New(log.New(l.Out, "", 0))
	logger.Info("starting", "config", shapes.NewMarshalLogField())
}

func logrStdr_MarshalLogStruct(l *Loggers) {
	logger := stdr.New(log.New(l.Out, "", 0))
	logger.Info("starting", "config", shapes.NewMarshalLogStruct())
}

func logrStdr_MarshalTextStruct(l *Loggers) {
	logger := stdr.New(log.New(l.Out, "", 0))
	logger.Info("starting", "config", shapes.NewMarshalTextStruct())
}

func logrStdr_NestedPointer(l *Loggers) {
	logger := stdr.New(log.New(l.Out, "", 0))
	logger.Info("starting", "config", shapes.NewNestedPointer())
}

func logrStdr_Plain(l *Loggers) {
	logger := stdr.New(log.New(l.Out, "", 0))
	logger.Info("starting", "config", shapes.NewPlain())
}

func logrStdr_PromotedTime(l *Loggers) {
	logger := stdr.New(log.New(l.Out, "", 0))
	logger.Info("starting", "config", shapes.NewPromotedTime())
}

func logrStdr_ShowsError(l *Loggers) {
	logger := stdr.New(log.New(l.Out, "", 0))
	logger.Info("starting", "config", shapes.NewShowsError())
}

func logrStdr_StringField(l *Loggers) {
	logger := stdr.New(log.New(l.Out, "", 0))
	logger.Info("starting", "config", shapes.NewStringField())
}

func logrStdr_StringStruct(l *Loggers) {
	logger := stdr.New(log.New(l.Out, "", 0))
	logger.Info("starting", "config", shapes.NewStringStruct())
}

func logrStdr_Unexported(l *Loggers) {
	logger := stdr.New(log.New(l.Out, "", 0))
	logger.Info("starting", "config", shapes.NewUnexported())
}

func logrSlogJSON_JSONDash(l *Loggers) {
	logger := logr.FromSlogHandler(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewJSONDash())
}

func logrSlogJSON_LogValueField(l *Loggers) {
	logger := logr.FromSlogHandler(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueField())
}

func logrSlogJSON_LogValueStruct(l *Loggers) {
	logger := logr.FromSlogHandler(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueStruct())
}

func logrSlogJSON_MarshalLogStruct(l *Loggers) {
	logger := logr.FromSlogHandler(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalLogStruct())
}

func logrSlogJSON_Plain(l *Loggers) {
	logger := logr.FromSlogHandler(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPlain())
}

func logrSlogJSON_StringStruct(l *Loggers) {
	logger := logr.FromSlogHandler(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringStruct())
}

func logrSlogText_JSONDash(l *Loggers) {
	logger := logr.FromSlogHandler(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewJSONDash())
}

func logrSlogText_LogValueField(l *Loggers) {
	logger := logr.FromSlogHandler(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueField())
}

func logrSlogText_LogValueStruct(l *Loggers) {
	logger := logr.FromSlogHandler(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueStruct())
}

func logrSlogText_MarshalLogStruct(l *Loggers) {
	logger := logr.FromSlogHandler(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalLogStruct())
}

func logrSlogText_Plain(l *Loggers) {
	logger := logr.FromSlogHandler(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPlain())
}

func logrSlogText_StringStruct(l *Loggers) {
	logger := logr.FromSlogHandler(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringStruct())
}

func logrToSlog_JSONDash(l *Loggers) {
	sink := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger := slog.New(logr.ToSlogHandler(sink))
	logger.Info("starting", "config", shapes.NewJSONDash())
}

func logrToSlog_LogValueField(l *Loggers) {
	sink := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger := slog.New(logr.ToSlogHandler(sink))
	logger.Info("starting", "config", shapes.NewLogValueField())
}

func logrToSlog_LogValueStruct(l *Loggers) {
	sink := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger := slog.New(logr.ToSlogHandler(sink))
	logger.Info("starting", "config", shapes.NewLogValueStruct())
}

func logrToSlog_MarshalLogStruct(l *Loggers) {
	sink := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger := slog.New(logr.ToSlogHandler(sink))
	logger.Info("starting", "config", shapes.NewMarshalLogStruct())
}

func logrToSlog_Plain(l *Loggers) {
	sink := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger := slog.New(logr.ToSlogHandler(sink))
	logger.Info("starting", "config", shapes.NewPlain())
}

func logrToSlog_StringStruct(l *Loggers) {
	sink := funcr.New(func(prefix, args string) { fmt.Fprintln(l.Out, prefix, args) }, funcr.Options{})
	logger := slog.New(logr.ToSlogHandler(sink))
	logger.Info("starting", "config", shapes.NewStringStruct())
}

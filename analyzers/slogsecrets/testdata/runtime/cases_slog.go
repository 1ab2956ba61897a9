package runtime

// This file is written by internal/generate (go generate). It bears no mark of generated
// code, as prodcheck would pass it by.

import (
	"context"
	"log/slog"

	"github.com/prodcheck/prodcheck/analyzers/slogsecrets/runtime/shapes"
)

var slogCases = []Case{
	{Sink: "slogJSON", Shape: "Anonymous", Run: slogJSON_Anonymous},
	{Sink: "slogJSON", Shape: "AnonymousField", Run: slogJSON_AnonymousField},
	{Sink: "slogJSON", Shape: "Array", Run: slogJSON_Array},
	{Sink: "slogJSON", Shape: "ArrayField", Run: slogJSON_ArrayField},
	{Sink: "slogJSON", Shape: "ArrayPointer", Run: slogJSON_ArrayPointer},
	{Sink: "slogJSON", Shape: "ArrayPointers", Run: slogJSON_ArrayPointers},
	{Sink: "slogJSON", Shape: "CauseField", Run: slogJSON_CauseField},
	{Sink: "slogJSON", Shape: "Embedded", Run: slogJSON_Embedded},
	{Sink: "slogJSON", Shape: "EmbeddedDash", Run: slogJSON_EmbeddedDash},
	{Sink: "slogJSON", Shape: "EmbeddedNamed", Run: slogJSON_EmbeddedNamed},
	{Sink: "slogJSON", Shape: "EmbeddedOmitted", Run: slogJSON_EmbeddedOmitted},
	{Sink: "slogJSON", Shape: "EmbeddedPointer", Run: slogJSON_EmbeddedPointer},
	{Sink: "slogJSON", Shape: "EmbeddedShadowed", Run: slogJSON_EmbeddedShadowed},
	{Sink: "slogJSON", Shape: "EmbeddedUnexported", Run: slogJSON_EmbeddedUnexported},
	{Sink: "slogJSON", Shape: "EmbeddedUnexportedPointer", Run: slogJSON_EmbeddedUnexportedPointer},
	{Sink: "slogJSON", Shape: "ErrorElements", Run: slogJSON_ErrorElements},
	{Sink: "slogJSON", Shape: "ErrorEmbedded", Run: slogJSON_ErrorEmbedded},
	{Sink: "slogJSON", Shape: "ErrorField", Run: slogJSON_ErrorField},
	{Sink: "slogJSON", Shape: "ErrorFieldPointer", Run: slogJSON_ErrorFieldPointer},
	{Sink: "slogJSON", Shape: "ErrorIndirect", Run: slogJSON_ErrorIndirect},
	{Sink: "slogJSON", Shape: "ErrorMap", Run: slogJSON_ErrorMap},
	{Sink: "slogJSON", Shape: "ErrorNested", Run: slogJSON_ErrorNested},
	{Sink: "slogJSON", Shape: "ErrorNestedPointer", Run: slogJSON_ErrorNestedPointer},
	{Sink: "slogJSON", Shape: "ErrorPointerField", Run: slogJSON_ErrorPointerField},
	{Sink: "slogJSON", Shape: "ErrorPointerFieldPointer", Run: slogJSON_ErrorPointerFieldPointer},
	{Sink: "slogJSON", Shape: "ErrorPointerMap", Run: slogJSON_ErrorPointerMap},
	{Sink: "slogJSON", Shape: "ErrorPointerSlice", Run: slogJSON_ErrorPointerSlice},
	{Sink: "slogJSON", Shape: "ErrorPointerStruct", Run: slogJSON_ErrorPointerStruct},
	{Sink: "slogJSON", Shape: "ErrorPointerStructPointer", Run: slogJSON_ErrorPointerStructPointer},
	{Sink: "slogJSON", Shape: "ErrorSlice", Run: slogJSON_ErrorSlice},
	{Sink: "slogJSON", Shape: "ErrorStruct", Run: slogJSON_ErrorStruct},
	{Sink: "slogJSON", Shape: "ErrorStructPointer", Run: slogJSON_ErrorStructPointer},
	{Sink: "slogJSON", Shape: "ErrorUnexported", Run: slogJSON_ErrorUnexported},
	{Sink: "slogJSON", Shape: "FormatField", Run: slogJSON_FormatField},
	{Sink: "slogJSON", Shape: "FormatStruct", Run: slogJSON_FormatStruct},
	{Sink: "slogJSON", Shape: "Generic", Run: slogJSON_Generic},
	{Sink: "slogJSON", Shape: "GenericOfPlain", Run: slogJSON_GenericOfPlain},
	{Sink: "slogJSON", Shape: "GoStringField", Run: slogJSON_GoStringField},
	{Sink: "slogJSON", Shape: "GoStringStruct", Run: slogJSON_GoStringStruct},
	{Sink: "slogJSON", Shape: "HidesErrorByName", Run: slogJSON_HidesErrorByName},
	{Sink: "slogJSON", Shape: "HidesJSONByCopy", Run: slogJSON_HidesJSONByCopy},
	{Sink: "slogJSON", Shape: "HidesJSONByFailing", Run: slogJSON_HidesJSONByFailing},
	{Sink: "slogJSON", Shape: "HidesJSONByStruct", Run: slogJSON_HidesJSONByStruct},
	{Sink: "slogJSON", Shape: "HidesLogObjectByField", Run: slogJSON_HidesLogObjectByField},
	{Sink: "slogJSON", Shape: "HidesLogValueByCopy", Run: slogJSON_HidesLogValueByCopy},
	{Sink: "slogJSON", Shape: "HidesLogValueByGroup", Run: slogJSON_HidesLogValueByGroup},
	{Sink: "slogJSON", Shape: "HidesStringByCopy", Run: slogJSON_HidesStringByCopy},
	{Sink: "slogJSON", Shape: "HidesStringByName", Run: slogJSON_HidesStringByName},
	{Sink: "slogJSON", Shape: "JSONDash", Run: slogJSON_JSONDash},
	{Sink: "slogJSON", Shape: "JSONDashComma", Run: slogJSON_JSONDashComma},
	{Sink: "slogJSON", Shape: "JSONDashPointer", Run: slogJSON_JSONDashPointer},
	{Sink: "slogJSON", Shape: "JSONDashSlice", Run: slogJSON_JSONDashSlice},
	{Sink: "slogJSON", Shape: "JSONOmitEmpty", Run: slogJSON_JSONOmitEmpty},
	{Sink: "slogJSON", Shape: "LogValueElements", Run: slogJSON_LogValueElements},
	{Sink: "slogJSON", Shape: "LogValueEmbedded", Run: slogJSON_LogValueEmbedded},
	{Sink: "slogJSON", Shape: "LogValueField", Run: slogJSON_LogValueField},
	{Sink: "slogJSON", Shape: "LogValueFieldPointer", Run: slogJSON_LogValueFieldPointer},
	{Sink: "slogJSON", Shape: "LogValueIndirect", Run: slogJSON_LogValueIndirect},
	{Sink: "slogJSON", Shape: "LogValueMap", Run: slogJSON_LogValueMap},
	{Sink: "slogJSON", Shape: "LogValueNested", Run: slogJSON_LogValueNested},
	{Sink: "slogJSON", Shape: "LogValueNestedPointer", Run: slogJSON_LogValueNestedPointer},
	{Sink: "slogJSON", Shape: "LogValuePointerField", Run: slogJSON_LogValuePointerField},
	{Sink: "slogJSON", Shape: "LogValuePointerFieldPointer", Run: slogJSON_LogValuePointerFieldPointer},
	{Sink: "slogJSON", Shape: "LogValuePointerMap", Run: slogJSON_LogValuePointerMap},
	{Sink: "slogJSON", Shape: "LogValuePointerSlice", Run: slogJSON_LogValuePointerSlice},
	{Sink: "slogJSON", Shape: "LogValuePointerStruct", Run: slogJSON_LogValuePointerStruct},
	{Sink: "slogJSON", Shape: "LogValuePointerStructPointer", Run: slogJSON_LogValuePointerStructPointer},
	{Sink: "slogJSON", Shape: "LogValueSlice", Run: slogJSON_LogValueSlice},
	{Sink: "slogJSON", Shape: "LogValueStruct", Run: slogJSON_LogValueStruct},
	{Sink: "slogJSON", Shape: "LogValueStructPointer", Run: slogJSON_LogValueStructPointer},
	{Sink: "slogJSON", Shape: "LogValueUnexported", Run: slogJSON_LogValueUnexported},
	{Sink: "slogJSON", Shape: "Map", Run: slogJSON_Map},
	{Sink: "slogJSON", Shape: "MapAny", Run: slogJSON_MapAny},
	{Sink: "slogJSON", Shape: "MapField", Run: slogJSON_MapField},
	{Sink: "slogJSON", Shape: "MapPointer", Run: slogJSON_MapPointer},
	{Sink: "slogJSON", Shape: "MapPointers", Run: slogJSON_MapPointers},
	{Sink: "slogJSON", Shape: "MapPointersField", Run: slogJSON_MapPointersField},
	{Sink: "slogJSON", Shape: "MarshalJSONElements", Run: slogJSON_MarshalJSONElements},
	{Sink: "slogJSON", Shape: "MarshalJSONEmbedded", Run: slogJSON_MarshalJSONEmbedded},
	{Sink: "slogJSON", Shape: "MarshalJSONField", Run: slogJSON_MarshalJSONField},
	{Sink: "slogJSON", Shape: "MarshalJSONFieldPointer", Run: slogJSON_MarshalJSONFieldPointer},
	{Sink: "slogJSON", Shape: "MarshalJSONIndirect", Run: slogJSON_MarshalJSONIndirect},
	{Sink: "slogJSON", Shape: "MarshalJSONMap", Run: slogJSON_MarshalJSONMap},
	{Sink: "slogJSON", Shape: "MarshalJSONNested", Run: slogJSON_MarshalJSONNested},
	{Sink: "slogJSON", Shape: "MarshalJSONNestedPointer", Run: slogJSON_MarshalJSONNestedPointer},
	{Sink: "slogJSON", Shape: "MarshalJSONPointerField", Run: slogJSON_MarshalJSONPointerField},
	{Sink: "slogJSON", Shape: "MarshalJSONPointerFieldPointer", Run: slogJSON_MarshalJSONPointerFieldPointer},
	{Sink: "slogJSON", Shape: "MarshalJSONPointerMap", Run: slogJSON_MarshalJSONPointerMap},
	{Sink: "slogJSON", Shape: "MarshalJSONPointerSlice", Run: slogJSON_MarshalJSONPointerSlice},
	{Sink: "slogJSON", Shape: "MarshalJSONPointerStruct", Run: slogJSON_MarshalJSONPointerStruct},
	{Sink: "slogJSON", Shape: "MarshalJSONPointerStructPointer", Run: slogJSON_MarshalJSONPointerStructPointer},
	{Sink: "slogJSON", Shape: "MarshalJSONSlice", Run: slogJSON_MarshalJSONSlice},
	{Sink: "slogJSON", Shape: "MarshalJSONStruct", Run: slogJSON_MarshalJSONStruct},
	{Sink: "slogJSON", Shape: "MarshalJSONStructPointer", Run: slogJSON_MarshalJSONStructPointer},
	{Sink: "slogJSON", Shape: "MarshalJSONUnexported", Run: slogJSON_MarshalJSONUnexported},
	{Sink: "slogJSON", Shape: "MarshalLogField", Run: slogJSON_MarshalLogField},
	{Sink: "slogJSON", Shape: "MarshalLogObjectField", Run: slogJSON_MarshalLogObjectField},
	{Sink: "slogJSON", Shape: "MarshalLogObjectStruct", Run: slogJSON_MarshalLogObjectStruct},
	{Sink: "slogJSON", Shape: "MarshalLogStruct", Run: slogJSON_MarshalLogStruct},
	{Sink: "slogJSON", Shape: "MarshalTextElements", Run: slogJSON_MarshalTextElements},
	{Sink: "slogJSON", Shape: "MarshalTextEmbedded", Run: slogJSON_MarshalTextEmbedded},
	{Sink: "slogJSON", Shape: "MarshalTextField", Run: slogJSON_MarshalTextField},
	{Sink: "slogJSON", Shape: "MarshalTextFieldPointer", Run: slogJSON_MarshalTextFieldPointer},
	{Sink: "slogJSON", Shape: "MarshalTextIndirect", Run: slogJSON_MarshalTextIndirect},
	{Sink: "slogJSON", Shape: "MarshalTextMap", Run: slogJSON_MarshalTextMap},
	{Sink: "slogJSON", Shape: "MarshalTextNested", Run: slogJSON_MarshalTextNested},
	{Sink: "slogJSON", Shape: "MarshalTextNestedPointer", Run: slogJSON_MarshalTextNestedPointer},
	{Sink: "slogJSON", Shape: "MarshalTextPointerField", Run: slogJSON_MarshalTextPointerField},
	{Sink: "slogJSON", Shape: "MarshalTextPointerFieldPointer", Run: slogJSON_MarshalTextPointerFieldPointer},
	{Sink: "slogJSON", Shape: "MarshalTextPointerMap", Run: slogJSON_MarshalTextPointerMap},
	{Sink: "slogJSON", Shape: "MarshalTextPointerSlice", Run: slogJSON_MarshalTextPointerSlice},
	{Sink: "slogJSON", Shape: "MarshalTextPointerStruct", Run: slogJSON_MarshalTextPointerStruct},
	{Sink: "slogJSON", Shape: "MarshalTextPointerStructPointer", Run: slogJSON_MarshalTextPointerStructPointer},
	{Sink: "slogJSON", Shape: "MarshalTextSlice", Run: slogJSON_MarshalTextSlice},
	{Sink: "slogJSON", Shape: "MarshalTextStruct", Run: slogJSON_MarshalTextStruct},
	{Sink: "slogJSON", Shape: "MarshalTextStructPointer", Run: slogJSON_MarshalTextStructPointer},
	{Sink: "slogJSON", Shape: "MarshalTextUnexported", Run: slogJSON_MarshalTextUnexported},
	{Sink: "slogJSON", Shape: "MarshalZerologObjectField", Run: slogJSON_MarshalZerologObjectField},
	{Sink: "slogJSON", Shape: "MarshalZerologObjectStruct", Run: slogJSON_MarshalZerologObjectStruct},
	{Sink: "slogJSON", Shape: "NestedAny", Run: slogJSON_NestedAny},
	{Sink: "slogJSON", Shape: "NestedAnyMarshalJSON", Run: slogJSON_NestedAnyMarshalJSON},
	{Sink: "slogJSON", Shape: "NestedAnyPointer", Run: slogJSON_NestedAnyPointer},
	{Sink: "slogJSON", Shape: "NestedAnyString", Run: slogJSON_NestedAnyString},
	{Sink: "slogJSON", Shape: "NestedAtomic", Run: slogJSON_NestedAtomic},
	{Sink: "slogJSON", Shape: "NestedChannel", Run: slogJSON_NestedChannel},
	{Sink: "slogJSON", Shape: "NestedDash", Run: slogJSON_NestedDash},
	{Sink: "slogJSON", Shape: "NestedDashPointer", Run: slogJSON_NestedDashPointer},
	{Sink: "slogJSON", Shape: "NestedDeep", Run: slogJSON_NestedDeep},
	{Sink: "slogJSON", Shape: "NestedFunc", Run: slogJSON_NestedFunc},
	{Sink: "slogJSON", Shape: "NestedFuncDash", Run: slogJSON_NestedFuncDash},
	{Sink: "slogJSON", Shape: "NestedPointer", Run: slogJSON_NestedPointer},
	{Sink: "slogJSON", Shape: "NestedPointerPointer", Run: slogJSON_NestedPointerPointer},
	{Sink: "slogJSON", Shape: "NestedUnexported", Run: slogJSON_NestedUnexported},
	{Sink: "slogJSON", Shape: "NestedUnexportedPointer", Run: slogJSON_NestedUnexportedPointer},
	{Sink: "slogJSON", Shape: "NestedValue", Run: slogJSON_NestedValue},
	{Sink: "slogJSON", Shape: "NestedValuePointer", Run: slogJSON_NestedValuePointer},
	{Sink: "slogJSON", Shape: "PasswordAny", Run: slogJSON_PasswordAny},
	{Sink: "slogJSON", Shape: "PasswordBytes", Run: slogJSON_PasswordBytes},
	{Sink: "slogJSON", Shape: "PasswordFunc", Run: slogJSON_PasswordFunc},
	{Sink: "slogJSON", Shape: "PasswordMap", Run: slogJSON_PasswordMap},
	{Sink: "slogJSON", Shape: "PasswordNamed", Run: slogJSON_PasswordNamed},
	{Sink: "slogJSON", Shape: "PasswordOpaque", Run: slogJSON_PasswordOpaque},
	{Sink: "slogJSON", Shape: "PasswordPointer", Run: slogJSON_PasswordPointer},
	{Sink: "slogJSON", Shape: "PasswordShown", Run: slogJSON_PasswordShown},
	{Sink: "slogJSON", Shape: "PasswordSlice", Run: slogJSON_PasswordSlice},
	{Sink: "slogJSON", Shape: "Plain", Run: slogJSON_Plain},
	{Sink: "slogJSON", Shape: "PlainPointer", Run: slogJSON_PlainPointer},
	{Sink: "slogJSON", Shape: "PlainPointerPointer", Run: slogJSON_PlainPointerPointer},
	{Sink: "slogJSON", Shape: "PromotedJSON", Run: slogJSON_PromotedJSON},
	{Sink: "slogJSON", Shape: "PromotedLogValue", Run: slogJSON_PromotedLogValue},
	{Sink: "slogJSON", Shape: "PromotedPointerString", Run: slogJSON_PromotedPointerString},
	{Sink: "slogJSON", Shape: "PromotedPointerStringPointer", Run: slogJSON_PromotedPointerStringPointer},
	{Sink: "slogJSON", Shape: "PromotedString", Run: slogJSON_PromotedString},
	{Sink: "slogJSON", Shape: "PromotedStringPointer", Run: slogJSON_PromotedStringPointer},
	{Sink: "slogJSON", Shape: "PromotedTime", Run: slogJSON_PromotedTime},
	{Sink: "slogJSON", Shape: "PromotedTimeField", Run: slogJSON_PromotedTimeField},
	{Sink: "slogJSON", Shape: "PromotedTimePointer", Run: slogJSON_PromotedTimePointer},
	{Sink: "slogJSON", Shape: "PromotedTwice", Run: slogJSON_PromotedTwice},
	{Sink: "slogJSON", Shape: "Renamed", Run: slogJSON_Renamed},
	{Sink: "slogJSON", Shape: "ShowsError", Run: slogJSON_ShowsError},
	{Sink: "slogJSON", Shape: "ShowsJSON", Run: slogJSON_ShowsJSON},
	{Sink: "slogJSON", Shape: "ShowsLogObject", Run: slogJSON_ShowsLogObject},
	{Sink: "slogJSON", Shape: "ShowsLogValue", Run: slogJSON_ShowsLogValue},
	{Sink: "slogJSON", Shape: "ShowsLogValueGroup", Run: slogJSON_ShowsLogValueGroup},
	{Sink: "slogJSON", Shape: "ShowsString", Run: slogJSON_ShowsString},
	{Sink: "slogJSON", Shape: "ShowsText", Run: slogJSON_ShowsText},
	{Sink: "slogJSON", Shape: "ShowsZerologObject", Run: slogJSON_ShowsZerologObject},
	{Sink: "slogJSON", Shape: "Slice", Run: slogJSON_Slice},
	{Sink: "slogJSON", Shape: "SliceAny", Run: slogJSON_SliceAny},
	{Sink: "slogJSON", Shape: "SliceAnyPointer", Run: slogJSON_SliceAnyPointer},
	{Sink: "slogJSON", Shape: "SliceField", Run: slogJSON_SliceField},
	{Sink: "slogJSON", Shape: "SlicePointer", Run: slogJSON_SlicePointer},
	{Sink: "slogJSON", Shape: "SlicePointers", Run: slogJSON_SlicePointers},
	{Sink: "slogJSON", Shape: "SlicePointersField", Run: slogJSON_SlicePointersField},
	{Sink: "slogJSON", Shape: "SlicePointersPointer", Run: slogJSON_SlicePointersPointer},
	{Sink: "slogJSON", Shape: "SliceSlice", Run: slogJSON_SliceSlice},
	{Sink: "slogJSON", Shape: "SliceUnexported", Run: slogJSON_SliceUnexported},
	{Sink: "slogJSON", Shape: "StringField", Run: slogJSON_StringField},
	{Sink: "slogJSON", Shape: "StringStruct", Run: slogJSON_StringStruct},
	{Sink: "slogJSON", Shape: "Unexported", Run: slogJSON_Unexported},
	{Sink: "slogJSON", Shape: "UnexportedPointer", Run: slogJSON_UnexportedPointer},
	{Sink: "slogJSON", Shape: "UnexportedTagged", Run: slogJSON_UnexportedTagged},
	{Sink: "slogJSON", Shape: "WrappedError", Run: slogJSON_WrappedError},
	{Sink: "slogJSON", Shape: "YAMLDash", Run: slogJSON_YAMLDash},
	{Sink: "slogText", Shape: "Anonymous", Run: slogText_Anonymous},
	{Sink: "slogText", Shape: "AnonymousField", Run: slogText_AnonymousField},
	{Sink: "slogText", Shape: "Array", Run: slogText_Array},
	{Sink: "slogText", Shape: "ArrayField", Run: slogText_ArrayField},
	{Sink: "slogText", Shape: "ArrayPointer", Run: slogText_ArrayPointer},
	{Sink: "slogText", Shape: "ArrayPointers", Run: slogText_ArrayPointers},
	{Sink: "slogText", Shape: "CauseField", Run: slogText_CauseField},
	{Sink: "slogText", Shape: "Embedded", Run: slogText_Embedded},
	{Sink: "slogText", Shape: "EmbeddedDash", Run: slogText_EmbeddedDash},
	{Sink: "slogText", Shape: "EmbeddedNamed", Run: slogText_EmbeddedNamed},
	{Sink: "slogText", Shape: "EmbeddedOmitted", Run: slogText_EmbeddedOmitted},
	{Sink: "slogText", Shape: "EmbeddedPointer", Run: slogText_EmbeddedPointer},
	{Sink: "slogText", Shape: "EmbeddedShadowed", Run: slogText_EmbeddedShadowed},
	{Sink: "slogText", Shape: "EmbeddedUnexported", Run: slogText_EmbeddedUnexported},
	{Sink: "slogText", Shape: "EmbeddedUnexportedPointer", Run: slogText_EmbeddedUnexportedPointer},
	{Sink: "slogText", Shape: "ErrorElements", Run: slogText_ErrorElements},
	{Sink: "slogText", Shape: "ErrorEmbedded", Run: slogText_ErrorEmbedded},
	{Sink: "slogText", Shape: "ErrorField", Run: slogText_ErrorField},
	{Sink: "slogText", Shape: "ErrorFieldPointer", Run: slogText_ErrorFieldPointer},
	{Sink: "slogText", Shape: "ErrorIndirect", Run: slogText_ErrorIndirect},
	{Sink: "slogText", Shape: "ErrorMap", Run: slogText_ErrorMap},
	{Sink: "slogText", Shape: "ErrorNested", Run: slogText_ErrorNested},
	{Sink: "slogText", Shape: "ErrorNestedPointer", Run: slogText_ErrorNestedPointer},
	{Sink: "slogText", Shape: "ErrorPointerField", Run: slogText_ErrorPointerField},
	{Sink: "slogText", Shape: "ErrorPointerFieldPointer", Run: slogText_ErrorPointerFieldPointer},
	{Sink: "slogText", Shape: "ErrorPointerMap", Run: slogText_ErrorPointerMap},
	{Sink: "slogText", Shape: "ErrorPointerSlice", Run: slogText_ErrorPointerSlice},
	{Sink: "slogText", Shape: "ErrorPointerStruct", Run: slogText_ErrorPointerStruct},
	{Sink: "slogText", Shape: "ErrorPointerStructPointer", Run: slogText_ErrorPointerStructPointer},
	{Sink: "slogText", Shape: "ErrorSlice", Run: slogText_ErrorSlice},
	{Sink: "slogText", Shape: "ErrorStruct", Run: slogText_ErrorStruct},
	{Sink: "slogText", Shape: "ErrorStructPointer", Run: slogText_ErrorStructPointer},
	{Sink: "slogText", Shape: "ErrorUnexported", Run: slogText_ErrorUnexported},
	{Sink: "slogText", Shape: "FormatElements", Run: slogText_FormatElements},
	{Sink: "slogText", Shape: "FormatEmbedded", Run: slogText_FormatEmbedded},
	{Sink: "slogText", Shape: "FormatField", Run: slogText_FormatField},
	{Sink: "slogText", Shape: "FormatFieldPointer", Run: slogText_FormatFieldPointer},
	{Sink: "slogText", Shape: "FormatIndirect", Run: slogText_FormatIndirect},
	{Sink: "slogText", Shape: "FormatMap", Run: slogText_FormatMap},
	{Sink: "slogText", Shape: "FormatNested", Run: slogText_FormatNested},
	{Sink: "slogText", Shape: "FormatNestedPointer", Run: slogText_FormatNestedPointer},
	{Sink: "slogText", Shape: "FormatPointerField", Run: slogText_FormatPointerField},
	{Sink: "slogText", Shape: "FormatPointerFieldPointer", Run: slogText_FormatPointerFieldPointer},
	{Sink: "slogText", Shape: "FormatPointerMap", Run: slogText_FormatPointerMap},
	{Sink: "slogText", Shape: "FormatPointerSlice", Run: slogText_FormatPointerSlice},
	{Sink: "slogText", Shape: "FormatPointerStruct", Run: slogText_FormatPointerStruct},
	{Sink: "slogText", Shape: "FormatPointerStructPointer", Run: slogText_FormatPointerStructPointer},
	{Sink: "slogText", Shape: "FormatSlice", Run: slogText_FormatSlice},
	{Sink: "slogText", Shape: "FormatStruct", Run: slogText_FormatStruct},
	{Sink: "slogText", Shape: "FormatStructPointer", Run: slogText_FormatStructPointer},
	{Sink: "slogText", Shape: "FormatUnexported", Run: slogText_FormatUnexported},
	{Sink: "slogText", Shape: "Generic", Run: slogText_Generic},
	{Sink: "slogText", Shape: "GenericOfPlain", Run: slogText_GenericOfPlain},
	{Sink: "slogText", Shape: "GoStringField", Run: slogText_GoStringField},
	{Sink: "slogText", Shape: "GoStringStruct", Run: slogText_GoStringStruct},
	{Sink: "slogText", Shape: "HidesErrorByName", Run: slogText_HidesErrorByName},
	{Sink: "slogText", Shape: "HidesJSONByCopy", Run: slogText_HidesJSONByCopy},
	{Sink: "slogText", Shape: "HidesJSONByFailing", Run: slogText_HidesJSONByFailing},
	{Sink: "slogText", Shape: "HidesJSONByStruct", Run: slogText_HidesJSONByStruct},
	{Sink: "slogText", Shape: "HidesLogObjectByField", Run: slogText_HidesLogObjectByField},
	{Sink: "slogText", Shape: "HidesLogValueByCopy", Run: slogText_HidesLogValueByCopy},
	{Sink: "slogText", Shape: "HidesLogValueByGroup", Run: slogText_HidesLogValueByGroup},
	{Sink: "slogText", Shape: "HidesStringByCopy", Run: slogText_HidesStringByCopy},
	{Sink: "slogText", Shape: "HidesStringByName", Run: slogText_HidesStringByName},
	{Sink: "slogText", Shape: "JSONDash", Run: slogText_JSONDash},
	{Sink: "slogText", Shape: "JSONDashComma", Run: slogText_JSONDashComma},
	{Sink: "slogText", Shape: "JSONDashPointer", Run: slogText_JSONDashPointer},
	{Sink: "slogText", Shape: "JSONDashSlice", Run: slogText_JSONDashSlice},
	{Sink: "slogText", Shape: "JSONOmitEmpty", Run: slogText_JSONOmitEmpty},
	{Sink: "slogText", Shape: "LogValueElements", Run: slogText_LogValueElements},
	{Sink: "slogText", Shape: "LogValueEmbedded", Run: slogText_LogValueEmbedded},
	{Sink: "slogText", Shape: "LogValueField", Run: slogText_LogValueField},
	{Sink: "slogText", Shape: "LogValueFieldPointer", Run: slogText_LogValueFieldPointer},
	{Sink: "slogText", Shape: "LogValueIndirect", Run: slogText_LogValueIndirect},
	{Sink: "slogText", Shape: "LogValueMap", Run: slogText_LogValueMap},
	{Sink: "slogText", Shape: "LogValueNested", Run: slogText_LogValueNested},
	{Sink: "slogText", Shape: "LogValueNestedPointer", Run: slogText_LogValueNestedPointer},
	{Sink: "slogText", Shape: "LogValuePointerField", Run: slogText_LogValuePointerField},
	{Sink: "slogText", Shape: "LogValuePointerFieldPointer", Run: slogText_LogValuePointerFieldPointer},
	{Sink: "slogText", Shape: "LogValuePointerMap", Run: slogText_LogValuePointerMap},
	{Sink: "slogText", Shape: "LogValuePointerSlice", Run: slogText_LogValuePointerSlice},
	{Sink: "slogText", Shape: "LogValuePointerStruct", Run: slogText_LogValuePointerStruct},
	{Sink: "slogText", Shape: "LogValuePointerStructPointer", Run: slogText_LogValuePointerStructPointer},
	{Sink: "slogText", Shape: "LogValueSlice", Run: slogText_LogValueSlice},
	{Sink: "slogText", Shape: "LogValueStruct", Run: slogText_LogValueStruct},
	{Sink: "slogText", Shape: "LogValueStructPointer", Run: slogText_LogValueStructPointer},
	{Sink: "slogText", Shape: "LogValueUnexported", Run: slogText_LogValueUnexported},
	{Sink: "slogText", Shape: "Map", Run: slogText_Map},
	{Sink: "slogText", Shape: "MapAny", Run: slogText_MapAny},
	{Sink: "slogText", Shape: "MapField", Run: slogText_MapField},
	{Sink: "slogText", Shape: "MapPointer", Run: slogText_MapPointer},
	{Sink: "slogText", Shape: "MapPointers", Run: slogText_MapPointers},
	{Sink: "slogText", Shape: "MapPointersField", Run: slogText_MapPointersField},
	{Sink: "slogText", Shape: "MarshalJSONField", Run: slogText_MarshalJSONField},
	{Sink: "slogText", Shape: "MarshalJSONStruct", Run: slogText_MarshalJSONStruct},
	{Sink: "slogText", Shape: "MarshalLogField", Run: slogText_MarshalLogField},
	{Sink: "slogText", Shape: "MarshalLogObjectField", Run: slogText_MarshalLogObjectField},
	{Sink: "slogText", Shape: "MarshalLogObjectStruct", Run: slogText_MarshalLogObjectStruct},
	{Sink: "slogText", Shape: "MarshalLogStruct", Run: slogText_MarshalLogStruct},
	{Sink: "slogText", Shape: "MarshalTextElements", Run: slogText_MarshalTextElements},
	{Sink: "slogText", Shape: "MarshalTextEmbedded", Run: slogText_MarshalTextEmbedded},
	{Sink: "slogText", Shape: "MarshalTextField", Run: slogText_MarshalTextField},
	{Sink: "slogText", Shape: "MarshalTextFieldPointer", Run: slogText_MarshalTextFieldPointer},
	{Sink: "slogText", Shape: "MarshalTextIndirect", Run: slogText_MarshalTextIndirect},
	{Sink: "slogText", Shape: "MarshalTextMap", Run: slogText_MarshalTextMap},
	{Sink: "slogText", Shape: "MarshalTextNested", Run: slogText_MarshalTextNested},
	{Sink: "slogText", Shape: "MarshalTextNestedPointer", Run: slogText_MarshalTextNestedPointer},
	{Sink: "slogText", Shape: "MarshalTextPointerField", Run: slogText_MarshalTextPointerField},
	{Sink: "slogText", Shape: "MarshalTextPointerFieldPointer", Run: slogText_MarshalTextPointerFieldPointer},
	{Sink: "slogText", Shape: "MarshalTextPointerMap", Run: slogText_MarshalTextPointerMap},
	{Sink: "slogText", Shape: "MarshalTextPointerSlice", Run: slogText_MarshalTextPointerSlice},
	{Sink: "slogText", Shape: "MarshalTextPointerStruct", Run: slogText_MarshalTextPointerStruct},
	{Sink: "slogText", Shape: "MarshalTextPointerStructPointer", Run: slogText_MarshalTextPointerStructPointer},
	{Sink: "slogText", Shape: "MarshalTextSlice", Run: slogText_MarshalTextSlice},
	{Sink: "slogText", Shape: "MarshalTextStruct", Run: slogText_MarshalTextStruct},
	{Sink: "slogText", Shape: "MarshalTextStructPointer", Run: slogText_MarshalTextStructPointer},
	{Sink: "slogText", Shape: "MarshalTextUnexported", Run: slogText_MarshalTextUnexported},
	{Sink: "slogText", Shape: "MarshalZerologObjectField", Run: slogText_MarshalZerologObjectField},
	{Sink: "slogText", Shape: "MarshalZerologObjectStruct", Run: slogText_MarshalZerologObjectStruct},
	{Sink: "slogText", Shape: "NestedAny", Run: slogText_NestedAny},
	{Sink: "slogText", Shape: "NestedAnyMarshalJSON", Run: slogText_NestedAnyMarshalJSON},
	{Sink: "slogText", Shape: "NestedAnyPointer", Run: slogText_NestedAnyPointer},
	{Sink: "slogText", Shape: "NestedAnyString", Run: slogText_NestedAnyString},
	{Sink: "slogText", Shape: "NestedAtomic", Run: slogText_NestedAtomic},
	{Sink: "slogText", Shape: "NestedChannel", Run: slogText_NestedChannel},
	{Sink: "slogText", Shape: "NestedDash", Run: slogText_NestedDash},
	{Sink: "slogText", Shape: "NestedDashPointer", Run: slogText_NestedDashPointer},
	{Sink: "slogText", Shape: "NestedDeep", Run: slogText_NestedDeep},
	{Sink: "slogText", Shape: "NestedFunc", Run: slogText_NestedFunc},
	{Sink: "slogText", Shape: "NestedFuncDash", Run: slogText_NestedFuncDash},
	{Sink: "slogText", Shape: "NestedPointer", Run: slogText_NestedPointer},
	{Sink: "slogText", Shape: "NestedPointerPointer", Run: slogText_NestedPointerPointer},
	{Sink: "slogText", Shape: "NestedUnexported", Run: slogText_NestedUnexported},
	{Sink: "slogText", Shape: "NestedUnexportedPointer", Run: slogText_NestedUnexportedPointer},
	{Sink: "slogText", Shape: "NestedValue", Run: slogText_NestedValue},
	{Sink: "slogText", Shape: "NestedValuePointer", Run: slogText_NestedValuePointer},
	{Sink: "slogText", Shape: "PasswordAny", Run: slogText_PasswordAny},
	{Sink: "slogText", Shape: "PasswordBytes", Run: slogText_PasswordBytes},
	{Sink: "slogText", Shape: "PasswordFunc", Run: slogText_PasswordFunc},
	{Sink: "slogText", Shape: "PasswordMap", Run: slogText_PasswordMap},
	{Sink: "slogText", Shape: "PasswordNamed", Run: slogText_PasswordNamed},
	{Sink: "slogText", Shape: "PasswordOpaque", Run: slogText_PasswordOpaque},
	{Sink: "slogText", Shape: "PasswordPointer", Run: slogText_PasswordPointer},
	{Sink: "slogText", Shape: "PasswordShown", Run: slogText_PasswordShown},
	{Sink: "slogText", Shape: "PasswordSlice", Run: slogText_PasswordSlice},
	{Sink: "slogText", Shape: "Plain", Run: slogText_Plain},
	{Sink: "slogText", Shape: "PlainPointer", Run: slogText_PlainPointer},
	{Sink: "slogText", Shape: "PlainPointerPointer", Run: slogText_PlainPointerPointer},
	{Sink: "slogText", Shape: "PromotedJSON", Run: slogText_PromotedJSON},
	{Sink: "slogText", Shape: "PromotedLogValue", Run: slogText_PromotedLogValue},
	{Sink: "slogText", Shape: "PromotedPointerString", Run: slogText_PromotedPointerString},
	{Sink: "slogText", Shape: "PromotedPointerStringPointer", Run: slogText_PromotedPointerStringPointer},
	{Sink: "slogText", Shape: "PromotedString", Run: slogText_PromotedString},
	{Sink: "slogText", Shape: "PromotedStringPointer", Run: slogText_PromotedStringPointer},
	{Sink: "slogText", Shape: "PromotedTime", Run: slogText_PromotedTime},
	{Sink: "slogText", Shape: "PromotedTimeField", Run: slogText_PromotedTimeField},
	{Sink: "slogText", Shape: "PromotedTimePointer", Run: slogText_PromotedTimePointer},
	{Sink: "slogText", Shape: "PromotedTwice", Run: slogText_PromotedTwice},
	{Sink: "slogText", Shape: "Renamed", Run: slogText_Renamed},
	{Sink: "slogText", Shape: "ShowsError", Run: slogText_ShowsError},
	{Sink: "slogText", Shape: "ShowsJSON", Run: slogText_ShowsJSON},
	{Sink: "slogText", Shape: "ShowsLogObject", Run: slogText_ShowsLogObject},
	{Sink: "slogText", Shape: "ShowsLogValue", Run: slogText_ShowsLogValue},
	{Sink: "slogText", Shape: "ShowsLogValueGroup", Run: slogText_ShowsLogValueGroup},
	{Sink: "slogText", Shape: "ShowsString", Run: slogText_ShowsString},
	{Sink: "slogText", Shape: "ShowsText", Run: slogText_ShowsText},
	{Sink: "slogText", Shape: "ShowsZerologObject", Run: slogText_ShowsZerologObject},
	{Sink: "slogText", Shape: "Slice", Run: slogText_Slice},
	{Sink: "slogText", Shape: "SliceAny", Run: slogText_SliceAny},
	{Sink: "slogText", Shape: "SliceAnyPointer", Run: slogText_SliceAnyPointer},
	{Sink: "slogText", Shape: "SliceField", Run: slogText_SliceField},
	{Sink: "slogText", Shape: "SlicePointer", Run: slogText_SlicePointer},
	{Sink: "slogText", Shape: "SlicePointers", Run: slogText_SlicePointers},
	{Sink: "slogText", Shape: "SlicePointersField", Run: slogText_SlicePointersField},
	{Sink: "slogText", Shape: "SlicePointersPointer", Run: slogText_SlicePointersPointer},
	{Sink: "slogText", Shape: "SliceSlice", Run: slogText_SliceSlice},
	{Sink: "slogText", Shape: "SliceUnexported", Run: slogText_SliceUnexported},
	{Sink: "slogText", Shape: "StringElements", Run: slogText_StringElements},
	{Sink: "slogText", Shape: "StringEmbedded", Run: slogText_StringEmbedded},
	{Sink: "slogText", Shape: "StringField", Run: slogText_StringField},
	{Sink: "slogText", Shape: "StringFieldPointer", Run: slogText_StringFieldPointer},
	{Sink: "slogText", Shape: "StringIndirect", Run: slogText_StringIndirect},
	{Sink: "slogText", Shape: "StringMap", Run: slogText_StringMap},
	{Sink: "slogText", Shape: "StringNested", Run: slogText_StringNested},
	{Sink: "slogText", Shape: "StringNestedPointer", Run: slogText_StringNestedPointer},
	{Sink: "slogText", Shape: "StringPointerField", Run: slogText_StringPointerField},
	{Sink: "slogText", Shape: "StringPointerFieldPointer", Run: slogText_StringPointerFieldPointer},
	{Sink: "slogText", Shape: "StringPointerMap", Run: slogText_StringPointerMap},
	{Sink: "slogText", Shape: "StringPointerSlice", Run: slogText_StringPointerSlice},
	{Sink: "slogText", Shape: "StringPointerStruct", Run: slogText_StringPointerStruct},
	{Sink: "slogText", Shape: "StringPointerStructPointer", Run: slogText_StringPointerStructPointer},
	{Sink: "slogText", Shape: "StringSlice", Run: slogText_StringSlice},
	{Sink: "slogText", Shape: "StringStruct", Run: slogText_StringStruct},
	{Sink: "slogText", Shape: "StringStructPointer", Run: slogText_StringStructPointer},
	{Sink: "slogText", Shape: "StringUnexported", Run: slogText_StringUnexported},
	{Sink: "slogText", Shape: "Unexported", Run: slogText_Unexported},
	{Sink: "slogText", Shape: "UnexportedPointer", Run: slogText_UnexportedPointer},
	{Sink: "slogText", Shape: "UnexportedTagged", Run: slogText_UnexportedTagged},
	{Sink: "slogText", Shape: "WrappedError", Run: slogText_WrappedError},
	{Sink: "slogText", Shape: "YAMLDash", Run: slogText_YAMLDash},
	{Sink: "slogJSONAny", Shape: "JSONDash", Run: slogJSONAny_JSONDash},
	{Sink: "slogJSONAny", Shape: "LogValueStruct", Run: slogJSONAny_LogValueStruct},
	{Sink: "slogJSONAny", Shape: "Plain", Run: slogJSONAny_Plain},
	{Sink: "slogJSONAny", Shape: "StringStruct", Run: slogJSONAny_StringStruct},
	{Sink: "slogTextAny", Shape: "JSONDash", Run: slogTextAny_JSONDash},
	{Sink: "slogTextAny", Shape: "LogValueStruct", Run: slogTextAny_LogValueStruct},
	{Sink: "slogTextAny", Shape: "Plain", Run: slogTextAny_Plain},
	{Sink: "slogTextAny", Shape: "StringStruct", Run: slogTextAny_StringStruct},
	{Sink: "slogJSONVariable", Shape: "ErrorStruct", Run: slogJSONVariable_ErrorStruct},
	{Sink: "slogJSONVariable", Shape: "JSONDash", Run: slogJSONVariable_JSONDash},
	{Sink: "slogJSONVariable", Shape: "LogValueField", Run: slogJSONVariable_LogValueField},
	{Sink: "slogJSONVariable", Shape: "LogValueStruct", Run: slogJSONVariable_LogValueStruct},
	{Sink: "slogJSONVariable", Shape: "MarshalJSONField", Run: slogJSONVariable_MarshalJSONField},
	{Sink: "slogJSONVariable", Shape: "MarshalTextStruct", Run: slogJSONVariable_MarshalTextStruct},
	{Sink: "slogJSONVariable", Shape: "NestedPointer", Run: slogJSONVariable_NestedPointer},
	{Sink: "slogJSONVariable", Shape: "Plain", Run: slogJSONVariable_Plain},
	{Sink: "slogJSONVariable", Shape: "PromotedTime", Run: slogJSONVariable_PromotedTime},
	{Sink: "slogJSONVariable", Shape: "ShowsError", Run: slogJSONVariable_ShowsError},
	{Sink: "slogJSONVariable", Shape: "StringField", Run: slogJSONVariable_StringField},
	{Sink: "slogJSONVariable", Shape: "StringStruct", Run: slogJSONVariable_StringStruct},
	{Sink: "slogJSONVariable", Shape: "Unexported", Run: slogJSONVariable_Unexported},
	{Sink: "slogTextVariable", Shape: "ErrorStruct", Run: slogTextVariable_ErrorStruct},
	{Sink: "slogTextVariable", Shape: "JSONDash", Run: slogTextVariable_JSONDash},
	{Sink: "slogTextVariable", Shape: "LogValueField", Run: slogTextVariable_LogValueField},
	{Sink: "slogTextVariable", Shape: "LogValueStruct", Run: slogTextVariable_LogValueStruct},
	{Sink: "slogTextVariable", Shape: "MarshalJSONField", Run: slogTextVariable_MarshalJSONField},
	{Sink: "slogTextVariable", Shape: "MarshalTextStruct", Run: slogTextVariable_MarshalTextStruct},
	{Sink: "slogTextVariable", Shape: "NestedPointer", Run: slogTextVariable_NestedPointer},
	{Sink: "slogTextVariable", Shape: "Plain", Run: slogTextVariable_Plain},
	{Sink: "slogTextVariable", Shape: "PromotedTime", Run: slogTextVariable_PromotedTime},
	{Sink: "slogTextVariable", Shape: "ShowsError", Run: slogTextVariable_ShowsError},
	{Sink: "slogTextVariable", Shape: "StringField", Run: slogTextVariable_StringField},
	{Sink: "slogTextVariable", Shape: "StringStruct", Run: slogTextVariable_StringStruct},
	{Sink: "slogTextVariable", Shape: "Unexported", Run: slogTextVariable_Unexported},
	{Sink: "slogJSONGroup", Shape: "ErrorStruct", Run: slogJSONGroup_ErrorStruct},
	{Sink: "slogJSONGroup", Shape: "JSONDash", Run: slogJSONGroup_JSONDash},
	{Sink: "slogJSONGroup", Shape: "LogValueField", Run: slogJSONGroup_LogValueField},
	{Sink: "slogJSONGroup", Shape: "LogValueStruct", Run: slogJSONGroup_LogValueStruct},
	{Sink: "slogJSONGroup", Shape: "MarshalJSONField", Run: slogJSONGroup_MarshalJSONField},
	{Sink: "slogJSONGroup", Shape: "MarshalTextStruct", Run: slogJSONGroup_MarshalTextStruct},
	{Sink: "slogJSONGroup", Shape: "NestedPointer", Run: slogJSONGroup_NestedPointer},
	{Sink: "slogJSONGroup", Shape: "Plain", Run: slogJSONGroup_Plain},
	{Sink: "slogJSONGroup", Shape: "PromotedTime", Run: slogJSONGroup_PromotedTime},
	{Sink: "slogJSONGroup", Shape: "ShowsError", Run: slogJSONGroup_ShowsError},
	{Sink: "slogJSONGroup", Shape: "StringField", Run: slogJSONGroup_StringField},
	{Sink: "slogJSONGroup", Shape: "StringStruct", Run: slogJSONGroup_StringStruct},
	{Sink: "slogJSONGroup", Shape: "Unexported", Run: slogJSONGroup_Unexported},
	{Sink: "slogTextGroup", Shape: "ErrorStruct", Run: slogTextGroup_ErrorStruct},
	{Sink: "slogTextGroup", Shape: "JSONDash", Run: slogTextGroup_JSONDash},
	{Sink: "slogTextGroup", Shape: "LogValueField", Run: slogTextGroup_LogValueField},
	{Sink: "slogTextGroup", Shape: "LogValueStruct", Run: slogTextGroup_LogValueStruct},
	{Sink: "slogTextGroup", Shape: "MarshalJSONField", Run: slogTextGroup_MarshalJSONField},
	{Sink: "slogTextGroup", Shape: "MarshalTextStruct", Run: slogTextGroup_MarshalTextStruct},
	{Sink: "slogTextGroup", Shape: "NestedPointer", Run: slogTextGroup_NestedPointer},
	{Sink: "slogTextGroup", Shape: "Plain", Run: slogTextGroup_Plain},
	{Sink: "slogTextGroup", Shape: "PromotedTime", Run: slogTextGroup_PromotedTime},
	{Sink: "slogTextGroup", Shape: "ShowsError", Run: slogTextGroup_ShowsError},
	{Sink: "slogTextGroup", Shape: "StringField", Run: slogTextGroup_StringField},
	{Sink: "slogTextGroup", Shape: "StringStruct", Run: slogTextGroup_StringStruct},
	{Sink: "slogTextGroup", Shape: "Unexported", Run: slogTextGroup_Unexported},
	{Sink: "slogJSONWith", Shape: "ErrorStruct", Run: slogJSONWith_ErrorStruct},
	{Sink: "slogJSONWith", Shape: "JSONDash", Run: slogJSONWith_JSONDash},
	{Sink: "slogJSONWith", Shape: "LogValueField", Run: slogJSONWith_LogValueField},
	{Sink: "slogJSONWith", Shape: "LogValueStruct", Run: slogJSONWith_LogValueStruct},
	{Sink: "slogJSONWith", Shape: "MarshalJSONField", Run: slogJSONWith_MarshalJSONField},
	{Sink: "slogJSONWith", Shape: "MarshalTextStruct", Run: slogJSONWith_MarshalTextStruct},
	{Sink: "slogJSONWith", Shape: "NestedPointer", Run: slogJSONWith_NestedPointer},
	{Sink: "slogJSONWith", Shape: "Plain", Run: slogJSONWith_Plain},
	{Sink: "slogJSONWith", Shape: "PromotedTime", Run: slogJSONWith_PromotedTime},
	{Sink: "slogJSONWith", Shape: "ShowsError", Run: slogJSONWith_ShowsError},
	{Sink: "slogJSONWith", Shape: "StringField", Run: slogJSONWith_StringField},
	{Sink: "slogJSONWith", Shape: "StringStruct", Run: slogJSONWith_StringStruct},
	{Sink: "slogJSONWith", Shape: "Unexported", Run: slogJSONWith_Unexported},
	{Sink: "slogTextWith", Shape: "ErrorStruct", Run: slogTextWith_ErrorStruct},
	{Sink: "slogTextWith", Shape: "JSONDash", Run: slogTextWith_JSONDash},
	{Sink: "slogTextWith", Shape: "LogValueField", Run: slogTextWith_LogValueField},
	{Sink: "slogTextWith", Shape: "LogValueStruct", Run: slogTextWith_LogValueStruct},
	{Sink: "slogTextWith", Shape: "MarshalJSONField", Run: slogTextWith_MarshalJSONField},
	{Sink: "slogTextWith", Shape: "MarshalTextStruct", Run: slogTextWith_MarshalTextStruct},
	{Sink: "slogTextWith", Shape: "NestedPointer", Run: slogTextWith_NestedPointer},
	{Sink: "slogTextWith", Shape: "Plain", Run: slogTextWith_Plain},
	{Sink: "slogTextWith", Shape: "PromotedTime", Run: slogTextWith_PromotedTime},
	{Sink: "slogTextWith", Shape: "ShowsError", Run: slogTextWith_ShowsError},
	{Sink: "slogTextWith", Shape: "StringField", Run: slogTextWith_StringField},
	{Sink: "slogTextWith", Shape: "StringStruct", Run: slogTextWith_StringStruct},
	{Sink: "slogTextWith", Shape: "Unexported", Run: slogTextWith_Unexported},
	{Sink: "slogJSONWithGroup", Shape: "JSONDash", Run: slogJSONWithGroup_JSONDash},
	{Sink: "slogJSONWithGroup", Shape: "LogValueStruct", Run: slogJSONWithGroup_LogValueStruct},
	{Sink: "slogJSONWithGroup", Shape: "Plain", Run: slogJSONWithGroup_Plain},
	{Sink: "slogJSONWithGroup", Shape: "StringStruct", Run: slogJSONWithGroup_StringStruct},
	{Sink: "slogTextWithGroup", Shape: "JSONDash", Run: slogTextWithGroup_JSONDash},
	{Sink: "slogTextWithGroup", Shape: "LogValueStruct", Run: slogTextWithGroup_LogValueStruct},
	{Sink: "slogTextWithGroup", Shape: "Plain", Run: slogTextWithGroup_Plain},
	{Sink: "slogTextWithGroup", Shape: "StringStruct", Run: slogTextWithGroup_StringStruct},
	{Sink: "slogJSONAttrs", Shape: "JSONDash", Run: slogJSONAttrs_JSONDash},
	{Sink: "slogJSONAttrs", Shape: "LogValueStruct", Run: slogJSONAttrs_LogValueStruct},
	{Sink: "slogJSONAttrs", Shape: "Plain", Run: slogJSONAttrs_Plain},
	{Sink: "slogJSONAttrs", Shape: "StringStruct", Run: slogJSONAttrs_StringStruct},
	{Sink: "slogTextAttrs", Shape: "JSONDash", Run: slogTextAttrs_JSONDash},
	{Sink: "slogTextAttrs", Shape: "LogValueStruct", Run: slogTextAttrs_LogValueStruct},
	{Sink: "slogTextAttrs", Shape: "Plain", Run: slogTextAttrs_Plain},
	{Sink: "slogTextAttrs", Shape: "StringStruct", Run: slogTextAttrs_StringStruct},
	{Sink: "slogJSONHandlerWith", Shape: "JSONDash", Run: slogJSONHandlerWith_JSONDash},
	{Sink: "slogJSONHandlerWith", Shape: "LogValueStruct", Run: slogJSONHandlerWith_LogValueStruct},
	{Sink: "slogJSONHandlerWith", Shape: "Plain", Run: slogJSONHandlerWith_Plain},
	{Sink: "slogJSONHandlerWith", Shape: "StringStruct", Run: slogJSONHandlerWith_StringStruct},
	{Sink: "slogTextOptions", Shape: "JSONDash", Run: slogTextOptions_JSONDash},
	{Sink: "slogTextOptions", Shape: "LogValueStruct", Run: slogTextOptions_LogValueStruct},
	{Sink: "slogTextOptions", Shape: "Plain", Run: slogTextOptions_Plain},
	{Sink: "slogTextOptions", Shape: "StringStruct", Run: slogTextOptions_StringStruct},
	{Sink: "slogJSONElement", Shape: "ErrorStruct", Run: slogJSONElement_ErrorStruct},
	{Sink: "slogJSONElement", Shape: "JSONDash", Run: slogJSONElement_JSONDash},
	{Sink: "slogJSONElement", Shape: "LogValueField", Run: slogJSONElement_LogValueField},
	{Sink: "slogJSONElement", Shape: "LogValueStruct", Run: slogJSONElement_LogValueStruct},
	{Sink: "slogJSONElement", Shape: "MarshalJSONField", Run: slogJSONElement_MarshalJSONField},
	{Sink: "slogJSONElement", Shape: "MarshalTextStruct", Run: slogJSONElement_MarshalTextStruct},
	{Sink: "slogJSONElement", Shape: "NestedPointer", Run: slogJSONElement_NestedPointer},
	{Sink: "slogJSONElement", Shape: "Plain", Run: slogJSONElement_Plain},
	{Sink: "slogJSONElement", Shape: "PromotedTime", Run: slogJSONElement_PromotedTime},
	{Sink: "slogJSONElement", Shape: "ShowsError", Run: slogJSONElement_ShowsError},
	{Sink: "slogJSONElement", Shape: "StringField", Run: slogJSONElement_StringField},
	{Sink: "slogJSONElement", Shape: "StringStruct", Run: slogJSONElement_StringStruct},
	{Sink: "slogJSONElement", Shape: "Unexported", Run: slogJSONElement_Unexported},
	{Sink: "slogTextElement", Shape: "ErrorStruct", Run: slogTextElement_ErrorStruct},
	{Sink: "slogTextElement", Shape: "JSONDash", Run: slogTextElement_JSONDash},
	{Sink: "slogTextElement", Shape: "LogValueField", Run: slogTextElement_LogValueField},
	{Sink: "slogTextElement", Shape: "LogValueStruct", Run: slogTextElement_LogValueStruct},
	{Sink: "slogTextElement", Shape: "MarshalJSONField", Run: slogTextElement_MarshalJSONField},
	{Sink: "slogTextElement", Shape: "MarshalTextStruct", Run: slogTextElement_MarshalTextStruct},
	{Sink: "slogTextElement", Shape: "NestedPointer", Run: slogTextElement_NestedPointer},
	{Sink: "slogTextElement", Shape: "Plain", Run: slogTextElement_Plain},
	{Sink: "slogTextElement", Shape: "PromotedTime", Run: slogTextElement_PromotedTime},
	{Sink: "slogTextElement", Shape: "ShowsError", Run: slogTextElement_ShowsError},
	{Sink: "slogTextElement", Shape: "StringField", Run: slogTextElement_StringField},
	{Sink: "slogTextElement", Shape: "StringStruct", Run: slogTextElement_StringStruct},
	{Sink: "slogTextElement", Shape: "Unexported", Run: slogTextElement_Unexported},
	{Sink: "slogJSONMap", Shape: "ErrorStruct", Run: slogJSONMap_ErrorStruct},
	{Sink: "slogJSONMap", Shape: "JSONDash", Run: slogJSONMap_JSONDash},
	{Sink: "slogJSONMap", Shape: "LogValueField", Run: slogJSONMap_LogValueField},
	{Sink: "slogJSONMap", Shape: "LogValueStruct", Run: slogJSONMap_LogValueStruct},
	{Sink: "slogJSONMap", Shape: "MarshalJSONField", Run: slogJSONMap_MarshalJSONField},
	{Sink: "slogJSONMap", Shape: "MarshalTextStruct", Run: slogJSONMap_MarshalTextStruct},
	{Sink: "slogJSONMap", Shape: "NestedPointer", Run: slogJSONMap_NestedPointer},
	{Sink: "slogJSONMap", Shape: "Plain", Run: slogJSONMap_Plain},
	{Sink: "slogJSONMap", Shape: "PromotedTime", Run: slogJSONMap_PromotedTime},
	{Sink: "slogJSONMap", Shape: "ShowsError", Run: slogJSONMap_ShowsError},
	{Sink: "slogJSONMap", Shape: "StringField", Run: slogJSONMap_StringField},
	{Sink: "slogJSONMap", Shape: "StringStruct", Run: slogJSONMap_StringStruct},
	{Sink: "slogJSONMap", Shape: "Unexported", Run: slogJSONMap_Unexported},
	{Sink: "slogTextMap", Shape: "ErrorStruct", Run: slogTextMap_ErrorStruct},
	{Sink: "slogTextMap", Shape: "JSONDash", Run: slogTextMap_JSONDash},
	{Sink: "slogTextMap", Shape: "LogValueField", Run: slogTextMap_LogValueField},
	{Sink: "slogTextMap", Shape: "LogValueStruct", Run: slogTextMap_LogValueStruct},
	{Sink: "slogTextMap", Shape: "MarshalJSONField", Run: slogTextMap_MarshalJSONField},
	{Sink: "slogTextMap", Shape: "MarshalTextStruct", Run: slogTextMap_MarshalTextStruct},
	{Sink: "slogTextMap", Shape: "NestedPointer", Run: slogTextMap_NestedPointer},
	{Sink: "slogTextMap", Shape: "Plain", Run: slogTextMap_Plain},
	{Sink: "slogTextMap", Shape: "PromotedTime", Run: slogTextMap_PromotedTime},
	{Sink: "slogTextMap", Shape: "ShowsError", Run: slogTextMap_ShowsError},
	{Sink: "slogTextMap", Shape: "StringField", Run: slogTextMap_StringField},
	{Sink: "slogTextMap", Shape: "StringStruct", Run: slogTextMap_StringStruct},
	{Sink: "slogTextMap", Shape: "Unexported", Run: slogTextMap_Unexported},
	{Sink: "slogUnknown", Shape: "ErrorStruct", Run: slogUnknown_ErrorStruct},
	{Sink: "slogUnknown", Shape: "JSONDash", Run: slogUnknown_JSONDash},
	{Sink: "slogUnknown", Shape: "LogValueField", Run: slogUnknown_LogValueField},
	{Sink: "slogUnknown", Shape: "LogValueStruct", Run: slogUnknown_LogValueStruct},
	{Sink: "slogUnknown", Shape: "MarshalJSONField", Run: slogUnknown_MarshalJSONField},
	{Sink: "slogUnknown", Shape: "MarshalTextStruct", Run: slogUnknown_MarshalTextStruct},
	{Sink: "slogUnknown", Shape: "NestedPointer", Run: slogUnknown_NestedPointer},
	{Sink: "slogUnknown", Shape: "Plain", Run: slogUnknown_Plain},
	{Sink: "slogUnknown", Shape: "PromotedTime", Run: slogUnknown_PromotedTime},
	{Sink: "slogUnknown", Shape: "ShowsError", Run: slogUnknown_ShowsError},
	{Sink: "slogUnknown", Shape: "StringField", Run: slogUnknown_StringField},
	{Sink: "slogUnknown", Shape: "StringStruct", Run: slogUnknown_StringStruct},
	{Sink: "slogUnknown", Shape: "Unexported", Run: slogUnknown_Unexported},
	{Sink: "slogDefault", Shape: "ErrorStruct", Run: slogDefault_ErrorStruct},
	{Sink: "slogDefault", Shape: "JSONDash", Run: slogDefault_JSONDash},
	{Sink: "slogDefault", Shape: "LogValueField", Run: slogDefault_LogValueField},
	{Sink: "slogDefault", Shape: "LogValueStruct", Run: slogDefault_LogValueStruct},
	{Sink: "slogDefault", Shape: "MarshalJSONField", Run: slogDefault_MarshalJSONField},
	{Sink: "slogDefault", Shape: "MarshalTextStruct", Run: slogDefault_MarshalTextStruct},
	{Sink: "slogDefault", Shape: "NestedPointer", Run: slogDefault_NestedPointer},
	{Sink: "slogDefault", Shape: "Plain", Run: slogDefault_Plain},
	{Sink: "slogDefault", Shape: "PromotedTime", Run: slogDefault_PromotedTime},
	{Sink: "slogDefault", Shape: "ShowsError", Run: slogDefault_ShowsError},
	{Sink: "slogDefault", Shape: "StringField", Run: slogDefault_StringField},
	{Sink: "slogDefault", Shape: "StringStruct", Run: slogDefault_StringStruct},
	{Sink: "slogDefault", Shape: "Unexported", Run: slogDefault_Unexported},
	{Sink: "slogDefaultWith", Shape: "JSONDash", Run: slogDefaultWith_JSONDash},
	{Sink: "slogDefaultWith", Shape: "LogValueStruct", Run: slogDefaultWith_LogValueStruct},
	{Sink: "slogDefaultWith", Shape: "Plain", Run: slogDefaultWith_Plain},
	{Sink: "slogDefaultWith", Shape: "StringStruct", Run: slogDefaultWith_StringStruct},
}

func slogJSON_Anonymous(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewAnonymous())
}

func slogJSON_AnonymousField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewAnonymousField())
}

func slogJSON_Array(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewArray())
}

func slogJSON_ArrayField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewArrayField())
}

func slogJSON_ArrayPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewArrayPointer())
}

func slogJSON_ArrayPointers(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewArrayPointers())
}

func slogJSON_CauseField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewCauseField())
}

func slogJSON_Embedded(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewEmbedded())
}

func slogJSON_EmbeddedDash(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewEmbeddedDash())
}

func slogJSON_EmbeddedNamed(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewEmbeddedNamed())
}

func slogJSON_EmbeddedOmitted(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewEmbeddedOmitted())
}

func slogJSON_EmbeddedPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewEmbeddedPointer())
}

func slogJSON_EmbeddedShadowed(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewEmbeddedShadowed())
}

func slogJSON_EmbeddedUnexported(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewEmbeddedUnexported())
}

func slogJSON_EmbeddedUnexportedPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewEmbeddedUnexportedPointer())
}

func slogJSON_ErrorElements(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorElements())
}

func slogJSON_ErrorEmbedded(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorEmbedded())
}

func slogJSON_ErrorField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorField())
}

func slogJSON_ErrorFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorFieldPointer())
}

func slogJSON_ErrorIndirect(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorIndirect())
}

func slogJSON_ErrorMap(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorMap())
}

func slogJSON_ErrorNested(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorNested())
}

func slogJSON_ErrorNestedPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorNestedPointer())
}

func slogJSON_ErrorPointerField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorPointerField())
}

func slogJSON_ErrorPointerFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorPointerFieldPointer())
}

func slogJSON_ErrorPointerMap(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorPointerMap())
}

func slogJSON_ErrorPointerSlice(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorPointerSlice())
}

func slogJSON_ErrorPointerStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorPointerStruct())
}

func slogJSON_ErrorPointerStructPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorPointerStructPointer())
}

func slogJSON_ErrorSlice(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorSlice())
}

func slogJSON_ErrorStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorStruct())
}

func slogJSON_ErrorStructPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorStructPointer())
}

func slogJSON_ErrorUnexported(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorUnexported())
}

func slogJSON_FormatField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatField())
}

func slogJSON_FormatStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatStruct())
}

func slogJSON_Generic(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewGeneric())
}

func slogJSON_GenericOfPlain(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewGenericOfPlain())
}

func slogJSON_GoStringField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewGoStringField())
}

func slogJSON_GoStringStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewGoStringStruct())
}

func slogJSON_HidesErrorByName(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesErrorByName())
}

func slogJSON_HidesJSONByCopy(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesJSONByCopy())
}

func slogJSON_HidesJSONByFailing(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesJSONByFailing())
}

func slogJSON_HidesJSONByStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesJSONByStruct())
}

func slogJSON_HidesLogObjectByField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesLogObjectByField())
}

func slogJSON_HidesLogValueByCopy(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesLogValueByCopy())
}

func slogJSON_HidesLogValueByGroup(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesLogValueByGroup())
}

func slogJSON_HidesStringByCopy(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesStringByCopy())
}

func slogJSON_HidesStringByName(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesStringByName())
}

func slogJSON_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewJSONDash())
}

func slogJSON_JSONDashComma(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewJSONDashComma())
}

func slogJSON_JSONDashPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewJSONDashPointer())
}

func slogJSON_JSONDashSlice(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewJSONDashSlice())
}

func slogJSON_JSONOmitEmpty(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewJSONOmitEmpty())
}

func slogJSON_LogValueElements(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueElements())
}

func slogJSON_LogValueEmbedded(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueEmbedded())
}

func slogJSON_LogValueField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueField())
}

func slogJSON_LogValueFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueFieldPointer())
}

func slogJSON_LogValueIndirect(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueIndirect())
}

func slogJSON_LogValueMap(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueMap())
}

func slogJSON_LogValueNested(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueNested())
}

func slogJSON_LogValueNestedPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueNestedPointer())
}

func slogJSON_LogValuePointerField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValuePointerField())
}

func slogJSON_LogValuePointerFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValuePointerFieldPointer())
}

func slogJSON_LogValuePointerMap(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValuePointerMap())
}

func slogJSON_LogValuePointerSlice(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValuePointerSlice())
}

func slogJSON_LogValuePointerStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValuePointerStruct())
}

func slogJSON_LogValuePointerStructPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValuePointerStructPointer())
}

func slogJSON_LogValueSlice(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueSlice())
}

func slogJSON_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueStruct())
}

func slogJSON_LogValueStructPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueStructPointer())
}

func slogJSON_LogValueUnexported(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueUnexported())
}

func slogJSON_Map(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMap())
}

func slogJSON_MapAny(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", map[string]any{"main": shapes.NewPlain()})
}

func slogJSON_MapField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMapField())
}

func slogJSON_MapPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMapPointer())
}

func slogJSON_MapPointers(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMapPointers())
}

func slogJSON_MapPointersField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMapPointersField())
}

func slogJSON_MarshalJSONElements(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONElements())
}

func slogJSON_MarshalJSONEmbedded(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONEmbedded())
}

func slogJSON_MarshalJSONField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONField())
}

func slogJSON_MarshalJSONFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONFieldPointer())
}

func slogJSON_MarshalJSONIndirect(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONIndirect())
}

func slogJSON_MarshalJSONMap(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONMap())
}

func slogJSON_MarshalJSONNested(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONNested())
}

func slogJSON_MarshalJSONNestedPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONNestedPointer())
}

func slogJSON_MarshalJSONPointerField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONPointerField())
}

func slogJSON_MarshalJSONPointerFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONPointerFieldPointer())
}

func slogJSON_MarshalJSONPointerMap(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONPointerMap())
}

func slogJSON_MarshalJSONPointerSlice(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONPointerSlice())
}

func slogJSON_MarshalJSONPointerStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONPointerStruct())
}

func slogJSON_MarshalJSONPointerStructPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONPointerStructPointer())
}

func slogJSON_MarshalJSONSlice(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONSlice())
}

func slogJSON_MarshalJSONStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONStruct())
}

func slogJSON_MarshalJSONStructPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONStructPointer())
}

func slogJSON_MarshalJSONUnexported(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONUnexported())
}

func slogJSON_MarshalLogField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalLogField())
}

func slogJSON_MarshalLogObjectField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalLogObjectField())
}

func slogJSON_MarshalLogObjectStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalLogObjectStruct())
}

func slogJSON_MarshalLogStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalLogStruct())
}

func slogJSON_MarshalTextElements(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextElements())
}

func slogJSON_MarshalTextEmbedded(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextEmbedded())
}

func slogJSON_MarshalTextField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextField())
}

func slogJSON_MarshalTextFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextFieldPointer())
}

func slogJSON_MarshalTextIndirect(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextIndirect())
}

func slogJSON_MarshalTextMap(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextMap())
}

func slogJSON_MarshalTextNested(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextNested())
}

func slogJSON_MarshalTextNestedPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextNestedPointer())
}

func slogJSON_MarshalTextPointerField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextPointerField())
}

func slogJSON_MarshalTextPointerFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextPointerFieldPointer())
}

func slogJSON_MarshalTextPointerMap(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextPointerMap())
}

func slogJSON_MarshalTextPointerSlice(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextPointerSlice())
}

func slogJSON_MarshalTextPointerStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextPointerStruct())
}

func slogJSON_MarshalTextPointerStructPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextPointerStructPointer())
}

func slogJSON_MarshalTextSlice(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextSlice())
}

func slogJSON_MarshalTextStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextStruct())
}

func slogJSON_MarshalTextStructPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextStructPointer())
}

func slogJSON_MarshalTextUnexported(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextUnexported())
}

func slogJSON_MarshalZerologObjectField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalZerologObjectField())
}

func slogJSON_MarshalZerologObjectStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalZerologObjectStruct())
}

func slogJSON_NestedAny(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NestedAny{Database: shapes.NewPlain()})
}

func slogJSON_NestedAnyMarshalJSON(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NestedAny{Database: shapes.NewMarshalJSONStruct()})
}

func slogJSON_NestedAnyPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NestedAny{Database: shapes.NewPlainPointer()})
}

func slogJSON_NestedAnyString(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NestedAny{Database: shapes.NewStringStruct()})
}

func slogJSON_NestedAtomic(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedAtomic())
}

func slogJSON_NestedChannel(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedChannel())
}

func slogJSON_NestedDash(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedDash())
}

func slogJSON_NestedDashPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedDashPointer())
}

func slogJSON_NestedDeep(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedDeep())
}

func slogJSON_NestedFunc(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedFunc())
}

func slogJSON_NestedFuncDash(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedFuncDash())
}

func slogJSON_NestedPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedPointer())
}

func slogJSON_NestedPointerPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedPointerPointer())
}

func slogJSON_NestedUnexported(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedUnexported())
}

func slogJSON_NestedUnexportedPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedUnexportedPointer())
}

func slogJSON_NestedValue(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedValue())
}

func slogJSON_NestedValuePointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedValuePointer())
}

func slogJSON_PasswordAny(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordAny())
}

func slogJSON_PasswordBytes(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordBytes())
}

func slogJSON_PasswordFunc(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordFunc())
}

func slogJSON_PasswordMap(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordMap())
}

func slogJSON_PasswordNamed(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordNamed())
}

func slogJSON_PasswordOpaque(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordOpaque())
}

func slogJSON_PasswordPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordPointer())
}

func slogJSON_PasswordShown(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordShown())
}

func slogJSON_PasswordSlice(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordSlice())
}

func slogJSON_Plain(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPlain())
}

func slogJSON_PlainPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPlainPointer())
}

func slogJSON_PlainPointerPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPlainPointerPointer())
}

func slogJSON_PromotedJSON(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedJSON())
}

func slogJSON_PromotedLogValue(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedLogValue())
}

func slogJSON_PromotedPointerString(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedPointerString())
}

func slogJSON_PromotedPointerStringPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedPointerStringPointer())
}

func slogJSON_PromotedString(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedString())
}

func slogJSON_PromotedStringPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedStringPointer())
}

func slogJSON_PromotedTime(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedTime())
}

func slogJSON_PromotedTimeField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedTimeField())
}

func slogJSON_PromotedTimePointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedTimePointer())
}

func slogJSON_PromotedTwice(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedTwice())
}

func slogJSON_Renamed(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewRenamed())
}

func slogJSON_ShowsError(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewShowsError())
}

func slogJSON_ShowsJSON(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewShowsJSON())
}

func slogJSON_ShowsLogObject(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewShowsLogObject())
}

func slogJSON_ShowsLogValue(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewShowsLogValue())
}

func slogJSON_ShowsLogValueGroup(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewShowsLogValueGroup())
}

func slogJSON_ShowsString(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewShowsString())
}

func slogJSON_ShowsText(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewShowsText())
}

func slogJSON_ShowsZerologObject(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewShowsZerologObject())
}

func slogJSON_Slice(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewSlice())
}

func slogJSON_SliceAny(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", []any{shapes.NewPlain()})
}

func slogJSON_SliceAnyPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", []any{shapes.NewPlainPointer()})
}

func slogJSON_SliceField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewSliceField())
}

func slogJSON_SlicePointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewSlicePointer())
}

func slogJSON_SlicePointers(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewSlicePointers())
}

func slogJSON_SlicePointersField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewSlicePointersField())
}

func slogJSON_SlicePointersPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewSlicePointersPointer())
}

func slogJSON_SliceSlice(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewSliceSlice())
}

func slogJSON_SliceUnexported(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewSliceUnexported())
}

func slogJSON_StringField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringField())
}

func slogJSON_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringStruct())
}

func slogJSON_Unexported(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewUnexported())
}

func slogJSON_UnexportedPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewUnexportedPointer())
}

func slogJSON_UnexportedTagged(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewUnexportedTagged())
}

func slogJSON_WrappedError(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewWrappedError())
}

func slogJSON_YAMLDash(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewYAMLDash())
}

func slogText_Anonymous(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewAnonymous())
}

func slogText_AnonymousField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewAnonymousField())
}

func slogText_Array(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewArray())
}

func slogText_ArrayField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewArrayField())
}

func slogText_ArrayPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewArrayPointer())
}

func slogText_ArrayPointers(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewArrayPointers())
}

func slogText_CauseField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewCauseField())
}

func slogText_Embedded(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewEmbedded())
}

func slogText_EmbeddedDash(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewEmbeddedDash())
}

func slogText_EmbeddedNamed(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewEmbeddedNamed())
}

func slogText_EmbeddedOmitted(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewEmbeddedOmitted())
}

func slogText_EmbeddedPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewEmbeddedPointer())
}

func slogText_EmbeddedShadowed(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewEmbeddedShadowed())
}

func slogText_EmbeddedUnexported(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewEmbeddedUnexported())
}

func slogText_EmbeddedUnexportedPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewEmbeddedUnexportedPointer())
}

func slogText_ErrorElements(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorElements())
}

func slogText_ErrorEmbedded(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorEmbedded())
}

func slogText_ErrorField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorField())
}

func slogText_ErrorFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorFieldPointer())
}

func slogText_ErrorIndirect(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorIndirect())
}

func slogText_ErrorMap(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorMap())
}

func slogText_ErrorNested(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorNested())
}

func slogText_ErrorNestedPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorNestedPointer())
}

func slogText_ErrorPointerField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorPointerField())
}

func slogText_ErrorPointerFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorPointerFieldPointer())
}

func slogText_ErrorPointerMap(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorPointerMap())
}

func slogText_ErrorPointerSlice(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorPointerSlice())
}

func slogText_ErrorPointerStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorPointerStruct())
}

func slogText_ErrorPointerStructPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorPointerStructPointer())
}

func slogText_ErrorSlice(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorSlice())
}

func slogText_ErrorStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorStruct())
}

func slogText_ErrorStructPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorStructPointer())
}

func slogText_ErrorUnexported(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewErrorUnexported())
}

func slogText_FormatElements(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatElements())
}

func slogText_FormatEmbedded(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatEmbedded())
}

func slogText_FormatField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatField())
}

func slogText_FormatFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatFieldPointer())
}

func slogText_FormatIndirect(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatIndirect())
}

func slogText_FormatMap(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatMap())
}

func slogText_FormatNested(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatNested())
}

func slogText_FormatNestedPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatNestedPointer())
}

func slogText_FormatPointerField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatPointerField())
}

func slogText_FormatPointerFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatPointerFieldPointer())
}

func slogText_FormatPointerMap(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatPointerMap())
}

func slogText_FormatPointerSlice(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatPointerSlice())
}

func slogText_FormatPointerStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatPointerStruct())
}

func slogText_FormatPointerStructPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatPointerStructPointer())
}

func slogText_FormatSlice(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatSlice())
}

func slogText_FormatStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatStruct())
}

func slogText_FormatStructPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatStructPointer())
}

func slogText_FormatUnexported(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewFormatUnexported())
}

func slogText_Generic(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewGeneric())
}

func slogText_GenericOfPlain(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewGenericOfPlain())
}

func slogText_GoStringField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewGoStringField())
}

func slogText_GoStringStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewGoStringStruct())
}

func slogText_HidesErrorByName(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesErrorByName())
}

func slogText_HidesJSONByCopy(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesJSONByCopy())
}

func slogText_HidesJSONByFailing(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesJSONByFailing())
}

func slogText_HidesJSONByStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesJSONByStruct())
}

func slogText_HidesLogObjectByField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesLogObjectByField())
}

func slogText_HidesLogValueByCopy(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesLogValueByCopy())
}

func slogText_HidesLogValueByGroup(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesLogValueByGroup())
}

func slogText_HidesStringByCopy(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesStringByCopy())
}

func slogText_HidesStringByName(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewHidesStringByName())
}

func slogText_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewJSONDash())
}

func slogText_JSONDashComma(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewJSONDashComma())
}

func slogText_JSONDashPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewJSONDashPointer())
}

func slogText_JSONDashSlice(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewJSONDashSlice())
}

func slogText_JSONOmitEmpty(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewJSONOmitEmpty())
}

func slogText_LogValueElements(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueElements())
}

func slogText_LogValueEmbedded(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueEmbedded())
}

func slogText_LogValueField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueField())
}

func slogText_LogValueFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueFieldPointer())
}

func slogText_LogValueIndirect(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueIndirect())
}

func slogText_LogValueMap(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueMap())
}

func slogText_LogValueNested(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueNested())
}

func slogText_LogValueNestedPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueNestedPointer())
}

func slogText_LogValuePointerField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValuePointerField())
}

func slogText_LogValuePointerFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValuePointerFieldPointer())
}

func slogText_LogValuePointerMap(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValuePointerMap())
}

func slogText_LogValuePointerSlice(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValuePointerSlice())
}

func slogText_LogValuePointerStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValuePointerStruct())
}

func slogText_LogValuePointerStructPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValuePointerStructPointer())
}

func slogText_LogValueSlice(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueSlice())
}

func slogText_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueStruct())
}

func slogText_LogValueStructPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueStructPointer())
}

func slogText_LogValueUnexported(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewLogValueUnexported())
}

func slogText_Map(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMap())
}

func slogText_MapAny(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", map[string]any{"main": shapes.NewPlain()})
}

func slogText_MapField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMapField())
}

func slogText_MapPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMapPointer())
}

func slogText_MapPointers(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMapPointers())
}

func slogText_MapPointersField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMapPointersField())
}

func slogText_MarshalJSONField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONField())
}

func slogText_MarshalJSONStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalJSONStruct())
}

func slogText_MarshalLogField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalLogField())
}

func slogText_MarshalLogObjectField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalLogObjectField())
}

func slogText_MarshalLogObjectStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalLogObjectStruct())
}

func slogText_MarshalLogStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalLogStruct())
}

func slogText_MarshalTextElements(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextElements())
}

func slogText_MarshalTextEmbedded(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextEmbedded())
}

func slogText_MarshalTextField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextField())
}

func slogText_MarshalTextFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextFieldPointer())
}

func slogText_MarshalTextIndirect(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextIndirect())
}

func slogText_MarshalTextMap(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextMap())
}

func slogText_MarshalTextNested(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextNested())
}

func slogText_MarshalTextNestedPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextNestedPointer())
}

func slogText_MarshalTextPointerField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextPointerField())
}

func slogText_MarshalTextPointerFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextPointerFieldPointer())
}

func slogText_MarshalTextPointerMap(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextPointerMap())
}

func slogText_MarshalTextPointerSlice(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextPointerSlice())
}

func slogText_MarshalTextPointerStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextPointerStruct())
}

func slogText_MarshalTextPointerStructPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextPointerStructPointer())
}

func slogText_MarshalTextSlice(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextSlice())
}

func slogText_MarshalTextStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextStruct())
}

func slogText_MarshalTextStructPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextStructPointer())
}

func slogText_MarshalTextUnexported(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalTextUnexported())
}

func slogText_MarshalZerologObjectField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalZerologObjectField())
}

func slogText_MarshalZerologObjectStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewMarshalZerologObjectStruct())
}

func slogText_NestedAny(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NestedAny{Database: shapes.NewPlain()})
}

func slogText_NestedAnyMarshalJSON(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NestedAny{Database: shapes.NewMarshalJSONStruct()})
}

func slogText_NestedAnyPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NestedAny{Database: shapes.NewPlainPointer()})
}

func slogText_NestedAnyString(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NestedAny{Database: shapes.NewStringStruct()})
}

func slogText_NestedAtomic(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedAtomic())
}

func slogText_NestedChannel(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedChannel())
}

func slogText_NestedDash(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedDash())
}

func slogText_NestedDashPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedDashPointer())
}

func slogText_NestedDeep(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedDeep())
}

func slogText_NestedFunc(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedFunc())
}

func slogText_NestedFuncDash(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedFuncDash())
}

func slogText_NestedPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedPointer())
}

func slogText_NestedPointerPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedPointerPointer())
}

func slogText_NestedUnexported(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedUnexported())
}

func slogText_NestedUnexportedPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedUnexportedPointer())
}

func slogText_NestedValue(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedValue())
}

func slogText_NestedValuePointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewNestedValuePointer())
}

func slogText_PasswordAny(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordAny())
}

func slogText_PasswordBytes(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordBytes())
}

func slogText_PasswordFunc(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordFunc())
}

func slogText_PasswordMap(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordMap())
}

func slogText_PasswordNamed(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordNamed())
}

func slogText_PasswordOpaque(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordOpaque())
}

func slogText_PasswordPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordPointer())
}

func slogText_PasswordShown(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordShown())
}

func slogText_PasswordSlice(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPasswordSlice())
}

func slogText_Plain(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPlain())
}

func slogText_PlainPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPlainPointer())
}

func slogText_PlainPointerPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPlainPointerPointer())
}

func slogText_PromotedJSON(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedJSON())
}

func slogText_PromotedLogValue(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedLogValue())
}

func slogText_PromotedPointerString(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedPointerString())
}

func slogText_PromotedPointerStringPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedPointerStringPointer())
}

func slogText_PromotedString(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedString())
}

func slogText_PromotedStringPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedStringPointer())
}

func slogText_PromotedTime(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedTime())
}

func slogText_PromotedTimeField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedTimeField())
}

func slogText_PromotedTimePointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedTimePointer())
}

func slogText_PromotedTwice(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewPromotedTwice())
}

func slogText_Renamed(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewRenamed())
}

func slogText_ShowsError(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewShowsError())
}

func slogText_ShowsJSON(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewShowsJSON())
}

func slogText_ShowsLogObject(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewShowsLogObject())
}

func slogText_ShowsLogValue(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewShowsLogValue())
}

func slogText_ShowsLogValueGroup(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewShowsLogValueGroup())
}

func slogText_ShowsString(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewShowsString())
}

func slogText_ShowsText(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewShowsText())
}

func slogText_ShowsZerologObject(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewShowsZerologObject())
}

func slogText_Slice(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewSlice())
}

func slogText_SliceAny(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", []any{shapes.NewPlain()})
}

func slogText_SliceAnyPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", []any{shapes.NewPlainPointer()})
}

func slogText_SliceField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewSliceField())
}

func slogText_SlicePointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewSlicePointer())
}

func slogText_SlicePointers(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewSlicePointers())
}

func slogText_SlicePointersField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewSlicePointersField())
}

func slogText_SlicePointersPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewSlicePointersPointer())
}

func slogText_SliceSlice(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewSliceSlice())
}

func slogText_SliceUnexported(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewSliceUnexported())
}

func slogText_StringElements(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringElements())
}

func slogText_StringEmbedded(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringEmbedded())
}

func slogText_StringField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringField())
}

func slogText_StringFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringFieldPointer())
}

func slogText_StringIndirect(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringIndirect())
}

func slogText_StringMap(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringMap())
}

func slogText_StringNested(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringNested())
}

func slogText_StringNestedPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringNestedPointer())
}

func slogText_StringPointerField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringPointerField())
}

func slogText_StringPointerFieldPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringPointerFieldPointer())
}

func slogText_StringPointerMap(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringPointerMap())
}

func slogText_StringPointerSlice(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringPointerSlice())
}

func slogText_StringPointerStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringPointerStruct())
}

func slogText_StringPointerStructPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringPointerStructPointer())
}

func slogText_StringSlice(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringSlice())
}

func slogText_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringStruct())
}

func slogText_StringStructPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringStructPointer())
}

func slogText_StringUnexported(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewStringUnexported())
}

func slogText_Unexported(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewUnexported())
}

func slogText_UnexportedPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewUnexportedPointer())
}

func slogText_UnexportedTagged(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewUnexportedTagged())
}

func slogText_WrappedError(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewWrappedError())
}

func slogText_YAMLDash(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "config", shapes.NewYAMLDash())
}

func slogJSONAny_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Any("config", shapes.NewJSONDash()))
}

func slogJSONAny_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Any("config", shapes.NewLogValueStruct()))
}

func slogJSONAny_Plain(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Any("config", shapes.NewPlain()))
}

func slogJSONAny_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Any("config", shapes.NewStringStruct()))
}

func slogTextAny_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Any("config", shapes.NewJSONDash()))
}

func slogTextAny_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Any("config", shapes.NewLogValueStruct()))
}

func slogTextAny_Plain(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Any("config", shapes.NewPlain()))
}

func slogTextAny_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Any("config", shapes.NewStringStruct()))
}

func slogJSONVariable_ErrorStruct(l *Loggers) {
	jsonLogger.Info("starting", "config", shapes.NewErrorStruct())
}

func slogJSONVariable_JSONDash(l *Loggers) {
	jsonLogger.Info("starting", "config", shapes.NewJSONDash())
}

func slogJSONVariable_LogValueField(l *Loggers) {
	jsonLogger.Info("starting", "config", shapes.NewLogValueField())
}

func slogJSONVariable_LogValueStruct(l *Loggers) {
	jsonLogger.Info("starting", "config", shapes.NewLogValueStruct())
}

func slogJSONVariable_MarshalJSONField(l *Loggers) {
	jsonLogger.Info("starting", "config", shapes.NewMarshalJSONField())
}

func slogJSONVariable_MarshalTextStruct(l *Loggers) {
	jsonLogger.Info("starting", "config", shapes.NewMarshalTextStruct())
}

func slogJSONVariable_NestedPointer(l *Loggers) {
	jsonLogger.Info("starting", "config", shapes.NewNestedPointer())
}

func slogJSONVariable_Plain(l *Loggers) {
	jsonLogger.Info("starting", "config", shapes.NewPlain())
}

func slogJSONVariable_PromotedTime(l *Loggers) {
	jsonLogger.Info("starting", "config", shapes.NewPromotedTime())
}

func slogJSONVariable_ShowsError(l *Loggers) {
	jsonLogger.Info("starting", "config", shapes.NewShowsError())
}

func slogJSONVariable_StringField(l *Loggers) {
	jsonLogger.Info("starting", "config", shapes.NewStringField())
}

func slogJSONVariable_StringStruct(l *Loggers) {
	jsonLogger.Info("starting", "config", shapes.NewStringStruct())
}

func slogJSONVariable_Unexported(l *Loggers) {
	jsonLogger.Info("starting", "config", shapes.NewUnexported())
}

func slogTextVariable_ErrorStruct(l *Loggers) {
	textLogger.Info("starting", "config", shapes.NewErrorStruct())
}

func slogTextVariable_JSONDash(l *Loggers) {
	textLogger.Info("starting", "config", shapes.NewJSONDash())
}

func slogTextVariable_LogValueField(l *Loggers) {
	textLogger.Info("starting", "config", shapes.NewLogValueField())
}

func slogTextVariable_LogValueStruct(l *Loggers) {
	textLogger.Info("starting", "config", shapes.NewLogValueStruct())
}

func slogTextVariable_MarshalJSONField(l *Loggers) {
	textLogger.Info("starting", "config", shapes.NewMarshalJSONField())
}

func slogTextVariable_MarshalTextStruct(l *Loggers) {
	textLogger.Info("starting", "config", shapes.NewMarshalTextStruct())
}

func slogTextVariable_NestedPointer(l *Loggers) {
	textLogger.Info("starting", "config", shapes.NewNestedPointer())
}

func slogTextVariable_Plain(l *Loggers) {
	textLogger.Info("starting", "config", shapes.NewPlain())
}

func slogTextVariable_PromotedTime(l *Loggers) {
	textLogger.Info("starting", "config", shapes.NewPromotedTime())
}

func slogTextVariable_ShowsError(l *Loggers) {
	textLogger.Info("starting", "config", shapes.NewShowsError())
}

func slogTextVariable_StringField(l *Loggers) {
	textLogger.Info("starting", "config", shapes.NewStringField())
}

func slogTextVariable_StringStruct(l *Loggers) {
	textLogger.Info("starting", "config", shapes.NewStringStruct())
}

func slogTextVariable_Unexported(l *Loggers) {
	textLogger.Info("starting", "config", shapes.NewUnexported())
}

func slogJSONGroup_ErrorStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewErrorStruct())))
}

func slogJSONGroup_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewJSONDash())))
}

func slogJSONGroup_LogValueField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewLogValueField())))
}

func slogJSONGroup_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewLogValueStruct())))
}

func slogJSONGroup_MarshalJSONField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewMarshalJSONField())))
}

func slogJSONGroup_MarshalTextStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewMarshalTextStruct())))
}

func slogJSONGroup_NestedPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewNestedPointer())))
}

func slogJSONGroup_Plain(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewPlain())))
}

func slogJSONGroup_PromotedTime(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewPromotedTime())))
}

func slogJSONGroup_ShowsError(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewShowsError())))
}

func slogJSONGroup_StringField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewStringField())))
}

func slogJSONGroup_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewStringStruct())))
}

func slogJSONGroup_Unexported(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewUnexported())))
}

func slogTextGroup_ErrorStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewErrorStruct())))
}

func slogTextGroup_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewJSONDash())))
}

func slogTextGroup_LogValueField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewLogValueField())))
}

func slogTextGroup_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewLogValueStruct())))
}

func slogTextGroup_MarshalJSONField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewMarshalJSONField())))
}

func slogTextGroup_MarshalTextStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewMarshalTextStruct())))
}

func slogTextGroup_NestedPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewNestedPointer())))
}

func slogTextGroup_Plain(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewPlain())))
}

func slogTextGroup_PromotedTime(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewPromotedTime())))
}

func slogTextGroup_ShowsError(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewShowsError())))
}

func slogTextGroup_StringField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewStringField())))
}

func slogTextGroup_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewStringStruct())))
}

func slogTextGroup_Unexported(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", slog.Group("service", slog.Any("config", shapes.NewUnexported())))
}

func slogJSONWith_ErrorStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.With("config", shapes.NewErrorStruct()).Info("starting")
}

func slogJSONWith_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.With("config", shapes.NewJSONDash()).Info("starting")
}

func slogJSONWith_LogValueField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.With("config", shapes.NewLogValueField()).Info("starting")
}

func slogJSONWith_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.With("config", shapes.NewLogValueStruct()).Info("starting")
}

func slogJSONWith_MarshalJSONField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.With("config", shapes.NewMarshalJSONField()).Info("starting")
}

func slogJSONWith_MarshalTextStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.With("config", shapes.NewMarshalTextStruct()).Info("starting")
}

func slogJSONWith_NestedPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.With("config", shapes.NewNestedPointer()).Info("starting")
}

func slogJSONWith_Plain(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.With("config", shapes.NewPlain()).Info("starting")
}

func slogJSONWith_PromotedTime(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.With("config", shapes.NewPromotedTime()).Info("starting")
}

func slogJSONWith_ShowsError(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.With("config", shapes.NewShowsError()).Info("starting")
}

func slogJSONWith_StringField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.With("config", shapes.NewStringField()).Info("starting")
}

func slogJSONWith_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.With("config", shapes.NewStringStruct()).Info("starting")
}

func slogJSONWith_Unexported(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.With("config", shapes.NewUnexported()).Info("starting")
}

func slogTextWith_ErrorStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.With("config", shapes.NewErrorStruct()).Info("starting")
}

func slogTextWith_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.With("config", shapes.NewJSONDash()).Info("starting")
}

func slogTextWith_LogValueField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.With("config", shapes.NewLogValueField()).Info("starting")
}

func slogTextWith_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.With("config", shapes.NewLogValueStruct()).Info("starting")
}

func slogTextWith_MarshalJSONField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.With("config", shapes.NewMarshalJSONField()).Info("starting")
}

func slogTextWith_MarshalTextStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.With("config", shapes.NewMarshalTextStruct()).Info("starting")
}

func slogTextWith_NestedPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.With("config", shapes.NewNestedPointer()).Info("starting")
}

func slogTextWith_Plain(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.With("config", shapes.NewPlain()).Info("starting")
}

func slogTextWith_PromotedTime(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.With("config", shapes.NewPromotedTime()).Info("starting")
}

func slogTextWith_ShowsError(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.With("config", shapes.NewShowsError()).Info("starting")
}

func slogTextWith_StringField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.With("config", shapes.NewStringField()).Info("starting")
}

func slogTextWith_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.With("config", shapes.NewStringStruct()).Info("starting")
}

func slogTextWith_Unexported(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.With("config", shapes.NewUnexported()).Info("starting")
}

func slogJSONWithGroup_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.WithGroup("service").Warn("starting", "config", shapes.NewJSONDash())
}

func slogJSONWithGroup_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.WithGroup("service").Warn("starting", "config", shapes.NewLogValueStruct())
}

func slogJSONWithGroup_Plain(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.WithGroup("service").Warn("starting", "config", shapes.NewPlain())
}

func slogJSONWithGroup_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.WithGroup("service").Warn("starting", "config", shapes.NewStringStruct())
}

func slogTextWithGroup_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.WithGroup("service").Warn("starting", "config", shapes.NewJSONDash())
}

func slogTextWithGroup_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.WithGroup("service").Warn("starting", "config", shapes.NewLogValueStruct())
}

func slogTextWithGroup_Plain(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.WithGroup("service").Warn("starting", "config", shapes.NewPlain())
}

func slogTextWithGroup_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.WithGroup("service").Warn("starting", "config", shapes.NewStringStruct())
}

func slogJSONAttrs_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.LogAttrs(context.Background(), slog.LevelError, "starting", slog.Any("config", shapes.NewJSONDash()))
}

func slogJSONAttrs_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.LogAttrs(context.Background(), slog.LevelError, "starting", slog.Any("config", shapes.NewLogValueStruct()))
}

func slogJSONAttrs_Plain(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.LogAttrs(context.Background(), slog.LevelError, "starting", slog.Any("config", shapes.NewPlain()))
}

func slogJSONAttrs_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.LogAttrs(context.Background(), slog.LevelError, "starting", slog.Any("config", shapes.NewStringStruct()))
}

func slogTextAttrs_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.LogAttrs(context.Background(), slog.LevelError, "starting", slog.Any("config", shapes.NewJSONDash()))
}

func slogTextAttrs_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.LogAttrs(context.Background(), slog.LevelError, "starting", slog.Any("config", shapes.NewLogValueStruct()))
}

func slogTextAttrs_Plain(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.LogAttrs(context.Background(), slog.LevelError, "starting", slog.Any("config", shapes.NewPlain()))
}

func slogTextAttrs_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.LogAttrs(context.Background(), slog.LevelError, "starting", slog.Any("config", shapes.NewStringStruct()))
}

func slogJSONHandlerWith_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil).WithAttrs([]slog.Attr{slog.String("service", "orders")}))
	logger.InfoContext(context.Background(), "starting", "config", shapes.NewJSONDash())
}

func slogJSONHandlerWith_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil).WithAttrs([]slog.Attr{slog.String("service", "orders")}))
	logger.InfoContext(context.Background(), "starting", "config", shapes.NewLogValueStruct())
}

func slogJSONHandlerWith_Plain(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil).WithAttrs([]slog.Attr{slog.String("service", "orders")}))
	logger.InfoContext(context.Background(), "starting", "config", shapes.NewPlain())
}

func slogJSONHandlerWith_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil).WithAttrs([]slog.Attr{slog.String("service", "orders")}))
	logger.InfoContext(context.Background(), "starting", "config", shapes.NewStringStruct())
}

func slogTextOptions_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, &slog.HandlerOptions{AddSource: true}))
	logger.InfoContext(context.Background(), "starting", "config", shapes.NewJSONDash())
}

func slogTextOptions_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, &slog.HandlerOptions{AddSource: true}))
	logger.InfoContext(context.Background(), "starting", "config", shapes.NewLogValueStruct())
}

func slogTextOptions_Plain(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, &slog.HandlerOptions{AddSource: true}))
	logger.InfoContext(context.Background(), "starting", "config", shapes.NewPlain())
}

func slogTextOptions_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, &slog.HandlerOptions{AddSource: true}))
	logger.InfoContext(context.Background(), "starting", "config", shapes.NewStringStruct())
}

func slogJSONElement_ErrorStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewErrorStruct()})
}

func slogJSONElement_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewJSONDash()})
}

func slogJSONElement_LogValueField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewLogValueField()})
}

func slogJSONElement_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewLogValueStruct()})
}

func slogJSONElement_MarshalJSONField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewMarshalJSONField()})
}

func slogJSONElement_MarshalTextStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewMarshalTextStruct()})
}

func slogJSONElement_NestedPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewNestedPointer()})
}

func slogJSONElement_Plain(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewPlain()})
}

func slogJSONElement_PromotedTime(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewPromotedTime()})
}

func slogJSONElement_ShowsError(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewShowsError()})
}

func slogJSONElement_StringField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewStringField()})
}

func slogJSONElement_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewStringStruct()})
}

func slogJSONElement_Unexported(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewUnexported()})
}

func slogTextElement_ErrorStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewErrorStruct()})
}

func slogTextElement_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewJSONDash()})
}

func slogTextElement_LogValueField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewLogValueField()})
}

func slogTextElement_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewLogValueStruct()})
}

func slogTextElement_MarshalJSONField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewMarshalJSONField()})
}

func slogTextElement_MarshalTextStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewMarshalTextStruct()})
}

func slogTextElement_NestedPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewNestedPointer()})
}

func slogTextElement_Plain(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewPlain()})
}

func slogTextElement_PromotedTime(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewPromotedTime()})
}

func slogTextElement_ShowsError(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewShowsError()})
}

func slogTextElement_StringField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewStringField()})
}

func slogTextElement_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewStringStruct()})
}

func slogTextElement_Unexported(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", []any{shapes.NewUnexported()})
}

func slogJSONMap_ErrorStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewErrorStruct()})
}

func slogJSONMap_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewJSONDash()})
}

func slogJSONMap_LogValueField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewLogValueField()})
}

func slogJSONMap_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewLogValueStruct()})
}

func slogJSONMap_MarshalJSONField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewMarshalJSONField()})
}

func slogJSONMap_MarshalTextStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewMarshalTextStruct()})
}

func slogJSONMap_NestedPointer(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewNestedPointer()})
}

func slogJSONMap_Plain(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewPlain()})
}

func slogJSONMap_PromotedTime(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewPromotedTime()})
}

func slogJSONMap_ShowsError(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewShowsError()})
}

func slogJSONMap_StringField(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewStringField()})
}

func slogJSONMap_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewStringStruct()})
}

func slogJSONMap_Unexported(l *Loggers) {
	logger := slog.New(slog.NewJSONHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewUnexported()})
}

func slogTextMap_ErrorStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewErrorStruct()})
}

func slogTextMap_JSONDash(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewJSONDash()})
}

func slogTextMap_LogValueField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewLogValueField()})
}

func slogTextMap_LogValueStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewLogValueStruct()})
}

func slogTextMap_MarshalJSONField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewMarshalJSONField()})
}

func slogTextMap_MarshalTextStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewMarshalTextStruct()})
}

func slogTextMap_NestedPointer(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewNestedPointer()})
}

func slogTextMap_Plain(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewPlain()})
}

func slogTextMap_PromotedTime(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewPromotedTime()})
}

func slogTextMap_ShowsError(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewShowsError()})
}

func slogTextMap_StringField(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewStringField()})
}

func slogTextMap_StringStruct(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewStringStruct()})
}

func slogTextMap_Unexported(l *Loggers) {
	logger := slog.New(slog.NewTextHandler(l.Out, nil))
	logger.Info("starting", "configs", map[string]any{"main": shapes.NewUnexported()})
}

func slogUnknown_ErrorStruct(l *Loggers) {
	l.Slog.Info("starting", "config", shapes.NewErrorStruct())
}

func slogUnknown_JSONDash(l *Loggers) {
	l.Slog.Info("starting", "config", shapes.NewJSONDash())
}

func slogUnknown_LogValueField(l *Loggers) {
	l.Slog.Info("starting", "config", shapes.NewLogValueField())
}

func slogUnknown_LogValueStruct(l *Loggers) {
	l.Slog.Info("starting", "config", shapes.NewLogValueStruct())
}

func slogUnknown_MarshalJSONField(l *Loggers) {
	l.Slog.Info("starting", "config", shapes.NewMarshalJSONField())
}

func slogUnknown_MarshalTextStruct(l *Loggers) {
	l.Slog.Info("starting", "config", shapes.NewMarshalTextStruct())
}

func slogUnknown_NestedPointer(l *Loggers) {
	l.Slog.Info("starting", "config", shapes.NewNestedPointer())
}

func slogUnknown_Plain(l *Loggers) {
	l.Slog.Info("starting", "config", shapes.NewPlain())
}

func slogUnknown_PromotedTime(l *Loggers) {
	l.Slog.Info("starting", "config", shapes.NewPromotedTime())
}

func slogUnknown_ShowsError(l *Loggers) {
	l.Slog.Info("starting", "config", shapes.NewShowsError())
}

func slogUnknown_StringField(l *Loggers) {
	l.Slog.Info("starting", "config", shapes.NewStringField())
}

func slogUnknown_StringStruct(l *Loggers) {
	l.Slog.Info("starting", "config", shapes.NewStringStruct())
}

func slogUnknown_Unexported(l *Loggers) {
	l.Slog.Info("starting", "config", shapes.NewUnexported())
}

func slogDefault_ErrorStruct(l *Loggers) {
	slog.Info("starting", "config", shapes.NewErrorStruct())
}

func slogDefault_JSONDash(l *Loggers) {
	slog.Info("starting", "config", shapes.NewJSONDash())
}

func slogDefault_LogValueField(l *Loggers) {
	slog.Info("starting", "config", shapes.NewLogValueField())
}

func slogDefault_LogValueStruct(l *Loggers) {
	slog.Info("starting", "config", shapes.NewLogValueStruct())
}

func slogDefault_MarshalJSONField(l *Loggers) {
	slog.Info("starting", "config", shapes.NewMarshalJSONField())
}

func slogDefault_MarshalTextStruct(l *Loggers) {
	slog.Info("starting", "config", shapes.NewMarshalTextStruct())
}

func slogDefault_NestedPointer(l *Loggers) {
	slog.Info("starting", "config", shapes.NewNestedPointer())
}

func slogDefault_Plain(l *Loggers) {
	slog.Info("starting", "config", shapes.NewPlain())
}

func slogDefault_PromotedTime(l *Loggers) {
	slog.Info("starting", "config", shapes.NewPromotedTime())
}

func slogDefault_ShowsError(l *Loggers) {
	slog.Info("starting", "config", shapes.NewShowsError())
}

func slogDefault_StringField(l *Loggers) {
	slog.Info("starting", "config", shapes.NewStringField())
}

func slogDefault_StringStruct(l *Loggers) {
	slog.Info("starting", "config", shapes.NewStringStruct())
}

func slogDefault_Unexported(l *Loggers) {
	slog.Info("starting", "config", shapes.NewUnexported())
}

func slogDefaultWith_JSONDash(l *Loggers) {
	slog.With("config", shapes.NewJSONDash()).Info("starting")
}

func slogDefaultWith_LogValueStruct(l *Loggers) {
	slog.With("config", shapes.NewLogValueStruct()).Info("starting")
}

func slogDefaultWith_Plain(l *Loggers) {
	slog.With("config", shapes.NewPlain()).Info("starting")
}

func slogDefaultWith_StringStruct(l *Loggers) {
	slog.With("config", shapes.NewStringStruct()).Info("starting")
}

package runtime

// This file is written by internal/generate (go generate). It bears no mark of generated
// code, as prodcheck would pass it by.

import (
	"log"

	"github.com/prodcheck/prodcheck/analyzers/slogsecrets/runtime/shapes"
)

var logCases = []Case{
	{Sink: "logPrintfPlusV", Shape: "Anonymous", Run: logPrintfPlusV_Anonymous},
	{Sink: "logPrintfPlusV", Shape: "AnonymousField", Run: logPrintfPlusV_AnonymousField},
	{Sink: "logPrintfPlusV", Shape: "Array", Run: logPrintfPlusV_Array},
	{Sink: "logPrintfPlusV", Shape: "ArrayField", Run: logPrintfPlusV_ArrayField},
	{Sink: "logPrintfPlusV", Shape: "ArrayPointer", Run: logPrintfPlusV_ArrayPointer},
	{Sink: "logPrintfPlusV", Shape: "ArrayPointers", Run: logPrintfPlusV_ArrayPointers},
	{Sink: "logPrintfPlusV", Shape: "CauseField", Run: logPrintfPlusV_CauseField},
	{Sink: "logPrintfPlusV", Shape: "Embedded", Run: logPrintfPlusV_Embedded},
	{Sink: "logPrintfPlusV", Shape: "EmbeddedDash", Run: logPrintfPlusV_EmbeddedDash},
	{Sink: "logPrintfPlusV", Shape: "EmbeddedNamed", Run: logPrintfPlusV_EmbeddedNamed},
	{Sink: "logPrintfPlusV", Shape: "EmbeddedOmitted", Run: logPrintfPlusV_EmbeddedOmitted},
	{Sink: "logPrintfPlusV", Shape: "EmbeddedPointer", Run: logPrintfPlusV_EmbeddedPointer},
	{Sink: "logPrintfPlusV", Shape: "EmbeddedShadowed", Run: logPrintfPlusV_EmbeddedShadowed},
	{Sink: "logPrintfPlusV", Shape: "EmbeddedUnexported", Run: logPrintfPlusV_EmbeddedUnexported},
	{Sink: "logPrintfPlusV", Shape: "EmbeddedUnexportedPointer", Run: logPrintfPlusV_EmbeddedUnexportedPointer},
	{Sink: "logPrintfPlusV", Shape: "ErrorElements", Run: logPrintfPlusV_ErrorElements},
	{Sink: "logPrintfPlusV", Shape: "ErrorEmbedded", Run: logPrintfPlusV_ErrorEmbedded},
	{Sink: "logPrintfPlusV", Shape: "ErrorField", Run: logPrintfPlusV_ErrorField},
	{Sink: "logPrintfPlusV", Shape: "ErrorFieldPointer", Run: logPrintfPlusV_ErrorFieldPointer},
	{Sink: "logPrintfPlusV", Shape: "ErrorIndirect", Run: logPrintfPlusV_ErrorIndirect},
	{Sink: "logPrintfPlusV", Shape: "ErrorMap", Run: logPrintfPlusV_ErrorMap},
	{Sink: "logPrintfPlusV", Shape: "ErrorNested", Run: logPrintfPlusV_ErrorNested},
	{Sink: "logPrintfPlusV", Shape: "ErrorNestedPointer", Run: logPrintfPlusV_ErrorNestedPointer},
	{Sink: "logPrintfPlusV", Shape: "ErrorPointerField", Run: logPrintfPlusV_ErrorPointerField},
	{Sink: "logPrintfPlusV", Shape: "ErrorPointerFieldPointer", Run: logPrintfPlusV_ErrorPointerFieldPointer},
	{Sink: "logPrintfPlusV", Shape: "ErrorPointerMap", Run: logPrintfPlusV_ErrorPointerMap},
	{Sink: "logPrintfPlusV", Shape: "ErrorPointerSlice", Run: logPrintfPlusV_ErrorPointerSlice},
	{Sink: "logPrintfPlusV", Shape: "ErrorPointerStruct", Run: logPrintfPlusV_ErrorPointerStruct},
	{Sink: "logPrintfPlusV", Shape: "ErrorPointerStructPointer", Run: logPrintfPlusV_ErrorPointerStructPointer},
	{Sink: "logPrintfPlusV", Shape: "ErrorSlice", Run: logPrintfPlusV_ErrorSlice},
	{Sink: "logPrintfPlusV", Shape: "ErrorStruct", Run: logPrintfPlusV_ErrorStruct},
	{Sink: "logPrintfPlusV", Shape: "ErrorStructPointer", Run: logPrintfPlusV_ErrorStructPointer},
	{Sink: "logPrintfPlusV", Shape: "ErrorUnexported", Run: logPrintfPlusV_ErrorUnexported},
	{Sink: "logPrintfPlusV", Shape: "FormatElements", Run: logPrintfPlusV_FormatElements},
	{Sink: "logPrintfPlusV", Shape: "FormatEmbedded", Run: logPrintfPlusV_FormatEmbedded},
	{Sink: "logPrintfPlusV", Shape: "FormatField", Run: logPrintfPlusV_FormatField},
	{Sink: "logPrintfPlusV", Shape: "FormatFieldPointer", Run: logPrintfPlusV_FormatFieldPointer},
	{Sink: "logPrintfPlusV", Shape: "FormatIndirect", Run: logPrintfPlusV_FormatIndirect},
	{Sink: "logPrintfPlusV", Shape: "FormatMap", Run: logPrintfPlusV_FormatMap},
	{Sink: "logPrintfPlusV", Shape: "FormatNested", Run: logPrintfPlusV_FormatNested},
	{Sink: "logPrintfPlusV", Shape: "FormatNestedPointer", Run: logPrintfPlusV_FormatNestedPointer},
	{Sink: "logPrintfPlusV", Shape: "FormatPointerField", Run: logPrintfPlusV_FormatPointerField},
	{Sink: "logPrintfPlusV", Shape: "FormatPointerFieldPointer", Run: logPrintfPlusV_FormatPointerFieldPointer},
	{Sink: "logPrintfPlusV", Shape: "FormatPointerMap", Run: logPrintfPlusV_FormatPointerMap},
	{Sink: "logPrintfPlusV", Shape: "FormatPointerSlice", Run: logPrintfPlusV_FormatPointerSlice},
	{Sink: "logPrintfPlusV", Shape: "FormatPointerStruct", Run: logPrintfPlusV_FormatPointerStruct},
	{Sink: "logPrintfPlusV", Shape: "FormatPointerStructPointer", Run: logPrintfPlusV_FormatPointerStructPointer},
	{Sink: "logPrintfPlusV", Shape: "FormatSlice", Run: logPrintfPlusV_FormatSlice},
	{Sink: "logPrintfPlusV", Shape: "FormatStruct", Run: logPrintfPlusV_FormatStruct},
	{Sink: "logPrintfPlusV", Shape: "FormatStructPointer", Run: logPrintfPlusV_FormatStructPointer},
	{Sink: "logPrintfPlusV", Shape: "FormatUnexported", Run: logPrintfPlusV_FormatUnexported},
	{Sink: "logPrintfPlusV", Shape: "Generic", Run: logPrintfPlusV_Generic},
	{Sink: "logPrintfPlusV", Shape: "GenericOfPlain", Run: logPrintfPlusV_GenericOfPlain},
	{Sink: "logPrintfPlusV", Shape: "GoStringField", Run: logPrintfPlusV_GoStringField},
	{Sink: "logPrintfPlusV", Shape: "GoStringStruct", Run: logPrintfPlusV_GoStringStruct},
	{Sink: "logPrintfPlusV", Shape: "HidesErrorByName", Run: logPrintfPlusV_HidesErrorByName},
	{Sink: "logPrintfPlusV", Shape: "HidesJSONByCopy", Run: logPrintfPlusV_HidesJSONByCopy},
	{Sink: "logPrintfPlusV", Shape: "HidesJSONByFailing", Run: logPrintfPlusV_HidesJSONByFailing},
	{Sink: "logPrintfPlusV", Shape: "HidesJSONByStruct", Run: logPrintfPlusV_HidesJSONByStruct},
	{Sink: "logPrintfPlusV", Shape: "HidesLogObjectByField", Run: logPrintfPlusV_HidesLogObjectByField},
	{Sink: "logPrintfPlusV", Shape: "HidesLogValueByCopy", Run: logPrintfPlusV_HidesLogValueByCopy},
	{Sink: "logPrintfPlusV", Shape: "HidesLogValueByGroup", Run: logPrintfPlusV_HidesLogValueByGroup},
	{Sink: "logPrintfPlusV", Shape: "HidesStringByCopy", Run: logPrintfPlusV_HidesStringByCopy},
	{Sink: "logPrintfPlusV", Shape: "HidesStringByName", Run: logPrintfPlusV_HidesStringByName},
	{Sink: "logPrintfPlusV", Shape: "JSONDash", Run: logPrintfPlusV_JSONDash},
	{Sink: "logPrintfPlusV", Shape: "JSONDashComma", Run: logPrintfPlusV_JSONDashComma},
	{Sink: "logPrintfPlusV", Shape: "JSONDashPointer", Run: logPrintfPlusV_JSONDashPointer},
	{Sink: "logPrintfPlusV", Shape: "JSONDashSlice", Run: logPrintfPlusV_JSONDashSlice},
	{Sink: "logPrintfPlusV", Shape: "JSONOmitEmpty", Run: logPrintfPlusV_JSONOmitEmpty},
	{Sink: "logPrintfPlusV", Shape: "LogValueField", Run: logPrintfPlusV_LogValueField},
	{Sink: "logPrintfPlusV", Shape: "LogValueStruct", Run: logPrintfPlusV_LogValueStruct},
	{Sink: "logPrintfPlusV", Shape: "Map", Run: logPrintfPlusV_Map},
	{Sink: "logPrintfPlusV", Shape: "MapAny", Run: logPrintfPlusV_MapAny},
	{Sink: "logPrintfPlusV", Shape: "MapField", Run: logPrintfPlusV_MapField},
	{Sink: "logPrintfPlusV", Shape: "MapPointer", Run: logPrintfPlusV_MapPointer},
	{Sink: "logPrintfPlusV", Shape: "MapPointers", Run: logPrintfPlusV_MapPointers},
	{Sink: "logPrintfPlusV", Shape: "MapPointersField", Run: logPrintfPlusV_MapPointersField},
	{Sink: "logPrintfPlusV", Shape: "MarshalJSONField", Run: logPrintfPlusV_MarshalJSONField},
	{Sink: "logPrintfPlusV", Shape: "MarshalJSONStruct", Run: logPrintfPlusV_MarshalJSONStruct},
	{Sink: "logPrintfPlusV", Shape: "MarshalLogField", Run: logPrintfPlusV_MarshalLogField},
	{Sink: "logPrintfPlusV", Shape: "MarshalLogObjectField", Run: logPrintfPlusV_MarshalLogObjectField},
	{Sink: "logPrintfPlusV", Shape: "MarshalLogObjectStruct", Run: logPrintfPlusV_MarshalLogObjectStruct},
	{Sink: "logPrintfPlusV", Shape: "MarshalLogStruct", Run: logPrintfPlusV_MarshalLogStruct},
	{Sink: "logPrintfPlusV", Shape: "MarshalTextField", Run: logPrintfPlusV_MarshalTextField},
	{Sink: "logPrintfPlusV", Shape: "MarshalTextStruct", Run: logPrintfPlusV_MarshalTextStruct},
	{Sink: "logPrintfPlusV", Shape: "MarshalZerologObjectField", Run: logPrintfPlusV_MarshalZerologObjectField},
	{Sink: "logPrintfPlusV", Shape: "MarshalZerologObjectStruct", Run: logPrintfPlusV_MarshalZerologObjectStruct},
	{Sink: "logPrintfPlusV", Shape: "NestedAny", Run: logPrintfPlusV_NestedAny},
	{Sink: "logPrintfPlusV", Shape: "NestedAnyMarshalJSON", Run: logPrintfPlusV_NestedAnyMarshalJSON},
	{Sink: "logPrintfPlusV", Shape: "NestedAnyPointer", Run: logPrintfPlusV_NestedAnyPointer},
	{Sink: "logPrintfPlusV", Shape: "NestedAnyString", Run: logPrintfPlusV_NestedAnyString},
	{Sink: "logPrintfPlusV", Shape: "NestedAtomic", Run: logPrintfPlusV_NestedAtomic},
	{Sink: "logPrintfPlusV", Shape: "NestedChannel", Run: logPrintfPlusV_NestedChannel},
	{Sink: "logPrintfPlusV", Shape: "NestedDash", Run: logPrintfPlusV_NestedDash},
	{Sink: "logPrintfPlusV", Shape: "NestedDashPointer", Run: logPrintfPlusV_NestedDashPointer},
	{Sink: "logPrintfPlusV", Shape: "NestedDeep", Run: logPrintfPlusV_NestedDeep},
	{Sink: "logPrintfPlusV", Shape: "NestedFunc", Run: logPrintfPlusV_NestedFunc},
	{Sink: "logPrintfPlusV", Shape: "NestedFuncDash", Run: logPrintfPlusV_NestedFuncDash},
	{Sink: "logPrintfPlusV", Shape: "NestedPointer", Run: logPrintfPlusV_NestedPointer},
	{Sink: "logPrintfPlusV", Shape: "NestedPointerPointer", Run: logPrintfPlusV_NestedPointerPointer},
	{Sink: "logPrintfPlusV", Shape: "NestedUnexported", Run: logPrintfPlusV_NestedUnexported},
	{Sink: "logPrintfPlusV", Shape: "NestedUnexportedPointer", Run: logPrintfPlusV_NestedUnexportedPointer},
	{Sink: "logPrintfPlusV", Shape: "NestedValue", Run: logPrintfPlusV_NestedValue},
	{Sink: "logPrintfPlusV", Shape: "NestedValuePointer", Run: logPrintfPlusV_NestedValuePointer},
	{Sink: "logPrintfPlusV", Shape: "PasswordAny", Run: logPrintfPlusV_PasswordAny},
	{Sink: "logPrintfPlusV", Shape: "PasswordBytes", Run: logPrintfPlusV_PasswordBytes},
	{Sink: "logPrintfPlusV", Shape: "PasswordFunc", Run: logPrintfPlusV_PasswordFunc},
	{Sink: "logPrintfPlusV", Shape: "PasswordMap", Run: logPrintfPlusV_PasswordMap},
	{Sink: "logPrintfPlusV", Shape: "PasswordNamed", Run: logPrintfPlusV_PasswordNamed},
	{Sink: "logPrintfPlusV", Shape: "PasswordOpaque", Run: logPrintfPlusV_PasswordOpaque},
	{Sink: "logPrintfPlusV", Shape: "PasswordPointer", Run: logPrintfPlusV_PasswordPointer},
	{Sink: "logPrintfPlusV", Shape: "PasswordShown", Run: logPrintfPlusV_PasswordShown},
	{Sink: "logPrintfPlusV", Shape: "PasswordSlice", Run: logPrintfPlusV_PasswordSlice},
	{Sink: "logPrintfPlusV", Shape: "Plain", Run: logPrintfPlusV_Plain},
	{Sink: "logPrintfPlusV", Shape: "PlainPointer", Run: logPrintfPlusV_PlainPointer},
	{Sink: "logPrintfPlusV", Shape: "PlainPointerPointer", Run: logPrintfPlusV_PlainPointerPointer},
	{Sink: "logPrintfPlusV", Shape: "PromotedJSON", Run: logPrintfPlusV_PromotedJSON},
	{Sink: "logPrintfPlusV", Shape: "PromotedLogValue", Run: logPrintfPlusV_PromotedLogValue},
	{Sink: "logPrintfPlusV", Shape: "PromotedPointerString", Run: logPrintfPlusV_PromotedPointerString},
	{Sink: "logPrintfPlusV", Shape: "PromotedPointerStringPointer", Run: logPrintfPlusV_PromotedPointerStringPointer},
	{Sink: "logPrintfPlusV", Shape: "PromotedString", Run: logPrintfPlusV_PromotedString},
	{Sink: "logPrintfPlusV", Shape: "PromotedStringPointer", Run: logPrintfPlusV_PromotedStringPointer},
	{Sink: "logPrintfPlusV", Shape: "PromotedTime", Run: logPrintfPlusV_PromotedTime},
	{Sink: "logPrintfPlusV", Shape: "PromotedTimeField", Run: logPrintfPlusV_PromotedTimeField},
	{Sink: "logPrintfPlusV", Shape: "PromotedTimePointer", Run: logPrintfPlusV_PromotedTimePointer},
	{Sink: "logPrintfPlusV", Shape: "PromotedTwice", Run: logPrintfPlusV_PromotedTwice},
	{Sink: "logPrintfPlusV", Shape: "Renamed", Run: logPrintfPlusV_Renamed},
	{Sink: "logPrintfPlusV", Shape: "ShowsError", Run: logPrintfPlusV_ShowsError},
	{Sink: "logPrintfPlusV", Shape: "ShowsJSON", Run: logPrintfPlusV_ShowsJSON},
	{Sink: "logPrintfPlusV", Shape: "ShowsLogObject", Run: logPrintfPlusV_ShowsLogObject},
	{Sink: "logPrintfPlusV", Shape: "ShowsLogValue", Run: logPrintfPlusV_ShowsLogValue},
	{Sink: "logPrintfPlusV", Shape: "ShowsLogValueGroup", Run: logPrintfPlusV_ShowsLogValueGroup},
	{Sink: "logPrintfPlusV", Shape: "ShowsString", Run: logPrintfPlusV_ShowsString},
	{Sink: "logPrintfPlusV", Shape: "ShowsText", Run: logPrintfPlusV_ShowsText},
	{Sink: "logPrintfPlusV", Shape: "ShowsZerologObject", Run: logPrintfPlusV_ShowsZerologObject},
	{Sink: "logPrintfPlusV", Shape: "Slice", Run: logPrintfPlusV_Slice},
	{Sink: "logPrintfPlusV", Shape: "SliceAny", Run: logPrintfPlusV_SliceAny},
	{Sink: "logPrintfPlusV", Shape: "SliceAnyPointer", Run: logPrintfPlusV_SliceAnyPointer},
	{Sink: "logPrintfPlusV", Shape: "SliceField", Run: logPrintfPlusV_SliceField},
	{Sink: "logPrintfPlusV", Shape: "SlicePointer", Run: logPrintfPlusV_SlicePointer},
	{Sink: "logPrintfPlusV", Shape: "SlicePointers", Run: logPrintfPlusV_SlicePointers},
	{Sink: "logPrintfPlusV", Shape: "SlicePointersField", Run: logPrintfPlusV_SlicePointersField},
	{Sink: "logPrintfPlusV", Shape: "SlicePointersPointer", Run: logPrintfPlusV_SlicePointersPointer},
	{Sink: "logPrintfPlusV", Shape: "SliceSlice", Run: logPrintfPlusV_SliceSlice},
	{Sink: "logPrintfPlusV", Shape: "SliceUnexported", Run: logPrintfPlusV_SliceUnexported},
	{Sink: "logPrintfPlusV", Shape: "StringElements", Run: logPrintfPlusV_StringElements},
	{Sink: "logPrintfPlusV", Shape: "StringEmbedded", Run: logPrintfPlusV_StringEmbedded},
	{Sink: "logPrintfPlusV", Shape: "StringField", Run: logPrintfPlusV_StringField},
	{Sink: "logPrintfPlusV", Shape: "StringFieldPointer", Run: logPrintfPlusV_StringFieldPointer},
	{Sink: "logPrintfPlusV", Shape: "StringIndirect", Run: logPrintfPlusV_StringIndirect},
	{Sink: "logPrintfPlusV", Shape: "StringMap", Run: logPrintfPlusV_StringMap},
	{Sink: "logPrintfPlusV", Shape: "StringNested", Run: logPrintfPlusV_StringNested},
	{Sink: "logPrintfPlusV", Shape: "StringNestedPointer", Run: logPrintfPlusV_StringNestedPointer},
	{Sink: "logPrintfPlusV", Shape: "StringPointerField", Run: logPrintfPlusV_StringPointerField},
	{Sink: "logPrintfPlusV", Shape: "StringPointerFieldPointer", Run: logPrintfPlusV_StringPointerFieldPointer},
	{Sink: "logPrintfPlusV", Shape: "StringPointerMap", Run: logPrintfPlusV_StringPointerMap},
	{Sink: "logPrintfPlusV", Shape: "StringPointerSlice", Run: logPrintfPlusV_StringPointerSlice},
	{Sink: "logPrintfPlusV", Shape: "StringPointerStruct", Run: logPrintfPlusV_StringPointerStruct},
	{Sink: "logPrintfPlusV", Shape: "StringPointerStructPointer", Run: logPrintfPlusV_StringPointerStructPointer},
	{Sink: "logPrintfPlusV", Shape: "StringSlice", Run: logPrintfPlusV_StringSlice},
	{Sink: "logPrintfPlusV", Shape: "StringStruct", Run: logPrintfPlusV_StringStruct},
	{Sink: "logPrintfPlusV", Shape: "StringStructPointer", Run: logPrintfPlusV_StringStructPointer},
	{Sink: "logPrintfPlusV", Shape: "StringUnexported", Run: logPrintfPlusV_StringUnexported},
	{Sink: "logPrintfPlusV", Shape: "Unexported", Run: logPrintfPlusV_Unexported},
	{Sink: "logPrintfPlusV", Shape: "UnexportedPointer", Run: logPrintfPlusV_UnexportedPointer},
	{Sink: "logPrintfPlusV", Shape: "UnexportedTagged", Run: logPrintfPlusV_UnexportedTagged},
	{Sink: "logPrintfPlusV", Shape: "WrappedError", Run: logPrintfPlusV_WrappedError},
	{Sink: "logPrintfPlusV", Shape: "YAMLDash", Run: logPrintfPlusV_YAMLDash},
	{Sink: "logPrintfSharpV", Shape: "CauseField", Run: logPrintfSharpV_CauseField},
	{Sink: "logPrintfSharpV", Shape: "Embedded", Run: logPrintfSharpV_Embedded},
	{Sink: "logPrintfSharpV", Shape: "EmbeddedOmitted", Run: logPrintfSharpV_EmbeddedOmitted},
	{Sink: "logPrintfSharpV", Shape: "EmbeddedPointer", Run: logPrintfSharpV_EmbeddedPointer},
	{Sink: "logPrintfSharpV", Shape: "EmbeddedUnexported", Run: logPrintfSharpV_EmbeddedUnexported},
	{Sink: "logPrintfSharpV", Shape: "ErrorField", Run: logPrintfSharpV_ErrorField},
	{Sink: "logPrintfSharpV", Shape: "ErrorStruct", Run: logPrintfSharpV_ErrorStruct},
	{Sink: "logPrintfSharpV", Shape: "FormatEmbedded", Run: logPrintfSharpV_FormatEmbedded},
	{Sink: "logPrintfSharpV", Shape: "FormatFieldPointer", Run: logPrintfSharpV_FormatFieldPointer},
	{Sink: "logPrintfSharpV", Shape: "FormatNested", Run: logPrintfSharpV_FormatNested},
	{Sink: "logPrintfSharpV", Shape: "FormatPointerField", Run: logPrintfSharpV_FormatPointerField},
	{Sink: "logPrintfSharpV", Shape: "FormatPointerFieldPointer", Run: logPrintfSharpV_FormatPointerFieldPointer},
	{Sink: "logPrintfSharpV", Shape: "FormatPointerStruct", Run: logPrintfSharpV_FormatPointerStruct},
	{Sink: "logPrintfSharpV", Shape: "FormatPointerStructPointer", Run: logPrintfSharpV_FormatPointerStructPointer},
	{Sink: "logPrintfSharpV", Shape: "FormatSlice", Run: logPrintfSharpV_FormatSlice},
	{Sink: "logPrintfSharpV", Shape: "FormatStruct", Run: logPrintfSharpV_FormatStruct},
	{Sink: "logPrintfSharpV", Shape: "FormatStructPointer", Run: logPrintfSharpV_FormatStructPointer},
	{Sink: "logPrintfSharpV", Shape: "FormatUnexported", Run: logPrintfSharpV_FormatUnexported},
	{Sink: "logPrintfSharpV", Shape: "GoStringEmbedded", Run: logPrintfSharpV_GoStringEmbedded},
	{Sink: "logPrintfSharpV", Shape: "GoStringFieldPointer", Run: logPrintfSharpV_GoStringFieldPointer},
	{Sink: "logPrintfSharpV", Shape: "GoStringNested", Run: logPrintfSharpV_GoStringNested},
	{Sink: "logPrintfSharpV", Shape: "GoStringPointerField", Run: logPrintfSharpV_GoStringPointerField},
	{Sink: "logPrintfSharpV", Shape: "GoStringPointerFieldPointer", Run: logPrintfSharpV_GoStringPointerFieldPointer},
	{Sink: "logPrintfSharpV", Shape: "GoStringPointerStruct", Run: logPrintfSharpV_GoStringPointerStruct},
	{Sink: "logPrintfSharpV", Shape: "GoStringPointerStructPointer", Run: logPrintfSharpV_GoStringPointerStructPointer},
	{Sink: "logPrintfSharpV", Shape: "GoStringSlice", Run: logPrintfSharpV_GoStringSlice},
	{Sink: "logPrintfSharpV", Shape: "GoStringStructPointer", Run: logPrintfSharpV_GoStringStructPointer},
	{Sink: "logPrintfSharpV", Shape: "GoStringUnexported", Run: logPrintfSharpV_GoStringUnexported},
	{Sink: "logPrintfSharpV", Shape: "HidesJSONByFailing", Run: logPrintfSharpV_HidesJSONByFailing},
	{Sink: "logPrintfSharpV", Shape: "HidesStringByCopy", Run: logPrintfSharpV_HidesStringByCopy},
	{Sink: "logPrintfSharpV", Shape: "JSONDash", Run: logPrintfSharpV_JSONDash},
	{Sink: "logPrintfSharpV", Shape: "LogValueField", Run: logPrintfSharpV_LogValueField},
	{Sink: "logPrintfSharpV", Shape: "LogValueStruct", Run: logPrintfSharpV_LogValueStruct},
	{Sink: "logPrintfSharpV", Shape: "MapPointers", Run: logPrintfSharpV_MapPointers},
	{Sink: "logPrintfSharpV", Shape: "MarshalJSONField", Run: logPrintfSharpV_MarshalJSONField},
	{Sink: "logPrintfSharpV", Shape: "MarshalJSONStruct", Run: logPrintfSharpV_MarshalJSONStruct},
	{Sink: "logPrintfSharpV", Shape: "MarshalTextStruct", Run: logPrintfSharpV_MarshalTextStruct},
	{Sink: "logPrintfSharpV", Shape: "NestedAnyPointer", Run: logPrintfSharpV_NestedAnyPointer},
	{Sink: "logPrintfSharpV", Shape: "NestedDash", Run: logPrintfSharpV_NestedDash},
	{Sink: "logPrintfSharpV", Shape: "NestedFunc", Run: logPrintfSharpV_NestedFunc},
	{Sink: "logPrintfSharpV", Shape: "NestedPointer", Run: logPrintfSharpV_NestedPointer},
	{Sink: "logPrintfSharpV", Shape: "NestedUnexported", Run: logPrintfSharpV_NestedUnexported},
	{Sink: "logPrintfSharpV", Shape: "NestedValuePointer", Run: logPrintfSharpV_NestedValuePointer},
	{Sink: "logPrintfSharpV", Shape: "PasswordBytes", Run: logPrintfSharpV_PasswordBytes},
	{Sink: "logPrintfSharpV", Shape: "PasswordOpaque", Run: logPrintfSharpV_PasswordOpaque},
	{Sink: "logPrintfSharpV", Shape: "PasswordPointer", Run: logPrintfSharpV_PasswordPointer},
	{Sink: "logPrintfSharpV", Shape: "Plain", Run: logPrintfSharpV_Plain},
	{Sink: "logPrintfSharpV", Shape: "PlainPointer", Run: logPrintfSharpV_PlainPointer},
	{Sink: "logPrintfSharpV", Shape: "PromotedString", Run: logPrintfSharpV_PromotedString},
	{Sink: "logPrintfSharpV", Shape: "PromotedTime", Run: logPrintfSharpV_PromotedTime},
	{Sink: "logPrintfSharpV", Shape: "PromotedTimeField", Run: logPrintfSharpV_PromotedTimeField},
	{Sink: "logPrintfSharpV", Shape: "ShowsError", Run: logPrintfSharpV_ShowsError},
	{Sink: "logPrintfSharpV", Shape: "ShowsJSON", Run: logPrintfSharpV_ShowsJSON},
	{Sink: "logPrintfSharpV", Shape: "ShowsString", Run: logPrintfSharpV_ShowsString},
	{Sink: "logPrintfSharpV", Shape: "Slice", Run: logPrintfSharpV_Slice},
	{Sink: "logPrintfSharpV", Shape: "SlicePointers", Run: logPrintfSharpV_SlicePointers},
	{Sink: "logPrintfSharpV", Shape: "SlicePointersField", Run: logPrintfSharpV_SlicePointersField},
	{Sink: "logPrintfSharpV", Shape: "StringField", Run: logPrintfSharpV_StringField},
	{Sink: "logPrintfSharpV", Shape: "StringStruct", Run: logPrintfSharpV_StringStruct},
	{Sink: "logPrintfSharpV", Shape: "Unexported", Run: logPrintfSharpV_Unexported},
	{Sink: "logPrintfSharpV", Shape: "UnexportedPointer", Run: logPrintfSharpV_UnexportedPointer},
	{Sink: "logPrintfSharpV", Shape: "WrappedError", Run: logPrintfSharpV_WrappedError},
	{Sink: "logPrintfV", Shape: "ErrorStruct", Run: logPrintfV_ErrorStruct},
	{Sink: "logPrintfV", Shape: "FormatField", Run: logPrintfV_FormatField},
	{Sink: "logPrintfV", Shape: "GoStringField", Run: logPrintfV_GoStringField},
	{Sink: "logPrintfV", Shape: "JSONDash", Run: logPrintfV_JSONDash},
	{Sink: "logPrintfV", Shape: "LogValueField", Run: logPrintfV_LogValueField},
	{Sink: "logPrintfV", Shape: "LogValueStruct", Run: logPrintfV_LogValueStruct},
	{Sink: "logPrintfV", Shape: "MarshalJSONField", Run: logPrintfV_MarshalJSONField},
	{Sink: "logPrintfV", Shape: "MarshalTextStruct", Run: logPrintfV_MarshalTextStruct},
	{Sink: "logPrintfV", Shape: "NestedPointer", Run: logPrintfV_NestedPointer},
	{Sink: "logPrintfV", Shape: "Plain", Run: logPrintfV_Plain},
	{Sink: "logPrintfV", Shape: "PlainPointer", Run: logPrintfV_PlainPointer},
	{Sink: "logPrintfV", Shape: "PromotedTime", Run: logPrintfV_PromotedTime},
	{Sink: "logPrintfV", Shape: "ShowsError", Run: logPrintfV_ShowsError},
	{Sink: "logPrintfV", Shape: "StringField", Run: logPrintfV_StringField},
	{Sink: "logPrintfV", Shape: "StringStruct", Run: logPrintfV_StringStruct},
	{Sink: "logPrintfV", Shape: "Unexported", Run: logPrintfV_Unexported},
	{Sink: "logPrintfS", Shape: "FormatField", Run: logPrintfS_FormatField},
	{Sink: "logPrintfS", Shape: "JSONDash", Run: logPrintfS_JSONDash},
	{Sink: "logPrintfS", Shape: "LogValueStruct", Run: logPrintfS_LogValueStruct},
	{Sink: "logPrintfS", Shape: "PasswordBytes", Run: logPrintfS_PasswordBytes},
	{Sink: "logPrintfS", Shape: "Plain", Run: logPrintfS_Plain},
	{Sink: "logPrintfS", Shape: "PlainPointer", Run: logPrintfS_PlainPointer},
	{Sink: "logPrintfS", Shape: "PromotedTime", Run: logPrintfS_PromotedTime},
	{Sink: "logPrintfS", Shape: "ShowsError", Run: logPrintfS_ShowsError},
	{Sink: "logPrintfS", Shape: "StringField", Run: logPrintfS_StringField},
	{Sink: "logPrintfS", Shape: "StringStruct", Run: logPrintfS_StringStruct},
	{Sink: "logPrintfS", Shape: "Unexported", Run: logPrintfS_Unexported},
	{Sink: "logPrintfQ", Shape: "FormatField", Run: logPrintfQ_FormatField},
	{Sink: "logPrintfQ", Shape: "JSONDash", Run: logPrintfQ_JSONDash},
	{Sink: "logPrintfQ", Shape: "LogValueStruct", Run: logPrintfQ_LogValueStruct},
	{Sink: "logPrintfQ", Shape: "Plain", Run: logPrintfQ_Plain},
	{Sink: "logPrintfQ", Shape: "StringStruct", Run: logPrintfQ_StringStruct},
	{Sink: "logPrintfX", Shape: "JSONDash", Run: logPrintfX_JSONDash},
	{Sink: "logPrintfX", Shape: "LogValueStruct", Run: logPrintfX_LogValueStruct},
	{Sink: "logPrintfX", Shape: "Plain", Run: logPrintfX_Plain},
	{Sink: "logPrintfX", Shape: "StringStruct", Run: logPrintfX_StringStruct},
	{Sink: "logPrintfT", Shape: "JSONDash", Run: logPrintfT_JSONDash},
	{Sink: "logPrintfT", Shape: "LogValueStruct", Run: logPrintfT_LogValueStruct},
	{Sink: "logPrintfT", Shape: "Plain", Run: logPrintfT_Plain},
	{Sink: "logPrintfT", Shape: "StringStruct", Run: logPrintfT_StringStruct},
	{Sink: "logPrintfP", Shape: "PlainPointer", Run: logPrintfP_PlainPointer},
	{Sink: "logPrint", Shape: "JSONDash", Run: logPrint_JSONDash},
	{Sink: "logPrint", Shape: "LogValueStruct", Run: logPrint_LogValueStruct},
	{Sink: "logPrint", Shape: "Plain", Run: logPrint_Plain},
	{Sink: "logPrint", Shape: "StringStruct", Run: logPrint_StringStruct},
	{Sink: "logPrintln", Shape: "ErrorStruct", Run: logPrintln_ErrorStruct},
	{Sink: "logPrintln", Shape: "FormatField", Run: logPrintln_FormatField},
	{Sink: "logPrintln", Shape: "GoStringField", Run: logPrintln_GoStringField},
	{Sink: "logPrintln", Shape: "JSONDash", Run: logPrintln_JSONDash},
	{Sink: "logPrintln", Shape: "LogValueField", Run: logPrintln_LogValueField},
	{Sink: "logPrintln", Shape: "LogValueStruct", Run: logPrintln_LogValueStruct},
	{Sink: "logPrintln", Shape: "MarshalJSONField", Run: logPrintln_MarshalJSONField},
	{Sink: "logPrintln", Shape: "MarshalTextStruct", Run: logPrintln_MarshalTextStruct},
	{Sink: "logPrintln", Shape: "NestedPointer", Run: logPrintln_NestedPointer},
	{Sink: "logPrintln", Shape: "Plain", Run: logPrintln_Plain},
	{Sink: "logPrintln", Shape: "PlainPointer", Run: logPrintln_PlainPointer},
	{Sink: "logPrintln", Shape: "PromotedTime", Run: logPrintln_PromotedTime},
	{Sink: "logPrintln", Shape: "ShowsError", Run: logPrintln_ShowsError},
	{Sink: "logPrintln", Shape: "StringField", Run: logPrintln_StringField},
	{Sink: "logPrintln", Shape: "StringStruct", Run: logPrintln_StringStruct},
	{Sink: "logPrintln", Shape: "Unexported", Run: logPrintln_Unexported},
	{Sink: "logLogger", Shape: "JSONDash", Run: logLogger_JSONDash},
	{Sink: "logLogger", Shape: "LogValueStruct", Run: logLogger_LogValueStruct},
	{Sink: "logLogger", Shape: "Plain", Run: logLogger_Plain},
	{Sink: "logLogger", Shape: "StringStruct", Run: logLogger_StringStruct},
	{Sink: "logOutput", Shape: "JSONDash", Run: logOutput_JSONDash},
	{Sink: "logOutput", Shape: "LogValueStruct", Run: logOutput_LogValueStruct},
	{Sink: "logOutput", Shape: "Plain", Run: logOutput_Plain},
	{Sink: "logOutput", Shape: "StringStruct", Run: logOutput_StringStruct},
}

func logPrintfPlusV_Anonymous(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewAnonymous())
}

func logPrintfPlusV_AnonymousField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewAnonymousField())
}

func logPrintfPlusV_Array(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewArray())
}

func logPrintfPlusV_ArrayField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewArrayField())
}

func logPrintfPlusV_ArrayPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewArrayPointer())
}

func logPrintfPlusV_ArrayPointers(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewArrayPointers())
}

func logPrintfPlusV_CauseField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewCauseField())
}

func logPrintfPlusV_Embedded(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewEmbedded())
}

func logPrintfPlusV_EmbeddedDash(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewEmbeddedDash())
}

func logPrintfPlusV_EmbeddedNamed(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewEmbeddedNamed())
}

func logPrintfPlusV_EmbeddedOmitted(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewEmbeddedOmitted())
}

func logPrintfPlusV_EmbeddedPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewEmbeddedPointer())
}

func logPrintfPlusV_EmbeddedShadowed(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewEmbeddedShadowed())
}

func logPrintfPlusV_EmbeddedUnexported(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewEmbeddedUnexported())
}

func logPrintfPlusV_EmbeddedUnexportedPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewEmbeddedUnexportedPointer())
}

func logPrintfPlusV_ErrorElements(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorElements())
}

func logPrintfPlusV_ErrorEmbedded(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorEmbedded())
}

func logPrintfPlusV_ErrorField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorField())
}

func logPrintfPlusV_ErrorFieldPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorFieldPointer())
}

func logPrintfPlusV_ErrorIndirect(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorIndirect())
}

func logPrintfPlusV_ErrorMap(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorMap())
}

func logPrintfPlusV_ErrorNested(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorNested())
}

func logPrintfPlusV_ErrorNestedPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorNestedPointer())
}

func logPrintfPlusV_ErrorPointerField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorPointerField())
}

func logPrintfPlusV_ErrorPointerFieldPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorPointerFieldPointer())
}

func logPrintfPlusV_ErrorPointerMap(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorPointerMap())
}

func logPrintfPlusV_ErrorPointerSlice(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorPointerSlice())
}

func logPrintfPlusV_ErrorPointerStruct(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorPointerStruct())
}

func logPrintfPlusV_ErrorPointerStructPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorPointerStructPointer())
}

func logPrintfPlusV_ErrorSlice(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorSlice())
}

func logPrintfPlusV_ErrorStruct(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorStruct())
}

func logPrintfPlusV_ErrorStructPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorStructPointer())
}

func logPrintfPlusV_ErrorUnexported(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewErrorUnexported())
}

func logPrintfPlusV_FormatElements(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatElements())
}

func logPrintfPlusV_FormatEmbedded(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatEmbedded())
}

func logPrintfPlusV_FormatField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatField())
}

func logPrintfPlusV_FormatFieldPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatFieldPointer())
}

func logPrintfPlusV_FormatIndirect(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatIndirect())
}

func logPrintfPlusV_FormatMap(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatMap())
}

func logPrintfPlusV_FormatNested(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatNested())
}

func logPrintfPlusV_FormatNestedPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatNestedPointer())
}

func logPrintfPlusV_FormatPointerField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatPointerField())
}

func logPrintfPlusV_FormatPointerFieldPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatPointerFieldPointer())
}

func logPrintfPlusV_FormatPointerMap(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatPointerMap())
}

func logPrintfPlusV_FormatPointerSlice(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatPointerSlice())
}

func logPrintfPlusV_FormatPointerStruct(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatPointerStruct())
}

func logPrintfPlusV_FormatPointerStructPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatPointerStructPointer())
}

func logPrintfPlusV_FormatSlice(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatSlice())
}

func logPrintfPlusV_FormatStruct(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatStruct())
}

func logPrintfPlusV_FormatStructPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatStructPointer())
}

func logPrintfPlusV_FormatUnexported(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewFormatUnexported())
}

func logPrintfPlusV_Generic(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewGeneric())
}

func logPrintfPlusV_GenericOfPlain(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewGenericOfPlain())
}

func logPrintfPlusV_GoStringField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewGoStringField())
}

func logPrintfPlusV_GoStringStruct(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewGoStringStruct())
}

func logPrintfPlusV_HidesErrorByName(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewHidesErrorByName())
}

func logPrintfPlusV_HidesJSONByCopy(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewHidesJSONByCopy())
}

func logPrintfPlusV_HidesJSONByFailing(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewHidesJSONByFailing())
}

func logPrintfPlusV_HidesJSONByStruct(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewHidesJSONByStruct())
}

func logPrintfPlusV_HidesLogObjectByField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewHidesLogObjectByField())
}

func logPrintfPlusV_HidesLogValueByCopy(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewHidesLogValueByCopy())
}

func logPrintfPlusV_HidesLogValueByGroup(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewHidesLogValueByGroup())
}

func logPrintfPlusV_HidesStringByCopy(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewHidesStringByCopy())
}

func logPrintfPlusV_HidesStringByName(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewHidesStringByName())
}

func logPrintfPlusV_JSONDash(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewJSONDash())
}

func logPrintfPlusV_JSONDashComma(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewJSONDashComma())
}

func logPrintfPlusV_JSONDashPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewJSONDashPointer())
}

func logPrintfPlusV_JSONDashSlice(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewJSONDashSlice())
}

func logPrintfPlusV_JSONOmitEmpty(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewJSONOmitEmpty())
}

func logPrintfPlusV_LogValueField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewLogValueField())
}

func logPrintfPlusV_LogValueStruct(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewLogValueStruct())
}

func logPrintfPlusV_Map(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewMap())
}

func logPrintfPlusV_MapAny(l *Loggers) {
	log.Printf("starting with %+v", map[string]any{"main": shapes.NewPlain()})
}

func logPrintfPlusV_MapField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewMapField())
}

func logPrintfPlusV_MapPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewMapPointer())
}

func logPrintfPlusV_MapPointers(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewMapPointers())
}

func logPrintfPlusV_MapPointersField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewMapPointersField())
}

func logPrintfPlusV_MarshalJSONField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewMarshalJSONField())
}

func logPrintfPlusV_MarshalJSONStruct(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewMarshalJSONStruct())
}

func logPrintfPlusV_MarshalLogField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewMarshalLogField())
}

func logPrintfPlusV_MarshalLogObjectField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewMarshalLogObjectField())
}

func logPrintfPlusV_MarshalLogObjectStruct(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewMarshalLogObjectStruct())
}

func logPrintfPlusV_MarshalLogStruct(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewMarshalLogStruct())
}

func logPrintfPlusV_MarshalTextField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewMarshalTextField())
}

func logPrintfPlusV_MarshalTextStruct(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewMarshalTextStruct())
}

func logPrintfPlusV_MarshalZerologObjectField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewMarshalZerologObjectField())
}

func logPrintfPlusV_MarshalZerologObjectStruct(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewMarshalZerologObjectStruct())
}

func logPrintfPlusV_NestedAny(l *Loggers) {
	log.Printf("starting with %+v", shapes.NestedAny{Database: shapes.NewPlain()})
}

func logPrintfPlusV_NestedAnyMarshalJSON(l *Loggers) {
	log.Printf("starting with %+v", shapes.NestedAny{Database: shapes.NewMarshalJSONStruct()})
}

func logPrintfPlusV_NestedAnyPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NestedAny{Database: shapes.NewPlainPointer()})
}

func logPrintfPlusV_NestedAnyString(l *Loggers) {
	log.Printf("starting with %+v", shapes.NestedAny{Database: shapes.NewStringStruct()})
}

func logPrintfPlusV_NestedAtomic(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewNestedAtomic())
}

func logPrintfPlusV_NestedChannel(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewNestedChannel())
}

func logPrintfPlusV_NestedDash(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewNestedDash())
}

func logPrintfPlusV_NestedDashPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewNestedDashPointer())
}

func logPrintfPlusV_NestedDeep(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewNestedDeep())
}

func logPrintfPlusV_NestedFunc(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewNestedFunc())
}

func logPrintfPlusV_NestedFuncDash(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewNestedFuncDash())
}

func logPrintfPlusV_NestedPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewNestedPointer())
}

func logPrintfPlusV_NestedPointerPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewNestedPointerPointer())
}

func logPrintfPlusV_NestedUnexported(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewNestedUnexported())
}

func logPrintfPlusV_NestedUnexportedPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewNestedUnexportedPointer())
}

func logPrintfPlusV_NestedValue(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewNestedValue())
}

func logPrintfPlusV_NestedValuePointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewNestedValuePointer())
}

func logPrintfPlusV_PasswordAny(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPasswordAny())
}

func logPrintfPlusV_PasswordBytes(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPasswordBytes())
}

func logPrintfPlusV_PasswordFunc(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPasswordFunc())
}

func logPrintfPlusV_PasswordMap(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPasswordMap())
}

func logPrintfPlusV_PasswordNamed(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPasswordNamed())
}

func logPrintfPlusV_PasswordOpaque(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPasswordOpaque())
}

func logPrintfPlusV_PasswordPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPasswordPointer())
}

func logPrintfPlusV_PasswordShown(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPasswordShown())
}

func logPrintfPlusV_PasswordSlice(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPasswordSlice())
}

func logPrintfPlusV_Plain(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPlain())
}

func logPrintfPlusV_PlainPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPlainPointer())
}

func logPrintfPlusV_PlainPointerPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPlainPointerPointer())
}

func logPrintfPlusV_PromotedJSON(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPromotedJSON())
}

func logPrintfPlusV_PromotedLogValue(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPromotedLogValue())
}

func logPrintfPlusV_PromotedPointerString(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPromotedPointerString())
}

func logPrintfPlusV_PromotedPointerStringPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPromotedPointerStringPointer())
}

func logPrintfPlusV_PromotedString(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPromotedString())
}

func logPrintfPlusV_PromotedStringPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPromotedStringPointer())
}

func logPrintfPlusV_PromotedTime(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPromotedTime())
}

func logPrintfPlusV_PromotedTimeField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPromotedTimeField())
}

func logPrintfPlusV_PromotedTimePointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPromotedTimePointer())
}

func logPrintfPlusV_PromotedTwice(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewPromotedTwice())
}

func logPrintfPlusV_Renamed(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewRenamed())
}

func logPrintfPlusV_ShowsError(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewShowsError())
}

func logPrintfPlusV_ShowsJSON(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewShowsJSON())
}

func logPrintfPlusV_ShowsLogObject(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewShowsLogObject())
}

func logPrintfPlusV_ShowsLogValue(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewShowsLogValue())
}

func logPrintfPlusV_ShowsLogValueGroup(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewShowsLogValueGroup())
}

func logPrintfPlusV_ShowsString(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewShowsString())
}

func logPrintfPlusV_ShowsText(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewShowsText())
}

func logPrintfPlusV_ShowsZerologObject(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewShowsZerologObject())
}

func logPrintfPlusV_Slice(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewSlice())
}

func logPrintfPlusV_SliceAny(l *Loggers) {
	log.Printf("starting with %+v", []any{shapes.NewPlain()})
}

func logPrintfPlusV_SliceAnyPointer(l *Loggers) {
	log.Printf("starting with %+v", []any{shapes.NewPlainPointer()})
}

func logPrintfPlusV_SliceField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewSliceField())
}

func logPrintfPlusV_SlicePointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewSlicePointer())
}

func logPrintfPlusV_SlicePointers(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewSlicePointers())
}

func logPrintfPlusV_SlicePointersField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewSlicePointersField())
}

func logPrintfPlusV_SlicePointersPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewSlicePointersPointer())
}

func logPrintfPlusV_SliceSlice(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewSliceSlice())
}

func logPrintfPlusV_SliceUnexported(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewSliceUnexported())
}

func logPrintfPlusV_StringElements(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringElements())
}

func logPrintfPlusV_StringEmbedded(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringEmbedded())
}

func logPrintfPlusV_StringField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringField())
}

func logPrintfPlusV_StringFieldPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringFieldPointer())
}

func logPrintfPlusV_StringIndirect(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringIndirect())
}

func logPrintfPlusV_StringMap(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringMap())
}

func logPrintfPlusV_StringNested(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringNested())
}

func logPrintfPlusV_StringNestedPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringNestedPointer())
}

func logPrintfPlusV_StringPointerField(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringPointerField())
}

func logPrintfPlusV_StringPointerFieldPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringPointerFieldPointer())
}

func logPrintfPlusV_StringPointerMap(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringPointerMap())
}

func logPrintfPlusV_StringPointerSlice(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringPointerSlice())
}

func logPrintfPlusV_StringPointerStruct(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringPointerStruct())
}

func logPrintfPlusV_StringPointerStructPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringPointerStructPointer())
}

func logPrintfPlusV_StringSlice(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringSlice())
}

func logPrintfPlusV_StringStruct(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringStruct())
}

func logPrintfPlusV_StringStructPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringStructPointer())
}

func logPrintfPlusV_StringUnexported(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewStringUnexported())
}

func logPrintfPlusV_Unexported(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewUnexported())
}

func logPrintfPlusV_UnexportedPointer(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewUnexportedPointer())
}

func logPrintfPlusV_UnexportedTagged(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewUnexportedTagged())
}

func logPrintfPlusV_WrappedError(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewWrappedError())
}

func logPrintfPlusV_YAMLDash(l *Loggers) {
	log.Printf("starting with %+v", shapes.NewYAMLDash())
}

func logPrintfSharpV_CauseField(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewCauseField())
}

func logPrintfSharpV_Embedded(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewEmbedded())
}

func logPrintfSharpV_EmbeddedOmitted(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewEmbeddedOmitted())
}

func logPrintfSharpV_EmbeddedPointer(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewEmbeddedPointer())
}

func logPrintfSharpV_EmbeddedUnexported(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewEmbeddedUnexported())
}

func logPrintfSharpV_ErrorField(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewErrorField())
}

func logPrintfSharpV_ErrorStruct(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewErrorStruct())
}

func logPrintfSharpV_FormatEmbedded(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewFormatEmbedded())
}

func logPrintfSharpV_FormatFieldPointer(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewFormatFieldPointer())
}

func logPrintfSharpV_FormatNested(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewFormatNested())
}

func logPrintfSharpV_FormatPointerField(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewFormatPointerField())
}

func logPrintfSharpV_FormatPointerFieldPointer(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewFormatPointerFieldPointer())
}

func logPrintfSharpV_FormatPointerStruct(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewFormatPointerStruct())
}

func logPrintfSharpV_FormatPointerStructPointer(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewFormatPointerStructPointer())
}

func logPrintfSharpV_FormatSlice(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewFormatSlice())
}

func logPrintfSharpV_FormatStruct(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewFormatStruct())
}

func logPrintfSharpV_FormatStructPointer(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewFormatStructPointer())
}

func logPrintfSharpV_FormatUnexported(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewFormatUnexported())
}

func logPrintfSharpV_GoStringEmbedded(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewGoStringEmbedded())
}

func logPrintfSharpV_GoStringFieldPointer(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewGoStringFieldPointer())
}

func logPrintfSharpV_GoStringNested(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewGoStringNested())
}

func logPrintfSharpV_GoStringPointerField(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewGoStringPointerField())
}

func logPrintfSharpV_GoStringPointerFieldPointer(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewGoStringPointerFieldPointer())
}

func logPrintfSharpV_GoStringPointerStruct(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewGoStringPointerStruct())
}

func logPrintfSharpV_GoStringPointerStructPointer(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewGoStringPointerStructPointer())
}

func logPrintfSharpV_GoStringSlice(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewGoStringSlice())
}

func logPrintfSharpV_GoStringStructPointer(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewGoStringStructPointer())
}

func logPrintfSharpV_GoStringUnexported(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewGoStringUnexported())
}

func logPrintfSharpV_HidesJSONByFailing(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewHidesJSONByFailing())
}

func logPrintfSharpV_HidesStringByCopy(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewHidesStringByCopy())
}

func logPrintfSharpV_JSONDash(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewJSONDash())
}

func logPrintfSharpV_LogValueField(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewLogValueField())
}

func logPrintfSharpV_LogValueStruct(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewLogValueStruct())
}

func logPrintfSharpV_MapPointers(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewMapPointers())
}

func logPrintfSharpV_MarshalJSONField(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewMarshalJSONField())
}

func logPrintfSharpV_MarshalJSONStruct(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewMarshalJSONStruct())
}

func logPrintfSharpV_MarshalTextStruct(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewMarshalTextStruct())
}

func logPrintfSharpV_NestedAnyPointer(l *Loggers) {
	log.Printf("starting with %#v", shapes.NestedAny{Database: shapes.NewPlainPointer()})
}

func logPrintfSharpV_NestedDash(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewNestedDash())
}

func logPrintfSharpV_NestedFunc(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewNestedFunc())
}

func logPrintfSharpV_NestedPointer(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewNestedPointer())
}

func logPrintfSharpV_NestedUnexported(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewNestedUnexported())
}

func logPrintfSharpV_NestedValuePointer(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewNestedValuePointer())
}

func logPrintfSharpV_PasswordBytes(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewPasswordBytes())
}

func logPrintfSharpV_PasswordOpaque(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewPasswordOpaque())
}

func logPrintfSharpV_PasswordPointer(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewPasswordPointer())
}

func logPrintfSharpV_Plain(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewPlain())
}

func logPrintfSharpV_PlainPointer(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewPlainPointer())
}

func logPrintfSharpV_PromotedString(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewPromotedString())
}

func logPrintfSharpV_PromotedTime(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewPromotedTime())
}

func logPrintfSharpV_PromotedTimeField(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewPromotedTimeField())
}

func logPrintfSharpV_ShowsError(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewShowsError())
}

func logPrintfSharpV_ShowsJSON(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewShowsJSON())
}

func logPrintfSharpV_ShowsString(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewShowsString())
}

func logPrintfSharpV_Slice(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewSlice())
}

func logPrintfSharpV_SlicePointers(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewSlicePointers())
}

func logPrintfSharpV_SlicePointersField(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewSlicePointersField())
}

func logPrintfSharpV_StringField(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewStringField())
}

func logPrintfSharpV_StringStruct(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewStringStruct())
}

func logPrintfSharpV_Unexported(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewUnexported())
}

func logPrintfSharpV_UnexportedPointer(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewUnexportedPointer())
}

func logPrintfSharpV_WrappedError(l *Loggers) {
	log.Printf("starting with %#v", shapes.NewWrappedError())
}

func logPrintfV_ErrorStruct(l *Loggers) {
	log.Printf("starting with %v", shapes.NewErrorStruct())
}

func logPrintfV_FormatField(l *Loggers) {
	log.Printf("starting with %v", shapes.NewFormatField())
}

func logPrintfV_GoStringField(l *Loggers) {
	log.Printf("starting with %v", shapes.NewGoStringField())
}

func logPrintfV_JSONDash(l *Loggers) {
	log.Printf("starting with %v", shapes.NewJSONDash())
}

func logPrintfV_LogValueField(l *Loggers) {
	log.Printf("starting with %v", shapes.NewLogValueField())
}

func logPrintfV_LogValueStruct(l *Loggers) {
	log.Printf("starting with %v", shapes.NewLogValueStruct())
}

func logPrintfV_MarshalJSONField(l *Loggers) {
	log.Printf("starting with %v", shapes.NewMarshalJSONField())
}

func logPrintfV_MarshalTextStruct(l *Loggers) {
	log.Printf("starting with %v", shapes.NewMarshalTextStruct())
}

func logPrintfV_NestedPointer(l *Loggers) {
	log.Printf("starting with %v", shapes.NewNestedPointer())
}

func logPrintfV_Plain(l *Loggers) {
	log.Printf("starting with %v", shapes.NewPlain())
}

func logPrintfV_PlainPointer(l *Loggers) {
	log.Printf("starting with %v", shapes.NewPlainPointer())
}

func logPrintfV_PromotedTime(l *Loggers) {
	log.Printf("starting with %v", shapes.NewPromotedTime())
}

func logPrintfV_ShowsError(l *Loggers) {
	log.Printf("starting with %v", shapes.NewShowsError())
}

func logPrintfV_StringField(l *Loggers) {
	log.Printf("starting with %v", shapes.NewStringField())
}

func logPrintfV_StringStruct(l *Loggers) {
	log.Printf("starting with %v", shapes.NewStringStruct())
}

func logPrintfV_Unexported(l *Loggers) {
	log.Printf("starting with %v", shapes.NewUnexported())
}

func logPrintfS_FormatField(l *Loggers) {
	log.Printf("starting with %s", shapes.NewFormatField())
}

func logPrintfS_JSONDash(l *Loggers) {
	log.Printf("starting with %s", shapes.NewJSONDash())
}

func logPrintfS_LogValueStruct(l *Loggers) {
	log.Printf("starting with %s", shapes.NewLogValueStruct())
}

func logPrintfS_PasswordBytes(l *Loggers) {
	log.Printf("starting with %s", shapes.NewPasswordBytes())
}

func logPrintfS_Plain(l *Loggers) {
	log.Printf("starting with %s", shapes.NewPlain())
}

func logPrintfS_PlainPointer(l *Loggers) {
	log.Printf("starting with %s", shapes.NewPlainPointer())
}

func logPrintfS_PromotedTime(l *Loggers) {
	log.Printf("starting with %s", shapes.NewPromotedTime())
}

func logPrintfS_ShowsError(l *Loggers) {
	log.Printf("starting with %s", shapes.NewShowsError())
}

func logPrintfS_StringField(l *Loggers) {
	log.Printf("starting with %s", shapes.NewStringField())
}

func logPrintfS_StringStruct(l *Loggers) {
	log.Printf("starting with %s", shapes.NewStringStruct())
}

func logPrintfS_Unexported(l *Loggers) {
	log.Printf("starting with %s", shapes.NewUnexported())
}

func logPrintfQ_FormatField(l *Loggers) {
	log.Printf("starting with %q", shapes.NewFormatField())
}

func logPrintfQ_JSONDash(l *Loggers) {
	log.Printf("starting with %q", shapes.NewJSONDash())
}

func logPrintfQ_LogValueStruct(l *Loggers) {
	log.Printf("starting with %q", shapes.NewLogValueStruct())
}

func logPrintfQ_Plain(l *Loggers) {
	log.Printf("starting with %q", shapes.NewPlain())
}

func logPrintfQ_StringStruct(l *Loggers) {
	log.Printf("starting with %q", shapes.NewStringStruct())
}

func logPrintfX_JSONDash(l *Loggers) {
	log.Printf("starting with %x", shapes.NewJSONDash())
}

func logPrintfX_LogValueStruct(l *Loggers) {
	log.Printf("starting with %x", shapes.NewLogValueStruct())
}

func logPrintfX_Plain(l *Loggers) {
	log.Printf("starting with %x", shapes.NewPlain())
}

func logPrintfX_StringStruct(l *Loggers) {
	log.Printf("starting with %x", shapes.NewStringStruct())
}

func logPrintfT_JSONDash(l *Loggers) {
	log.Printf("starting with %T", shapes.NewJSONDash())
}

func logPrintfT_LogValueStruct(l *Loggers) {
	log.Printf("starting with %T", shapes.NewLogValueStruct())
}

func logPrintfT_Plain(l *Loggers) {
	log.Printf("starting with %T", shapes.NewPlain())
}

func logPrintfT_StringStruct(l *Loggers) {
	log.Printf("starting with %T", shapes.NewStringStruct())
}

func logPrintfP_PlainPointer(l *Loggers) {
	log.Printf("starting with %p", shapes.NewPlainPointer())
}

func logPrint_JSONDash(l *Loggers) {
	log.Print("starting with ", shapes.NewJSONDash())
}

func logPrint_LogValueStruct(l *Loggers) {
	log.Print("starting with ", shapes.NewLogValueStruct())
}

func logPrint_Plain(l *Loggers) {
	log.Print("starting with ", shapes.NewPlain())
}

func logPrint_StringStruct(l *Loggers) {
	log.Print("starting with ", shapes.NewStringStruct())
}

func logPrintln_ErrorStruct(l *Loggers) {
	log.Println("starting with", shapes.NewErrorStruct())
}

func logPrintln_FormatField(l *Loggers) {
	log.Println("starting with", shapes.NewFormatField())
}

func logPrintln_GoStringField(l *Loggers) {
	log.Println("starting with", shapes.NewGoStringField())
}

func logPrintln_JSONDash(l *Loggers) {
	log.Println("starting with", shapes.NewJSONDash())
}

func logPrintln_LogValueField(l *Loggers) {
	log.Println("starting with", shapes.NewLogValueField())
}

func logPrintln_LogValueStruct(l *Loggers) {
	log.Println("starting with", shapes.NewLogValueStruct())
}

func logPrintln_MarshalJSONField(l *Loggers) {
	log.Println("starting with", shapes.NewMarshalJSONField())
}

func logPrintln_MarshalTextStruct(l *Loggers) {
	log.Println("starting with", shapes.NewMarshalTextStruct())
}

func logPrintln_NestedPointer(l *Loggers) {
	log.Println("starting with", shapes.NewNestedPointer())
}

func logPrintln_Plain(l *Loggers) {
	log.Println("starting with", shapes.NewPlain())
}

func logPrintln_PlainPointer(l *Loggers) {
	log.Println("starting with", shapes.NewPlainPointer())
}

func logPrintln_PromotedTime(l *Loggers) {
	log.Println("starting with", shapes.NewPromotedTime())
}

func logPrintln_ShowsError(l *Loggers) {
	log.Println("starting with", shapes.NewShowsError())
}

func logPrintln_StringField(l *Loggers) {
	log.Println("starting with", shapes.NewStringField())
}

func logPrintln_StringStruct(l *Loggers) {
	log.Println("starting with", shapes.NewStringStruct())
}

func logPrintln_Unexported(l *Loggers) {
	log.Println("starting with", shapes.NewUnexported())
}

func logLogger_JSONDash(l *Loggers) {
	logger := log.New(l.Out, "", 0)
	logger.Printf("starting with %+v", shapes.NewJSONDash())
}

func logLogger_LogValueStruct(l *Loggers) {
	logger := log.New(l.Out, "", 0)
	logger.Printf("starting with %+v", shapes.NewLogValueStruct())
}

func logLogger_Plain(l *Loggers) {
	logger := log.New(l.Out, "", 0)
	logger.Printf("starting with %+v", shapes.NewPlain())
}

func logLogger_StringStruct(l *Loggers) {
	logger := log.New(l.Out, "", 0)
	logger.Printf("starting with %+v", shapes.NewStringStruct())
}

func logOutput_JSONDash(l *Loggers) {
	logger := log.New(l.Out, "", 0)
	logger.Println(shapes.NewJSONDash())
}

func logOutput_LogValueStruct(l *Loggers) {
	logger := log.New(l.Out, "", 0)
	logger.Println(shapes.NewLogValueStruct())
}

func logOutput_Plain(l *Loggers) {
	logger := log.New(l.Out, "", 0)
	logger.Println(shapes.NewPlain())
}

func logOutput_StringStruct(l *Loggers) {
	logger := log.New(l.Out, "", 0)
	logger.Println(shapes.NewStringStruct())
}

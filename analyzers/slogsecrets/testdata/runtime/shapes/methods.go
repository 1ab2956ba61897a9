package shapes

// This file is written by ../internal/generate (go generate ..). It bears no mark of generated
// code, as prodcheck would pass it by.

import (
	"encoding/json"
	"fmt"
	"log/slog"

	"github.com/rs/zerolog"
	"go.uber.org/zap/zapcore"
)

// Types with a String that hides the password, on a value and on a pointer.
type (
	StringSecret        string
	StringPointerSecret string
	StringStruct        Plain
	StringPointerStruct Plain

	StringField         struct{ Password StringSecret }
	StringPointerField  struct{ Password StringPointerSecret }
	StringIndirect      struct{ Password *StringSecret }
	StringUnexported    struct{ password StringSecret }
	StringElements      struct{ Passwords []StringSecret }
	StringNested        struct{ Database StringStruct }
	StringNestedPointer struct{ Database *StringPointerStruct }
	StringEmbedded      struct {
		StringStruct
		Name string
	}
)

func (s StringSecret) String() string         { return Redacted }
func (s *StringPointerSecret) String() string { return Redacted }
func (c StringStruct) String() string         { return Redacted }
func (c *StringPointerStruct) String() string { return Redacted }

func NewStringField() StringField           { return StringField{StringSecret(marker)} }
func NewStringStruct() StringStruct         { return StringStruct(NewPlain()) }
func NewStringFieldPointer() *StringField   { return new(NewStringField()) }
func NewStringStructPointer() *StringStruct { return new(NewStringStruct()) }
func NewStringPointerField() StringPointerField {
	return StringPointerField{StringPointerSecret(marker)}
}
func NewStringPointerFieldPointer() *StringPointerField   { return new(NewStringPointerField()) }
func NewStringPointerStruct() StringPointerStruct         { return StringPointerStruct(NewPlain()) }
func NewStringPointerStructPointer() *StringPointerStruct { return new(NewStringPointerStruct()) }
func NewStringIndirect() StringIndirect                   { return StringIndirect{new(StringSecret(marker))} }
func NewStringUnexported() StringUnexported               { return StringUnexported{StringSecret(marker)} }
func NewStringElements() StringElements                   { return StringElements{[]StringSecret{StringSecret(marker)}} }
func NewStringNested() StringNested                       { return StringNested{NewStringStruct()} }
func NewStringNestedPointer() StringNestedPointer {
	return StringNestedPointer{NewStringPointerStructPointer()}
}
func NewStringSlice() []StringStruct { return []StringStruct{NewStringStruct()} }
func NewStringPointerSlice() []StringPointerStruct {
	return []StringPointerStruct{NewStringPointerStruct()}
}
func NewStringMap() map[string]StringStruct { return map[string]StringStruct{host: NewStringStruct()} }
func NewStringPointerMap() map[string]StringPointerStruct {
	return map[string]StringPointerStruct{host: NewStringPointerStruct()}
}
func NewStringEmbedded() StringEmbedded { return StringEmbedded{StringStruct: NewStringStruct()} }

// Types with a GoString that hides the password, on a value and on a pointer.
type (
	GoStringSecret        string
	GoStringPointerSecret string
	GoStringStruct        Plain
	GoStringPointerStruct Plain

	GoStringField         struct{ Password GoStringSecret }
	GoStringPointerField  struct{ Password GoStringPointerSecret }
	GoStringIndirect      struct{ Password *GoStringSecret }
	GoStringUnexported    struct{ password GoStringSecret }
	GoStringElements      struct{ Passwords []GoStringSecret }
	GoStringNested        struct{ Database GoStringStruct }
	GoStringNestedPointer struct{ Database *GoStringPointerStruct }
	GoStringEmbedded      struct {
		GoStringStruct
		Name string
	}
)

func (s GoStringSecret) GoString() string         { return Redacted }
func (s *GoStringPointerSecret) GoString() string { return Redacted }
func (c GoStringStruct) GoString() string         { return Redacted }
func (c *GoStringPointerStruct) GoString() string { return Redacted }

func NewGoStringField() GoStringField           { return GoStringField{GoStringSecret(marker)} }
func NewGoStringStruct() GoStringStruct         { return GoStringStruct(NewPlain()) }
func NewGoStringFieldPointer() *GoStringField   { return new(NewGoStringField()) }
func NewGoStringStructPointer() *GoStringStruct { return new(NewGoStringStruct()) }
func NewGoStringPointerField() GoStringPointerField {
	return GoStringPointerField{GoStringPointerSecret(marker)}
}
func NewGoStringPointerFieldPointer() *GoStringPointerField   { return new(NewGoStringPointerField()) }
func NewGoStringPointerStruct() GoStringPointerStruct         { return GoStringPointerStruct(NewPlain()) }
func NewGoStringPointerStructPointer() *GoStringPointerStruct { return new(NewGoStringPointerStruct()) }
func NewGoStringIndirect() GoStringIndirect                   { return GoStringIndirect{new(GoStringSecret(marker))} }
func NewGoStringUnexported() GoStringUnexported               { return GoStringUnexported{GoStringSecret(marker)} }
func NewGoStringElements() GoStringElements {
	return GoStringElements{[]GoStringSecret{GoStringSecret(marker)}}
}
func NewGoStringNested() GoStringNested { return GoStringNested{NewGoStringStruct()} }
func NewGoStringNestedPointer() GoStringNestedPointer {
	return GoStringNestedPointer{NewGoStringPointerStructPointer()}
}
func NewGoStringSlice() []GoStringStruct { return []GoStringStruct{NewGoStringStruct()} }
func NewGoStringPointerSlice() []GoStringPointerStruct {
	return []GoStringPointerStruct{NewGoStringPointerStruct()}
}
func NewGoStringMap() map[string]GoStringStruct {
	return map[string]GoStringStruct{host: NewGoStringStruct()}
}
func NewGoStringPointerMap() map[string]GoStringPointerStruct {
	return map[string]GoStringPointerStruct{host: NewGoStringPointerStruct()}
}
func NewGoStringEmbedded() GoStringEmbedded {
	return GoStringEmbedded{GoStringStruct: NewGoStringStruct()}
}

// Types with a Format that hides the password, on a value and on a pointer.
type (
	FormatSecret        string
	FormatPointerSecret string
	FormatStruct        Plain
	FormatPointerStruct Plain

	FormatField         struct{ Password FormatSecret }
	FormatPointerField  struct{ Password FormatPointerSecret }
	FormatIndirect      struct{ Password *FormatSecret }
	FormatUnexported    struct{ password FormatSecret }
	FormatElements      struct{ Passwords []FormatSecret }
	FormatNested        struct{ Database FormatStruct }
	FormatNestedPointer struct{ Database *FormatPointerStruct }
	FormatEmbedded      struct {
		FormatStruct
		Name string
	}
)

func (s FormatSecret) Format(f fmt.State, verb rune)         { fmt.Fprint(f, Redacted) }
func (s *FormatPointerSecret) Format(f fmt.State, verb rune) { fmt.Fprint(f, Redacted) }
func (c FormatStruct) Format(f fmt.State, verb rune)         { fmt.Fprint(f, Redacted) }
func (c *FormatPointerStruct) Format(f fmt.State, verb rune) { fmt.Fprint(f, Redacted) }

func NewFormatField() FormatField           { return FormatField{FormatSecret(marker)} }
func NewFormatStruct() FormatStruct         { return FormatStruct(NewPlain()) }
func NewFormatFieldPointer() *FormatField   { return new(NewFormatField()) }
func NewFormatStructPointer() *FormatStruct { return new(NewFormatStruct()) }
func NewFormatPointerField() FormatPointerField {
	return FormatPointerField{FormatPointerSecret(marker)}
}
func NewFormatPointerFieldPointer() *FormatPointerField   { return new(NewFormatPointerField()) }
func NewFormatPointerStruct() FormatPointerStruct         { return FormatPointerStruct(NewPlain()) }
func NewFormatPointerStructPointer() *FormatPointerStruct { return new(NewFormatPointerStruct()) }
func NewFormatIndirect() FormatIndirect                   { return FormatIndirect{new(FormatSecret(marker))} }
func NewFormatUnexported() FormatUnexported               { return FormatUnexported{FormatSecret(marker)} }
func NewFormatElements() FormatElements                   { return FormatElements{[]FormatSecret{FormatSecret(marker)}} }
func NewFormatNested() FormatNested                       { return FormatNested{NewFormatStruct()} }
func NewFormatNestedPointer() FormatNestedPointer {
	return FormatNestedPointer{NewFormatPointerStructPointer()}
}
func NewFormatSlice() []FormatStruct { return []FormatStruct{NewFormatStruct()} }
func NewFormatPointerSlice() []FormatPointerStruct {
	return []FormatPointerStruct{NewFormatPointerStruct()}
}
func NewFormatMap() map[string]FormatStruct { return map[string]FormatStruct{host: NewFormatStruct()} }
func NewFormatPointerMap() map[string]FormatPointerStruct {
	return map[string]FormatPointerStruct{host: NewFormatPointerStruct()}
}
func NewFormatEmbedded() FormatEmbedded { return FormatEmbedded{FormatStruct: NewFormatStruct()} }

// Types with a Error that hides the password, on a value and on a pointer.
type (
	ErrorSecret        string
	ErrorPointerSecret string
	ErrorStruct        Plain
	ErrorPointerStruct Plain

	ErrorField         struct{ Password ErrorSecret }
	ErrorPointerField  struct{ Password ErrorPointerSecret }
	ErrorIndirect      struct{ Password *ErrorSecret }
	ErrorUnexported    struct{ password ErrorSecret }
	ErrorElements      struct{ Passwords []ErrorSecret }
	ErrorNested        struct{ Database ErrorStruct }
	ErrorNestedPointer struct{ Database *ErrorPointerStruct }
	ErrorEmbedded      struct {
		ErrorStruct
		Name string
	}
)

func (s ErrorSecret) Error() string         { return Redacted }
func (s *ErrorPointerSecret) Error() string { return Redacted }
func (c ErrorStruct) Error() string         { return Redacted }
func (c *ErrorPointerStruct) Error() string { return Redacted }

func NewErrorField() ErrorField                         { return ErrorField{ErrorSecret(marker)} }
func NewErrorStruct() ErrorStruct                       { return ErrorStruct(NewPlain()) }
func NewErrorFieldPointer() *ErrorField                 { return new(NewErrorField()) }
func NewErrorStructPointer() *ErrorStruct               { return new(NewErrorStruct()) }
func NewErrorPointerField() ErrorPointerField           { return ErrorPointerField{ErrorPointerSecret(marker)} }
func NewErrorPointerFieldPointer() *ErrorPointerField   { return new(NewErrorPointerField()) }
func NewErrorPointerStruct() ErrorPointerStruct         { return ErrorPointerStruct(NewPlain()) }
func NewErrorPointerStructPointer() *ErrorPointerStruct { return new(NewErrorPointerStruct()) }
func NewErrorIndirect() ErrorIndirect                   { return ErrorIndirect{new(ErrorSecret(marker))} }
func NewErrorUnexported() ErrorUnexported               { return ErrorUnexported{ErrorSecret(marker)} }
func NewErrorElements() ErrorElements                   { return ErrorElements{[]ErrorSecret{ErrorSecret(marker)}} }
func NewErrorNested() ErrorNested                       { return ErrorNested{NewErrorStruct()} }
func NewErrorNestedPointer() ErrorNestedPointer {
	return ErrorNestedPointer{NewErrorPointerStructPointer()}
}
func NewErrorSlice() []ErrorStruct { return []ErrorStruct{NewErrorStruct()} }
func NewErrorPointerSlice() []ErrorPointerStruct {
	return []ErrorPointerStruct{NewErrorPointerStruct()}
}
func NewErrorMap() map[string]ErrorStruct { return map[string]ErrorStruct{host: NewErrorStruct()} }
func NewErrorPointerMap() map[string]ErrorPointerStruct {
	return map[string]ErrorPointerStruct{host: NewErrorPointerStruct()}
}
func NewErrorEmbedded() ErrorEmbedded { return ErrorEmbedded{ErrorStruct: NewErrorStruct()} }

// Types with a MarshalText that hides the password, on a value and on a pointer.
type (
	MarshalTextSecret        string
	MarshalTextPointerSecret string
	MarshalTextStruct        Plain
	MarshalTextPointerStruct Plain

	MarshalTextField         struct{ Password MarshalTextSecret }
	MarshalTextPointerField  struct{ Password MarshalTextPointerSecret }
	MarshalTextIndirect      struct{ Password *MarshalTextSecret }
	MarshalTextUnexported    struct{ password MarshalTextSecret }
	MarshalTextElements      struct{ Passwords []MarshalTextSecret }
	MarshalTextNested        struct{ Database MarshalTextStruct }
	MarshalTextNestedPointer struct{ Database *MarshalTextPointerStruct }
	MarshalTextEmbedded      struct {
		MarshalTextStruct
		Name string
	}
)

func (s MarshalTextSecret) MarshalText() ([]byte, error)         { return []byte(Redacted), nil }
func (s *MarshalTextPointerSecret) MarshalText() ([]byte, error) { return []byte(Redacted), nil }
func (c MarshalTextStruct) MarshalText() ([]byte, error)         { return []byte(Redacted), nil }
func (c *MarshalTextPointerStruct) MarshalText() ([]byte, error) { return []byte(Redacted), nil }

func NewMarshalTextField() MarshalTextField           { return MarshalTextField{MarshalTextSecret(marker)} }
func NewMarshalTextStruct() MarshalTextStruct         { return MarshalTextStruct(NewPlain()) }
func NewMarshalTextFieldPointer() *MarshalTextField   { return new(NewMarshalTextField()) }
func NewMarshalTextStructPointer() *MarshalTextStruct { return new(NewMarshalTextStruct()) }
func NewMarshalTextPointerField() MarshalTextPointerField {
	return MarshalTextPointerField{MarshalTextPointerSecret(marker)}
}
func NewMarshalTextPointerFieldPointer() *MarshalTextPointerField {
	return new(NewMarshalTextPointerField())
}
func NewMarshalTextPointerStruct() MarshalTextPointerStruct {
	return MarshalTextPointerStruct(NewPlain())
}
func NewMarshalTextPointerStructPointer() *MarshalTextPointerStruct {
	return new(NewMarshalTextPointerStruct())
}
func NewMarshalTextIndirect() MarshalTextIndirect {
	return MarshalTextIndirect{new(MarshalTextSecret(marker))}
}
func NewMarshalTextUnexported() MarshalTextUnexported {
	return MarshalTextUnexported{MarshalTextSecret(marker)}
}
func NewMarshalTextElements() MarshalTextElements {
	return MarshalTextElements{[]MarshalTextSecret{MarshalTextSecret(marker)}}
}
func NewMarshalTextNested() MarshalTextNested { return MarshalTextNested{NewMarshalTextStruct()} }
func NewMarshalTextNestedPointer() MarshalTextNestedPointer {
	return MarshalTextNestedPointer{NewMarshalTextPointerStructPointer()}
}
func NewMarshalTextSlice() []MarshalTextStruct { return []MarshalTextStruct{NewMarshalTextStruct()} }
func NewMarshalTextPointerSlice() []MarshalTextPointerStruct {
	return []MarshalTextPointerStruct{NewMarshalTextPointerStruct()}
}
func NewMarshalTextMap() map[string]MarshalTextStruct {
	return map[string]MarshalTextStruct{host: NewMarshalTextStruct()}
}
func NewMarshalTextPointerMap() map[string]MarshalTextPointerStruct {
	return map[string]MarshalTextPointerStruct{host: NewMarshalTextPointerStruct()}
}
func NewMarshalTextEmbedded() MarshalTextEmbedded {
	return MarshalTextEmbedded{MarshalTextStruct: NewMarshalTextStruct()}
}

// Types with a MarshalJSON that hides the password, on a value and on a pointer.
type (
	MarshalJSONSecret        string
	MarshalJSONPointerSecret string
	MarshalJSONStruct        Plain
	MarshalJSONPointerStruct Plain

	MarshalJSONField         struct{ Password MarshalJSONSecret }
	MarshalJSONPointerField  struct{ Password MarshalJSONPointerSecret }
	MarshalJSONIndirect      struct{ Password *MarshalJSONSecret }
	MarshalJSONUnexported    struct{ password MarshalJSONSecret }
	MarshalJSONElements      struct{ Passwords []MarshalJSONSecret }
	MarshalJSONNested        struct{ Database MarshalJSONStruct }
	MarshalJSONNestedPointer struct{ Database *MarshalJSONPointerStruct }
	MarshalJSONEmbedded      struct {
		MarshalJSONStruct
		Name string
	}
)

func (s MarshalJSONSecret) MarshalJSON() ([]byte, error)         { return json.Marshal(Redacted) }
func (s *MarshalJSONPointerSecret) MarshalJSON() ([]byte, error) { return json.Marshal(Redacted) }
func (c MarshalJSONStruct) MarshalJSON() ([]byte, error)         { return json.Marshal(Redacted) }
func (c *MarshalJSONPointerStruct) MarshalJSON() ([]byte, error) { return json.Marshal(Redacted) }

func NewMarshalJSONField() MarshalJSONField           { return MarshalJSONField{MarshalJSONSecret(marker)} }
func NewMarshalJSONStruct() MarshalJSONStruct         { return MarshalJSONStruct(NewPlain()) }
func NewMarshalJSONFieldPointer() *MarshalJSONField   { return new(NewMarshalJSONField()) }
func NewMarshalJSONStructPointer() *MarshalJSONStruct { return new(NewMarshalJSONStruct()) }
func NewMarshalJSONPointerField() MarshalJSONPointerField {
	return MarshalJSONPointerField{MarshalJSONPointerSecret(marker)}
}
func NewMarshalJSONPointerFieldPointer() *MarshalJSONPointerField {
	return new(NewMarshalJSONPointerField())
}
func NewMarshalJSONPointerStruct() MarshalJSONPointerStruct {
	return MarshalJSONPointerStruct(NewPlain())
}
func NewMarshalJSONPointerStructPointer() *MarshalJSONPointerStruct {
	return new(NewMarshalJSONPointerStruct())
}
func NewMarshalJSONIndirect() MarshalJSONIndirect {
	return MarshalJSONIndirect{new(MarshalJSONSecret(marker))}
}
func NewMarshalJSONUnexported() MarshalJSONUnexported {
	return MarshalJSONUnexported{MarshalJSONSecret(marker)}
}
func NewMarshalJSONElements() MarshalJSONElements {
	return MarshalJSONElements{[]MarshalJSONSecret{MarshalJSONSecret(marker)}}
}
func NewMarshalJSONNested() MarshalJSONNested { return MarshalJSONNested{NewMarshalJSONStruct()} }
func NewMarshalJSONNestedPointer() MarshalJSONNestedPointer {
	return MarshalJSONNestedPointer{NewMarshalJSONPointerStructPointer()}
}
func NewMarshalJSONSlice() []MarshalJSONStruct { return []MarshalJSONStruct{NewMarshalJSONStruct()} }
func NewMarshalJSONPointerSlice() []MarshalJSONPointerStruct {
	return []MarshalJSONPointerStruct{NewMarshalJSONPointerStruct()}
}
func NewMarshalJSONMap() map[string]MarshalJSONStruct {
	return map[string]MarshalJSONStruct{host: NewMarshalJSONStruct()}
}
func NewMarshalJSONPointerMap() map[string]MarshalJSONPointerStruct {
	return map[string]MarshalJSONPointerStruct{host: NewMarshalJSONPointerStruct()}
}
func NewMarshalJSONEmbedded() MarshalJSONEmbedded {
	return MarshalJSONEmbedded{MarshalJSONStruct: NewMarshalJSONStruct()}
}

// Types with a LogValue that hides the password, on a value and on a pointer.
type (
	LogValueSecret        string
	LogValuePointerSecret string
	LogValueStruct        Plain
	LogValuePointerStruct Plain

	LogValueField         struct{ Password LogValueSecret }
	LogValuePointerField  struct{ Password LogValuePointerSecret }
	LogValueIndirect      struct{ Password *LogValueSecret }
	LogValueUnexported    struct{ password LogValueSecret }
	LogValueElements      struct{ Passwords []LogValueSecret }
	LogValueNested        struct{ Database LogValueStruct }
	LogValueNestedPointer struct{ Database *LogValuePointerStruct }
	LogValueEmbedded      struct {
		LogValueStruct
		Name string
	}
)

func (s LogValueSecret) LogValue() slog.Value         { return slog.StringValue(Redacted) }
func (s *LogValuePointerSecret) LogValue() slog.Value { return slog.StringValue(Redacted) }
func (c LogValueStruct) LogValue() slog.Value         { return slog.StringValue(Redacted) }
func (c *LogValuePointerStruct) LogValue() slog.Value { return slog.StringValue(Redacted) }

func NewLogValueField() LogValueField           { return LogValueField{LogValueSecret(marker)} }
func NewLogValueStruct() LogValueStruct         { return LogValueStruct(NewPlain()) }
func NewLogValueFieldPointer() *LogValueField   { return new(NewLogValueField()) }
func NewLogValueStructPointer() *LogValueStruct { return new(NewLogValueStruct()) }
func NewLogValuePointerField() LogValuePointerField {
	return LogValuePointerField{LogValuePointerSecret(marker)}
}
func NewLogValuePointerFieldPointer() *LogValuePointerField   { return new(NewLogValuePointerField()) }
func NewLogValuePointerStruct() LogValuePointerStruct         { return LogValuePointerStruct(NewPlain()) }
func NewLogValuePointerStructPointer() *LogValuePointerStruct { return new(NewLogValuePointerStruct()) }
func NewLogValueIndirect() LogValueIndirect                   { return LogValueIndirect{new(LogValueSecret(marker))} }
func NewLogValueUnexported() LogValueUnexported               { return LogValueUnexported{LogValueSecret(marker)} }
func NewLogValueElements() LogValueElements {
	return LogValueElements{[]LogValueSecret{LogValueSecret(marker)}}
}
func NewLogValueNested() LogValueNested { return LogValueNested{NewLogValueStruct()} }
func NewLogValueNestedPointer() LogValueNestedPointer {
	return LogValueNestedPointer{NewLogValuePointerStructPointer()}
}
func NewLogValueSlice() []LogValueStruct { return []LogValueStruct{NewLogValueStruct()} }
func NewLogValuePointerSlice() []LogValuePointerStruct {
	return []LogValuePointerStruct{NewLogValuePointerStruct()}
}
func NewLogValueMap() map[string]LogValueStruct {
	return map[string]LogValueStruct{host: NewLogValueStruct()}
}
func NewLogValuePointerMap() map[string]LogValuePointerStruct {
	return map[string]LogValuePointerStruct{host: NewLogValuePointerStruct()}
}
func NewLogValueEmbedded() LogValueEmbedded {
	return LogValueEmbedded{LogValueStruct: NewLogValueStruct()}
}

// Types with a MarshalLogObject that hides the password, on a value and on a pointer.
type (
	MarshalLogObjectSecret        string
	MarshalLogObjectPointerSecret string
	MarshalLogObjectStruct        Plain
	MarshalLogObjectPointerStruct Plain

	MarshalLogObjectField         struct{ Password MarshalLogObjectSecret }
	MarshalLogObjectPointerField  struct{ Password MarshalLogObjectPointerSecret }
	MarshalLogObjectIndirect      struct{ Password *MarshalLogObjectSecret }
	MarshalLogObjectUnexported    struct{ password MarshalLogObjectSecret }
	MarshalLogObjectElements      struct{ Passwords []MarshalLogObjectSecret }
	MarshalLogObjectNested        struct{ Database MarshalLogObjectStruct }
	MarshalLogObjectNestedPointer struct {
		Database *MarshalLogObjectPointerStruct
	}
	MarshalLogObjectEmbedded struct {
		MarshalLogObjectStruct
		Name string
	}
)

func (s MarshalLogObjectSecret) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("state", Redacted)
	return nil
}
func (s *MarshalLogObjectPointerSecret) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("state", Redacted)
	return nil
}
func (c MarshalLogObjectStruct) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("state", Redacted)
	return nil
}
func (c *MarshalLogObjectPointerStruct) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("state", Redacted)
	return nil
}

func NewMarshalLogObjectField() MarshalLogObjectField {
	return MarshalLogObjectField{MarshalLogObjectSecret(marker)}
}
func NewMarshalLogObjectStruct() MarshalLogObjectStruct       { return MarshalLogObjectStruct(NewPlain()) }
func NewMarshalLogObjectFieldPointer() *MarshalLogObjectField { return new(NewMarshalLogObjectField()) }
func NewMarshalLogObjectStructPointer() *MarshalLogObjectStruct {
	return new(NewMarshalLogObjectStruct())
}
func NewMarshalLogObjectPointerField() MarshalLogObjectPointerField {
	return MarshalLogObjectPointerField{MarshalLogObjectPointerSecret(marker)}
}
func NewMarshalLogObjectPointerFieldPointer() *MarshalLogObjectPointerField {
	return new(NewMarshalLogObjectPointerField())
}
func NewMarshalLogObjectPointerStruct() MarshalLogObjectPointerStruct {
	return MarshalLogObjectPointerStruct(NewPlain())
}
func NewMarshalLogObjectPointerStructPointer() *MarshalLogObjectPointerStruct {
	return new(NewMarshalLogObjectPointerStruct())
}
func NewMarshalLogObjectIndirect() MarshalLogObjectIndirect {
	return MarshalLogObjectIndirect{new(MarshalLogObjectSecret(marker))}
}
func NewMarshalLogObjectUnexported() MarshalLogObjectUnexported {
	return MarshalLogObjectUnexported{MarshalLogObjectSecret(marker)}
}
func NewMarshalLogObjectElements() MarshalLogObjectElements {
	return MarshalLogObjectElements{[]MarshalLogObjectSecret{MarshalLogObjectSecret(marker)}}
}
func NewMarshalLogObjectNested() MarshalLogObjectNested {
	return MarshalLogObjectNested{NewMarshalLogObjectStruct()}
}
func NewMarshalLogObjectNestedPointer() MarshalLogObjectNestedPointer {
	return MarshalLogObjectNestedPointer{NewMarshalLogObjectPointerStructPointer()}
}
func NewMarshalLogObjectSlice() []MarshalLogObjectStruct {
	return []MarshalLogObjectStruct{NewMarshalLogObjectStruct()}
}
func NewMarshalLogObjectPointerSlice() []MarshalLogObjectPointerStruct {
	return []MarshalLogObjectPointerStruct{NewMarshalLogObjectPointerStruct()}
}
func NewMarshalLogObjectMap() map[string]MarshalLogObjectStruct {
	return map[string]MarshalLogObjectStruct{host: NewMarshalLogObjectStruct()}
}
func NewMarshalLogObjectPointerMap() map[string]MarshalLogObjectPointerStruct {
	return map[string]MarshalLogObjectPointerStruct{host: NewMarshalLogObjectPointerStruct()}
}
func NewMarshalLogObjectEmbedded() MarshalLogObjectEmbedded {
	return MarshalLogObjectEmbedded{MarshalLogObjectStruct: NewMarshalLogObjectStruct()}
}

// Types with a MarshalZerologObject that hides the password, on a value and on a pointer.
type (
	MarshalZerologObjectSecret        string
	MarshalZerologObjectPointerSecret string
	MarshalZerologObjectStruct        Plain
	MarshalZerologObjectPointerStruct Plain

	MarshalZerologObjectField        struct{ Password MarshalZerologObjectSecret }
	MarshalZerologObjectPointerField struct {
		Password MarshalZerologObjectPointerSecret
	}
	MarshalZerologObjectIndirect      struct{ Password *MarshalZerologObjectSecret }
	MarshalZerologObjectUnexported    struct{ password MarshalZerologObjectSecret }
	MarshalZerologObjectElements      struct{ Passwords []MarshalZerologObjectSecret }
	MarshalZerologObjectNested        struct{ Database MarshalZerologObjectStruct }
	MarshalZerologObjectNestedPointer struct {
		Database *MarshalZerologObjectPointerStruct
	}
	MarshalZerologObjectEmbedded struct {
		MarshalZerologObjectStruct
		Name string
	}
)

func (s MarshalZerologObjectSecret) MarshalZerologObject(e *zerolog.Event) { e.Str("state", Redacted) }
func (s *MarshalZerologObjectPointerSecret) MarshalZerologObject(e *zerolog.Event) {
	e.Str("state", Redacted)
}
func (c MarshalZerologObjectStruct) MarshalZerologObject(e *zerolog.Event) { e.Str("state", Redacted) }
func (c *MarshalZerologObjectPointerStruct) MarshalZerologObject(e *zerolog.Event) {
	e.Str("state", Redacted)
}

func NewMarshalZerologObjectField() MarshalZerologObjectField {
	return MarshalZerologObjectField{MarshalZerologObjectSecret(marker)}
}
func NewMarshalZerologObjectStruct() MarshalZerologObjectStruct {
	return MarshalZerologObjectStruct(NewPlain())
}
func NewMarshalZerologObjectFieldPointer() *MarshalZerologObjectField {
	return new(NewMarshalZerologObjectField())
}
func NewMarshalZerologObjectStructPointer() *MarshalZerologObjectStruct {
	return new(NewMarshalZerologObjectStruct())
}
func NewMarshalZerologObjectPointerField() MarshalZerologObjectPointerField {
	return MarshalZerologObjectPointerField{MarshalZerologObjectPointerSecret(marker)}
}
func NewMarshalZerologObjectPointerFieldPointer() *MarshalZerologObjectPointerField {
	return new(NewMarshalZerologObjectPointerField())
}
func NewMarshalZerologObjectPointerStruct() MarshalZerologObjectPointerStruct {
	return MarshalZerologObjectPointerStruct(NewPlain())
}
func NewMarshalZerologObjectPointerStructPointer() *MarshalZerologObjectPointerStruct {
	return new(NewMarshalZerologObjectPointerStruct())
}
func NewMarshalZerologObjectIndirect() MarshalZerologObjectIndirect {
	return MarshalZerologObjectIndirect{new(MarshalZerologObjectSecret(marker))}
}
func NewMarshalZerologObjectUnexported() MarshalZerologObjectUnexported {
	return MarshalZerologObjectUnexported{MarshalZerologObjectSecret(marker)}
}
func NewMarshalZerologObjectElements() MarshalZerologObjectElements {
	return MarshalZerologObjectElements{[]MarshalZerologObjectSecret{MarshalZerologObjectSecret(marker)}}
}
func NewMarshalZerologObjectNested() MarshalZerologObjectNested {
	return MarshalZerologObjectNested{NewMarshalZerologObjectStruct()}
}
func NewMarshalZerologObjectNestedPointer() MarshalZerologObjectNestedPointer {
	return MarshalZerologObjectNestedPointer{NewMarshalZerologObjectPointerStructPointer()}
}
func NewMarshalZerologObjectSlice() []MarshalZerologObjectStruct {
	return []MarshalZerologObjectStruct{NewMarshalZerologObjectStruct()}
}
func NewMarshalZerologObjectPointerSlice() []MarshalZerologObjectPointerStruct {
	return []MarshalZerologObjectPointerStruct{NewMarshalZerologObjectPointerStruct()}
}
func NewMarshalZerologObjectMap() map[string]MarshalZerologObjectStruct {
	return map[string]MarshalZerologObjectStruct{host: NewMarshalZerologObjectStruct()}
}
func NewMarshalZerologObjectPointerMap() map[string]MarshalZerologObjectPointerStruct {
	return map[string]MarshalZerologObjectPointerStruct{host: NewMarshalZerologObjectPointerStruct()}
}
func NewMarshalZerologObjectEmbedded() MarshalZerologObjectEmbedded {
	return MarshalZerologObjectEmbedded{MarshalZerologObjectStruct: NewMarshalZerologObjectStruct()}
}

// Types with a MarshalLog that hides the password, on a value and on a pointer.
type (
	MarshalLogSecret        string
	MarshalLogPointerSecret string
	MarshalLogStruct        Plain
	MarshalLogPointerStruct Plain

	MarshalLogField         struct{ Password MarshalLogSecret }
	MarshalLogPointerField  struct{ Password MarshalLogPointerSecret }
	MarshalLogIndirect      struct{ Password *MarshalLogSecret }
	MarshalLogUnexported    struct{ password MarshalLogSecret }
	MarshalLogElements      struct{ Passwords []MarshalLogSecret }
	MarshalLogNested        struct{ Database MarshalLogStruct }
	MarshalLogNestedPointer struct{ Database *MarshalLogPointerStruct }
	MarshalLogEmbedded      struct {
		MarshalLogStruct
		Name string
	}
)

func (s MarshalLogSecret) MarshalLog() any         { return Redacted }
func (s *MarshalLogPointerSecret) MarshalLog() any { return Redacted }
func (c MarshalLogStruct) MarshalLog() any         { return Redacted }
func (c *MarshalLogPointerStruct) MarshalLog() any { return Redacted }

func NewMarshalLogField() MarshalLogField           { return MarshalLogField{MarshalLogSecret(marker)} }
func NewMarshalLogStruct() MarshalLogStruct         { return MarshalLogStruct(NewPlain()) }
func NewMarshalLogFieldPointer() *MarshalLogField   { return new(NewMarshalLogField()) }
func NewMarshalLogStructPointer() *MarshalLogStruct { return new(NewMarshalLogStruct()) }
func NewMarshalLogPointerField() MarshalLogPointerField {
	return MarshalLogPointerField{MarshalLogPointerSecret(marker)}
}
func NewMarshalLogPointerFieldPointer() *MarshalLogPointerField {
	return new(NewMarshalLogPointerField())
}
func NewMarshalLogPointerStruct() MarshalLogPointerStruct { return MarshalLogPointerStruct(NewPlain()) }
func NewMarshalLogPointerStructPointer() *MarshalLogPointerStruct {
	return new(NewMarshalLogPointerStruct())
}
func NewMarshalLogIndirect() MarshalLogIndirect {
	return MarshalLogIndirect{new(MarshalLogSecret(marker))}
}
func NewMarshalLogUnexported() MarshalLogUnexported {
	return MarshalLogUnexported{MarshalLogSecret(marker)}
}
func NewMarshalLogElements() MarshalLogElements {
	return MarshalLogElements{[]MarshalLogSecret{MarshalLogSecret(marker)}}
}
func NewMarshalLogNested() MarshalLogNested { return MarshalLogNested{NewMarshalLogStruct()} }
func NewMarshalLogNestedPointer() MarshalLogNestedPointer {
	return MarshalLogNestedPointer{NewMarshalLogPointerStructPointer()}
}
func NewMarshalLogSlice() []MarshalLogStruct { return []MarshalLogStruct{NewMarshalLogStruct()} }
func NewMarshalLogPointerSlice() []MarshalLogPointerStruct {
	return []MarshalLogPointerStruct{NewMarshalLogPointerStruct()}
}
func NewMarshalLogMap() map[string]MarshalLogStruct {
	return map[string]MarshalLogStruct{host: NewMarshalLogStruct()}
}
func NewMarshalLogPointerMap() map[string]MarshalLogPointerStruct {
	return map[string]MarshalLogPointerStruct{host: NewMarshalLogPointerStruct()}
}
func NewMarshalLogEmbedded() MarshalLogEmbedded {
	return MarshalLogEmbedded{MarshalLogStruct: NewMarshalLogStruct()}
}

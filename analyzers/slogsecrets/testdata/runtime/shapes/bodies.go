package shapes

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"

	"github.com/rs/zerolog"
	"go.uber.org/zap/zapcore"
)

// Methods that show the password, and methods that hide it by what they do.
type (
	ShowsString           Plain
	ShowsError            Plain
	ShowsJSON             Plain
	ShowsText             Plain
	ShowsLogValue         Plain
	ShowsLogValueGroup    Plain
	ShowsLogObject        Plain
	ShowsZerologObject    Plain
	HidesStringByName     Plain
	HidesStringByCopy     Plain
	HidesJSONByCopy       Plain
	HidesJSONByStruct     Plain
	HidesLogValueByGroup  Plain
	HidesLogValueByCopy   Plain
	HidesErrorByName      Plain
	HidesJSONByFailing    Plain
	HidesLogObjectByField Plain
)

func (c ShowsString) String() string { return c.Host + " " + c.Password }
func (c ShowsError) Error() string   { return "no access with " + c.Password }
func (c ShowsJSON) MarshalJSON() ([]byte, error) {
	type bare ShowsJSON
	return json.Marshal(bare(c))
}
func (c ShowsText) MarshalText() ([]byte, error) { return []byte(c.Host + " " + c.Password), nil }
func (c ShowsLogValue) LogValue() slog.Value     { return slog.AnyValue(Plain(c)) }
func (c ShowsLogValueGroup) LogValue() slog.Value {
	return slog.GroupValue(slog.String("host", c.Host), slog.String("password", c.Password))
}
func (c ShowsLogObject) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("host", c.Host)
	return enc.AddReflected("config", Plain(c))
}
func (c ShowsZerologObject) MarshalZerologObject(e *zerolog.Event) {
	e.Str("host", c.Host).Str("info", fmt.Sprintf("%+v", Plain(c)))
}

func (c HidesStringByName) String() string { return "config of " + c.Host }
func (c HidesErrorByName) Error() string   { return "no access to " + c.Host }
func (c HidesStringByCopy) String() string {
	c.Password = Redacted
	return fmt.Sprintf("%+v", Plain(c))
}
func (c HidesJSONByCopy) MarshalJSON() ([]byte, error) {
	type bare HidesJSONByCopy
	c.Password = Redacted
	return json.Marshal(bare(c))
}
func (c HidesJSONByStruct) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct{ Host string }{c.Host})
}
func (c HidesLogValueByGroup) LogValue() slog.Value {
	return slog.GroupValue(slog.String("host", c.Host))
}
func (c HidesLogValueByCopy) LogValue() slog.Value {
	c.Password = Redacted
	return slog.AnyValue(Plain(c))
}
func (c HidesJSONByFailing) MarshalJSON() ([]byte, error) {
	return nil, errors.New("the config is not to be written")
}
func (c HidesLogObjectByField) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("host", c.Host)
	return nil
}

func NewShowsString() ShowsString                     { return ShowsString(NewPlain()) }
func NewShowsError() ShowsError                       { return ShowsError(NewPlain()) }
func NewShowsJSON() ShowsJSON                         { return ShowsJSON(NewPlain()) }
func NewShowsText() ShowsText                         { return ShowsText(NewPlain()) }
func NewShowsLogValue() ShowsLogValue                 { return ShowsLogValue(NewPlain()) }
func NewShowsLogValueGroup() ShowsLogValueGroup       { return ShowsLogValueGroup(NewPlain()) }
func NewShowsLogObject() ShowsLogObject               { return ShowsLogObject(NewPlain()) }
func NewShowsZerologObject() ShowsZerologObject       { return ShowsZerologObject(NewPlain()) }
func NewHidesStringByName() HidesStringByName         { return HidesStringByName(NewPlain()) }
func NewHidesStringByCopy() HidesStringByCopy         { return HidesStringByCopy(NewPlain()) }
func NewHidesJSONByCopy() HidesJSONByCopy             { return HidesJSONByCopy(NewPlain()) }
func NewHidesJSONByStruct() HidesJSONByStruct         { return HidesJSONByStruct(NewPlain()) }
func NewHidesLogValueByGroup() HidesLogValueByGroup   { return HidesLogValueByGroup(NewPlain()) }
func NewHidesLogValueByCopy() HidesLogValueByCopy     { return HidesLogValueByCopy(NewPlain()) }
func NewHidesErrorByName() HidesErrorByName           { return HidesErrorByName(NewPlain()) }
func NewHidesJSONByFailing() HidesJSONByFailing       { return HidesJSONByFailing(NewPlain()) }
func NewHidesLogObjectByField() HidesLogObjectByField { return HidesLogObjectByField(NewPlain()) }

// NewWrappedError returns an error around one that shows the password.
func NewWrappedError() error { return fmt.Errorf("open the database: %w", NewShowsError()) }

// NewCauseField returns a struct that holds an error that shows the password.
func NewCauseField() CauseField { return CauseField{NewShowsError()} }

// CauseField has an error whose method and whose field show the password.
type CauseField struct{ Cause ShowsError }

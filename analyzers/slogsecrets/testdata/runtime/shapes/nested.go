package shapes

import "sync/atomic"

// Where the struct with the password is.
type (
	NestedValue             struct{ Database Plain }
	NestedPointer           struct{ Database *Plain }
	NestedUnexported        struct{ database Plain }
	NestedUnexportedPointer struct{ database *Plain }
	NestedDeep              struct{ Storage NestedValue }
	NestedDash              struct {
		Database Plain `json:"-"`
	}
	NestedDashPointer struct {
		Database *Plain `json:"-"`
	}
	// NestedAny has an interface that holds a struct with a password.
	NestedAny struct{ Database any }
	// NestedAtomic has a pointer that only methods lead to.
	NestedAtomic struct{ Database atomic.Pointer[Plain] }
	// NestedChannel has a field that encoding/json refuses beside the password.
	NestedChannel struct {
		Password string
		Done     chan struct{}
	}
	// NestedFunc has a field that encoding/json refuses beside the password.
	NestedFunc struct {
		Password string
		Dial     func()
	}
	// NestedFuncDash has a field that encoding/json would refuse, but passes by.
	NestedFuncDash struct {
		Password string
		Dial     func() `json:"-"`
	}

	SliceField         struct{ Databases []Plain }
	SlicePointersField struct{ Databases []*Plain }
	ArrayField         struct{ Databases [1]Plain }
	MapField           struct{ Databases map[string]Plain }
	MapPointersField   struct{ Databases map[string]*Plain }
)

func NewNestedValue() NestedValue             { return NestedValue{NewPlain()} }
func NewNestedValuePointer() *NestedValue     { return new(NewNestedValue()) }
func NewNestedPointer() NestedPointer         { return NestedPointer{NewPlainPointer()} }
func NewNestedPointerPointer() *NestedPointer { return new(NewNestedPointer()) }
func NewNestedUnexported() NestedUnexported   { return NestedUnexported{NewPlain()} }
func NewNestedDeep() NestedDeep               { return NestedDeep{NewNestedValue()} }
func NewNestedDash() NestedDash               { return NestedDash{NewPlain()} }
func NewNestedDashPointer() NestedDashPointer { return NestedDashPointer{NewPlainPointer()} }
func NewNestedChannel() NestedChannel         { return NestedChannel{Password: marker} }
func NewNestedFunc() NestedFunc               { return NestedFunc{Password: marker} }
func NewNestedFuncDash() NestedFuncDash       { return NestedFuncDash{Password: marker} }
func NewNestedUnexportedPointer() NestedUnexportedPointer {
	return NestedUnexportedPointer{NewPlainPointer()}
}

func NewNestedAtomic() *NestedAtomic {
	var c NestedAtomic
	c.Database.Store(NewPlainPointer())
	return &c
}

func NewSlice() []Plain                         { return []Plain{NewPlain()} }
func NewSlicePointers() []*Plain                { return []*Plain{NewPlainPointer()} }
func NewArray() [1]Plain                        { return [1]Plain{NewPlain()} }
func NewArrayPointers() [1]*Plain               { return [1]*Plain{NewPlainPointer()} }
func NewMap() map[string]Plain                  { return map[string]Plain{host: NewPlain()} }
func NewMapPointers() map[string]*Plain         { return map[string]*Plain{host: NewPlainPointer()} }
func NewSlicePointer() *[]Plain                 { return new(NewSlice()) }
func NewSlicePointersPointer() *[]*Plain        { return new(NewSlicePointers()) }
func NewArrayPointer() *[1]Plain                { return new(NewArray()) }
func NewMapPointer() *map[string]Plain          { return new(NewMap()) }
func NewSliceField() SliceField                 { return SliceField{NewSlice()} }
func NewSlicePointersField() SlicePointersField { return SlicePointersField{NewSlicePointers()} }
func NewArrayField() ArrayField                 { return ArrayField{NewArray()} }
func NewMapField() MapField                     { return MapField{NewMap()} }
func NewMapPointersField() MapPointersField     { return MapPointersField{NewMapPointers()} }
func NewSliceSlice() [][]Plain                  { return [][]Plain{NewSlice()} }
func NewSliceUnexported() []Unexported          { return []Unexported{NewUnexported()} }

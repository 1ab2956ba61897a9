// Package attribute stands in for go.opentelemetry.io/otel/attribute.
package attribute

// KeyValue holds a key and value pair.
type KeyValue struct {
	Key   string
	Value any
}

// String creates a KeyValue with a STRING Value type.
func String(k, v string) KeyValue { return KeyValue{Key: k, Value: v} }

// Int creates a KeyValue with an INT64 Value type.
func Int(k string, v int) KeyValue { return KeyValue{Key: k, Value: v} }

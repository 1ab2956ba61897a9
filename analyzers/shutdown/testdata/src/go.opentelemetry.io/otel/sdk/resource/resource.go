// Package resource stands in for go.opentelemetry.io/otel/sdk/resource, with its signatures.
package resource

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
)

// Resource describes an entity about which identifying information and metadata is exposed.
type Resource struct{ attrs []attribute.KeyValue }

// Option is the interface that applies a configuration option.
type Option interface{ apply() }

// New returns a Resource combined from the user-provided detectors.
func New(ctx context.Context, opts ...Option) (*Resource, error) { return &Resource{}, nil }

// NewSchemaless creates a resource from attrs.
func NewSchemaless(attrs ...attribute.KeyValue) *Resource { return &Resource{attrs: attrs} }

// Default returns an instance of Resource with a default "service.name" and OpenTelemetrySDK attributes.
func Default() *Resource { return &Resource{} }

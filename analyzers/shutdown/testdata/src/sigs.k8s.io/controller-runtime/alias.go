// Package controllerruntime is a stand-in for sigs.k8s.io/controller-runtime.
package controllerruntime

import (
	"context"

	"sigs.k8s.io/controller-runtime/pkg/manager"
	"sigs.k8s.io/controller-runtime/pkg/manager/signals"
)

type Manager = manager.Manager

type Options = manager.Options

type Request struct{ Namespace, Name string }

type Result struct{ Requeue bool }

type Config struct{ Host string }

var (
	SetupSignalHandler = signals.SetupSignalHandler

	NewManager func(config *Config, options Options) (Manager, error)

	GetConfigOrDie func() *Config
)

type Reconciler interface {
	Reconcile(context.Context, Request) (Result, error)
}

type Builder struct{}

func NewControllerManagedBy(m manager.Manager) *Builder { return &Builder{} }

func (b *Builder) Named(name string) *Builder  { return b }
func (b *Builder) Complete(r Reconciler) error { return nil }

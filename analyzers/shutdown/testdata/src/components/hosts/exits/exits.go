// Package exits is what to do at the end.
package exits

import "context"

var hooks []func(context.Context)

// Add adds a hook.
func Add(hook func(context.Context)) { hooks = append(hooks, hook) }

// Run runs them.
func Run(ctx context.Context) {
	for _, hook := range hooks {
		hook(ctx)
	}
}

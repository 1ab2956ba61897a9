// Package database reconciles databases.
package database

import (
	"context"

	ctrl "sigs.k8s.io/controller-runtime"
)

// Reconciler makes databases what they should be.
type Reconciler struct{}

// Reconcile looks at one database.
func (r *Reconciler) Reconcile(ctx context.Context, _ ctrl.Request) (ctrl.Result, error) {
	return ctrl.Result{}, ctx.Err()
}

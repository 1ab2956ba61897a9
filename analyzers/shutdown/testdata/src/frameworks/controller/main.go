// Command operator is right: SetupSignalHandler's context ends on SIGTERM, and the manager ends the API server with it.
package main

import (
	"os"

	ctrl "sigs.k8s.io/controller-runtime"
	"sigs.k8s.io/controller-runtime/pkg/manager"

	"frameworks/controller/api"
	"frameworks/controller/database"
)

func main() {
	mgr, err := ctrl.NewManager(ctrl.GetConfigOrDie(), ctrl.Options{HealthProbeBindAddress: ":8081"})
	if err != nil {
		os.Exit(1)
	}
	if err := ctrl.NewControllerManagedBy(mgr).Named("database").Complete(&database.Reconciler{}); err != nil {
		os.Exit(1)
	}
	if err := mgr.Add(manager.RunnableFunc(api.New(":8080").Start)); err != nil {
		os.Exit(1)
	}
	if err := mgr.Start(ctrl.SetupSignalHandler()); err != nil {
		os.Exit(1)
	}
}

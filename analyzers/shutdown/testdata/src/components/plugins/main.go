// Command plugins looks its servers up by name, so that nobody sees which it starts.
package main

import (
	"os"
	"os/signal"
	"syscall"

	"components/plugins/registry"
	_ "components/plugins/web"
)

func main() {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	running := make(map[string]registry.Plugin)
	for _, name := range os.Args[1:] {
		plugin := registry.New(name)
		if err := plugin.Start(); err != nil {
			os.Exit(1)
		}
		running[name] = plugin
	}
	<-signals
	for _, plugin := range running {
		_ = plugin.Stop()
	}
}

// Package registry knows plug-ins by their names.
package registry

import "encoding/json"

// Plugin is a part of the program.
type Plugin interface {
	Start() error
	Stop() error
}

var makers = make(map[string]func() any)

// Register adds a plug-in.
func Register(name string, maker func() any) { makers[name] = maker }

// New makes the plug-in of that name, as its configuration says.
func New(name string) Plugin {
	plugin := makers[name]()
	_ = json.Unmarshal([]byte(name), plugin)
	return decoded(plugin)
}

func decoded(v any) Plugin { return lookup[v] }

var lookup map[any]Plugin

// Package version says which prodcheck this is.
package version

import (
	"runtime"
	"runtime/debug"
)

// Info is what the Go toolchain has recorded in the program.
type Info struct {
	Version  string // "v0.1.0", a pseudo-version, or "devel"
	Commit   string // "" where not known
	Modified bool   // whether the checkout had changes on top of the commit
	Go       string // "go1.26.0 linux/amd64"
}

// Of returns the version of the running program.
func Of() Info {
	info := Info{Version: "devel", Go: runtime.Version() + " " + runtime.GOOS + "/" + runtime.GOARCH}
	build, ok := debug.ReadBuildInfo()
	if !ok {
		return info
	}
	if v := build.Main.Version; v != "" && v != "(devel)" {
		info.Version = v
	}
	for _, setting := range build.Settings {
		switch setting.Key {
		case "vcs.revision":
			info.Commit = setting.Value
		case "vcs.modified":
			info.Modified = setting.Value == "true"
		}
	}
	return info
}

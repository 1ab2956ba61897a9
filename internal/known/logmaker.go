package known

import "sync"

// A LogMaker is a function, or a struct type, that makes a logger or a handler: what it is made
// with decides how values are written.
type LogMaker struct {
	Render Rendering               // how what is made writes; 0: as what From leads to does
	From   int                     // the argument that it hands on to, a receiver counted
	Over   map[Rendering]Rendering // how it writes over some of these

	Option string    // a boolean field of the options that From is, with which it
	Chosen Rendering // writes so

	Field  string // the field of what is made that says how it writes, if it is set
	Setter string // the method or function that says so
}

// LogMakers returns the functions, by full name, and the struct types, by package path and name.
func LogMakers() map[string]LogMaker { return logMakers() }

var logMakers = sync.OnceValue(func() map[string]LogMaker {
	const (
		logrus = "github.com/sirupsen/logrus."
		logr   = "github.com/go-logr/logr"
		klog   = "k8s.io/klog/v2."
		hclog  = "github.com/hashicorp/go-hclog."
		apex   = "github.com/apex/log"
	)
	return map[string]LogMaker{
		// https://pkg.go.dev/log/slog
		"log/slog.New":            {From: 0},
		"log/slog.Default":        {Render: RenderSlogJSON, Setter: "log/slog.SetDefault"},
		"log/slog.NewTextHandler": {Render: RenderSlogText},
		"log/slog.NewJSONHandler": {Render: RenderSlogJSON},

		// https://pkg.go.dev/github.com/sirupsen/logrus: New has a TextFormatter.
		logrus + "New":            {Render: RenderFmt, Field: "Formatter", Setter: "(*" + logrus + "Logger).SetFormatter"},
		logrus + "StandardLogger": {Render: RenderLogrusJSON, Setter: logrus + "SetFormatter"},
		logrus + "Logger":         {Render: RenderLogrusJSON, Field: "Formatter", Setter: "(*" + logrus + "Logger).SetFormatter"},
		logrus + "NewEntry":       {From: 0},
		logrus + "TextFormatter":  {Render: RenderFmt},
		logrus + "JSONFormatter":  {Render: RenderLogrusJSON},

		// https://pkg.go.dev/github.com/go-logr/logr
		logr + "/funcr.New":           {Render: RenderFuncr},
		logr + "/funcr.NewJSON":       {Render: RenderFuncr},
		"github.com/go-logr/stdr.New": {Render: RenderFuncr},
		logr + ".FromSlogHandler":     {From: 0},
		logr + ".ToSlogHandler":       {From: 0, Over: map[Rendering]Rendering{RenderFuncr: RenderSlogFuncr}},

		// https://pkg.go.dev/k8s.io/klog/v2
		klog + "Background":       {Render: RenderKlog},
		klog + "TODO":             {Render: RenderKlog},
		klog + "FromContext":      {Render: RenderKlog},
		klog + "NewKlogr":         {Render: RenderKlog},
		klog + "LoggerWithValues": {From: 0},
		klog + "LoggerWithName":   {From: 0},

		// https://pkg.go.dev/github.com/hashicorp/go-hclog#LoggerOptions
		hclog + "New": {Render: RenderHclogText, From: 0, Option: "JSONFormat", Chosen: RenderHclogJSON},

		// https://pkg.go.dev/github.com/apex/log
		apex + ".Logger":              {Render: RenderJSON, Field: "Handler"},
		apex + "/handlers/json.New":   {Render: RenderJSON},
		apex + "/handlers/text.New":   {Render: RenderFmt},
		apex + "/handlers/cli.New":    {Render: RenderFmt},
		apex + "/handlers/logfmt.New": {Render: RenderLogfmt},
	}
})

// LogSetters are the functions that say how the functions of a package log, by its path.
var LogSetters = map[string]string{
	"log/slog":                   "log/slog.SetDefault",
	"github.com/sirupsen/logrus": "github.com/sirupsen/logrus.SetFormatter",
	"github.com/apex/log":        "github.com/apex/log.SetHandler",
}

// LogSetter says whether a function or method, by its full name, sets how a logger writes.
func LogSetter(name string) bool { return logSetters()[name] }

var logSetters = sync.OnceValue(func() map[string]bool {
	names := make(map[string]bool)
	for _, maker := range LogMakers() {
		names[maker.Setter] = true
	}
	for _, name := range LogSetters {
		names[name] = true
	}
	return names
})

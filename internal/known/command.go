package known

// commandLifecycle is what runs one of a program's commands.
func commandLifecycle() map[string]LifecycleCall {
	return map[string]LifecycleCall{
		"(*github.com/spf13/cobra.Command).Execute":         {Kind: Executes, Arg: -1},
		"(*github.com/spf13/cobra.Command).ExecuteC":        {Kind: Executes, Arg: -1},
		"(*github.com/spf13/cobra.Command).ExecuteContext":  {Kind: Executes, Arg: 1},
		"(*github.com/spf13/cobra.Command).ExecuteContextC": {Kind: Executes, Arg: 1},
		"github.com/jessevdk/go-flags.Parse":                {Kind: Dispatches, Name: "Execute"},
		"github.com/jessevdk/go-flags.ParseArgs":            {Kind: Dispatches, Name: "Execute"},
		"(*github.com/jessevdk/go-flags.Parser).Parse":      {Kind: Dispatches, Name: "Execute"},
		"(*github.com/jessevdk/go-flags.Parser).ParseArgs":  {Kind: Dispatches, Name: "Execute"},
		"(*github.com/alecthomas/kong.Context).Run":         {Kind: Dispatches, Name: "Run"},
		"(*github.com/urfave/cli/v2.App).Run":               {Kind: Executes, Arg: -1},
		"(*github.com/urfave/cli/v2.App).RunContext":        {Kind: Executes, Arg: 1},
		"(*github.com/urfave/cli.App).Run":                  {Kind: Executes, Arg: -1},
		"(*github.com/urfave/cli/v3.Command).Run":           {Kind: Executes, Arg: 1},
	}
}

// CommandPackages are the libraries that find a program's commands in the fields of a
// struct, with the method that they call.
var CommandPackages = map[string]string{
	"github.com/jessevdk/go-flags": "Execute", // https://pkg.go.dev/github.com/jessevdk/go-flags#Commander
	"github.com/umputun/go-flags":  "Execute",
	"github.com/alecthomas/kong":   "Run", // https://pkg.go.dev/github.com/alecthomas/kong#Context.Run
}

// CommandLibraries are those with which programs take commands: packages that use one print what
// they were asked for.
var CommandLibraries = set(
	"github.com/spf13/cobra", "github.com/urfave/cli", "github.com/urfave/cli/v2", "github.com/urfave/cli/v3", "github.com/alecthomas/kong",
	"github.com/jessevdk/go-flags", "github.com/umputun/go-flags", "github.com/mitchellh/cli", "github.com/peterbourgon/ff/v3/ffcli",
	"github.com/peterbourgon/ff/v4", "github.com/google/subcommands",
)

// A Command is a type whose values are a program's commands.
type Command struct {
	Before []string // the fields with functions that run before, outer commands first
	Run    []string // the fields with the function that is the command; the first that is set counts
	After  []string
}

// Commands are the types, by name.
var Commands = map[string]Command{
	// https://pkg.go.dev/github.com/spf13/cobra#Command
	"github.com/spf13/cobra.Command": {
		Before: []string{"PersistentPreRunE", "PersistentPreRun", "PreRunE", "PreRun"},
		Run:    []string{"RunE", "Run"},
		After:  []string{"PostRunE", "PostRun", "PersistentPostRunE", "PersistentPostRun"},
	},
	// https://pkg.go.dev/github.com/urfave/cli/v2#App
	"github.com/urfave/cli/v2.App":     {Before: []string{"Before"}, Run: []string{"Action"}, After: []string{"After"}},
	"github.com/urfave/cli/v2.Command": {Before: []string{"Before"}, Run: []string{"Action"}, After: []string{"After"}},
	"github.com/urfave/cli/v3.Command": {Before: []string{"Before"}, Run: []string{"Action"}, After: []string{"After"}},
	"github.com/urfave/cli.App":        {Before: []string{"Before"}, Run: []string{"Action"}, After: []string{"After"}},
	"github.com/urfave/cli.Command":    {Before: []string{"Before"}, Run: []string{"Action"}, After: []string{"After"}},
}

// Package cli is prodcheck's command line.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/prodcheck/prodcheck/analyzers"
	"github.com/prodcheck/prodcheck/internal/driver"
	"github.com/prodcheck/prodcheck/internal/finding"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// The exit codes are a contract with scripts.
const (
	exitClean    = 0 // no finding at or above --fail-on
	exitFindings = 1
	exitFailure  = 2 // prodcheck could not do its work, or not all of it
)

// errFindings makes the command end with exitFindings. All has been said by then.
var errFindings = errors.New("findings")

// errSaid makes the command end with exitFailure. All has been said by then.
var errSaid = errors.New("failed")

// app is one run of the command line.
type app struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	sets           []*rule.Set
	check          func(context.Context, driver.Options) (*finding.Result, error)

	// Flags that every command has.
	dir        string // -C; made absolute before a command runs
	configFile string
	color      string
}

// Main runs the command line and returns the exit code of the process: 0 for a
// clean run, 1 for findings at or above the severity of --fail-on, 2 where prodcheck
// could not do its work or not all of it. Args come without the program's name.
func Main(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	a := &app{stdin: stdin, stdout: stdout, stderr: stderr, sets: analyzers.Sets(), check: driver.Run}
	return a.main(args)
}

func (a *app) main(args []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	command := a.command()
	command.SetArgs(args)
	err := command.ExecuteContext(ctx)
	switch {
	case err == nil:
		return exitClean
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.Is(err, errSaid):
	case ctx.Err() != nil:
		fmt.Fprintln(a.stderr, "prodcheck: interrupted")
	default:
		a.explainError(err)
	}
	return exitFailure
}

const about = `prodcheck answers one question about a Go service: is it ready for production?

It checks the named packages, by default ./..., and all modules below.
It ends with exit code 0 if there is nothing to report, 1 if there are findings at or
above the severity of --fail-on, and 2 if it could not do its work or not all of it.`

const examples = `  prodcheck                          check all packages here and below
  prodcheck --profile strict ./api   check one package, with every rule
  prodcheck --diff                   show what --fix would change
  prodcheck --format text --format json=report.json
  prodcheck explain httptimeout/client   say what a rule is about`

func (a *app) command() *cobra.Command {
	root := a.checkCommand()
	root.SetIn(a.stdin)
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	root.SilenceErrors, root.SilenceUsage = true, true // see explainError
	root.SuggestionsMinimumDistance = -1               // we suggest ourselves, also flags
	root.SetFlagErrorFunc(flagError)
	root.Version = versionLine()
	root.SetVersionTemplate("{{.Version}}")
	root.PersistentPreRunE = func(*cobra.Command, []string) error { return a.start() }

	flags := root.PersistentFlags()
	flags.StringVarP(&a.dir, "directory", "C", ".", "run as if started in this `DIR`")
	flags.StringVar(&a.configFile, "config", "", "read this configuration `FILE` instead of the .prodcheck.yaml found upwards")
	flags.StringVar(&a.color, "color", "auto", "use colours: `WHEN` is auto, always or never")
	completeWords(root, "color", colorModes)

	root.AddCommand(a.explainCommand(), a.rulesCommand(), a.initCommand(), a.configCommand(), a.versionCommand())
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	return root
}

// start settles the flags that every command has.
func (a *app) start() error {
	dir, err := filepath.Abs(a.dir)
	if err != nil {
		return err
	}
	info, err := os.Stat(dir)
	if err != nil {
		return fmt.Errorf("-C: %w", err)
	}
	if !info.IsDir() {
		return fmt.Errorf("-C: %s is no directory", a.dir)
	}
	a.dir = dir
	return oneOf("--color", a.color, colorModes)
}

// path returns the absolute name of a file that the user has named.
func (a *app) path(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(a.dir, name)
}

package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/prodcheck/prodcheck/internal/config"
	"github.com/prodcheck/prodcheck/internal/driver"
	"github.com/prodcheck/prodcheck/internal/finding"
)

func (a *app) checkCommand() *cobra.Command {
	flags := new(checkFlags)
	command := &cobra.Command{
		Use:     "prodcheck [flags] [packages]",
		Short:   "report what makes a Go service not ready for production",
		Long:    about,
		Example: examples,
		Args:    cobra.ArbitraryArgs,
		RunE: func(command *cobra.Command, args []string) error {
			if err := mistakenCommand(command, args); err != nil {
				return err
			}
			return a.runCheck(command.Context(), flags, command.Flags().Changed, args)
		},
	}
	flags.register(command.Flags())
	completeWords(command, "profile", profiles)
	completeWords(command, "fail-on", severities)
	completeWords(command, "format", formatNames())
	for _, flag := range []string{"enable", "disable"} {
		if err := command.RegisterFlagCompletionFunc(flag, func(_ *cobra.Command, _ []string, prefix string) ([]string, cobra.ShellCompDirective) {
			return a.completeRules(prefix), cobra.ShellCompDirectiveNoFileComp
		}); err != nil {
			panic(err) // the flag's name is misspelt
		}
	}
	return command
}

// checking is a check under way.
type checking struct {
	*app
	flags    *checkFlags
	settings *config.Config
	options  driver.Options
}

func (a *app) runCheck(ctx context.Context, flags *checkFlags, given func(flag string) bool, patterns []string) error {
	if flags.fix && flags.diff {
		return errors.New("--fix makes changes and --diff makes none: give one of them")
	}
	targets, err := a.targets(flags.formats)
	if err != nil {
		return err
	}
	settings, err := a.settings(flags, given)
	if err != nil {
		return err
	}
	c := &checking{app: a, flags: flags, settings: settings}
	c.options = driver.Options{
		Dir:       a.dir,
		Patterns:  patterns,
		BuildTags: flags.tags,
		Tests:     settings.Tests,
		Settings:  settings.Environment(),
		Sets:      a.sets,
		Severity:  settings.SeverityOf,
	}

	started := time.Now()
	result, err := c.run(ctx)
	if err != nil {
		return err
	}
	var failed error
	switch {
	case flags.fix:
		result, failed, err = c.fix(ctx, result, started)
	case flags.diff:
		failed, err = c.diff(result, started, targets)
	}
	if err != nil {
		return err
	}
	if err := c.print(result, targets); err != nil {
		return err
	}
	if flags.stats {
		if err := printStats(a.stderr, result, time.Since(started)); err != nil {
			return fmt.Errorf("printing the statistics: %w", err)
		}
	}
	c.sayUnread(result)
	if failed != nil {
		return failed
	}
	return verdict(result, settings)
}

// sayUnread tells of configuration files that stand in the roots of the modules checked
// and are not read, because one run has one configuration: their authors would
// otherwise wonder.
func (c *checking) sayUnread(result *finding.Result) {
	if c.configFile != "" {
		return // --config says which one is meant
	}
	for _, dir := range result.Modules {
		file := filepath.Join(dir, config.FileName)
		if _, err := os.Stat(file); err != nil || file == c.settings.Path {
			continue
		}
		name := file
		if relative, err := filepath.Rel(c.dir, file); err == nil {
			name = filepath.ToSlash(relative)
		}
		fmt.Fprintf(c.stderr, "%s is not read by this run: check that module by itself, with -C, to have it obeyed.\n", name)
	}
}

// run checks the packages once.
func (c *checking) run(ctx context.Context) (*finding.Result, error) {
	options := c.options
	progress := c.startProgress()
	options.Progress = progress.update
	result, err := c.check(ctx, options)
	progress.stop()
	return result, err
}

// verdict turns a result into the command's exit code.
func verdict(result *finding.Result, settings *config.Config) error {
	if len(result.Failures) > 0 {
		return errSaid
	}
	for _, f := range result.Findings {
		if settings.Fails(f.Severity) {
			return errFindings
		}
	}
	return nil
}

package cli

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/prodcheck/prodcheck/internal/finding"
	"github.com/prodcheck/prodcheck/internal/output"
	"github.com/prodcheck/prodcheck/internal/strict"
	"github.com/prodcheck/prodcheck/internal/suggest"
)

// explainError tells why prodcheck could not do its work.
func (a *app) explainError(err error) {
	var problems strict.Problems
	if !errors.As(err, &problems) {
		fmt.Fprintf(a.stderr, "prodcheck: %v\n", err)
		return
	}
	// Faults of the configuration file are shown as those of code are.
	var failures []finding.Failure
	for _, p := range problems {
		failures = append(failures, finding.Failure{
			Position: finding.Position{File: a.path(p.File), Line: p.Line, Column: p.Column},
			Message:  p.Message,
		})
	}
	if err := output.Failures(a.stderr, failures, a.outputOptions(a.stderr)); err != nil {
		fmt.Fprintf(a.stderr, "prodcheck: %v\n", problems)
		return
	}
	fmt.Fprintln(a.stderr, "The configuration is not valid, so nothing was checked; docs/config.md describes it.")
}

var unknownFlag = regexp.MustCompile(`^unknown flag: --(.+)$`)

// flagError makes the message about a flag say what to do.
func flagError(command *cobra.Command, err error) error {
	hint := ""
	if m := unknownFlag.FindStringSubmatch(err.Error()); m != nil {
		var names []string
		command.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		if closest := suggest.Closest(m[1], names); closest != "" {
			hint = fmt.Sprintf(" (did you mean --%s?)", closest)
		}
	}
	return fmt.Errorf("%w%s: see %s --help", err, hint, command.CommandPath())
}

// oneOf checks the value of a flag.
func oneOf(flag, value string, words []string) error {
	if slices.Contains(words, value) {
		return nil
	}
	return fmt.Errorf("%s must be one of %s, not %q%s", flag, strings.Join(words, ", "), value, suggest.Hint(value, words))
}

// mistakenCommand says whether the first package argument looks like a misspelt
// command. A package in a directory has a dot or a slash in it.
func mistakenCommand(root *cobra.Command, args []string) error {
	if len(args) == 0 || strings.ContainsAny(args[0], `./\`) {
		return nil
	}
	var names []string
	for _, command := range root.Commands() {
		names = append(names, command.Name())
	}
	closest := suggest.Closest(args[0], names)
	if closest == "" {
		return nil
	}
	return fmt.Errorf("unknown command %q: did you mean \"prodcheck %s\"? A package in a directory is written ./%s", args[0], closest, args[0])
}

// completeWords makes the shell complete the value of a flag.
func completeWords(command *cobra.Command, flag string, words []string) {
	if err := command.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)); err != nil {
		panic(err) // the flag's name is misspelt
	}
}

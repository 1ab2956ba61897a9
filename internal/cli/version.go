package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/prodcheck/prodcheck/internal/version"
)

func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "print the version of prodcheck",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprint(a.stdout, versionLine())
			return err
		},
	}
}

// versionLine is what "prodcheck version" and "prodcheck --version" print.
func versionLine() string {
	info := version.Of()
	line := "prodcheck " + info.Version + " (" + info.Go
	if info.Commit != "" {
		line += ", commit " + info.Commit
	}
	if info.Modified {
		line += " with changes"
	}
	return line + ")\n"
}

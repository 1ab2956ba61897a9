package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/prodcheck/prodcheck/internal/atomicfile"
	"github.com/prodcheck/prodcheck/internal/config"
)

func (a *app) initCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "init",
		Short: "write a commented " + config.FileName,
		Long:  "Writes a " + config.FileName + " in which every setting is explained, and all are as they are without the file.\nAn existing file is never overwritten.",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			name := filepath.Join(a.dir, config.FileName)
			if a.configFile != "" {
				name = a.path(a.configFile)
			}
			err := atomicfile.Create(name, config.Example(a.sets), 0o644)
			if errors.Is(err, fs.ErrExist) {
				return fmt.Errorf("%s exists already: change it, or remove it first", name)
			}
			if err != nil {
				return fmt.Errorf("writing the configuration: %w", err)
			}
			_, err = fmt.Fprintf(a.stdout, "Wrote %s.\n", name)
			return err
		},
	}
}

func (a *app) configCommand() *cobra.Command {
	command := &cobra.Command{
		Use:   "config",
		Short: "check the configuration file, or print its schema",
		Args:  cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			return errors.New("say which: prodcheck config verify, or prodcheck config schema")
		},
	}
	command.AddCommand(&cobra.Command{
		Use:   "verify",
		Short: "check that the configuration file is valid",
		Long:  "Reads the configuration file that a check would use, here or upwards, and says all that is wrong with it.\nEnds with exit code 2 if something is, or if there is no such file.",
		Args:  cobra.NoArgs,
		RunE:  func(*cobra.Command, []string) error { return a.verifyConfig() },
	}, &cobra.Command{
		Use:   "schema",
		Short: "print the JSON schema of the configuration file",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			schema, err := config.Schema(a.sets)
			if err != nil {
				return err
			}
			_, err = a.stdout.Write(schema)
			return err
		},
	})
	return command
}

func (a *app) verifyConfig() error {
	c, err := a.loadConfig()
	if err != nil {
		return err
	}
	if c.Path == "" {
		return fmt.Errorf("there is no %s in %s or above it: \"prodcheck init\" writes one", config.FileName, a.dir)
	}
	_, err = fmt.Fprintf(a.stdout, "%s is valid.\n", c.Path)
	return err
}

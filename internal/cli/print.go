package cli

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/prodcheck/prodcheck/internal/atomicfile"
	"github.com/prodcheck/prodcheck/internal/finding"
	"github.com/prodcheck/prodcheck/internal/output"
)

// target is where a report goes, and in which form.
type target struct {
	format output.Format
	file   string // absolute; "" for stdout
	muted  bool
}

func formatNames() []string {
	var names []string
	for _, f := range output.Formats {
		names = append(names, f.Name)
	}
	return names
}

func formatsHelp() string {
	var b strings.Builder
	for _, f := range output.Formats {
		fmt.Fprintf(&b, "\n  %s: %s", f.Name, f.About)
	}
	return b.String()
}

// targets reads the values of --format.
func (a *app) targets(values []string) ([]*target, error) {
	if len(values) == 0 {
		return []*target{{format: output.Formats[0]}}, nil
	}
	var targets []*target
	for _, value := range values {
		name, file, toFile := strings.Cut(value, "=")
		if err := oneOf("--format", name, formatNames()); err != nil {
			return nil, err
		}
		if toFile && file == "" {
			return nil, fmt.Errorf("--format %s: the name of the file is missing", value)
		}
		if toFile {
			file = a.path(file)
		}
		if i := slices.IndexFunc(targets, func(t *target) bool { return t.file == file }); i >= 0 {
			return nil, fmt.Errorf("--format %s: %s is written there already; write one of them to another file with FORMAT=FILE", value, targets[i].format.Name)
		}
		i := slices.Index(formatNames(), name)
		targets = append(targets, &target{format: output.Formats[i], file: file})
	}
	return targets, nil
}

// print writes the reports: each of them, also if another could not be written.
func (c *checking) print(result *finding.Result, targets []*target) error {
	var failed []error
	for _, t := range targets {
		if !t.muted {
			failed = append(failed, c.printTo(t, result))
		}
	}
	return errors.Join(failed...)
}

func (c *checking) printTo(t *target, result *finding.Result) error {
	if t.file == "" {
		if err := t.format.Print(c.stdout, result, c.outputOptions(c.stdout)); err != nil {
			return fmt.Errorf("printing the report: %w", err)
		}
		return nil
	}
	var report bytes.Buffer
	options := output.Options{Dir: c.dir, Version: c.outputOptions(nil).Version}
	if err := t.format.Print(&report, result, options); err != nil {
		return fmt.Errorf("making the %s report: %w", t.format.Name, err)
	}
	if err := atomicfile.Write(t.file, report.Bytes(), 0o644); err != nil {
		return fmt.Errorf("writing the %s report: %w", t.format.Name, err)
	}
	return nil
}

// printFailures tells what could not be checked where no report does.
func (c *checking) printFailures(failures []finding.Failure) error {
	if err := output.Failures(c.stderr, failures, c.outputOptions(c.stderr)); err != nil {
		return fmt.Errorf("printing failures: %w", err)
	}
	return nil
}

func plural(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

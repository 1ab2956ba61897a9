package driver

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	"github.com/prodcheck/prodcheck/internal/finding"
)

// outcome is what a run led to.
type outcome struct {
	found     []located
	failures  []finding.Failure
	checked   map[string]bool // the paths of the packages that were asked for and checked
	unmatched []string        // patterns, as the go command got them
}

// check makes a run. Where the go command refuses it because some packages do not
// load, it is made again without them.
func (d *driver) check(ctx context.Context, r *run) (*outcome, error) {
	overlay, err := writeOverlay(r.tests)
	if err != nil {
		return nil, err
	}
	if overlay != "" {
		defer os.Remove(overlay)
	}
	var texts []string
	for _, p := range r.patterns {
		texts = append(texts, p.text)
	}
	o, report, err := d.vet(ctx, r, overlay, texts)
	if err != nil || !report.refused(o) {
		return o, err
	}
	loaded, err := d.list(ctx, r, overlay, texts)
	if err != nil {
		return nil, err
	}
	if len(loaded.failures) == 0 {
		return o, nil // the go command's own words must do
	}
	unmatched := o.unmatched
	o = &outcome{}
	if len(loaded.good) > 0 {
		if o, _, err = d.vet(ctx, r, overlay, loaded.good); err != nil {
			return nil, err
		}
	}
	o.failures = append(loaded.failures, o.failures...)
	o.unmatched = append(o.unmatched, unmatched...)
	return o, nil
}

// vet runs go vet on packages and reads what it says.
func (d *driver) vet(ctx context.Context, r *run, overlay string, packages []string) (*outcome, *report, error) {
	args := append([]string{"vet", "-json", "-vettool=" + d.Executable}, d.buildFlags(overlay)...)
	cmd := d.command(ctx, r, append(args, packages...))
	stderr := new(bytes.Buffer)
	cmd.Stderr = stderr
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return nil, nil, fmt.Errorf("running go vet: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return nil, nil, fmt.Errorf("running go vet: %w", err)
	}
	o := &outcome{checked: make(map[string]bool)}
	decodeErr := d.read(stdout, r, o)
	waitErr := cmd.Wait()
	if ctx.Err() != nil {
		return nil, nil, ctx.Err()
	}
	rep := readReport(stderr.String(), r.dir, d.Executable)
	o.unmatched = rep.unmatched
	if waitErr == nil {
		// All went well. What stands on stderr is about downloads, or warnings of a
		// C compiler.
		rep.failures = nil
	} else if len(rep.failures) == 0 && len(rep.unmatched) == 0 {
		rep.failures = append(rep.failures, finding.Failure{Message: fmt.Sprintf("go vet in %s failed without a message: %v", r.dir, waitErr)})
	}
	if decodeErr != nil {
		rep.failures = append(rep.failures, finding.Failure{
			Message: fmt.Sprintf("go vet in %s: its output cannot be read: %v", r.dir, decodeErr),
			Hint:    "prodcheck needs Go 1.26 or later; if you have it, please report this",
		})
	}
	o.failures = append(o.failures, rep.failures...)
	return o, rep, nil
}

// command makes a call of the go command for a run.
func (d *driver) command(ctx context.Context, r *run, args []string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = r.dir
	cmd.Env = append(cmd.Environ(), r.mode.Environment()) // with PWD, so that links stay in names
	if d.Settings != "" {
		cmd.Env = append(cmd.Env, d.Settings)
	}
	if r.noWork {
		cmd.Env = append(cmd.Env, "GOWORK=off")
	}
	// An interrupted go command ends its children; killed, it could not.
	cmd.Cancel = func() error {
		if err := cmd.Process.Signal(os.Interrupt); err != nil {
			return cmd.Process.Kill() // Windows has no such signal
		}
		return nil
	}
	cmd.WaitDelay = 5 * time.Second
	return cmd
}

func (d *driver) buildFlags(overlay string) []string {
	flags := slices.Clone(d.GoFlags)
	// With -trimpath, as GOFLAGS has it in many a CI, the go command's key leaves out
	// the directory, and the findings of one checkout would be shown, and fixed, in
	// another of the same code.
	flags = append(flags, "-trimpath=false")
	if d.BuildTags != "" {
		flags = append(flags, "-tags="+d.BuildTags)
	}
	if overlay != "" {
		flags = append(flags, "-overlay="+overlay)
	}
	return flags
}

// overlaid says whether the user has an overlay, beside which there is no room for
// ours. The units then leave out the tests, at the cost of some time.
func (d *driver) overlaid() bool {
	flags := append(strings.Fields(os.Getenv("GOFLAGS")), d.GoFlags...)
	return slices.ContainsFunc(flags, func(flag string) bool {
		return strings.HasPrefix(strings.TrimLeft(flag, "-"), "overlay")
	})
}

// writeOverlay writes a file for the go command's -overlay that hides files, and
// returns its name; "" where there is nothing to hide.
//
// Without the tests, the go command loads no packages that only they import, and
// it vets each package once and not once more together with its tests.
func writeOverlay(hidden []string) (name string, err error) {
	if len(hidden) == 0 {
		return "", nil
	}
	replace := make(map[string]string, len(hidden))
	for _, file := range hidden {
		replace[file] = ""
	}
	data, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	file, err := os.CreateTemp("", "prodcheck-overlay-*.json")
	if err != nil {
		return "", fmt.Errorf("hiding the tests: %w", err)
	}
	_, err = file.Write(data)
	if err = errors.Join(err, file.Close()); err != nil {
		os.Remove(file.Name())
		return "", fmt.Errorf("hiding the tests: %w", err)
	}
	return file.Name(), nil
}

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

const (
	prodcheckName = "prodcheck"
	vetName       = "go vet"
	golangciName  = "golangci-lint"
)

// golangciLinters are those of golangci-lint that look for faults of this kind.
const golangciLinters = "bodyclose,noctx,gosec,sloglint"

// tool is one of those that are compared.
type tool struct {
	name string

	// command is what runs now, with its arguments.
	command []string
	env     []string // in addition to the environment

	// accepted are the exit codes of a run that did its work.
	accepted []int

	// renew makes the tool a version that has never run; the n-th has number n.
	renew func(ctx context.Context, n int) error

	runs map[scenario][]time.Duration
	exit int   // of the last run
	peak int64 // the largest resident set of any one process, in bytes; 0 if unknown
}

// run runs the tool once and returns how long that took.
func (t *tool) run(ctx context.Context, dir string) (time.Duration, error) {
	cmd := exec.CommandContext(ctx, t.command[0], t.command[1:]...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), t.env...)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 10 * time.Second
	var output strings.Builder
	cmd.Stdout, cmd.Stderr = &output, &output

	start := time.Now()
	err := cmd.Run()
	took := time.Since(start)
	if ctx.Err() != nil {
		return 0, ctx.Err()
	}
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		return 0, fmt.Errorf("run %s: %w", t.name, err)
	}
	if !slices.Contains(t.accepted, cmd.ProcessState.ExitCode()) {
		return 0, fmt.Errorf("%s did not do its work on %s: %w\n%s", strings.Join(t.command, " "), dir, err, output.String())
	}
	t.exit = cmd.ProcessState.ExitCode()
	t.peak = max(t.peak, peakMemory(cmd.ProcessState))
	return took, nil
}

// newProdcheck builds prodcheck from the source around this program.
func newProdcheck(ctx context.Context, temp string) (*tool, error) {
	t := &tool{name: prodcheckName, accepted: []int{0, 1}}
	t.renew = func(ctx context.Context, n int) error {
		binary := filepath.Join(temp, fmt.Sprintf("prodcheck-%d", n))
		// The digest of the binary is part of the cache key: another build ID is
		// another version.
		id := fmt.Sprintf("-buildid=bench-%d-%d", n, time.Now().UnixNano())
		build := exec.CommandContext(ctx, "go", "build", "-buildvcs=false", "-ldflags="+id, "-o", binary, "github.com/prodcheck/prodcheck/cmd/prodcheck")
		if out, err := build.CombinedOutput(); err != nil {
			return fmt.Errorf("build prodcheck (run this in its repository): %w\n%s", err, out)
		}
		t.command = []string{binary, "./..."}
		return nil
	}
	return t, t.renew(ctx, 0)
}

// newVet finds the vet tool of the go command.
func newVet(ctx context.Context, temp string) (*tool, error) {
	out, err := exec.CommandContext(ctx, "go", "tool", "-n", "vet").Output()
	if err != nil {
		return nil, fmt.Errorf("find the vet tool: %w", err)
	}
	original := strings.TrimSpace(string(out))
	// The go command does not tell findings of vet from its own failure.
	t := &tool{name: vetName, accepted: []int{0, 1}}
	t.renew = func(_ context.Context, n int) error {
		binary := filepath.Join(temp, fmt.Sprintf("vet-%d-%d", n, time.Now().UnixNano()))
		content, err := os.ReadFile(original)
		if err != nil {
			return err
		}
		if err := os.WriteFile(binary, content, 0o755); err != nil {
			return err
		}
		t.command = []string{"go", "vet", "-vettool=" + binary, "./..."}
		return nil
	}
	return t, t.renew(ctx, 0)
}

// newGolangci uses a cache of its own, so that emptying it costs nobody anything.
func newGolangci(temp, path string) *tool {
	cache := filepath.Join(temp, "golangci-lint-cache")
	return &tool{
		name: golangciName,
		command: []string{path, "run", "--no-config", "--default=none", "--enable=" + golangciLinters,
			"--issues-exit-code=0", "--allow-parallel-runners", "--timeout=30m", "./..."},
		env:      []string{"GOLANGCI_LINT_CACHE=" + cache},
		accepted: []int{0},
		renew:    func(context.Context, int) error { return os.RemoveAll(cache) },
	}
}

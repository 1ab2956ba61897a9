// Command bench measures prodcheck against go vet and golangci-lint on a real
// service, side by side in one run, and holds the result against the bars.
//
//	go run ./bench -dir ../some-service
//
// It measures three runs of each tool: warm, where nothing has changed; after an
// edit of one file, which is undone again; and the first run of a version of the
// tool, with the tree's own builds in the cache. A tool becomes a new version by a
// build ID of its own (prodcheck), by a name of its own (go vet's tool, whose name
// is part of the go command's cache key) or by an empty cache (golangci-lint).
// The tools take turns, so that a machine that is busy for a while is busy for all.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
)

func main() {
	dir := flag.String("dir", "", "the service to check: a `directory` with a Go module (required)")
	file := flag.String("edit", "", "the Go `file` to edit; by default one of a package that no other imports")
	rounds := flag.Int("rounds", 7, "how often each tool runs warm and after an edit")
	coldRounds := flag.Int("cold-rounds", 3, "how often each tool runs for the first time")
	golangci := flag.String("golangci-lint", "golangci-lint", "`path` of golangci-lint; empty leaves it out")
	check := flag.Bool("check", false, "fail if a bar is missed")
	flag.Parse()

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	missed, err := run(ctx, *dir, *file, *golangci, *rounds, *coldRounds)
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(2)
	}
	if missed && *check {
		os.Exit(1)
	}
}

func run(ctx context.Context, dir, file, golangci string, rounds, coldRounds int) (missed bool, err error) {
	if dir == "" {
		return false, errors.New("which service? give its directory with -dir")
	}
	if rounds < 1 || coldRounds < 1 {
		return false, errors.New("-rounds and -cold-rounds must be at least 1")
	}
	if dir, err = filepath.Abs(dir); err != nil {
		return false, err
	}
	tree, err := readTree(ctx, dir, file)
	if err != nil {
		return false, err
	}
	temp, err := os.MkdirTemp("", "prodcheck-bench-")
	if err != nil {
		return false, err
	}
	defer os.RemoveAll(temp)

	tools, err := makeTools(ctx, temp, golangci)
	if err != nil {
		return false, err
	}
	b := &benchmark{tree: tree, tools: tools}
	if err := b.measure(ctx, rounds, coldRounds); err != nil {
		return false, err
	}
	return b.print(os.Stdout), nil
}

// makeTools makes what is compared; a missing golangci-lint is said and left out.
func makeTools(ctx context.Context, temp, golangci string) ([]*tool, error) {
	prodcheck, err := newProdcheck(ctx, temp)
	if err != nil {
		return nil, err
	}
	vet, err := newVet(ctx, temp)
	if err != nil {
		return nil, err
	}
	tools := []*tool{prodcheck, vet}
	if golangci == "" {
		return tools, nil
	}
	path, err := exec.LookPath(golangci)
	if err != nil {
		fmt.Printf("golangci-lint is missing (%v): its column and its bars are left out.\n"+
			"Install it with \"go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@latest\",\n"+
			"or name its path with -golangci-lint.\n\n", err)
		return tools, nil
	}
	if path, err = filepath.Abs(path); err != nil {
		return nil, err
	}
	return append(tools, newGolangci(temp, path)), nil
}

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"time"
)

// scenario is what happened before a run.
type scenario string

const (
	warm   scenario = "warm, nothing changed"
	edited scenario = "one file of a leaf package edited"
	cold   scenario = "first run of a version, builds cached"
)

var scenarios = []scenario{warm, edited, cold}

type benchmark struct {
	tree  *tree
	tools []*tool
}

// measure runs all tools in all scenarios, in turns.
func (b *benchmark) measure(ctx context.Context, rounds, coldRounds int) error {
	for _, t := range b.tools {
		t.runs = make(map[scenario][]time.Duration)
		progress("warming up: %s", t.name)
		if _, err := t.run(ctx, b.tree.dir); err != nil {
			return err
		}
		t.peak = 0 // what the first run built is not the tool's
	}
	// Cold runs come first: each leaves its tool warm for what follows.
	for n := range coldRounds {
		progress("first runs, %d of %d", n+1, coldRounds)
		for _, t := range b.turns(n) {
			if err := t.renew(ctx, n+1); err != nil {
				return err
			}
			if err := b.time(ctx, t, cold); err != nil {
				return err
			}
		}
	}
	for n := range rounds {
		progress("warm and edited runs, %d of %d", n+1, rounds)
		for _, t := range b.turns(n) {
			if err := b.time(ctx, t, warm); err != nil {
				return err
			}
		}
		for _, t := range b.turns(n) {
			if err := b.timeEdited(ctx, t); err != nil {
				return err
			}
		}
	}
	progress("")
	return nil
}

// turns returns the tools in an order that changes from round to round, so that
// none always runs after the same other.
func (b *benchmark) turns(round int) []*tool {
	order := slices.Clone(b.tools)
	if round%2 == 1 {
		slices.Reverse(order)
	}
	return order
}

func (b *benchmark) time(ctx context.Context, t *tool, s scenario) error {
	took, err := t.run(ctx, b.tree.dir)
	if err != nil {
		return err
	}
	t.runs[s] = append(t.runs[s], took)
	return nil
}

// timeEdited gives each run an edit of its own: what one tool has left in the cache
// for a file must not help the next.
func (b *benchmark) timeEdited(ctx context.Context, t *tool) (err error) {
	restore, err := b.tree.edit()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, restore()) }()
	return b.time(ctx, t, edited)
}

// progress tells a person at a terminal where the benchmark is.
func progress(format string, args ...any) {
	if info, err := os.Stderr.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return
	}
	fmt.Fprintf(os.Stderr, "\r\x1b[K"+format, args...)
}

package slogsecrets_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/prodcheck/prodcheck/analyzers/slogsecrets"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// TestLarge runs over code in which there are exponentially many ways from one place to another.
func TestLarge(t *testing.T) {
	for name, source := range map[string]string{"arguments": manyArguments(), "loggers": manyLoggers(), "types": manyTypes()} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			file := filepath.Join(dir, "src", name, name+".go")
			if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, []byte("package "+name+"\n"+source), 0o600); err != nil {
				t.Fatal(err)
			}
			done := make(chan struct{})
			go func() {
				defer close(done)
				analysistest.Run(t, dir, slogsecrets.Set.New(&rule.Policy{}), name)
			}()
			select {
			case <-done:
			case <-time.After(2 * time.Minute):
				t.Fatal("no end after two minutes")
			}
		})
	}
}

// manyArguments appends to a list in one of several ways, many times.
func manyArguments() string {
	var b strings.Builder
	b.WriteString("import \"log\"\nfunc f(n [20]int, a, b, c, d string) {\n\tvar args []any\n")
	for i := range 20 {
		fmt.Fprintf(&b, "\tswitch n[%d] {\n", i)
		for j, v := range []string{"a", "b", "c", "d"} {
			fmt.Fprintf(&b, "\tcase %d:\n\t\targs = append(args, %s)\n", j, v)
		}
		b.WriteString("\t}\n")
	}
	b.WriteString("\tlog.Print(args...)\n}\n")
	return b.String()
}

// manyLoggers hands a logger on among functions that call each other.
func manyLoggers() string {
	var b strings.Builder
	b.WriteString("import \"log/slog\"\n")
	for i := range 30 {
		fmt.Fprintf(&b, "func f%d(log *slog.Logger, n int) {\n\tlog = log.With(\"fn\", %d)\n\tlog.Info(\"x\", \"n\", n)\n", i, i)
		for _, k := range []int{7, 11, 13, 17} {
			fmt.Fprintf(&b, "\tif n > %d {\n\t\tf%d(log, n-1)\n\t}\n", k, (i*k+1)%30)
		}
		b.WriteString("}\n")
	}
	return b.String()
}

// manyTypes has structs that lead to each other.
func manyTypes() string {
	var b strings.Builder
	b.WriteString("import \"log/slog\"\n")
	for i := range 40 {
		fmt.Fprintf(&b, "type T%d struct {\n", i)
		for k := range 30 {
			fmt.Fprintf(&b, "\tF%d *T%d\n", k, (i*5+k+1)%40)
		}
		b.WriteString("}\n")
	}
	b.WriteString("func f(v T0) { slog.Info(\"x\", \"v\", v) }\n")
	return b.String()
}

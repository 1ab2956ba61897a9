package runtime

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"flag"
	"fmt"
	"io"
	"log"
	"log/slog"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	apex "github.com/apex/log"
	apexjson "github.com/apex/log/handlers/json"
	_ "github.com/golang/glog"
	"github.com/hashicorp/go-hclog"
	"github.com/sirupsen/logrus"
	"k8s.io/klog/v2"

	"github.com/prodcheck/prodcheck/analyzers/slogsecrets/runtime/shapes"
)

var update = flag.Bool("update", false, "write truth.txt anew")

// forms are the ways in which the marker can be in an output, each with its name in
// truth.txt. All give the password away.
var forms = []struct{ name, text string }{
	{"yes", shapes.Marker},
	{"yes, in base64", base64.StdEncoding.EncodeToString([]byte(shapes.Marker))},
	{"yes, in hex", hex.EncodeToString([]byte(shapes.Marker))},
	{"yes, as numbers", join(" ", "%d")},
	{"yes, as numbers", join(",", "%d")},
	{"yes, as numbers", join(", ", "0x%x")},
}

// join writes the marker's bytes one by one.
func join(separator, format string) string {
	var list []string
	for _, b := range []byte(shapes.Marker) {
		list = append(list, fmt.Sprintf(format, b))
	}
	return strings.Join(list, separator)
}

// outcome is what a case did.
type outcome struct {
	leak   string // a name of forms, or "no"
	output string
}

func (o outcome) leaks() bool { return strings.HasPrefix(o.leak, "yes") }

// outcomes runs all cases, once.
var outcomes = sync.OnceValues(func() ([]outcome, error) {
	list := make([]outcome, 0, len(Cases))
	for _, c := range Cases {
		output, err := capture(c)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.Name(), err)
		}
		o := outcome{leak: "no", output: output}
		if output == "" {
			o.leak = "no, nothing is written"
		}
		for _, form := range forms {
			if strings.Contains(output, form.text) {
				o.leak = form.name
				break
			}
		}
		list = append(list, o)
	}
	return list, nil
})

// capture runs a case and returns what it wrote, to its writer or to stderr.
func capture(c Case) (string, error) {
	r, w, err := os.Pipe()
	if err != nil {
		return "", err
	}
	stderr := os.Stderr
	os.Stderr = w // glog writes there, and loggers that fail
	defer func() { os.Stderr = stderr }()
	var output bytes.Buffer
	Output.To = &output
	c.Run(&Loggers{Out: &output, Slog: slog.New(slog.NewJSONHandler(&output, nil))})
	if err := w.Close(); err != nil {
		return "", err
	}
	_, err = io.Copy(&output, r) // a pipe holds more than one case writes
	return output.String(), err
}

func TestMain(m *testing.M) {
	log.SetFlags(0)
	slog.SetDefault(slog.New(slog.NewJSONHandler(Output, nil)))
	log.SetOutput(Output) // after SetDefault, which leads package log to slog
	logrus.SetOutput(Output)
	logrus.SetFormatter(new(logrus.JSONFormatter))
	klog.LogToStderr(false)
	klog.SetOutput(Output)
	hclog.SetDefault(hclog.New(&hclog.LoggerOptions{Output: Output, JSONFormat: true}))
	apex.SetHandler(apexjson.New(Output))
	if err := flag.Set("logtostderr", "true"); err != nil { // glog's
		panic(err)
	}
	os.Exit(m.Run())
}

// All cases do what truth.txt says. When a new version of a logger changes that, see whether
// the analyzer must follow.
func TestTruth(t *testing.T) {
	results, err := outcomes()
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	seen := make(map[string]bool)
	for i, c := range Cases {
		if seen[c.Name()] {
			t.Errorf("two cases %s", c.Name())
		}
		seen[c.Name()] = true
		lines = append(lines, fmt.Sprintf("%-32s %-24s %s", c.Shape, c.Sink, results[i].leak))
	}
	slices.Sort(lines)
	got := "# What is logged, by what, and whether the password is in the output.\n" +
		"# Written by go test -run TestTruth -update\n" + strings.Join(lines, "\n") + "\n"
	if *update {
		if err := os.WriteFile("truth.txt", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile("truth.txt")
	if err != nil {
		t.Fatal(err)
	}
	if diff := difference(string(want), got); diff != "" {
		t.Errorf("truth.txt is not what the loggers do now (-update writes it anew):\n%s", diff)
	}
}

// difference returns the lines that only one of two texts has.
func difference(want, got string) string {
	var b strings.Builder
	wanted, found := strings.Split(want, "\n"), strings.Split(got, "\n")
	for _, line := range wanted {
		if !slices.Contains(found, line) {
			fmt.Fprintln(&b, "-", line)
		}
	}
	for _, line := range found {
		if !slices.Contains(wanted, line) {
			fmt.Fprintln(&b, "+", line)
		}
	}
	return b.String()
}

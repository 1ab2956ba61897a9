package slogsecrets_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/prodcheck/prodcheck/analyzers/slogsecrets"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// TestDefaultProfile runs over all topics in testdata that are not of the strict profile.
func TestDefaultProfile(t *testing.T) {
	topics, err := os.ReadDir(filepath.Join("testdata", "src"))
	if err != nil {
		t.Fatal(err)
	}
	var patterns []string
	for _, topic := range topics {
		// Those with a dot stand for other people's modules; those named have tests of their own.
		if !strings.Contains(topic.Name(), ".") && !slices.Contains([]string{"facts", "fix", "settings", "strict"}, topic.Name()) {
			patterns = append(patterns, topic.Name()+"/...")
		}
	}
	checkMessages(t, analysistest.Run(t, analysistest.TestData(), slogsecrets.Set.New(&rule.Policy{}), patterns...))
}

func TestStrictProfile(t *testing.T) {
	policy := &rule.Policy{Profile: rule.Strict}
	checkMessages(t, analysistest.Run(t, analysistest.TestData(), slogsecrets.Set.New(policy), "strict/..."))
}

func TestSettings(t *testing.T) {
	policy := &rule.Policy{Settings: map[string]any{"slogsecrets": slogsecrets.Settings{
		Secret:   []string{"pairing code"},
		Personal: []string{"memberNo"},
		Harmless: []string{"design_token"},
		Redact:   []string{"settings/privacy.Shorten", "(settings/privacy.IBAN).Tail"},
	}}}
	checkMessages(t, analysistest.Run(t, analysistest.TestData(), slogsecrets.Set.New(policy), "settings/..."))
}

func TestFixes(t *testing.T) {
	analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), slogsecrets.Set.New(&rule.Policy{}), "fix")
}

// message is what all messages look like: what was seen, a colon, what follows from it or
// what to do, the rule.
var message = regexp.MustCompile(`^[^ ].*: [^A-Z].*[^:. ] \(slogsecrets/[a-z]+\)$`)

func checkMessages(t *testing.T, results []*analysistest.Result) {
	t.Helper()
	count := 0
	for _, result := range results {
		for _, d := range result.Diagnostics {
			count++
			if !message.MatchString(d.Message) || strings.Contains(d.Message, ". ") {
				t.Errorf("message %q", d.Message)
			}
		}
	}
	if count == 0 {
		t.Error("no messages")
	}
}

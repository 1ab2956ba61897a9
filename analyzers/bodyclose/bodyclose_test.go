package bodyclose_test

import (
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/prodcheck/prodcheck/analyzers/bodyclose"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// defaultProfile are the test data for the rules that are on by default. They are
// loaded together, because loading the standard library is what takes the time.
var defaultProfile = []string{
	"response", "responsepath", "responsedefer/...", "responseown", "responsewrapped", "responseknown", "responsecross/...",
	"readcloser/...", "usebeforecheck", "messages",
	"rows", "rowssqlx", "rowspgx", "rowserr", "rowscross/...",
	"tx", "txgorm", "txbun", "txcross/...", "usebeforechecksql", "messagesrows",
}

func TestDefaultProfile(t *testing.T) {
	checkMessages(t, analysistest.Run(t, analysistest.TestData(), bodyclose.Set.New(&rule.Policy{}), defaultProfile...))
}

func TestStrictProfile(t *testing.T) {
	policy := &rule.Policy{Profile: rule.Strict}
	checkMessages(t, analysistest.Run(t, analysistest.TestData(), bodyclose.Set.New(policy), "span/..."))
}

func TestFixes(t *testing.T) {
	analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), bodyclose.Set.New(&rule.Policy{}), "fix")
}

// message is what all messages look like: what was seen, a colon, what follows from it or
// what to do, the rule.
var message = regexp.MustCompile(`^[a-z][^:]*: [^:]*[^:. ] \(bodyclose/[a-z-]+\)$`)

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

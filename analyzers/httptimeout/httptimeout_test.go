package httptimeout_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/prodcheck/prodcheck/analyzers/httptimeout"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// defaultProfile are the test data for the rules that are on by default. They are
// loaded together, because loading the standard library is what takes the time.
var defaultProfile = []string{
	"client", "clientmore", "clientreplaced", "clientconstruct", "clientoption", "clientdeadline", "clientgeneric",
	"clienttransport", "clienttransportclone",
	"clientdefault", "clientdefaultnamed", "clientmended/...", "clientcross", "clientcross2", "clientcrossoption",
	"serverread", "serveridle",
	"serverwrite", "serverwritemore", "serverwritelater", "serverwriteoutside", "serverwritedefault/...",
	"serverwriterouter", "serverwriterouterstream",
	"serverwritecross/cmd", "serverwritecross/behind", "serverwritecross/sse",
	"servefunc", "servefuncecho/...", "servefuncfiber", "servefuncfibersome", "servefuncfast",
	"unit", "unithandler", "order", "orderhandler", "orderrouter/...",
}

var strictProfile = []string{"transport", "query", "queryvalue"}

func TestDefaultProfile(t *testing.T) {
	results := analysistest.Run(t, analysistest.TestData(), httptimeout.Set.New(&rule.Policy{}), defaultProfile...)
	checkMessages(t, results)
	checkSeverities(t, results)
}

func TestStrictProfile(t *testing.T) {
	policy := &rule.Policy{Profile: rule.Strict}
	checkMessages(t, analysistest.Run(t, analysistest.TestData(), httptimeout.Set.New(policy), strictProfile...))
}

// TestTests has faults in a _test.go file, and a policy that looks there.
func TestTests(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), httptimeout.Set.New(&rule.Policy{Tests: true}), "tests")
}

func TestFixes(t *testing.T) {
	analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), httptimeout.Set.New(&rule.Policy{}), "fix", "fixclient", "fixlines", "fixshadowed")
}

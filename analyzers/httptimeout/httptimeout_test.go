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
	"client", "clientconstruct", "clientoption", "clientdeadline", "clientgeneric",
	"clientdefault", "clientmended/...", "clientcross", "clientcross2",
	"serverread", "serveridle",
	"serverwrite", "serverwritelater", "serverwriteoutside", "serverwritedefault/...",
	"serverwritecross/cmd", "serverwritecross/sse",
}

func TestDefaultProfile(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), httptimeout.Set.New(&rule.Policy{}), defaultProfile...)
}

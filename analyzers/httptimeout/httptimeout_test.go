package httptimeout_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/prodcheck/prodcheck/analyzers/httptimeout"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// packages are the test data for the default profile: one package per rule or kind of
// code, loaded together because loading the standard library is what takes the time.
var packages = []string{
	"client", "clientconstruct", "clientoption", "clientdeadline", "clientgeneric", "clientdefault",
	"clientmended/...", "clientcross", "clientcross2",
}

func TestDefaultProfile(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), httptimeout.Set.New(&rule.Policy{}), packages...)
}

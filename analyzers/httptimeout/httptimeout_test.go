package httptimeout_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/prodcheck/prodcheck/analyzers/httptimeout"
	"github.com/prodcheck/prodcheck/internal/rule"
)

func TestServer(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), httptimeout.Set.New(&rule.Policy{}), "server")
}

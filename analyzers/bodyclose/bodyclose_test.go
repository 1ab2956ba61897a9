package bodyclose_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/prodcheck/prodcheck/analyzers/bodyclose"
	"github.com/prodcheck/prodcheck/internal/rule"
)

var packages = []string{
	"response", "responsepath", "responsedefer/...", "responseown", "responsecross/...", "readcloser/...", "usebeforecheck", "messages",
	"rows", "rowssqlx", "rowspgx", "rowserr", "tx", "txgorm", "txbun", "txcross/...", "rowscross/...", "usebeforechecksql", "messagesrows",
}

func TestDefaultProfile(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), bodyclose.Set.New(&rule.Policy{}), packages...)
}

func TestStrictProfile(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), bodyclose.Set.New(&rule.Policy{Profile: rule.Strict}), "span/...")
}

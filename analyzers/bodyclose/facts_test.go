package bodyclose

import (
	"bytes"
	"encoding/gob"
	"go/types"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/prodcheck/prodcheck/internal/flow"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// TestInternalError has the search panic: bodyclose must fail, and not find nothing.
func TestInternalError(t *testing.T) {
	search := keepError(rule.Guard(&analysis.Analyzer{
		Name: "search",
		Run:  func(*analysis.Pass) (any, error) { panic("a bug") },
	}))
	pass := &analysis.Pass{Pkg: types.NewPackage("example.com/p", "p")}
	result, err := search.Run(pass)
	if err != nil {
		t.Fatalf("%v: nobody would report it", err)
	}
	pass.ResultOf = map[*analysis.Analyzer]any{obligations: result}
	if err := run(pass, &rule.Policy{}); err == nil || !strings.Contains(err.Error(), "example.com/p: a bug") {
		t.Errorf("error %v", err)
	}
}

// TestFacts holds what packages tell each other of their functions.
func TestFacts(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), obligations, "facts")
}

// TestFactsEncodeAlike says that a fact's encoding depends on nothing but the fact: the go
// command compares bytes to find out what has to be checked again.
func TestFactsEncodeAlike(t *testing.T) {
	first := encodeFacts(t)
	if len(first) < 8 {
		t.Fatalf("%d facts", len(first))
	}
	if again := encodeFacts(t); !reflect.DeepEqual(first, again) {
		t.Error("the same facts have different encodings")
	}
}

// encodeFacts returns the encoded facts by the name of their function.
func encodeFacts(t *testing.T) map[string][]byte {
	encodings := make(map[string][]byte)
	for _, result := range analysistest.Run(t, analysistest.TestData(), obligations, "facts") {
		for object, facts := range result.Facts {
			for _, fact := range facts {
				fact, ok := fact.(*flow.FunctionFact)
				if !ok {
					continue
				}
				var encoded bytes.Buffer
				if err := gob.NewEncoder(&encoded).Encode(fact); err != nil {
					t.Fatal(err)
				}
				if encoded.Len() > 512 {
					t.Errorf("%v takes %d bytes", fact, encoded.Len())
				}
				encodings[object.Name()] = encoded.Bytes()
			}
		}
	}
	return encodings
}

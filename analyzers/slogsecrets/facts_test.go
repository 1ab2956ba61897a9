package slogsecrets

import (
	"bytes"
	"encoding/gob"
	"go/ast"
	"go/types"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/taint"
)

// TestInternalError has the engine fail: slogsecrets must fail, and not find nothing.
func TestInternalError(t *testing.T) {
	flows := newFlows(Settings{})
	pass := &analysis.Pass{Pkg: types.NewPackage("example.com/p", "p"), Files: []*ast.File{nil}}
	result, err := flows.Run(pass)
	if err != nil {
		t.Fatalf("%v: nobody would report it", err)
	}
	if err := run(pass, &rule.Policy{}, result.(*found)); err == nil || !strings.Contains(err.Error(), "example.com/p") {
		t.Errorf("error %v", err)
	}
}

// TestFacts holds what packages tell each other of their functions.
func TestFacts(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), newFlows(Settings{}), "facts")
}

// TestFactsEncodeAlike says that a fact's encoding depends on nothing but the fact: the go
// command compares bytes to find out what has to be checked again.
func TestFactsEncodeAlike(t *testing.T) {
	first := encodeFacts(t)
	if len(first) < 9 {
		t.Fatalf("%d facts", len(first))
	}
	if again := encodeFacts(t); !reflect.DeepEqual(first, again) {
		t.Error("the same facts have different encodings")
	}
}

// encodeFacts returns the encoded facts by the name of their function.
func encodeFacts(t *testing.T) map[string][]byte {
	encodings := make(map[string][]byte)
	for _, result := range analysistest.Run(t, analysistest.TestData(), newFlows(Settings{}), "facts") {
		for object, facts := range result.Facts {
			for _, fact := range facts {
				fact, ok := fact.(*taint.FunctionFact)
				if !ok {
					continue
				}
				var encoded bytes.Buffer
				if err := gob.NewEncoder(&encoded).Encode(fact); err != nil {
					t.Fatal(err)
				}
				if encoded.Len() > 1024 {
					t.Errorf("%v takes %d bytes", fact, encoded.Len())
				}
				encodings[object.Name()] = encoded.Bytes()
			}
		}
	}
	return encodings
}

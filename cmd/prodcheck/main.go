package main

import (
	"golang.org/x/tools/go/analysis/multichecker"

	"github.com/prodcheck/prodcheck/analyzers"
	"github.com/prodcheck/prodcheck/internal/rule"
)

func main() { multichecker.Main(analyzers.New(&rule.Policy{})...) }

// Package docs makes the documentation under docs/ out of what the program knows of its
// rules and its configuration. Run "go generate ./internal/docs" after a change of either.
package docs

import (
	"bytes"
	"embed"
	"fmt"
	"go/doc/comment"
	"strings"
	"text/template"

	"github.com/prodcheck/prodcheck/internal/config"
	"github.com/prodcheck/prodcheck/internal/rule"
)

//go:generate go test -run TestUpToDate -update .

//go:embed *.md.tmpl
var templateFiles embed.FS

var templates = template.Must(template.New("").Funcs(template.FuncMap{
	"markdown": markdown,
	"sentence": sentence,
	"things":   things,
	"escape":   strings.NewReplacer("*", `\*`, "_", `\_`, "|", `\|`, "<", `\<`).Replace,
}).ParseFS(templateFiles, "*.md.tmpl"))

// Files returns the generated files, by their slashed names within docs/.
func Files(sets []*rule.Set) (map[string][]byte, error) {
	files := make(map[string][]byte)
	render := func(name, templateName string, data any) error {
		var b bytes.Buffer
		if err := templates.ExecuteTemplate(&b, templateName, data); err != nil {
			return fmt.Errorf("making %s: %w", name, err)
		}
		files[name] = b.Bytes()
		return nil
	}
	for _, set := range sets {
		for _, r := range set.Rules {
			if err := render("rules/"+r.ID()+".md", "rule.md.tmpl", r); err != nil {
				return nil, err
			}
		}
	}
	if err := render("rules.md", "rules.md.tmpl", sets); err != nil {
		return nil, err
	}
	if err := render("config.md", "config.md.tmpl", struct {
		Keys    []config.Key
		Example string
	}{config.Keys(sets), string(config.Example(sets))}); err != nil {
		return nil, err
	}
	schema, err := config.Schema(sets)
	if err != nil {
		return nil, err
	}
	files["prodcheck.schema.json"] = schema
	return files, nil
}

// markdown turns the text of a Go doc comment into Markdown.
func markdown(text string) string {
	var parser comment.Parser
	printer := comment.Printer{HeadingLevel: 3}
	return strings.TrimSpace(string(printer.Markdown(parser.Parse(text))))
}

// sentence makes a sentence of a rule's summary: "report x" becomes "Reports x."
func sentence(summary string) string {
	return "Reports " + things(summary) + "."
}

// things is what a rule reports, after its summary.
func things(summary string) string { return strings.TrimPrefix(summary, "report ") }

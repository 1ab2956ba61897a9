package rule

import "strings"

// Category is what a diagnostic's Category field carries from the analyzers to the
// command line: the rule, and the severity where a finding lowers its rule's.
// The vet protocol has no other field for it.
type Category struct {
	Rule     string   // a rule ID
	Severity Severity // zero: the rule's own
}

func (c Category) String() string {
	if c.Severity == 0 {
		return c.Rule
	}
	return c.Rule + ":" + c.Severity.String()
}

// ParseCategory reads what [Category.String] wrote.
func ParseCategory(text string) (Category, error) {
	rule, severity, ok := strings.Cut(text, ":")
	if !ok {
		return Category{Rule: rule}, nil
	}
	parsed, err := ParseSeverity(severity)
	return Category{Rule: rule, Severity: parsed}, err
}

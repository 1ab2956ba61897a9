package rule

// Section is a part of a rule's documentation: prose, in the form of Go doc comments, or
// Go code.
type Section struct {
	Title string
	Prose string
	Code  string
}

// Sections returns the documentation of a rule in the order in which it is shown
// everywhere.
func (r *Rule) Sections() []Section {
	all := []Section{
		{Title: "What it does", Prose: r.Doc.What},
		{Title: "Why is this bad?", Prose: r.Doc.Why},
		{Title: "Example", Code: r.Doc.Bad},
		{Title: "Use instead", Code: r.Doc.Good},
		{Title: "How to fix", Prose: r.Doc.Fix},
	}
	var sections []Section
	for _, s := range all {
		if s.Prose != "" || s.Code != "" {
			sections = append(sections, s)
		}
	}
	return sections
}

package output

import (
	"os"
	"strings"
	"unicode"

	"github.com/mattn/go-runewidth"

	"github.com/prodcheck/prodcheck/internal/finding"
)

const (
	tabWidth = 4
	// widthOfLog is the width of lines where there is no terminal: a log in CI.
	widthOfLog = 160
	// leastSource is how much of a source line is shown on the narrowest terminal.
	leastSource = 30
	// leadOfMark is how much is shown before the mark where a line is cut at its left.
	leadOfMark = 12
)

// sources reads source lines, each file once.
type sources map[string][]string

// line returns a line, counted from 1. It reports false where the file or the line
// is gone: a snippet is a convenience, its absence no error.
func (s sources) line(file string, number int) (string, bool) {
	lines, ok := s[file]
	if !ok {
		if data, err := os.ReadFile(file); err == nil {
			lines = strings.Split(string(data), "\n")
		}
		s[file] = lines
	}
	if number < 1 || number > len(lines) {
		return "", false
	}
	return strings.TrimSuffix(lines[number-1], "\r"), true
}

// snippet is a source line as it is shown, and the columns of it that are marked.
type snippet struct {
	text       string
	start, end int // display columns, from 0; end > start
}

// snippetOf lays a line out in at most width columns so that the start of the
// position is seen. A position over several lines is marked up to its first line's end.
func snippetOf(line string, p finding.Position, width int) snippet {
	startByte := min(max(p.Column-1, 0), len(line))
	endByte := endOfWord(line, startByte) // where no end is known
	switch {
	case p.EndLine == p.Line && p.EndColumn > p.Column:
		endByte = min(p.EndColumn-1, len(line))
	case p.EndLine > p.Line:
		endByte = len(strings.TrimRight(line, " \t"))
	case p.Column == 1: // places in other packages are known by their lines only
		startByte = len(line) - len(strings.TrimLeft(line, " \t"))
		endByte = max(len(strings.TrimRight(line, " \t")), startByte)
	}
	cells, startCell, endCell := layOut(line, startByte, endByte)

	// The indentation common to nested code says nothing here.
	indent := 0
	for indent < startCell && indent < len(cells) && cells[indent].text == " " {
		indent++
	}
	s := cut(cells[indent:], startCell-indent, endCell-indent, max(width, leastSource))
	s.end = max(s.end, s.start+1)
	return s
}

// endOfWord returns the end of the identifier or keyword that begins at start: go vet
// gives no end for related places.
func endOfWord(line string, start int) int {
	rest := strings.TrimLeftFunc(line[start:], func(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) })
	return len(line) - len(rest)
}

// cell is what takes a place in a line: a rune with the marks that combine with it.
type cell struct {
	text  string
	width int
}

// layOut splits a line into cells, with tabs as spaces, and finds those of the
// marked bytes.
func layOut(line string, startByte, endByte int) (cells []cell, start, end int) {
	column := 0
	start, end = -1, -1
	for i, r := range line {
		if start < 0 && i >= startByte {
			start = len(cells)
		}
		if end < 0 && i >= endByte {
			end = len(cells)
		}
		switch width := runewidth.RuneWidth(r); {
		case r == '\t':
			for n := tabWidth - column%tabWidth; n > 0; n-- {
				cells = append(cells, cell{" ", 1})
				column++
			}
		case !unicode.IsPrint(r) && width == 0 && !unicode.Is(unicode.M, r) || unicode.IsControl(r):
			// Escape sequences in a source file must not reach the terminal, nor
			// marks that turn the direction of the text.
			cells = append(cells, cell{"·", 1})
			column++
		case width == 0 && len(cells) > 0:
			cells[len(cells)-1].text += string(r)
		default:
			cells = append(cells, cell{string(r), width})
			column += width
		}
	}
	if start < 0 {
		start = len(cells)
	}
	if end < 0 {
		end = len(cells)
	}
	return cells, start, max(start, end)
}

// cut takes the part of the cells that fits, with an ellipsis where something is
// left out.
func cut(cells []cell, start, end, width int) snippet {
	at := make([]int, len(cells)+1) // the column on which each cell begins
	for i, c := range cells {
		at[i+1] = at[i] + c.width
	}
	first, last := 0, len(cells)
	before, after := "", ""
	if at[last] > width {
		if at[end] > width-1 && start > leadOfMark {
			first, before = start-leadOfMark, "…" // else the mark or its end would be lost
		}
		room := width - len([]rune(before))
		if at[last]-at[first] > room {
			after = "…"
			for at[last]-at[first] > room-1 {
				last--
			}
		}
	}
	var b strings.Builder
	b.WriteString(before)
	for _, c := range cells[first:last] {
		b.WriteString(c.text)
	}
	b.WriteString(after)
	lead := len([]rune(before))
	s := snippet{
		text:  strings.TrimRight(b.String(), " "),
		start: lead + at[min(start, last)] - at[first],
		end:   lead + at[min(end, last)] - at[first],
	}
	if end > last {
		s.end++ // the ellipsis belongs to what is marked
	}
	return s
}

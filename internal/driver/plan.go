package driver

import (
	"fmt"
	"os"
	pathpkg "path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/prodcheck/prodcheck/internal/finding"
	"github.com/prodcheck/prodcheck/internal/modules"
	"github.com/prodcheck/prodcheck/internal/vettool"
)

// run is one call of the go command: for the modules of one workspace, or for one
// module.
type run struct {
	dir      string // where the go command is run
	direct   bool   // whether the patterns are import paths or files, not directories
	noWork   bool   // whether a go.work above must be kept out of force
	patterns []pattern
	modules  map[string]string // directory of each module worked on, by module path
	tests    []string          // files to hide from the go command
	mode     vettool.Mode
}

// pattern is what a run is asked to check.
type pattern struct {
	given string // as the user wrote it
	text  string // as the go command gets it
	match func(packagePath, dir string) bool
}

// plan is what there is to do.
type plan struct {
	runs     []*run
	failures []finding.Failure
}

// plan finds out which modules the patterns ask for.
func (d *driver) plan() *plan {
	p := new(plan)
	w := &walker{tests: !d.Tests && !d.overlaid(), seen: make(map[string]*tree)}
	for _, given := range d.Patterns {
		switch {
		case strings.TrimSpace(given) == "":
			p.fail("an empty argument names no package", "check the variable or quotes that it comes from; without arguments, ./... is checked")
		case strings.HasPrefix(given, "-"):
			p.fail(given+" is no package: it looks like a flag", "write flags before \"--\" and packages")
		case strings.HasSuffix(given, ".go"):
			p.addFile(d.Dir, given)
		case local(given):
			p.addLocal(d.Dir, given, w)
		default:
			p.addImportPath(d.Dir, given)
		}
	}
	for _, r := range p.runs {
		slices.Sort(r.tests)
		r.tests = slices.Compact(r.tests)
	}
	return p
}

// modules returns the directories of the modules that the runs work on.
func (p *plan) modules() []string {
	var dirs []string
	for _, r := range p.runs {
		for _, dir := range r.modules {
			dirs = append(dirs, dir)
		}
	}
	slices.Sort(dirs)
	return slices.Compact(dirs)
}

// hidesTests says whether there are tests that are not checked: packages may have
// nothing else.
func (p *plan) hidesTests() bool {
	return slices.ContainsFunc(p.runs, func(r *run) bool { return len(r.tests) > 0 })
}

// local says whether the pattern names directories, as the go command reads it.
func local(pattern string) bool {
	return pattern == "." || pattern == ".." || strings.HasPrefix(pattern, "./") || strings.HasPrefix(pattern, "../") ||
		filepath.IsAbs(pattern) || filepath.Separator == '\\' && (strings.HasPrefix(pattern, `.\`) || strings.HasPrefix(pattern, `..\`))
}

// addLocal adds a pattern that names directories.
func (p *plan) addLocal(dir, given string, w *walker) {
	path := filepath.FromSlash(given)
	if !filepath.IsAbs(path) {
		path = filepath.Join(dir, path)
	}
	base, rest, recursive := strings.Cut(path, "...")
	if recursive {
		base = filepath.Dir(base + "x") // up to the last element without "..."
	}
	if info, err := os.Stat(base); err != nil || !info.IsDir() {
		p.fail(fmt.Sprintf("%s: there is no directory %s", given, base), "check the spelling of the path")
		return
	}
	if !recursive {
		if root := modules.Root(base); root == "" {
			p.fail(fmt.Sprintf("%s is in no Go module: there is no go.mod in it or above it", base), hintNoModule)
		} else {
			r := p.runFor(root)
			r.add(given, base, "")
			r.tests = append(r.tests, w.testsIn(base)...)
		}
		return
	}
	tree := w.walk(base)
	if len(tree.roots) == 0 {
		p.fail(fmt.Sprintf("%s is in no Go module, and has none below it", base), hintNoModule)
	}
	for _, root := range tree.roots {
		switch {
		case base == root || strings.HasPrefix(base, root+string(filepath.Separator)):
			r := p.runFor(root)
			r.add(given, base, strings.TrimPrefix(path, base))
			r.tests = append(r.tests, tree.tests[root]...)
		case rest == "" && strings.HasSuffix(path, string(filepath.Separator)+"..."):
			// A module below the directory.
			r := p.runFor(root)
			r.add(given, root, string(filepath.Separator)+"...")
			r.tests = append(r.tests, tree.tests[root]...)
		}
	}
}

const hintNoModule = "run prodcheck in the directory of a module, or name it; \"go mod init\" makes one"

func (p *plan) fail(message, hint string) {
	p.failures = append(p.failures, finding.Failure{Message: message, Hint: hint})
}

// runFor returns the run that a module belongs to.
func (p *plan) runFor(root string) *run {
	dir, noWork, roots := root, false, []string{root}
	if work := modules.WorkspaceFor(root); work != nil && !work.Broken {
		if noWork = !work.Uses(root); !noWork {
			dir, roots = work.Dir(), work.Modules
		}
	}
	for _, r := range p.runs {
		if r.dir == dir && r.noWork == noWork && !r.direct {
			return r
		}
	}
	r := &run{dir: dir, noWork: noWork, modules: byPath(roots)}
	p.runs = append(p.runs, r)
	return r
}

// add adds the pattern for the directory base and what follows it: nothing, or
// something with "...".
func (r *run) add(given, base, rest string) {
	path := base
	if relative, err := filepath.Rel(r.dir, base); err == nil {
		if path = relative; path != ".." && !strings.HasPrefix(path, ".."+string(filepath.Separator)) {
			path = "." + string(filepath.Separator) + path
		}
	}
	path = strings.TrimSuffix(path, string(filepath.Separator)+".")
	text := filepath.ToSlash(path + rest)
	if slices.ContainsFunc(r.patterns, func(p pattern) bool { return p.text == text }) {
		return
	}
	matches := matcher(filepath.ToSlash(base + rest))
	r.patterns = append(r.patterns, pattern{given: given, text: text, match: func(_, dir string) bool {
		return matches(filepath.ToSlash(dir))
	}})
}

// addImportPath adds a pattern of import paths, or one of the go command's words such
// as std.
func (p *plan) addImportPath(dir, given string) {
	matches := matcher(given)
	if slices.Contains([]string{"all", "cmd", "std", "tool", "work"}, given) {
		matches = func(string) bool { return true }
	}
	r := p.passThrough(dir, pattern{given: given, text: given, match: func(path, _ string) bool { return matches(path) }})
	inside := false
	for path := range r.modules {
		inside = inside || given == path || strings.HasPrefix(given, path+"/")
	}
	r.mode.Dependencies = r.mode.Dependencies || !inside
}

// addFile adds a file; the go command takes files together as one package.
func (p *plan) addFile(dir, given string) {
	p.passThrough(dir, pattern{given: given, text: given, match: func(string, string) bool { return true }})
}

// passThrough adds a pattern to the run in the working directory itself.
func (p *plan) passThrough(dir string, add pattern) *run {
	for _, r := range p.runs {
		if r.direct {
			r.patterns = append(r.patterns, add)
			return r
		}
	}
	r := &run{dir: dir, direct: true, patterns: []pattern{add}}
	if work := modules.WorkspaceFor(dir); work != nil {
		r.modules = byPath(work.Modules)
	} else if root := modules.Root(dir); root != "" {
		r.modules = byPath([]string{root})
	}
	p.runs = append(p.runs, r)
	return r
}

// byPath maps the module paths of directories to them.
func byPath(dirs []string) map[string]string {
	paths := make(map[string]string, len(dirs))
	for _, dir := range dirs {
		paths[modules.Path(dir)] = dir
	}
	return paths
}

// asked says whether the run was asked for a package, and not only led to it.
func (r *run) asked(packagePath string) bool {
	dir := r.dirOf(packagePath)
	return packagePath == "command-line-arguments" ||
		slices.ContainsFunc(r.patterns, func(p pattern) bool { return p.match(packagePath, dir) })
}

// dirOf returns the directory of a package of the modules worked on, or "".
func (r *run) dirOf(packagePath string) string {
	for path := packagePath; path != "."; path = pathpkg.Dir(path) {
		if dir, ok := r.modules[path]; ok {
			return filepath.Join(dir, filepath.FromSlash(strings.TrimPrefix(packagePath, path)))
		}
	}
	return ""
}

// matcher makes the test for a pattern with "...", as "go help packages" explains it:
// "..." stands for any text, and "/..." at the end for nothing as well.
func matcher(pattern string) func(string) bool {
	expression := strings.ReplaceAll(regexp.QuoteMeta(pattern), `\.\.\.`, `.*`)
	if head, ok := strings.CutSuffix(expression, `/.*`); ok {
		expression = head + `(/.*)?`
	}
	return regexp.MustCompile(`^` + expression + `$`).MatchString
}

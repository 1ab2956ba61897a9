package skeleton

import (
	"bytes"
	"compress/flate"
	"encoding/gob"
	"fmt"
	"io"
	"slices"
)

// PackageFact carries the skeletons of a package, and of all that it imports, to the
// packages that import it: under the vet protocol, facts about packages that a package's
// export data does not mention are lost. The skeletons are encoded once more, so that
// packages that only pass them on do not pay for it.
type PackageFact struct {
	Units []Unit // imports before those that import them
}

// A Unit is the part of a fact that is about one package.
type Unit struct {
	Path    string
	Names   []string // of the functions, sorted: all that others need in order to choose their own
	Encoded []byte   // a [Package], by gob and flate
	Told    []Place  // where the package's own analysis has reported something
	Fields  []string // that are set to functions which listen for signals, by name

	Dependency bool // other people's code
}

// AFact marks a fact.
func (*PackageFact) AFact() {}

func (f *PackageFact) String() string { return fmt.Sprintf("skeletons of %d packages", len(f.Units)) }

// unit returns the part about a package, or nil.
func (f *PackageFact) unit(path string) *Unit {
	i := slices.IndexFunc(f.Units, func(u Unit) bool { return u.Path == path })
	if i < 0 {
		return nil
	}
	return &f.Units[i]
}

// Add adds the parts of another fact that are not there yet.
func (f *PackageFact) Add(other *PackageFact) {
	for _, u := range other.Units {
		if f.unit(u.Path) == nil {
			f.Units = append(f.Units, u)
		}
	}
}

// AddPackage adds the skeletons of a package. Told is where its analysis has reported.
func (f *PackageFact) AddPackage(path string, p *Package, told []Place, dependency bool) error {
	u := Unit{Path: path, Told: told, Fields: p.ListeningFields(), Dependency: dependency}
	for _, fn := range p.Functions {
		u.Names = append(u.Names, fn.Name)
	}
	slices.Sort(u.Names)
	var b bytes.Buffer
	compressed, err := flate.NewWriter(&b, flate.BestSpeed)
	if err != nil {
		return fmt.Errorf("encoding skeletons: %w", err)
	}
	if err := gob.NewEncoder(compressed).Encode(p); err != nil {
		return fmt.Errorf("encoding skeletons: %w", err)
	}
	if err := compressed.Close(); err != nil {
		return fmt.Errorf("encoding skeletons: %w", err)
	}
	u.Encoded = b.Bytes()
	f.Units = append(f.Units, u)
	return nil
}

// Has says whether the package has a skeleton of the function.
func (u *Unit) Has(name string) bool {
	_, ok := slices.BinarySearch(u.Names, name)
	return ok
}

// Decode returns the skeletons.
func (u *Unit) Decode() (*Package, error) {
	p := new(Package)
	compressed := flate.NewReader(bytes.NewReader(u.Encoded))
	if err := gob.NewDecoder(compressed).Decode(p); err != nil {
		return nil, fmt.Errorf("decoding the skeletons of %s: %w", u.Path, err)
	}
	if _, err := io.Copy(io.Discard, compressed); err != nil {
		return nil, fmt.Errorf("decoding the skeletons of %s: %w", u.Path, err)
	}
	return p, nil
}

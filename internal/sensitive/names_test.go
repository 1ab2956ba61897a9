package sensitive_test

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/prodcheck/prodcheck/internal/sensitive"
)

// TestNames compares the verdicts on names of real code with those that people gave, in
// testdata/names.txt: a verdict and names, a line each.
func TestNames(t *testing.T) {
	file, err := os.Open(filepath.Join("testdata", "names.txt"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	names := sensitive.New(sensitive.Extra{})
	count := 0
	for lines := bufio.NewScanner(file); lines.Scan(); {
		line, _, _ := strings.Cut(lines.Text(), "#")
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		for _, name := range words[1:] {
			count++
			if got := names.Kind(name).String(); got != words[0] {
				t.Errorf("Kind(%q) = %s, want %s (%v)", name, got, words[0], sensitive.Split(name))
			}
		}
	}
	if count < 300 {
		t.Errorf("%d names, which are too few to say anything", count)
	}
}

func TestExtra(t *testing.T) {
	names := sensitive.New(sensitive.Extra{Secret: []string{"pairing code"}, Personal: []string{"memberNo"}, Harmless: []string{"design_token"}})
	for name, want := range map[string]sensitive.Kind{
		"PairingCode": sensitive.Secret, "old_pairing_codes": sensitive.Secret, "member_no": sensitive.Personal,
		"designToken": sensitive.None, "primaryDesignToken": sensitive.None, "token": sensitive.Secret,
	} {
		if got := names.Kind(name); got != want {
			t.Errorf("Kind(%q) = %v, want %v", name, got, want)
		}
	}
}

func TestHeader(t *testing.T) {
	for name, want := range map[string]sensitive.Kind{
		"Authorization": sensitive.Secret, "cookie": sensitive.Secret, "X-Api-Key": sensitive.Secret, "X-Session-Token": sensitive.Secret,
		"Accept": sensitive.None, "X-Request-Id": sensitive.None, "User-Agent": sensitive.None,
	} {
		if got := sensitive.Header(name); got != want {
			t.Errorf("Header(%q) = %v, want %v", name, got, want)
		}
	}
}

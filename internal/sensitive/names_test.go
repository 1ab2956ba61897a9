package sensitive_test

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"github.com/prodcheck/prodcheck/internal/sensitive"
)

type verdict struct {
	kind, name string
	line       int
}

// verdicts reads testdata/names.txt: a verdict and its names on each line; what follows a
// number sign says why.
func verdicts(t testing.TB) (all []verdict) {
	t.Helper()
	file, err := os.Open("testdata/names.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for n := 1; lines.Scan(); n++ {
		text, _, _ := strings.Cut(lines.Text(), "#")
		fields := strings.Fields(text)
		if len(fields) == 1 {
			t.Errorf("names.txt:%d: %q has no names", n, text)
		}
		for i := 1; i < len(fields); i++ {
			all = append(all, verdict{fields[0], fields[i], n})
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

func TestNames(t *testing.T) {
	names := sensitive.New(sensitive.Extra{})
	counts := make(map[string]int)
	seen := make(map[string]int)
	for _, v := range verdicts(t) {
		if first := seen[v.name]; first != 0 {
			t.Errorf("names.txt:%d: %s is already on line %d", v.line, v.name, first)
		}
		seen[v.name] = v.line
		counts[v.kind]++
		if got := names.Kind(v.name).String(); got != v.kind {
			t.Errorf("names.txt:%d: %s (%s) is %s, want %s", v.line, v.name, strings.Join(sensitive.Split(v.name), " "), got, v.kind)
		}
	}
	if len(seen) < 400 || counts["none"] < 150 {
		t.Errorf("%d names, %d of them none: too few", len(seen), counts["none"])
	}
	t.Log(len(seen), counts)
}

func TestOwnWords(t *testing.T) {
	names := sensitive.New(sensitive.Extra{
		Secret:   []string{"boardingTicket", "page_token", "", "--"},
		Personal: []string{"customer number", "number plate", "boarding ticket"},
		Harmless: []string{"publicToken", "demo", "card_token"},
	})
	for name, want := range map[string]sensitive.Kind{
		"boardingTicket":       sensitive.Secret, // rather than personal
		"userBoardingTickets":  sensitive.Secret,
		"BOARDING_TICKET_PROD": sensitive.Secret,
		"boardingTicketCount":  sensitive.None,
		"hasBoardingTicket":    sensitive.None,
		"boarding":             sensitive.None,
		"nextPageToken":        sensitive.Secret, // a project's own head is longer than "token"
		"cursorToken":          sensitive.None,
		"customerNumber":       sensitive.Personal,
		"customer.number":      sensitive.Personal,
		"customerNumbers":      sensitive.Personal,
		"numberPlateID":        sensitive.None,
		"publicTokenValue":     sensitive.None,
		"demoPassword":         sensitive.None,
		"democracyPassword":    sensitive.Secret, // words are never substrings
		"userCardToken":        sensitive.None,
		"cardholderToken":      sensitive.Secret,
		"password":             sensitive.Secret,
		"email":                sensitive.Personal,
		"":                     sensitive.None,
	} {
		if got := names.Kind(name); got != want {
			t.Errorf("%s is %s, want %s", name, got, want)
		}
	}
}

func TestZeroNames(t *testing.T) {
	var names sensitive.Names
	if got := names.Kind("apiKey"); got != sensitive.Secret {
		t.Errorf("apiKey is %s", got)
	}
}

func TestHeader(t *testing.T) {
	for want, names := range map[sensitive.Kind][]string{
		sensitive.Secret: {
			"Authorization", "authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "X-Api-Key", "X-API-KEY",
			"X-Auth-Token", "X-Auth-Key", "X-CSRF-Token", "X-Amz-Security-Token", "X-Goog-Iap-Jwt-Assertion",
			"X-Session-Token", "X-Webhook-Secret", "Ocp-Apim-Subscription-Key", "X-Shopify-Access-Token",
			"X-Forwarded-Access-Token",
		},
		sensitive.Personal: {"X-Forwarded-Email", "X-Auth-Email"},
		sensitive.None: {
			"", "Idempotency-Key", "Sec-WebSocket-Key", "WWW-Authenticate", "Content-Type", "X-Request-Id",
			"X-Hub-Signature-256", "X-Token-Type", "X-Next-Page-Token", "User-Agent", "Access-Control-Allow-Credentials",
		},
	} {
		for _, name := range names {
			if got := sensitive.Header(name); got != want {
				t.Errorf("%s is %s, want %s", name, got, want)
			}
		}
	}
}

func BenchmarkKind(b *testing.B) {
	names := sensitive.New(sensitive.Extra{Harmless: []string{"demo"}})
	all := verdicts(b)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		names.Kind(all[i%len(all)].name)
	}
}

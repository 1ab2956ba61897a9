package sensitive

import "strings"

// secretHeaders are headers whose names do not say it by the rules for names, or that
// matter too much to depend on them.
var secretHeaders = set(`authorization proxy-authorization cookie cookie2 set-cookie set-cookie2
	x-api-key api-key apikey x-auth-key x-auth-token x-access-token x-csrf-token x-xsrf-token csrf-token
	x-amz-security-token x-amzn-oidc-data x-amzn-oidc-accesstoken x-goog-api-key x-goog-iap-jwt-assertion
	cf-access-jwt-assertion x-functions-key x-ms-client-principal x-vault-token x-gitlab-token private-token
	job-token dpop x-forwarded-authorization x-original-authorization`)

var builtinNames Names

// SecretHeader says whether a name is that of a header which carries credentials.
func SecretHeader(name string) bool { return secretHeaders.has(strings.ToLower(name)) }

// Header says what the header of this name carries, in canonical spelling or not. A header
// outside the table is decided as any other name: X-Session-Token is a secret,
// X-Forwarded-Email is personal.
func Header(name string) Kind {
	if SecretHeader(name) {
		return Secret
	}
	return builtinNames.Kind(name)
}

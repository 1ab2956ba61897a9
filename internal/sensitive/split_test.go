package sensitive_test

import (
	"strings"
	"testing"

	"github.com/prodcheck/prodcheck/internal/sensitive"
)

func TestSplit(t *testing.T) {
	for name, want := range map[string]string{
		"":                     "",
		"_":                    "",
		"42":                   "",
		"token":                "token",
		"access_token":         "access token",
		"client-secret":        "client secret",
		"db.password":          "db password",
		"user[password]":       "user password",
		"first second":         "first second",
		"__proto__":            "proto",
		"DB_PASSWORD":          "db password",
		"accessToken":          "access token",
		"AccessToken":          "access token",
		"HTTPAPIKey":           "http api key",
		"HTTPServer":           "http server",
		"userIDs":              "user ids",
		"IDs":                  "ids",
		"IDsOfUsers":           "ids of users",
		"URLsByName":           "urls by name",
		"IDToken":              "id token",
		"JWTs":                 "jwts",
		"ISSet":                "is set",
		"DBDSN":                "db dsn",
		"DB_DSN":               "db dsn",
		"OIDCJWKSURL":          "oidc jwks url",
		"HTTPSURL":             "https url",
		"LDAPS":                "ldaps",
		"BACKUP":               "backup",
		"IPv4Address":          "ipv4 address",
		"EAPIview":             "eap iview", // no exception for a v that no digit follows
		"oauth2Token":          "oauth2 token",
		"OAuth2Token":          "oauth2 token",
		"OAuthProvider":        "oauth provider",
		"OAUTH_TOKEN":          "oauth token",
		"token2":               "token",
		"token_2":              "token",
		"password1":            "password",
		"tokenV2":              "token v2",
		"s3Bucket":             "s3 bucket",
		"b64Pwd":               "b64 pwd",
		"k8sSecret":            "k8s secret",
		"x509Cert":             "x509 cert",
		"sha256Sum":            "sha256 sum",
		"SHA256Sum":            "sha256 sum",
		"MD5":                  "md5",
		"2faCode":              "2fa code",
		"apikey":               "api key",
		"APIKEY":               "api key",
		"apiKey":               "api key",
		"passwd":               "password",
		"ADMIN_PASSWD":         "admin password",
		"passWord":             "password",
		"pass_word":            "password",
		"passPhrase":           "passphrase",
		"accesstoken":          "access token",
		"clientsecret":         "client secret",
		"AUTH_GITHUB_CSEC":     "auth github client secret",
		"authtoken":            "auth token",
		"privatekey":           "private key",
		"secretkey":            "secret key",
		"sessionid":            "session id",
		"sessionID":            "session id",
		"AWS_SECRETACCESSKEY":  "aws secret access key",
		"e-mail":               "email",
		"eMail":                "email",
		"MySQLURL":             "mysql url",
		"webAuthnCredential":   "webauthn credential",
		"RabbitMQURL":          "rabbitmq url",
		"dateOfBirth":          "date of birth",
		"Größe":                "größe",
		"ГлавныйПароль":        "главный пароль",
		"パスワード":                "パスワード",
		"token\xff\xfeSecret":  "token secret",
		"a\u0301b":             "a b",
		"X-Forwarded-For":      "x forwarded for",
		"tokenizer":            "tokenizer",
		"ClientIPVarKey":       "client ip var key",
		"AccountKeyPEM":        "account key pem",
		"SSLKEYLOGFILE":        "sslkeylogfile",
		"PGPASSWORD":           "pg password",
		"--db-password":        "db password",
		"$TOKEN":               "token",
		"signingMethodHS256":   "signing method hs256",
		"ed25519PrivateKeyPEM": "ed25519 private key pem",
	} {
		if got := strings.Join(sensitive.Split(name), " "); got != want {
			t.Errorf("%q is split into %q, want %q", name, got, want)
		}
	}
}

func FuzzSplit(f *testing.F) {
	for _, name := range []string{"", "HTTPAPIKey", "userIDs", "IPv4", "oauth2Token", "2fa", "x509", "ǅ", "İd", "a1B2", "e_mail", "\xff", "ẞS", "Ⅷ", "token٣"} {
		f.Add(name)
	}
	names := sensitive.New(sensitive.Extra{Secret: []string{"s of to"}, Harmless: []string{"a"}})
	f.Fuzz(func(t *testing.T, name string) {
		for _, word := range sensitive.Split(name) {
			if word == "" || word != strings.ToLower(word) || strings.ContainsAny(word, "_- .") {
				t.Errorf("%q has the word %q", name, word)
			}
		}
		names.Kind(name)
		sensitive.Header(name)
		sensitive.New(sensitive.Extra{Secret: []string{name}, Personal: []string{name}, Harmless: []string{name}}).Kind(name)
	})
}

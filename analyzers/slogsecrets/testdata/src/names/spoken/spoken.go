// Package spoken has names that say secret, in all the ways they are written.
package spoken

import (
	"log"
	"log/slog"
)

type settings struct {
	APIKey           string
	ApiKey           string
	Api_Key          string
	JWTSecret        string
	DBPassword       string
	SMTPPass         string
	AWSSecretKey     string
	GitHubToken      string
	SigningKey       []byte
	EncryptionKey    []byte
	BearerToken      string
	WebhookSecret    string
	PrivateKeyPEM    string
	OAuth2Token      string
	PasswordV2       string
	StripeSecretKey2 string
}

// fields logs fields.
func fields(s settings) {
	log.Print(s.APIKey)           // want "slogsecrets/value"
	log.Print(s.ApiKey)           // want "slogsecrets/value"
	log.Print(s.Api_Key)          // want "slogsecrets/value"
	log.Print(s.JWTSecret)        // want "slogsecrets/value"
	log.Print(s.DBPassword)       // want "slogsecrets/value"
	log.Print(s.AWSSecretKey)     // want "slogsecrets/value"
	log.Print(s.GitHubToken)      // want "slogsecrets/value"
	log.Print(s.BearerToken)      // want "slogsecrets/value"
	log.Print(s.WebhookSecret)    // want "slogsecrets/value"
	log.Print(s.PrivateKeyPEM)    // want "slogsecrets/value"
	log.Print(s.OAuth2Token)      // want "slogsecrets/value"
	log.Print(s.PasswordV2)       // want "slogsecrets/value"
	log.Print(s.StripeSecretKey2) // want "slogsecrets/value"
}

// fieldBytes logs fields that are bytes.
func fieldBytes(s settings) {
	log.Printf("%s", s.SigningKey)    // want "slogsecrets/value"
	log.Printf("%x", s.EncryptionKey) // want "slogsecrets/value"
}

// short has the short forms.
func short(s settings, passwd, jwt string) {
	log.Print(s.SMTPPass) // want "slogsecrets/value"
	log.Print(passwd)     // want "slogsecrets/value"
	log.Print(jwt)        // want "slogsecrets/value"
}

// parameters logs parameters.
func parameters(accessToken, refreshToken, idToken, sessionToken, userPassword, newPassword, oldPassword string) {
	log.Print(accessToken)  // want "slogsecrets/value"
	log.Print(refreshToken) // want "slogsecrets/value"
	log.Print(idToken)      // want "slogsecrets/value"
	log.Print(sessionToken) // want "slogsecrets/value"
	log.Print(userPassword) // want "slogsecrets/value"
	log.Print(newPassword)  // want "slogsecrets/value"
	log.Print(oldPassword)  // want "slogsecrets/value"
}

// snake logs names with underscores.
func snake(api_key, client_secret, db_password string) {
	log.Print(api_key)       // want "slogsecrets/value"
	log.Print(client_secret) // want "slogsecrets/value"
	log.Print(db_password)   // want "slogsecrets/value"
}

// keys has keys that say it, over values with names that do not.
func keys(v string) {
	slog.Info("m", "password", v)       // want "slogsecrets/attr"
	slog.Info("m", "Password", v)       // want "slogsecrets/attr"
	slog.Info("m", "api_key", v)        // want "slogsecrets/attr"
	slog.Info("m", "apiKey", v)         // want "slogsecrets/attr"
	slog.Info("m", "api-key", v)        // want "slogsecrets/attr"
	slog.Info("m", "user.password", v)  // want "slogsecrets/attr"
	slog.Info("m", "access_token", v)   // want "slogsecrets/attr"
	slog.Info("m", "client-secret", v)  // want "slogsecrets/attr"
	slog.Info("m", "PRIVATE_KEY", v)    // want "slogsecrets/attr"
	slog.Info("m", "refresh_token", v)  // want "slogsecrets/attr"
	slog.Info("m", "jwt", v)            // want "slogsecrets/attr"
	slog.Info("m", "db.passwd", v)      // want "slogsecrets/attr"
	slog.Info("m", "aws_secret_key", v) // want "slogsecrets/attr"
}

// Package logruses has types that redact themselves for logrus, which depends on the formatter.
package logruses

import "github.com/sirupsen/logrus"

// Token hides itself as text.
type Token string

// String hides it.
func (Token) String() string { return "***" }

// Key hides itself from JSON.
type Key string

// MarshalJSON hides it.
func (Key) MarshalJSON() ([]byte, error) { return []byte(`"***"`), nil }

type account struct {
	Name     string `json:"name"`
	Password string `json:"-"`
}

// jsonFormatter writes JSON.
func jsonFormatter(apiKey Key, a account) {
	logger := logrus.New()
	logger.SetFormatter(&logrus.JSONFormatter{})
	logger.WithField("api_key", apiKey).Info("called")
	logger.WithFields(logrus.Fields{"account": a}).Info("called")
}

// jsonFormatterText writes JSON of what hides itself as text.
func jsonFormatterText(token Token) {
	logger := logrus.New()
	logger.SetFormatter(&logrus.JSONFormatter{})
	logger.WithField("token", token).Info("called") // want "slogsecrets/attr"
}

// textFormatter writes text.
func textFormatter(token Token) {
	logger := logrus.New()
	logger.SetFormatter(&logrus.TextFormatter{FullTimestamp: true})
	logger.WithField("token", token).Info("called")
}

// textFormatterJSON writes text of what hides itself from JSON.
func textFormatterJSON(apiKey Key, a account) {
	logger := logrus.New()
	logger.SetFormatter(&logrus.TextFormatter{FullTimestamp: true})
	logger.WithField("api_key", apiKey).Info("called") // want "slogsecrets/attr"
	logger.WithField("account", a).Info("called")      // want "slogsecrets/struct"
}

// formatted prints by a format, whatever the formatter.
func formatted(token Token) {
	logrus.Infof("called with %s", token)
	logrus.Info("called with ", token)
}

// formattedJSON prints what hides itself from JSON.
func formattedJSON(apiKey Key, a account) {
	logrus.Infof("called with %s", apiKey) // want "slogsecrets/value"
	logrus.Infof("called by %+v", a)       // want "slogsecrets/struct"
}

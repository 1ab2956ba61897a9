// Package zapsugar logs through a *zap.SugaredLogger.
package zapsugar

import "go.uber.org/zap"

type service struct {
	log    *zap.SugaredLogger
	apiKey string
	region string
}

// pairs logs keys and values.
func (s *service) pairs() {
	s.log.Debugw("calling", "region", s.region, "api_key", s.apiKey) // want "slogsecrets/attr"
	s.log.Infow("calling", "region", s.region, "api_key", s.apiKey)  // want "slogsecrets/attr"
	s.log.Errorw("refused", "region", s.region, "apiKey", s.apiKey)  // want "slogsecrets/attr"
}

// formats logs by a format.
func (s *service) formats() {
	s.log.Infof("calling %s with %s", s.region, s.apiKey) // want "slogsecrets/value"
	s.log.Fatalf("key %q refused", s.apiKey)              // want "slogsecrets/value"
}

// prints logs the arguments one after the other.
func (s *service) prints() {
	s.log.Info("key ", s.apiKey)   // want "slogsecrets/value"
	s.log.Warnln("key", s.apiKey)  // want "slogsecrets/value"
	s.log.Errorln("key", s.apiKey) // want "slogsecrets/value"
}

// mixed puts a field between the pairs.
func (s *service) mixed() {
	s.log.Infow("calling", "region", s.region, zap.String("api_key", s.apiKey)) // want "slogsecrets/attr"
}

// with carries the key on.
func (s *service) with() *zap.SugaredLogger {
	return s.log.With("region", s.region, "api_key", s.apiKey) // want "slogsecrets/attr"
}

// global logs through the global logger.
func global(password string) {
	zap.S().Infow("connecting", "password", password) // want "slogsecrets/attr"
}

// sugared sweetens a logger on the way.
func sugared(logger *zap.Logger, password string) {
	logger.Sugar().Infof("connecting with %s", password) // want "slogsecrets/value"
}

// harmless logs where it calls.
func (s *service) harmless(attempt int) {
	s.log.Infow("calling", "region", s.region, "attempt", attempt)
	s.log.Infof("calling %s, key set: %t", s.region, s.apiKey != "")
	s.log.Infow("calling", "api_key_length", len(s.apiKey))
	s.log.Info("api key accepted in ", s.region)
}

// valueSaysIt has the word in a value, not in a key.
func (s *service) valueSaysIt(field string) {
	s.log.Infow("invalid input", "field", "password", "reason", "too short")
	s.log.Infow("invalid input", "field", field, "kind", "api_key")
}

// desugared goes the other way.
func desugared(log *zap.SugaredLogger, user, password string) bool {
	log.Desugar().Info("login", zap.String("user", user))
	return password != ""
}

// Package silent has names that hold the words of secrets and are none.
package silent

import (
	"log"
	"log/slog"
	"time"
)

// tokens counts, bounds, times and kinds of tokens.
func tokens(tokenCount, maxTokens, promptTokens, completionTokens int, tokenType, tokenURL, tokenEndpoint string, tokenTTL time.Duration, tokenExpiry time.Time) {
	slog.Info("usage", "token_count", tokenCount, "max_tokens", maxTokens, "prompt_tokens", promptTokens, "completion_tokens", completionTokens)
	slog.Info("oauth", "token_type", tokenType, "token_url", tokenURL, "token_endpoint", tokenEndpoint)
	slog.Info("oauth", "token_ttl", tokenTTL, "token_expiry", tokenExpiry)
	log.Printf("%s %s %s", tokenType, tokenURL, tokenEndpoint)
}

// pages has the tokens of pages, which only say where the list goes on.
func pages(pageToken, nextPageToken, continuationToken string) {
	slog.Info("list", "page_token", pageToken, "next_page_token", nextPageToken, "continuation_token", continuationToken)
	log.Printf("page %s, next %s, then %s", pageToken, nextPageToken, continuationToken)
}

// passwords speaks of passwords.
func passwords(passwordFile, passwordPolicy, passwordField string, passwordLength int, hasPassword, passwordReset, passwordRequired bool, passwordChangedAt time.Time) {
	slog.Info("policy", "password_file", passwordFile, "password_policy", passwordPolicy, "password_field", passwordField)
	slog.Info("user", "password_length", passwordLength, "has_password", hasPassword, "password_reset", passwordReset)
	slog.Info("user", "password_required", passwordRequired, "password_changed_at", passwordChangedAt)
	log.Printf("%s %s %s", passwordFile, passwordPolicy, passwordField)
}

// secrets has the names and places of secrets.
func secrets(secretName, secretNamespace, secretPath, secretRef, secretARN, secretVersion string, secretCount int) {
	slog.Info("mount", "secret_name", secretName, "secret_namespace", secretNamespace, "secret_path", secretPath)
	log.Printf("secret %s in %s, at %s, by %s", secretName, secretNamespace, secretPath, secretRef)
	log.Printf("%s version %s, %d in all", secretARN, secretVersion, secretCount)
}

// keys has keys that open nothing.
func keys(publicKey, primaryKey, foreignKey, cacheKey, objectKey, mapKey, sortKey, partitionKey, routingKey, messageKey, idempotencyKey, i18nKey string) {
	slog.Info("keys", "public_key", publicKey, "primary_key", primaryKey, "foreign_key", foreignKey, "cache_key", cacheKey)
	slog.Info("keys", "object_key", objectKey, "map_key", mapKey, "sort_key", sortKey, "partition_key", partitionKey)
	log.Printf("%s %s %s %s", routingKey, messageKey, idempotencyKey, i18nKey)
}

// places says where the keys are, not what they are.
func places(privateKeyPath, keyFile, certFile, credentialsFile, kubeconfig string) {
	slog.Info("tls", "private_key_path", privateKeyPath, "key_file", keyFile, "cert_file", certFile)
	log.Printf("reading %s and %s", credentialsFile, kubeconfig)
}

// substrings holds the letters and not the words.
func substrings(tokenizer, keyboard, author, authority, monkey, compass, passenger, bypass, passage, tokyo, secretary, cardinal, hashtag string) {
	slog.Info("words", "tokenizer", tokenizer, "keyboard", keyboard, "author", author, "authority", authority, "monkey", monkey)
	log.Print(compass, passenger, bypass, passage, tokyo, secretary, cardinal, hashtag)
}

// auth says how, by whom and since when.
func auth(authMethod, authProvider, authType, authenticatedBy string, authEnabled bool, authTime time.Time) {
	slog.Info("auth", "auth_method", authMethod, "auth_provider", authProvider, "auth_type", authType, "auth_enabled", authEnabled)
	log.Printf("by %s at %s", authenticatedBy, authTime)
}

// identifiers names the secret without telling it.
func identifiers(tokenID, apiKeyID, secretID, keyID, kid string) {
	slog.Info("key", "token_id", tokenID, "api_key_id", apiKeyID, "secret_id", secretID, "key_id", keyID, "kid", kid)
	log.Print(tokenID, apiKeyID, secretID, keyID, kid)
}

// passing has passes that are no passwords.
func passing(passCount, passed, failed int, firstPass bool, passRate float64) {
	slog.Info("suite", "passed", passed, "failed", failed, "pass_count", passCount, "first_pass", firstPass, "pass_rate", passRate)
}

// messages speaks of them in the text.
func messages(user string, attempts int) {
	log.Printf("password for %s expired after %d attempts", user, attempts)
	slog.Info("access token refreshed", "user", user)
	slog.Warn("api key rotated: secret updated, jwt reissued, credentials reloaded", "attempts", attempts)
}

// Package env reads secrets from the environment.
package env

import (
	"log"
	"log/slog"
	"os"
	"strings"
)

const (
	passwordVariable = "DB_PASSWORD"
	levelVariable    = "LOG_LEVEL"
)

// direct logs what the variable holds.
func direct() {
	log.Printf("key: %s", os.Getenv("API_KEY")) // want "slogsecrets/value"
}

// local keeps it in a variable with a name that says nothing.
func local() {
	k := os.Getenv("STRIPE_SECRET_KEY")
	if k == "" {
		log.Fatal("STRIPE_SECRET_KEY is not set")
	}
	slog.Info("stripe", "k", k) // want "slogsecrets/value"
}

// looked looks it up.
func looked() {
	v, ok := os.LookupEnv("AWS_SECRET_ACCESS_KEY")
	slog.Info("aws", "configured", ok)
	slog.Info("aws", "v", v) // want "slogsecrets/value"
}

// constant names the variable by a constant.
func constant() {
	v := os.Getenv(passwordVariable)
	slog.Info("db", "v", v) // want "slogsecrets/value"
}

// nameOnly logs the name of the variable, which is missing.
func nameOnly() {
	if os.Getenv(passwordVariable) == "" {
		slog.Error("variable is not set", "name", passwordVariable)
		log.Fatalf("set %s", passwordVariable)
	}
}

// others logs variables that hold no secret.
func others() {
	slog.Info("environment", "level", os.Getenv(levelVariable), "port", os.Getenv("PORT"), "region", os.Getenv("AWS_REGION"))
	log.Printf("kubeconfig %s, password from %s", os.Getenv("KUBECONFIG"), os.Getenv("DB_PASSWORD_FILE"))
}

// whole logs all variables.
func whole() {
	log.Print(os.Environ()) // want "slogsecrets/value"
}

// wholeEach logs them one by one.
func wholeEach() {
	for _, kv := range os.Environ() {
		log.Print(kv) // want "slogsecrets/value"
	}
}

// wholeCount counts them.
func wholeCount() {
	log.Printf("%d variables", len(os.Environ()))
}

func must(name string) string {
	v := os.Getenv(name)
	if v == "" {
		log.Fatalf("%s is required", name)
	}
	return v
}

// helper reads it through a helper.
func helper() {
	token := must("GITHUB_TOKEN")
	slog.Info("github", "len", len(token), "host", must("GITHUB_HOST"))
}

// helperLogged logs what the helper read.
func helperLogged() {
	token := must("GITHUB_TOKEN")
	slog.Info("github", "as", strings.ToUpper(token)) // want "slogsecrets/value"
}

// database logs the address of a database with its password in it.
func database() {
	log.Printf("connecting to %s", os.Getenv("DATABASE_URL")) // want "slogsecrets/url"
}

// workingDirectory logs the directory that the process runs in.
func workingDirectory() {
	pwd, err := os.Getwd()
	if err != nil {
		log.Fatal(err)
	}
	log.Printf("running in %s", pwd)
	slog.Info("running", "pwd", pwd)
}

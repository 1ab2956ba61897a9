package jsons

import (
	"log"
	"log/slog"
	"os"

	"github.com/rs/zerolog"
	"go.uber.org/zap"
)

type tagged struct {
	Addr     string `json:"addr"`
	Password string `json:"-"`
}

// dashed is a field that is named "-", not one that is left out.
type dashed struct {
	Addr     string `json:"addr"`
	Password string `json:"-,"`
}

type optional struct {
	Addr     string `json:"addr"`
	Password string `json:"password,omitempty"`
}

// yamlOnly is left out of YAML, which no logger writes.
type yamlOnly struct {
	Addr     string `json:"addr" yaml:"addr"`
	Password string `json:"password" yaml:"-"`
}

type closed struct {
	Addr     string
	password string
}

type service struct {
	Name string  `json:"name"`
	Auth *tagged `json:"auth"`
}

// left logs what JSON leaves out.
func left(t tagged, logger zerolog.Logger) {
	slog.Info("config", "config", t)
	slog.Info("config", "config", &t)
	slog.New(slog.NewJSONHandler(os.Stdout, nil)).Info("config", "config", t)
	zap.L().Info("config", zap.Any("config", t))
	logger.Info().Interface("config", t).Msg("config")
}

// leftText logs it where no JSON is written.
func leftText(t tagged) {
	slog.New(slog.NewTextHandler(os.Stdout, nil)).Info("config", "config", t) // want "slogsecrets/struct"
	log.Printf("config %+v", t)                                               // want "slogsecrets/struct"
	log.Println("config", t)                                                  // want "slogsecrets/struct"
	zap.S().Infof("config %v", t)                                             // want "slogsecrets/struct"
}

// leftItself logs the field itself, where no tag counts.
func leftItself(t tagged) {
	slog.Info("config", "addr", t.Addr, "rest", t.Password) // want "slogsecrets/value"
}

// named logs a field that is named "-".
func named(d dashed) {
	slog.Info("config", "config", d) // want "slogsecrets/struct"
}

// omitted logs one that is left out only when it is empty.
func omitted(o optional) {
	slog.Info("config", "config", o) // want "slogsecrets/struct"
}

// yamls logs one that only YAML leaves out.
func yamls(y yamlOnly) {
	slog.Info("config", "config", y) // want "slogsecrets/struct"
}

// unexported logs a field that JSON does not see.
func unexported(c closed) {
	slog.New(slog.NewJSONHandler(os.Stdout, nil)).Info("config", "config", c)
	slog.Info("config", "config", &c)
	zap.L().Info("config", zap.Any("config", c))
}

// unexportedText logs it where it is seen.
func unexportedText(c closed) {
	slog.New(slog.NewTextHandler(os.Stdout, nil)).Info("config", "config", c) // want "slogsecrets/struct"
	log.Printf("config %v", c)                                                // want "slogsecrets/struct"
}

// deeper has the tag in a struct below.
func deeper(s service) {
	slog.Info("service", "service", s)
	zap.L().Info("service", zap.Any("service", &s))
}

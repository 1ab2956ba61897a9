// Package loggers logs structs with a secret field by other loggers.
package loggers

import (
	"github.com/apex/log"
	"github.com/go-logr/logr"
	"github.com/golang/glog"
	"github.com/hashicorp/go-hclog"
	"github.com/rs/zerolog"
	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
	"k8s.io/klog/v2"
)

type user struct {
	Name     string
	Password string
}

type group struct {
	Name    string
	Members int
}

// zaps hands it to zap.
func zaps(logger *zap.Logger, u user) {
	logger.Info("user", zap.Any("user", u))           // want "slogsecrets/struct"
	logger.Info("user", zap.Reflect("user", &u))      // want "slogsecrets/struct"
	logger.Sugar().Infow("user", "user", u)           // want "slogsecrets/struct"
	logger.Sugar().Infof("user %+v", u)               // want "slogsecrets/struct"
	logger.Info("users", zap.Any("users", []user{u})) // want "slogsecrets/struct"
}

// zerologs hands it to zerolog.
func zerologs(logger zerolog.Logger, u user) {
	logger.Info().Interface("user", u).Msg("user") // want "slogsecrets/struct"
	logger.Info().Any("user", &u).Msg("user")      // want "slogsecrets/struct"
	logger.Info().Msgf("user %+v", u)              // want "slogsecrets/struct"
}

// logruses hands it to logrus.
func logruses(u user) {
	logrus.WithField("user", u).Info("user")                 // want "slogsecrets/struct"
	logrus.WithFields(logrus.Fields{"user": u}).Info("user") // want "slogsecrets/struct"
	logrus.Infof("user %+v", u)                              // want "slogsecrets/struct"
}

// logrs hands it to logr.
func logrs(logger logr.Logger, u user) {
	logger.Info("user", "user", u) // want "slogsecrets/struct"
}

// klogs hands it to klog and glog.
func klogs(u user) {
	klog.Infof("user %+v", u)     // want "slogsecrets/struct"
	klog.InfoS("user", "user", u) // want "slogsecrets/struct"
	glog.Infof("user %v", u)      // want "slogsecrets/struct"
	glog.V(3).Infof("user %v", u) // want "slogsecrets/struct"
}

// hclogs hands it to hclog.
func hclogs(logger hclog.Logger, u user) {
	logger.Info("user", "user", u) // want "slogsecrets/struct"
}

// apexes hands it to apex.
func apexes(u user) {
	log.WithField("user", u).Info("user") // want "slogsecrets/struct"
	log.Infof("user %+v", u)              // want "slogsecrets/struct"
}

// harmless hands a struct without secrets to all of them.
func harmless(logger *zap.Logger, zero zerolog.Logger, lr logr.Logger, hc hclog.Logger, g group) {
	logger.Info("group", zap.Any("group", g))
	zero.Info().Interface("group", g).Msg("group")
	logrus.WithField("group", g).Info("group")
	lr.Info("group", "group", g)
	hc.Info("group", "group", g)
	klog.Infof("group %+v", g)
	glog.Infof("group %+v", g)
	log.Infof("group %+v", g)
}

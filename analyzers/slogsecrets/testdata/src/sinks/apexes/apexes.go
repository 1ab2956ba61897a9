// Package apexes logs through apex/log.
package apexes

import "github.com/apex/log"

type deploy struct {
	Repo  string
	Token string
}

// pkg logs through the functions of the package.
func pkg(d deploy) {
	log.Info("cloning with " + d.Token)               // want "slogsecrets/value"
	log.Infof("cloning %s with %s", d.Repo, d.Token)  // want "slogsecrets/value"
	log.Errorf("cloning %s with %s", d.Repo, d.Token) // want "slogsecrets/value"
	log.Fatalf("%s refused %s", d.Repo, d.Token)      // want "slogsecrets/value"
}

// field adds a field.
func field(d deploy) {
	log.WithField("token", d.Token).Info("cloning") // want "slogsecrets/attr"
}

// fields adds several.
func fields(d deploy) {
	log.WithFields(log.Fields{"repo": d.Repo, "token": d.Token}).Info("cloning") // want "slogsecrets/attr"
}

// iface logs through the interface.
func iface(l log.Interface, d deploy) {
	l.WithField("repo", d.Repo).Infof("cloning with %s", d.Token) // want "slogsecrets/value"
	l.Debug("cloning with " + d.Token)                            // want "slogsecrets/value"
}

// logger logs through the struct.
func logger(l *log.Logger, d deploy) {
	l.Warnf("cloning %s with %s", d.Repo, d.Token) // want "slogsecrets/value"
}

// harmless logs the repository.
func harmless(l log.Interface, d deploy, err error) {
	log.WithField("repo", d.Repo).Info("cloning")
	l.WithError(err).Errorf("token for %s refused", d.Repo)
	l.WithFields(log.Fields{"repo": d.Repo, "has_token": d.Token != ""}).Info("cloning")
}

// traced measures the clone.
func traced(d deploy, clone func(repo, token string) error) (err error) {
	entry := log.WithField("repo", d.Repo).WithField("token_length", len(d.Token))
	entry.Info("clone")
	return clone(d.Repo, d.Token)
}

// Package glogs logs through glog.
package glogs

import "github.com/golang/glog"

type registry struct {
	Server   string
	Username string
	Password string
}

// prints logs the arguments one after the other.
func prints(r registry) {
	glog.Info("registry password ", r.Password)     // want "slogsecrets/value"
	glog.Warningln("registry password", r.Password) // want "slogsecrets/value"
	glog.Error(r.Password)                          // want "slogsecrets/value"
}

// formats logs by a format.
func formats(r registry) {
	glog.Infof("logging in to %s with %s", r.Server, r.Password) // want "slogsecrets/value"
	glog.Errorf("%s refused %q", r.Server, r.Password)           // want "slogsecrets/value"
	glog.Fatalf("%s refused %q", r.Server, r.Password)           // want "slogsecrets/value"
	glog.Exitf("%s refused %q", r.Server, r.Password)            // want "slogsecrets/value"
}

// depth names the depth of the caller.
func depth(r registry) {
	glog.InfoDepth(1, "password ", r.Password) // want "slogsecrets/value"
}

// verbose logs at a level.
func verbose(r registry) {
	glog.V(5).Infof("logging in to %s with %s", r.Server, r.Password) // want "slogsecrets/value"
}

// verboseGuarded asks for the level first.
func verboseGuarded(r registry) {
	if v := glog.V(5); v {
		v.Info("password ", r.Password) // want "slogsecrets/value"
	}
}

// harmless logs where to and as whom.
func harmless(r registry, err error) {
	glog.Infof("logging in to %s as %s", r.Server, r.Username)
	glog.V(2).Infof("password given: %t", r.Password != "")
	glog.Errorf("login to %s failed: wrong username or password: %v", r.Server, err)
	glog.Warningf("password has %d characters only", len(r.Password))
}

// secretRef logs the name of a secret and the key in it, not what it holds.
func secretRef(secretName, secretKeyRef string) {
	glog.Infof("reading %s from secret %s", secretKeyRef, secretName)
	glog.V(4).Info("pull secret not found: ", secretName)
}

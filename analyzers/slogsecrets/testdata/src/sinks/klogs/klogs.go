// Package klogs logs through klog.
package klogs

import "k8s.io/klog/v2"

type registry struct {
	Server   string
	Username string
	Password string
}

// prints logs the arguments one after the other.
func prints(r registry) {
	klog.Info("registry password ", r.Password)     // want "slogsecrets/value"
	klog.Warningln("registry password", r.Password) // want "slogsecrets/value"
	klog.Error(r.Password)                          // want "slogsecrets/value"
}

// formats logs by a format.
func formats(r registry) {
	klog.Infof("logging in to %s with %s", r.Server, r.Password) // want "slogsecrets/value"
	klog.Errorf("%s refused %q", r.Server, r.Password)           // want "slogsecrets/value"
	klog.Fatalf("%s refused %q", r.Server, r.Password)           // want "slogsecrets/value"
	klog.Exitf("%s refused %q", r.Server, r.Password)            // want "slogsecrets/value"
}

// depth names the depth of the caller.
func depth(r registry) {
	klog.InfoDepth(1, "password ", r.Password) // want "slogsecrets/value"
}

// verbose logs at a level.
func verbose(r registry) {
	klog.V(5).Infof("logging in to %s with %s", r.Server, r.Password) // want "slogsecrets/value"
}

// verboseGuarded asks for the level first.
func verboseGuarded(r registry) {
	if v := klog.V(5); v.Enabled() {
		v.Info("password ", r.Password) // want "slogsecrets/value"
	}
}

// harmless logs where to and as whom.
func harmless(r registry, err error) {
	klog.Infof("logging in to %s as %s", r.Server, r.Username)
	klog.V(2).Infof("password given: %t", r.Password != "")
	klog.Errorf("login to %s failed: wrong username or password: %v", r.Server, err)
	klog.Warningf("password has %d characters only", len(r.Password))
}

// secretRef logs the name of a secret and the key in it, not what it holds.
func secretRef(secretName, secretKeyRef string) {
	klog.Infof("reading %s from secret %s", secretKeyRef, secretName)
	klog.V(4).Info("pull secret not found: ", secretName)
}

// structured logs pairs.
func structured(r registry, err error) {
	klog.InfoS("logging in", "server", r.Server, "password", r.Password)         // want "slogsecrets/attr"
	klog.ErrorS(err, "login failed", "server", r.Server, "password", r.Password) // want "slogsecrets/attr"
	klog.V(4).InfoS("logging in", "server", r.Server, "input", r.Password)       // want "slogsecrets/value"
}

// structuredHarmless logs the secret by its name.
func structuredHarmless(namespace, name string, r registry) {
	klog.InfoS("secret updated", "secret", klog.KRef(namespace, name), "server", r.Server)
	klog.Background().Info("logging in", "server", r.Server, "username", r.Username)
}

// background logs through the logger.
func background(r registry) {
	klog.Background().Info("logging in", "password", r.Password) // want "slogsecrets/attr"
}

package lifecycle

import "os"

var shutdownSignals = []os.Signal{os.Interrupt}

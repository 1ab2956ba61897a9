package known

import "strings"

// Exits are functions after which the caller does not go on: they end the process, the
// goroutine or the test, or panic.
var Exits = set(
	"os.Exit",        // https://pkg.go.dev/os#Exit
	"runtime.Goexit", // https://pkg.go.dev/runtime#Goexit
	"syscall.Exit",
	"log.Fatal", "log.Fatalf", "log.Fatalln", // "equivalent to Print followed by a call to os.Exit(1)"
	"log.Panic", "log.Panicf", "log.Panicln", // https://pkg.go.dev/log
	"(*log.Logger).Fatal", "(*log.Logger).Fatalf", "(*log.Logger).Fatalln",
	"(*log.Logger).Panic", "(*log.Logger).Panicf", "(*log.Logger).Panicln",

	// https://pkg.go.dev/testing#B.FailNow
	"(*testing.common).FailNow", "(*testing.common).Fatal", "(*testing.common).Fatalf",
	"(*testing.common).SkipNow", "(*testing.common).Skip", "(*testing.common).Skipf",
	"(testing.TB).FailNow", "(testing.TB).Fatal", "(testing.TB).Fatalf",
	"(testing.TB).SkipNow", "(testing.TB).Skip", "(testing.TB).Skipf",

	// https://pkg.go.dev/go.uber.org/zap#Logger.Fatal: "The logger then calls os.Exit(1), even if logging at FatalLevel is disabled."
	"(*go.uber.org/zap.Logger).Fatal", "(*go.uber.org/zap.Logger).Panic",
	"(*go.uber.org/zap.SugaredLogger).Fatal", "(*go.uber.org/zap.SugaredLogger).Fatalf", "(*go.uber.org/zap.SugaredLogger).Fatalw",
	"(*go.uber.org/zap.SugaredLogger).Fatalln", "(*go.uber.org/zap.SugaredLogger).Panic", "(*go.uber.org/zap.SugaredLogger).Panicf",
	"(*go.uber.org/zap.SugaredLogger).Panicw", "(*go.uber.org/zap.SugaredLogger).Panicln",

	// https://pkg.go.dev/github.com/sirupsen/logrus#Fatal: "the process will exit with status 1"
	"github.com/sirupsen/logrus.Fatal", "github.com/sirupsen/logrus.Fatalf", "github.com/sirupsen/logrus.Fatalln",
	"github.com/sirupsen/logrus.Panic", "github.com/sirupsen/logrus.Panicf", "github.com/sirupsen/logrus.Panicln",
	"(*github.com/sirupsen/logrus.Logger).Fatal", "(*github.com/sirupsen/logrus.Logger).Fatalf", "(*github.com/sirupsen/logrus.Logger).Fatalln",
	"(*github.com/sirupsen/logrus.Logger).Panic", "(*github.com/sirupsen/logrus.Logger).Panicf", "(*github.com/sirupsen/logrus.Logger).Panicln",
	"(*github.com/sirupsen/logrus.Entry).Fatal", "(*github.com/sirupsen/logrus.Entry).Fatalf", "(*github.com/sirupsen/logrus.Entry).Fatalln",
	"(*github.com/sirupsen/logrus.Entry).Panic", "(*github.com/sirupsen/logrus.Entry).Panicf", "(*github.com/sirupsen/logrus.Entry).Panicln",

	// https://pkg.go.dev/k8s.io/klog/v2#Fatal
	"k8s.io/klog/v2.Fatal", "k8s.io/klog/v2.Fatalf", "k8s.io/klog/v2.Fatalln", "k8s.io/klog/v2.Exit", "k8s.io/klog/v2.Exitf",
	"github.com/golang/glog.Fatal", "github.com/golang/glog.Fatalf", "github.com/golang/glog.Fatalln", "github.com/golang/glog.Exit",

	// https://pkg.go.dev/github.com/stretchr/testify/require: "terminate the current test"
	"github.com/stretchr/testify/require.FailNow", "github.com/stretchr/testify/require.Fail",
)

// ExitNames are the names of variadic functions and methods without a result that every
// logger has, and that end the process or panic. Where they begin a chain, its end does.
var ExitNames = set("Fatal", "Fatalf", "Fatalln", "Fatalw", "Panic", "Panicf", "Panicln", "Panicw")

// ExitChains are the methods that end a chain: log.Fatal().Err(err).Msg("…")
// (https://pkg.go.dev/github.com/rs/zerolog#Logger.Fatal).
var ExitChains = set(
	"(*github.com/rs/zerolog.Event).Msg", "(*github.com/rs/zerolog.Event).Msgf",
	"(*github.com/rs/zerolog.Event).MsgFunc", "(*github.com/rs/zerolog.Event).Send",
)

// Printers are packages whose functions and methods only show their arguments.
var Printers = set(
	"fmt", "log", "log/slog", "testing",
	"go.uber.org/zap", "github.com/sirupsen/logrus", "github.com/rs/zerolog", "github.com/rs/zerolog/log",
	"github.com/go-logr/logr", "k8s.io/klog/v2", "github.com/golang/glog", "github.com/hashicorp/go-hclog",
	"github.com/apex/log", "github.com/go-kit/log", "github.com/charmbracelet/log",
)

// failing are the names of functions that always return an error, in packages whose path
// ends in "errors": the standard one, github.com/pkg/errors, golang.org/x/xerrors,
// github.com/cockroachdb/errors, and what services put in their place.
var failing = set("New", "Newf", "Errorf")

// Fails says whether a function always returns an error.
func Fails(path, name string) bool {
	return failing[name] && (strings.HasSuffix(path, "errors") || path == "fmt")
}

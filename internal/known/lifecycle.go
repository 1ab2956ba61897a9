package known

import (
	"strings"
	"sync"
)

// A LifecycleKind says what a call does to the life of a program.
type LifecycleKind uint8

const (
	Serves       LifecycleKind = iota + 1 // takes requests or work until it is stopped
	Drains                                // stops a server when the requests in flight are done
	Cuts                                  // stops a server at once
	OnDrain                               // has a function run when the server begins to drain
	Handles                               // gives a server or router a handler
	Handled                               // serves, and stops on SIGTERM by itself
	Notifies                              // sends signals into a channel
	NotifyCtx                             // makes a context that ends with a signal
	Ignores                               // ignores signals
	TermContext                           // makes a context that ends with SIGTERM
	TermChannel                           // makes a channel that is sent or closed on SIGTERM
	Background                            // makes a context that never ends
	Derives                               // makes a context that ends with another
	Bounds                                // makes a context that ends with another, and after a time
	Detaches                              // makes a context that has only the values of another
	Carries                               // makes a context that ends exactly when another does
	AfterContext                          // runs a function when a context has ended
	Closes                                // closes what handlers use: a database, a client, a broker
	Flushes                               // writes out what is buffered
	Exports                               // makes what buffers telemetry
	Buffers                               // makes a buffer that others write to
	Joins                                 // makes a thing out of others that leads to all of them
	Timer                                 // makes a channel that is sent something after a time
	After                                 // runs a function after a time
	GroupGo                               // runs a function in a goroutine of a group that is waited for
	GroupContext                          // makes an error group and its context
	GroupWait                             // waits for the group
	Adds                                  // counts a wait group up
	Finishes                              // counts a wait group down
	Calls                                 // runs a function before it returns
	Actor                                 // adds a function that runs and one that interrupts it
	RunActors                             // runs all actors until one returns
	TermActor                             // makes an actor that returns on SIGTERM
	Executes                              // runs one of a program's commands
	Dispatches                            // calls a method of one of the program's commands, which are fields of a struct
	Injects                               // runs a container's functions, and its start hooks: until SIGTERM, if it is not only started
	Stops                                 // runs the stop hooks of a container that was started
	Hooks                                 // has functions run when a container starts and stops
	Upgrades                              // takes a connection out of the server's hands
	Withdraws                             // says that the program is not ready
	ErrorIs                               // compares errors
	ErrorWraps                            // makes an error of errors
)

// A LifecycleCall is a function or method that has a part in how a program starts and stops.
type LifecycleCall struct {
	Kind   LifecycleKind
	On     int    // the number of the argument, from 0, a receiver counted, that it is about; -1: none
	Arg    int    // a further argument: the context, the function, the channel; -1: none
	Name   string // for messages
	Result string // Serves: what it returns when the server stops: "closed" (http.ErrServerClosed), "nil", "late" (nil, and only when it has drained); "consumer" for one message, "started" where it returns at once
	Bound  bool   // Drains: never takes longer than a time that it is given or has
}

// Weak says whether the call alone does not make a function matter, also of a package that
// is worked on: every second function makes contexts and errors.
func (c LifecycleCall) Weak() bool {
	switch c.Kind {
	case Background, Derives, Bounds, Detaches, Carries, Timer, ErrorIs, ErrorWraps:
		return true
	}
	return false
}

// OfErrors says whether the call only has to do with errors.
func (c LifecycleCall) OfErrors() bool { return c.Kind == ErrorIs || c.Kind == ErrorWraps }

// Strong says whether the call alone makes a function of a dependency matter.
func (c LifecycleCall) Strong() bool {
	switch c.Kind {
	case Serves, Drains, Cuts, Handled, Notifies, NotifyCtx, TermContext, TermChannel, TermActor, RunActors:
		return true
	}
	return false
}

// Lifecycle are the calls, by the full name of the function or method. Where a row has no
// address of its own, it is documented where the package is, https://pkg.go.dev/PATH.
var Lifecycle = sync.OnceValue(func() map[string]LifecycleCall {
	return collect(
		standardLifecycle(), frameworkLifecycle(), groupLifecycle(), releaseLifecycle(), telemetryLifecycle(), commandLifecycle(),
	)
})

// LifecyclePackages are the packages that the calls are in.
var LifecyclePackages = sync.OnceValue(func() map[string]bool {
	return packagesOf(Lifecycle(), func(LifecycleCall) bool { return true })
})

// StrongPackages are those of the calls that are strong.
var StrongPackages = sync.OnceValue(func() map[string]bool { return packagesOf(Lifecycle(), LifecycleCall.Strong) })

func collect(tables ...map[string]LifecycleCall) map[string]LifecycleCall {
	all := make(map[string]LifecycleCall)
	for _, table := range tables {
		for name, call := range table {
			all[name] = call
		}
	}
	return all
}

func packagesOf(table map[string]LifecycleCall, in func(LifecycleCall) bool) map[string]bool {
	packages := make(map[string]bool)
	for name, call := range table {
		if !in(call) {
			continue
		}
		// (*path.Type).Method or path.Function, and the path may have dots in its last element.
		path, _, _ := strings.Cut(strings.TrimLeft(name, "(*"), ")")
		packages[path[:strings.LastIndexByte(path, '.')]] = true
	}
	return packages
}

// standardLifecycle is the standard library.
func standardLifecycle() map[string]LifecycleCall {
	return map[string]LifecycleCall{
		// https://pkg.go.dev/net/http#Server.Shutdown: "When Shutdown is called, Serve,
		// ListenAndServe, and ListenAndServeTLS immediately return ErrServerClosed."
		"net/http.ListenAndServe":               {Kind: Serves, On: -1, Arg: 1, Name: "http.ListenAndServe", Result: "closed"},
		"net/http.ListenAndServeTLS":            {Kind: Serves, On: -1, Arg: 3, Name: "http.ListenAndServeTLS", Result: "closed"},
		"net/http.Serve":                        {Kind: Serves, On: -1, Arg: 1, Name: "http.Serve", Result: "closed"},
		"net/http.ServeTLS":                     {Kind: Serves, On: -1, Arg: 1, Name: "http.ServeTLS", Result: "closed"},
		"(*net/http.Server).ListenAndServe":     {Kind: Serves, Name: "ListenAndServe", Result: "closed"},
		"(*net/http.Server).ListenAndServeTLS":  {Kind: Serves, Name: "ListenAndServeTLS", Result: "closed"},
		"(*net/http.Server).Serve":              {Kind: Serves, Name: "Serve", Result: "closed"},
		"(*net/http.Server).ServeTLS":           {Kind: Serves, Name: "ServeTLS", Result: "closed"},
		"(*net/http.Server).Shutdown":           {Kind: Drains, Arg: 1, Name: "Shutdown"},
		"(*net/http.Server).Close":              {Kind: Cuts, Name: "Close"},
		"(*net/http.Server).RegisterOnShutdown": {Kind: OnDrain, Arg: 1},
		"net/http.Handle":                       {Kind: Handles, On: -1, Arg: 1},
		"net/http.HandleFunc":                   {Kind: Handles, On: -1, Arg: 1},
		"(*net/http.ServeMux).Handle":           {Kind: Handles, Arg: 2},
		"(*net/http.ServeMux).HandleFunc":       {Kind: Handles, Arg: 2},
		"(net/http.Hijacker).Hijack":            {Kind: Upgrades, Name: "Hijack"},
		"(*net/http.ResponseController).Hijack": {Kind: Upgrades, Name: "Hijack"},

		"os/signal.Notify":        {Kind: Notifies, On: 0, Arg: 1, Name: "signal.Notify"},
		"os/signal.NotifyContext": {Kind: NotifyCtx, On: 0, Arg: 1, Name: "signal.NotifyContext"},
		"os/signal.Ignore":        {Kind: Ignores, On: -1, Arg: 0, Name: "signal.Ignore"},

		"context.Background":        {Kind: Background},
		"context.TODO":              {Kind: Background},
		"context.WithCancel":        {Kind: Derives},
		"context.WithCancelCause":   {Kind: Derives},
		"context.WithTimeout":       {Kind: Bounds},
		"context.WithTimeoutCause":  {Kind: Bounds},
		"context.WithDeadline":      {Kind: Bounds},
		"context.WithDeadlineCause": {Kind: Bounds},
		"context.WithoutCancel":     {Kind: Detaches},
		"context.WithValue":         {Kind: Carries},
		"context.AfterFunc":         {Kind: AfterContext, Arg: 1},

		"time.After":                         {Kind: Timer},
		"time.Tick":                          {Kind: Timer},
		"time.NewTimer":                      {Kind: Timer},
		"time.NewTicker":                     {Kind: Timer},
		"time.AfterFunc":                     {Kind: After, Arg: 1},
		"(*sync.WaitGroup).Add":              {Kind: Adds, Arg: 1},
		"(*sync.WaitGroup).Done":             {Kind: Finishes},
		"(*sync.WaitGroup).Wait":             {Kind: GroupWait},
		"(*sync.WaitGroup).Go":               {Kind: GroupGo, Arg: 1},
		"(*sync.Once).Do":                    {Kind: Calls, On: -1, Arg: 1},
		"sync.OnceFunc":                      {Kind: Carries},
		"slices.Sort":                        {Kind: Carries}, // the same elements, all of them
		"slices.SortFunc":                    {Kind: Carries},
		"slices.SortStableFunc":              {Kind: Carries},
		"sort.Slice":                         {Kind: Carries},
		"sort.SliceStable":                   {Kind: Carries},
		"sort.Sort":                          {Kind: Carries},
		"sort.Stable":                        {Kind: Carries},
		"errors.Is":                          {Kind: ErrorIs},
		"errors.Join":                        {Kind: ErrorWraps},
		"fmt.Errorf":                         {Kind: ErrorWraps},
		"(*database/sql.DB).Close":           {Kind: Closes, Name: "database"},
		"bufio.NewWriter":                    {Kind: Buffers, Arg: 0, Name: "bufio.Writer"},
		"bufio.NewWriterSize":                {Kind: Buffers, Arg: 0, Name: "bufio.Writer"},
		"(*bufio.Writer).Flush":              {Kind: Flushes},
		"log.New":                            {Kind: Joins, Arg: 0, Name: "logger"},
		"log.SetOutput":                      {Kind: Joins, Arg: 0, Name: "logger"},
		"(*log.Logger).SetOutput":            {Kind: Joins, Arg: 1, Name: "logger"},
		"log/slog.NewJSONHandler":            {Kind: Joins, Arg: 0, Name: "logger"},
		"log/slog.NewTextHandler":            {Kind: Joins, Arg: 0, Name: "logger"},
		"(*sync/atomic.Bool).Store":          {Kind: Withdraws},
		"(*sync/atomic.Bool).Swap":           {Kind: Withdraws},
		"(*sync/atomic.Int32).Store":         {Kind: Withdraws},
		"(*sync/atomic.Int64).Store":         {Kind: Withdraws},
		"(*sync/atomic.Value).Store":         {Kind: Withdraws},
		"sync/atomic.StoreInt32":             {Kind: Withdraws},
		"sync/atomic.StoreInt64":             {Kind: Withdraws},
		"sync/atomic.StoreUint32":            {Kind: Withdraws},
		"(*sync/atomic.Uint32).Store":        {Kind: Withdraws},
		"(*sync/atomic.Bool).CompareAndSwap": {Kind: Withdraws},
	}
}

// frameworkLifecycle are servers of other packages, and frameworks.
func frameworkLifecycle() map[string]LifecycleCall {
	return map[string]LifecycleCall{
		// https://pkg.go.dev/google.golang.org/grpc#Server.Serve: "Serve will return a non-nil
		// error unless Stop or GracefulStop is called." It waits for them to complete
		// (server.go: "<-s.done" when quit has fired).
		"(*google.golang.org/grpc.Server).Serve":                    {Kind: Serves, Name: "Serve", Result: "late"},
		"(*google.golang.org/grpc.Server).GracefulStop":             {Kind: Drains, Arg: -1, Name: "GracefulStop"},
		"(*google.golang.org/grpc.Server).Stop":                     {Kind: Cuts, Name: "Stop"},
		"(*google.golang.org/grpc.Server).RegisterService":          {Kind: Handles, Arg: 2},
		"(google.golang.org/grpc.ServiceRegistrar).RegisterService": {Kind: Handles, Arg: 2},

		// https://github.com/gin-gonic/gin/blob/master/gin.go: Run calls http.ListenAndServe on
		// a server that nobody can shut down.
		"(*github.com/gin-gonic/gin.Engine).Run":         {Kind: Serves, On: -1, Arg: 0, Name: "gin's Run", Result: "closed"},
		"(*github.com/gin-gonic/gin.Engine).RunTLS":      {Kind: Serves, On: -1, Arg: 0, Name: "gin's RunTLS", Result: "closed"},
		"(*github.com/gin-gonic/gin.Engine).RunUnix":     {Kind: Serves, On: -1, Arg: 0, Name: "gin's RunUnix", Result: "closed"},
		"(*github.com/gin-gonic/gin.Engine).RunFd":       {Kind: Serves, On: -1, Arg: 0, Name: "gin's RunFd", Result: "closed"},
		"(*github.com/gin-gonic/gin.Engine).RunListener": {Kind: Serves, On: -1, Arg: 0, Name: "gin's RunListener", Result: "closed"},

		// https://echo.labstack.com/docs/cookbook/graceful-shutdown
		"(*github.com/labstack/echo/v4.Echo).Start":          {Kind: Serves, Name: "echo's Start", Result: "closed"},
		"(*github.com/labstack/echo/v4.Echo).StartTLS":       {Kind: Serves, Name: "echo's StartTLS", Result: "closed"},
		"(*github.com/labstack/echo/v4.Echo).StartAutoTLS":   {Kind: Serves, Name: "echo's StartAutoTLS", Result: "closed"},
		"(*github.com/labstack/echo/v4.Echo).StartH2CServer": {Kind: Serves, Name: "echo's StartH2CServer", Result: "closed"},
		"(*github.com/labstack/echo/v4.Echo).StartServer":    {Kind: Serves, Name: "echo's StartServer", Result: "closed"},
		"(*github.com/labstack/echo/v4.Echo).Shutdown":       {Kind: Drains, Arg: 1, Name: "Shutdown"},
		"(*github.com/labstack/echo/v4.Echo).Close":          {Kind: Cuts, Name: "Close"},

		// https://docs.gofiber.io/api/fiber/#server-shutdown: Listen returns nil
		"(*github.com/gofiber/fiber/v2.App).Listen":              {Kind: Serves, Name: "fiber's Listen", Result: "nil"},
		"(*github.com/gofiber/fiber/v2.App).ListenTLS":           {Kind: Serves, Name: "fiber's ListenTLS", Result: "nil"},
		"(*github.com/gofiber/fiber/v2.App).ListenMutualTLS":     {Kind: Serves, Name: "fiber's ListenMutualTLS", Result: "nil"},
		"(*github.com/gofiber/fiber/v2.App).Listener":            {Kind: Serves, Name: "fiber's Listener", Result: "nil"},
		"(*github.com/gofiber/fiber/v2.App).Shutdown":            {Kind: Drains, Arg: -1, Name: "Shutdown"},
		"(*github.com/gofiber/fiber/v2.App).ShutdownWithTimeout": {Kind: Drains, Arg: -1, Name: "ShutdownWithTimeout", Bound: true},
		"(*github.com/gofiber/fiber/v2.App).ShutdownWithContext": {Kind: Drains, Arg: 1, Name: "ShutdownWithContext"},
		"(*github.com/gofiber/fiber/v3.App).Listen":              {Kind: Serves, Name: "fiber's Listen", Result: "nil"},
		"(*github.com/gofiber/fiber/v3.App).Listener":            {Kind: Serves, Name: "fiber's Listener", Result: "nil"},
		"(*github.com/gofiber/fiber/v3.App).Shutdown":            {Kind: Drains, Arg: -1, Name: "Shutdown"},
		"(*github.com/gofiber/fiber/v3.App).ShutdownWithTimeout": {Kind: Drains, Arg: -1, Name: "ShutdownWithTimeout", Bound: true},
		"(*github.com/gofiber/fiber/v3.App).ShutdownWithContext": {Kind: Drains, Arg: 1, Name: "ShutdownWithContext"},

		// https://pkg.go.dev/github.com/valyala/fasthttp#Server.Shutdown
		"github.com/valyala/fasthttp.ListenAndServe":                {Kind: Serves, On: -1, Arg: 1, Name: "fasthttp.ListenAndServe", Result: "nil"},
		"github.com/valyala/fasthttp.ListenAndServeTLS":             {Kind: Serves, On: -1, Arg: 3, Name: "fasthttp.ListenAndServeTLS", Result: "nil"},
		"github.com/valyala/fasthttp.Serve":                         {Kind: Serves, On: -1, Arg: 1, Name: "fasthttp.Serve", Result: "nil"},
		"(*github.com/valyala/fasthttp.Server).ListenAndServe":      {Kind: Serves, Name: "ListenAndServe", Result: "nil"},
		"(*github.com/valyala/fasthttp.Server).ListenAndServeTLS":   {Kind: Serves, Name: "ListenAndServeTLS", Result: "nil"},
		"(*github.com/valyala/fasthttp.Server).Serve":               {Kind: Serves, Name: "Serve", Result: "nil"},
		"(*github.com/valyala/fasthttp.Server).Shutdown":            {Kind: Drains, Arg: -1, Name: "Shutdown"},
		"(*github.com/valyala/fasthttp.Server).ShutdownWithContext": {Kind: Drains, Arg: 1, Name: "ShutdownWithContext"},

		// Queue consumers: a call that takes the next message is work that goes on for ever.
		"(*github.com/segmentio/kafka-go.Reader).ReadMessage":  {Kind: Serves, Name: "ReadMessage", Result: "consumer"},
		"(*github.com/segmentio/kafka-go.Reader).FetchMessage": {Kind: Serves, Name: "FetchMessage", Result: "consumer"},

		// Frameworks that handle SIGTERM themselves.
		// https://pkg.go.dev/go.uber.org/fx#App.Run: "blocks on the Done channel", which signals end; Wait too
		"(*go.uber.org/fx.App).Run":         {Kind: Injects, Name: "fx"},
		"(*go.uber.org/fx.App).Start":       {Kind: Injects, Name: "fx.Start"},
		"(*go.uber.org/fx.App).Stop":        {Kind: Stops},
		"go.uber.org/fx.New":                {Kind: Joins, On: -1, Name: "fx.New"},
		"go.uber.org/fx.Module":             {Kind: Joins, On: -1, Name: "fx.Module"},
		"go.uber.org/fx.Options":            {Kind: Joins, On: -1, Name: "fx.Options"},
		"go.uber.org/fx.Provide":            {Kind: Joins, On: -1, Name: "fx.Provide"},
		"go.uber.org/fx.Invoke":             {Kind: Joins, On: -1, Name: "fx.Invoke"},
		"go.uber.org/fx.Annotate":           {Kind: Joins, On: -1, Name: "fx.Annotate"},
		"go.uber.org/fx.StartStopHook":      {Kind: Joins, On: -1, Name: "fx.StartStopHook"},
		"go.uber.org/fx.StartHook":          {Kind: Joins, On: -1, Name: "fx.StartHook"},
		"go.uber.org/fx.StopHook":           {Kind: Joins, On: -1, Name: "fx.StopHook"},
		"(go.uber.org/fx.Lifecycle).Append": {Kind: Hooks, Arg: 1},
		"(*go.uber.org/fx.App).Done":        {Kind: TermChannel},
		"(*go.uber.org/fx.App).Wait":        {Kind: TermChannel},
		// https://go-kratos.dev/docs/component/app: SIGTERM, SIGQUIT and SIGINT by default
		"(*github.com/go-kratos/kratos/v2.App).Run": {Kind: Handled, Name: "kratos"},
		// https://github.com/micro/go-micro/blob/master/service.go: signal.Notify(ch, signalutil.Shutdown()...)
		"(go-micro.dev/v4.Service).Run":              {Kind: Handled, Name: "go-micro"},
		"(go-micro.dev/v5.Service).Run":              {Kind: Handled, Name: "go-micro"},
		"(github.com/micro/go-micro.Service).Run":    {Kind: Handled, Name: "go-micro"},
		"(github.com/micro/go-micro/v2.Service).Run": {Kind: Handled, Name: "go-micro"},
		"(github.com/asim/go-micro/v3.Service).Run":  {Kind: Handled, Name: "go-micro"},
		// https://pkg.go.dev/sigs.k8s.io/controller-runtime/pkg/manager/signals#SetupSignalHandler
		"sigs.k8s.io/controller-runtime.SetupSignalHandler":                     {Kind: TermContext},
		"sigs.k8s.io/controller-runtime/pkg/manager/signals.SetupSignalHandler": {Kind: TermContext},
		// https://pkg.go.dev/k8s.io/apiserver/pkg/server#SetupSignalContext
		"k8s.io/apiserver/pkg/server.SetupSignalContext": {Kind: TermContext},
		"k8s.io/apiserver/pkg/server.SetupSignalHandler": {Kind: TermChannel},
		"knative.dev/pkg/signals.NewContext":             {Kind: TermContext},
		"knative.dev/pkg/signals.SetupSignalHandler":     {Kind: TermChannel},
		// https://pkg.go.dev/github.com/kardianos/service#Service: Run handles the signals of the service manager
		"(github.com/kardianos/service.Service).Run": {Kind: Handled, Name: "kardianos/service"},
		// https://pkg.go.dev/github.com/hibiken/asynq#Server.Run: "waits for a signal ... SIGTERM"
		"(*github.com/hibiken/asynq.Server).Run":      {Kind: Handled, Name: "asynq"},
		"(*github.com/hibiken/asynq.Server).Start":    {Kind: Serves, Name: "asynq's Start", Result: "started"},
		"(*github.com/hibiken/asynq.Server).Shutdown": {Kind: Drains, Arg: -1, Name: "Shutdown", Bound: true}, // Config.ShutdownTimeout, 8 s by default
		"(*github.com/hibiken/asynq.Scheduler).Run":   {Kind: Handled, Name: "asynq"},
		// https://pkg.go.dev/github.com/aws/aws-lambda-go/lambda#Start: the platform stops it between requests
		"github.com/aws/aws-lambda-go/lambda.Start":                   {Kind: Handled, Name: "lambda"},
		"github.com/aws/aws-lambda-go/lambda.StartWithOptions":        {Kind: Handled, Name: "lambda"},
		"github.com/aws/aws-lambda-go/lambda.StartHandler":            {Kind: Handled, Name: "lambda"},
		"github.com/aws/aws-lambda-go/lambda.StartHandlerWithContext": {Kind: Handled, Name: "lambda"},
		// https://pkg.go.dev/go.temporal.io/sdk/worker#InterruptCh: "SIGINT or SIGTERM"
		"go.temporal.io/sdk/worker.InterruptCh": {Kind: TermChannel},
		// https://github.com/cloudwego/hertz/blob/main/pkg/app/server/hertz.go: Spin waits for SIGTERM
		"(*github.com/cloudwego/hertz/pkg/app/server.Hertz).Spin": {Kind: Handled, Name: "hertz"},
		// https://github.com/zeromicro/go-zero/blob/master/core/proc/signals.go: from an init function
		"(*github.com/zeromicro/go-zero/rest.Server).Start":               {Kind: Handled, Name: "go-zero"},
		"(*github.com/zeromicro/go-zero/zrpc.RpcServer).Start":            {Kind: Handled, Name: "go-zero"},
		"(*github.com/zeromicro/go-zero/core/service.ServiceGroup).Start": {Kind: Handled, Name: "go-zero"},
		// https://beego.gocn.vip, graceful only by setting: the process ends at once otherwise; not listed
		// https://pkg.go.dev/github.com/kataras/iris/v12#Application.Run: interrupts are handled unless WithoutInterruptHandler
		"(*github.com/kataras/iris/v12.Application).Run":    {Kind: Handled, Name: "iris"},
		"(*github.com/kataras/iris/v12.Application).Listen": {Kind: Handled, Name: "iris"},
		// https://goframe.org/docs/web/server-graceful: SIGTERM ends it gracefully
		"(*github.com/gogf/gf/v2/net/ghttp.Server).Run": {Kind: Handled, Name: "goframe"},
		// https://pkg.go.dev/gofr.dev/pkg/gofr#App.Run
		"(*gofr.dev/pkg/gofr.App).Run": {Kind: Handled, Name: "gofr"},
		// https://pkg.go.dev/github.com/gobuffalo/buffalo#App.Serve: listens for SIGTERM and interrupts
		"(*github.com/gobuffalo/buffalo.App).Serve": {Kind: Handled, Name: "buffalo"},
		// Servers that are graceful by themselves.
		"github.com/tylerb/graceful.Run":                            {Kind: Handled, Name: "graceful"},
		"(*github.com/tylerb/graceful.Server).ListenAndServe":       {Kind: Handled, Name: "graceful"},
		"gopkg.in/tylerb/graceful.v1.Run":                           {Kind: Handled, Name: "graceful"},
		"github.com/fvbock/endless.ListenAndServe":                  {Kind: Handled, Name: "endless"},
		"github.com/fvbock/endless.ListenAndServeTLS":               {Kind: Handled, Name: "endless"},
		"github.com/facebookgo/grace/gracehttp.Serve":               {Kind: Handled, Name: "gracehttp"},
		"github.com/ory/graceful.Graceful":                          {Kind: Handled, Name: "graceful"},
		"github.com/caddyserver/caddy/v2/cmd.Main":                  {Kind: Handled, Name: "caddy"},
		"github.com/coredns/coredns/coremain.Run":                   {Kind: Handled, Name: "coredns"},
		"(*github.com/pocketbase/pocketbase.PocketBase).Start":      {Kind: Handled, Name: "pocketbase"},
		"(*github.com/pocketbase/pocketbase.PocketBase).Execute":    {Kind: Handled, Name: "pocketbase"},
		"github.com/hashicorp/go-plugin.Serve":                      {Kind: Handled, Name: "go-plugin"}, // the host stops it
		"github.com/hashicorp/terraform-plugin-sdk/v2/plugin.Serve": {Kind: Handled, Name: "terraform"},

		// Connections that leave the server's hands.
		"(*github.com/gorilla/websocket.Upgrader).Upgrade": {Kind: Upgrades, Name: "Upgrade"},
		"github.com/gorilla/websocket.Upgrade":             {Kind: Upgrades, Name: "Upgrade"},
		"github.com/coder/websocket.Accept":                {Kind: Upgrades, Name: "Accept"},
		"nhooyr.io/websocket.Accept":                       {Kind: Upgrades, Name: "Accept"},
		"github.com/gobwas/ws.UpgradeHTTP":                 {Kind: Upgrades, Name: "UpgradeHTTP"},
	}
}

// groupLifecycle is what runs functions side by side.
func groupLifecycle() map[string]LifecycleCall {
	return map[string]LifecycleCall{
		"golang.org/x/sync/errgroup.WithContext":        {Kind: GroupContext},
		"(*golang.org/x/sync/errgroup.Group).Go":        {Kind: GroupGo, Arg: 1},
		"(*golang.org/x/sync/errgroup.Group).TryGo":     {Kind: GroupGo, Arg: 1},
		"(*golang.org/x/sync/errgroup.Group).Wait":      {Kind: GroupWait},
		"(*github.com/sourcegraph/conc.WaitGroup).Go":   {Kind: GroupGo, Arg: 1},
		"(*github.com/sourcegraph/conc.WaitGroup).Wait": {Kind: GroupWait},

		// https://pkg.go.dev/github.com/oklog/run
		"(*github.com/oklog/run.Group).Add":  {Kind: Actor, Arg: 1},
		"(*github.com/oklog/run.Group).Run":  {Kind: RunActors},
		"github.com/oklog/run.SignalHandler": {Kind: TermActor, Arg: 1},
	}
}

// releaseLifecycle are the ways to close what handlers use.
func releaseLifecycle() map[string]LifecycleCall {
	return map[string]LifecycleCall{
		"(*github.com/jmoiron/sqlx.DB).Close":                       {Kind: Closes, Name: "database"},
		"(*github.com/jackc/pgx/v5/pgxpool.Pool).Close":             {Kind: Closes, Name: "database"},
		"(*github.com/jackc/pgx/v4/pgxpool.Pool).Close":             {Kind: Closes, Name: "database"},
		"(*github.com/jackc/pgx/v5.Conn).Close":                     {Kind: Closes, Name: "database"},
		"(*github.com/uptrace/bun.DB).Close":                        {Kind: Closes, Name: "database"},
		"(*go.mongodb.org/mongo-driver/mongo.Client).Disconnect":    {Kind: Closes, Name: "database"},
		"(*go.mongodb.org/mongo-driver/v2/mongo.Client).Disconnect": {Kind: Closes, Name: "database"},
		"(*github.com/gocql/gocql.Session).Close":                   {Kind: Closes, Name: "database"},
		"(*github.com/pocketbase/dbx.DB).Close":                     {Kind: Closes, Name: "database"},
		"(*github.com/go-pg/pg/v10.baseDB).Close":                   {Kind: Closes, Name: "database"},
		"(*github.com/go-pg/pg/v10.DB).Close":                       {Kind: Closes, Name: "database"},
		"(*xorm.io/xorm.Engine).Close":                              {Kind: Closes, Name: "database"},
		"(*github.com/syndtr/goleveldb/leveldb.DB).Close":           {Kind: Closes, Name: "database"},
		"(*go.etcd.io/bbolt.DB).Close":                              {Kind: Closes, Name: "database"},
		"(*github.com/dgraph-io/badger/v4.DB).Close":                {Kind: Closes, Name: "database"},
		"(*github.com/redis/go-redis/v9.Client).Close":              {Kind: Closes, Name: "redis client"},
		"(*github.com/redis/go-redis/v9.baseClient).Close":          {Kind: Closes, Name: "redis client"},
		"(github.com/redis/go-redis/v9.UniversalClient).Close":      {Kind: Closes, Name: "redis client"},
		"(*github.com/go-redis/redis/v8.Client).Close":              {Kind: Closes, Name: "redis client"},
		"(*github.com/go-redis/redis/v8.baseClient).Close":          {Kind: Closes, Name: "redis client"},
		"(*github.com/gomodule/redigo/redis.Pool).Close":            {Kind: Closes, Name: "redis client"},
		"(*github.com/segmentio/kafka-go.Writer).Close":             {Kind: Closes, Name: "broker"},
		"(*github.com/rabbitmq/amqp091-go.Connection).Close":        {Kind: Closes, Name: "broker"},
		"(*github.com/rabbitmq/amqp091-go.Channel).Close":           {Kind: Closes, Name: "broker"},
		"(*github.com/nats-io/nats.go.Conn).Close":                  {Kind: Closes, Name: "broker"},
		"(*github.com/nats-io/nats.go.Conn).Drain":                  {Kind: Closes, Name: "broker"},
		"(github.com/IBM/sarama.SyncProducer).Close":                {Kind: Closes, Name: "broker"},
		"(github.com/IBM/sarama.AsyncProducer).Close":               {Kind: Closes, Name: "broker"},
		"(github.com/IBM/sarama.Client).Close":                      {Kind: Closes, Name: "broker"},
		"(*google.golang.org/grpc.ClientConn).Close":                {Kind: Closes, Name: "gRPC client"},
		"(*github.com/hibiken/asynq.Client).Close":                  {Kind: Closes, Name: "broker"},
	}
}

// telemetryLifecycle is what holds back telemetry and log lines to write them together.
// Providers wait for the batch processor's or periodic reader's turn
// (https://opentelemetry.io/docs/specs/otel/trace/sdk/#batching-processor).
func telemetryLifecycle() map[string]LifecycleCall {
	return map[string]LifecycleCall{
		"go.opentelemetry.io/otel/sdk/trace.NewTracerProvider":                       {Kind: Joins, On: -1, Arg: 0, Name: "tracer provider"},
		"go.opentelemetry.io/otel/sdk/trace.WithBatcher":                             {Kind: Exports, Name: "spans"},
		"go.opentelemetry.io/otel/sdk/trace.NewBatchSpanProcessor":                   {Kind: Exports, Name: "spans"},
		"go.opentelemetry.io/otel/sdk/trace.WithSpanProcessor":                       {Kind: Joins, On: -1, Arg: 0, Name: "option"},
		"(*go.opentelemetry.io/otel/sdk/trace.TracerProvider).RegisterSpanProcessor": {Kind: Joins, Arg: 1, Name: "tracer provider"},
		"(*go.opentelemetry.io/otel/sdk/trace.TracerProvider).Shutdown":              {Kind: Flushes, Arg: 1, Name: "tracer provider"},
		"(*go.opentelemetry.io/otel/sdk/trace.TracerProvider).ForceFlush":            {Kind: Flushes, Arg: 1, Name: "tracer provider"},
		"(go.opentelemetry.io/otel/sdk/trace.SpanProcessor).Shutdown":                {Kind: Flushes, Arg: 1, Name: "span processor"},
		"(go.opentelemetry.io/otel/sdk/trace.SpanProcessor).ForceFlush":              {Kind: Flushes, Arg: 1, Name: "span processor"},
		"go.opentelemetry.io/otel/sdk/metric.NewMeterProvider":                       {Kind: Joins, On: -1, Arg: 0, Name: "meter provider"},
		"go.opentelemetry.io/otel/sdk/metric.NewPeriodicReader":                      {Kind: Exports, Name: "metrics"},
		"go.opentelemetry.io/otel/sdk/metric.WithReader":                             {Kind: Joins, On: -1, Arg: 0, Name: "option"},
		"(*go.opentelemetry.io/otel/sdk/metric.PeriodicReader).Shutdown":             {Kind: Flushes, Arg: 1, Name: "metric reader"},
		"(*go.opentelemetry.io/otel/sdk/metric.MeterProvider).Shutdown":              {Kind: Flushes, Arg: 1, Name: "meter provider"},
		"(*go.opentelemetry.io/otel/sdk/metric.MeterProvider).ForceFlush":            {Kind: Flushes, Arg: 1, Name: "meter provider"},
		"go.opentelemetry.io/otel/sdk/log.NewLoggerProvider":                         {Kind: Joins, On: -1, Arg: 0, Name: "logger provider"},
		"go.opentelemetry.io/otel/sdk/log.NewBatchProcessor":                         {Kind: Exports, Name: "log records"},
		"go.opentelemetry.io/otel/sdk/log.WithProcessor":                             {Kind: Joins, On: -1, Arg: 0, Name: "option"},
		"(*go.opentelemetry.io/otel/sdk/log.LoggerProvider).Shutdown":                {Kind: Flushes, Arg: 1, Name: "logger provider"},
		"(*go.opentelemetry.io/otel/sdk/log.LoggerProvider).ForceFlush":              {Kind: Flushes, Arg: 1, Name: "logger provider"},

		// https://pkg.go.dev/go.uber.org/zap/zapcore#BufferedWriteSyncer: "Stop must be called"
		"(*go.uber.org/zap/zapcore.BufferedWriteSyncer).Stop": {Kind: Flushes},
		"(*go.uber.org/zap/zapcore.BufferedWriteSyncer).Sync": {Kind: Flushes},
		"(*go.uber.org/zap.Logger).Sync":                      {Kind: Flushes},
		"(*go.uber.org/zap.SugaredLogger).Sync":               {Kind: Flushes},
		"go.uber.org/zap/zapcore.NewCore":                     {Kind: Joins, On: -1, Arg: 1, Name: "logger"},
		"go.uber.org/zap/zapcore.AddSync":                     {Kind: Joins, On: -1, Arg: 0},
		"go.uber.org/zap/zapcore.Lock":                        {Kind: Joins, On: -1, Arg: 0},
		"go.uber.org/zap.New":                                 {Kind: Joins, On: -1, Arg: 0, Name: "logger"},
		"(*go.uber.org/zap.Logger).Sugar":                     {Kind: Joins, On: -1, Arg: 0, Name: "logger"},
		"github.com/sirupsen/logrus.SetOutput":                {Kind: Joins, Arg: 0, Name: "logger"},
		"(*github.com/sirupsen/logrus.Logger).SetOutput":      {Kind: Joins, Arg: 1, Name: "logger"},
		"github.com/rs/zerolog.New":                           {Kind: Joins, Arg: 0, Name: "logger"},

		"(*google.golang.org/grpc/health.Server).Shutdown":         {Kind: Withdraws},
		"(*google.golang.org/grpc/health.Server).SetServingStatus": {Kind: Withdraws},
	}
}

// commandLifecycle is what runs one of a program's commands.
func commandLifecycle() map[string]LifecycleCall {
	return map[string]LifecycleCall{
		"(*github.com/spf13/cobra.Command).Execute":         {Kind: Executes, Arg: -1},
		"(*github.com/spf13/cobra.Command).ExecuteC":        {Kind: Executes, Arg: -1},
		"(*github.com/spf13/cobra.Command).ExecuteContext":  {Kind: Executes, Arg: 1},
		"(*github.com/spf13/cobra.Command).ExecuteContextC": {Kind: Executes, Arg: 1},
		"github.com/jessevdk/go-flags.Parse":                {Kind: Dispatches, Name: "Execute"},
		"github.com/jessevdk/go-flags.ParseArgs":            {Kind: Dispatches, Name: "Execute"},
		"(*github.com/jessevdk/go-flags.Parser).Parse":      {Kind: Dispatches, Name: "Execute"},
		"(*github.com/jessevdk/go-flags.Parser).ParseArgs":  {Kind: Dispatches, Name: "Execute"},
		"(*github.com/alecthomas/kong.Context).Run":         {Kind: Dispatches, Name: "Run"},
		"(*github.com/urfave/cli/v2.App).Run":               {Kind: Executes, Arg: -1},
		"(*github.com/urfave/cli/v2.App).RunContext":        {Kind: Executes, Arg: 1},
		"(*github.com/urfave/cli.App).Run":                  {Kind: Executes, Arg: -1},
		"(*github.com/urfave/cli/v3.Command).Run":           {Kind: Executes, Arg: 1},
	}
}

// CommandPackages are the libraries that find a program's commands in the fields of a
// struct, with the method that they call.
var CommandPackages = map[string]string{
	"github.com/jessevdk/go-flags": "Execute", // https://pkg.go.dev/github.com/jessevdk/go-flags#Commander
	"github.com/umputun/go-flags":  "Execute",
	"github.com/alecthomas/kong":   "Run", // https://pkg.go.dev/github.com/alecthomas/kong#Context.Run
}

// CommandLibraries are those with which programs take commands: packages that use one print what
// they were asked for.
var CommandLibraries = set(
	"github.com/spf13/cobra", "github.com/urfave/cli", "github.com/urfave/cli/v2", "github.com/urfave/cli/v3", "github.com/alecthomas/kong",
	"github.com/jessevdk/go-flags", "github.com/umputun/go-flags", "github.com/mitchellh/cli", "github.com/peterbourgon/ff/v3/ffcli",
	"github.com/peterbourgon/ff/v4", "github.com/google/subcommands",
)

// A Command is a type whose values are a program's commands.
type Command struct {
	Before []string // the fields with functions that run before, outer commands first
	Run    []string // the fields with the function that is the command; the first that is set counts
	After  []string
}

// Commands are the types, by name.
var Commands = map[string]Command{
	// https://pkg.go.dev/github.com/spf13/cobra#Command
	"github.com/spf13/cobra.Command": {
		Before: []string{"PersistentPreRunE", "PersistentPreRun", "PreRunE", "PreRun"},
		Run:    []string{"RunE", "Run"},
		After:  []string{"PostRunE", "PostRun", "PersistentPostRunE", "PersistentPostRun"},
	},
	// https://pkg.go.dev/github.com/urfave/cli/v2#App
	"github.com/urfave/cli/v2.App":     {Before: []string{"Before"}, Run: []string{"Action"}, After: []string{"After"}},
	"github.com/urfave/cli/v2.Command": {Before: []string{"Before"}, Run: []string{"Action"}, After: []string{"After"}},
	"github.com/urfave/cli/v3.Command": {Before: []string{"Before"}, Run: []string{"Action"}, After: []string{"After"}},
	"github.com/urfave/cli.App":        {Before: []string{"Before"}, Run: []string{"Action"}, After: []string{"After"}},
	"github.com/urfave/cli.Command":    {Before: []string{"Before"}, Run: []string{"Action"}, After: []string{"After"}},
}

// LifecycleTypes are types of which values are parts of a program: to make one matters.
var LifecycleTypes = set(
	"net/http.Server", "google.golang.org/grpc.Server", "github.com/valyala/fasthttp.Server",
	"github.com/labstack/echo/v4.Echo", "github.com/gofiber/fiber/v2.App", "github.com/gofiber/fiber/v3.App",
	"github.com/gin-gonic/gin.Engine", "os.Signal",
	"github.com/spf13/cobra.Command",
	"github.com/urfave/cli/v2.App", "github.com/urfave/cli/v2.Command", "github.com/urfave/cli/v3.Command",
	"github.com/urfave/cli.App", "github.com/urfave/cli.Command",
	"go.uber.org/zap/zapcore.BufferedWriteSyncer", "golang.org/x/sync/errgroup.Group", "github.com/oklog/run.Group",
)

// BufferTypes are struct types whose values hold back what is written to them.
var BufferTypes = map[string]string{
	"go.uber.org/zap/zapcore.BufferedWriteSyncer": "zapcore.BufferedWriteSyncer",
}

// ServerTypes are the types of servers that are made by a literal or a constructor.
var ServerTypes = set(
	"net/http.Server", "google.golang.org/grpc.Server", "github.com/valyala/fasthttp.Server",
	"github.com/labstack/echo/v4.Echo", "github.com/gofiber/fiber/v2.App", "github.com/gofiber/fiber/v3.App",
)

// LifecycleMethods are names of interface methods behind which programs put their parts.
var LifecycleMethods = set(
	"Run", "Start", "Stop", "Serve", "ListenAndServe", "Listen", "Shutdown", "GracefulStop", "Close", "Wait", "Go",
	"Execute", "Init", "Launch", "Open", "Flush", "Sync", "Drain", "Quit", "Terminate", "Teardown", "OnStart", "OnStop",
	"RunE", "Serving", "StartAndWait", "Cleanup", "Done",
)

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

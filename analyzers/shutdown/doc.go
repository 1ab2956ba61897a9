// Package shutdown finds programs that do not stop well.
//
// # Analyzer shutdown
//
// shutdown: report programs that do not stop well
//
// Every deployment stops the running program: Kubernetes, Docker and systemd send it
// SIGTERM, wait a while, and kill it. A server that is to lose no request has to listen
// for that signal, take no new requests, wait for those in flight with a bound, and only
// then close what they use and write out what it holds back. The steps are rarely in one
// function, and often not in one package.
//
// The analyzer therefore follows each main package's program as a whole, through all
// packages that it reaches: it runs the program's start, delivers SIGTERM once it serves,
// and follows what happens until main ends, through goroutines, channels, contexts, wait
// groups, errgroup, the actors of oklog/run, the commands of cobra and urfave/cli, and
// deferred calls. It does the same for a server that fails to serve, because its port is
// taken, say. Several programs of one module are each judged by themselves.
//
// What is missing is reported at the call that serves, with main as a related place; what
// is wrong is reported where it stands. Both may be in any package of the program.
//
// It is silent about libraries, since it is for the program that uses them to handle
// signals, and about commands that never serve and end by themselves; only uncatchable and
// unbuffered are reported in every package. Where the code does not show what happens, such
// as a function from outside that may stop the server, nothing is reported.
//
// # Rule no-signal
//
// no-signal: report a program that serves and does not listen for SIGTERM
//
// Reports the call that serves, of HTTP, gRPC, a framework's server or a queue's consumer,
// in a program in which nothing that runs listens for a signal that ends it. Listening for
// SIGHUP alone, to reload, counts as none, and so does a signal that only another command
// of the program handles.
//
// Silent for frameworks and dependencies that handle SIGTERM themselves (fx, kratos,
// go-micro, controller-runtime, asynq's Run, kardianos/service, oklog/run with its
// SignalHandler), for lambda.Start, for a server on loopback, such as one for debugging or
// for the callback of a login, and for those that only answer metrics, health or profiles.
//
// Why: Kubernetes sends SIGTERM at every deployment. A process that does not listen for it
// dies at once: requests in flight are cut, deferred calls do not run, and a worker stops
// in the middle of a message.
//
// Bad:
//
//	srv := &http.Server{Addr: ":8080", Handler: mux}
//	return srv.ListenAndServe()
//
// Good:
//
//	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
//	defer stop()
//	srv := &http.Server{Addr: ":8080", Handler: mux}
//	failed := make(chan error, 1)
//	go func() { failed <- srv.ListenAndServe() }()
//	select {
//	case err := <-failed:
//		return err
//	case <-ctx.Done():
//	}
//	drainCtx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 20*time.Second)
//	defer cancel()
//	return srv.Shutdown(drainCtx)
//
// Fix: serve in a goroutine, wait for the signal in main, and shut the server down there.
//
// # Rule no-sigterm
//
// no-sigterm: report a program that handles signals, but not SIGTERM
//
// Reports signal.Notify and signal.NotifyContext, and a framework's call that takes a list
// of signals, where a program that serves listens for os.Interrupt and its like and nowhere
// for SIGTERM. os.Kill in its place is SIGKILL, which nobody can catch.
//
// Silent where SIGTERM is listened for elsewhere in the program, under whatever name or
// number, where no list is given, which means all signals, and where the list is not known.
//
// Why: os.Interrupt is Ctrl-C, so the shutdown works on the developer's machine. What
// arrives in production is SIGTERM, and that kills the process at once: the code that
// drains never runs.
//
// Bad:
//
//	quit := make(chan os.Signal, 1)
//	signal.Notify(quit, os.Interrupt)
//
// Good:
//
//	quit := make(chan os.Signal, 1)
//	signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
//
// Fix: add syscall.SIGTERM to the list.
//
// # Rule no-drain
//
// no-drain: report a server that is not drained when the program stops
//
// Reports the call that serves where the program handles the signal and ends without having
// shut that server down; gin's Run and http.ListenAndServe make one that nobody can.
// Reports Close of a server, or Stop of gRPC's, where it takes the place of Shutdown or
// GracefulStop, at that call.
//
// Silent where Stop follows a GracefulStop that took too long and Close a Shutdown that
// failed, for frameworks that drain by themselves, for servers on loopback or that only
// answer metrics, health or profiles, and where the server is handed to code that is not
// known.
//
// Why: the signal is caught, and the requests are cut nevertheless: clients see connections
// that are reset, at every deployment, and the service's own logs show nothing.
//
// Bad:
//
//	<-ctx.Done()
//	return srv.Close()
//
// Good:
//
//	<-ctx.Done()
//	drainCtx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 20*time.Second)
//	defer cancel()
//	return srv.Shutdown(drainCtx)
//
// Fix: call Shutdown, or GracefulStop, with a bound and wait until it has returned.
//
// # Rule cancelled-context
//
// cancelled-context: report a shutdown with a context that has already ended
//
// Reports Shutdown of a server or of a telemetry provider with a context that has ended by
// the time of the call: the signal's own after <-ctx.Done(), an errgroup's after Wait, one
// whose cancel function has been called, or one derived from them, whatever its timeout.
//
// Silent for context.WithoutCancel, for a fresh context.WithTimeout of context.Background,
// and for a signal that comes over a channel and ends no context.
//
// Why: Shutdown with such a context closes the listeners, waits for nothing and returns
// context.Canceled. The code looks graceful, and all requests in flight are cut. A telemetry
// provider throws its last batch away.
//
// Bad:
//
//	<-ctx.Done()
//	drainCtx, cancel := context.WithTimeout(ctx, 20*time.Second) // has ended already
//	defer cancel()
//	return srv.Shutdown(drainCtx)
//
// Good:
//
//	<-ctx.Done()
//	drainCtx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 20*time.Second)
//	defer cancel()
//	return srv.Shutdown(drainCtx)
//
// Fix: derive the timeout from context.WithoutCancel(ctx), which keeps the values, or from
// context.Background.
//
// # Rule no-deadline
//
// no-deadline: report a drain that may take forever
//
// Reports Shutdown of a server with a context that has no deadline and that nothing
// cancels meanwhile, GracefulStop of gRPC's, and Shutdown of fiber's and its like without
// a bound. context.WithoutCancel alone takes the deadline off too.
//
// Silent where a timer closes the server, cancels the context or ends the process, and
// where a caller has set the deadline or it is not known. Only servers are held to it,
// not telemetry.
//
// Why: one client that never finishes, or one open stream, keeps the program waiting until
// Kubernetes kills it after 30 seconds. Nothing after the call runs: the database is not
// closed, the spans are not sent.
//
// Bad:
//
//	<-quit
//	srv.Shutdown(context.Background())
//
// Good:
//
//	<-quit
//	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
//	defer cancel()
//	srv.Shutdown(ctx)
//
// Fix: give it a context with a timeout below the platform's own; let a timer call Stop
// beside GracefulStop.
//
// # Rule early-exit
//
// early-exit: report a program that ends while its server still drains
//
// Reports the call that serves where main goes on when it returns, and ends the program,
// while Shutdown waits for requests in another goroutine. ListenAndServe and Serve return
// as soon as Shutdown begins, and fiber's Listen does too.
//
// Silent where main waits for the drain: over a channel, a wait group, an errgroup, a
// context that ends after it. A channel that is closed before the drain is no such wait.
// gRPC's Serve is silent: it returns only when GracefulStop is done.
//
// Why: the process is gone a moment after the signal. Shutdown was called and never got to
// wait: requests in flight are cut, and its error is never seen.
//
// Bad:
//
//	go func() {
//		<-ctx.Done()
//		srv.Shutdown(drainCtx)
//	}()
//	if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
//		return err
//	}
//	return nil // while Shutdown waits
//
// Good:
//
//	drained := make(chan error, 1)
//	go func() {
//		<-ctx.Done()
//		drained <- srv.Shutdown(drainCtx)
//	}()
//	if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
//		return err
//	}
//	return <-drained
//
// Fix: wait until Shutdown has returned; simplest is to call it in main and to serve in
// the goroutine.
//
// # Rule skipped-defer
//
// skipped-defer: report a process that is ended past deferred calls that must run
//
// Reports log.Fatal and its like, os.Exit, and Fatal of zap and logrus, where the program
// has begun to serve and deferred calls are pending, in main or in the goroutine itself,
// that close, flush or stop something. A Fatal in the goroutine that serves counts.
//
// Silent while the program starts, where the defers have nothing to release or belong to
// functions that have returned, and for a panic, which runs them. zap's Fatal syncs by
// itself: a deferred Sync of the logger is not missed there.
//
// Why: messages that a producer has buffered, the last spans and log lines are lost, those
// that say why the program failed among them.
//
// Bad:
//
//	func main() {
//		writer := &kafka.Writer{Topic: "orders", Async: true}
//		defer writer.Close()
//		if err := serve(writer); err != nil {
//			log.Fatal(err) // Close does not run
//		}
//	}
//
// Good:
//
//	func main() {
//		if err := run(); err != nil {
//			log.Fatal(err)
//		}
//	}
//
//	func run() error {
//		writer := &kafka.Writer{Topic: "orders", Async: true}
//		defer writer.Close()
//		return serve(writer)
//	}
//
// Fix: return the error to main, which ends the process when no deferred call is left; in
// a goroutine, send the error to main.
//
// # Rule server-closed
//
// server-closed: report http.ErrServerClosed taken for a failure
//
// Reports the call that serves where its error ends the program as failed also when it is
// http.ErrServerClosed, in a program that calls Shutdown: with Fatal, with os.Exit, or as
// the result of an errgroup or a run function. Another error set apart, such as
// net.ErrClosed, is no help.
//
// Silent where the error is looked at only before Shutdown can have been called, where it
// is only logged, and for gRPC's Serve and fiber's Listen, which return nil.
//
// Why: every Shutdown makes ListenAndServe return this error at once. A Fatal on it kills
// the process while the drain has just begun; otherwise every clean stop ends with status 1
// and looks like a crash.
//
// Bad:
//
//	go func() {
//		if err := srv.ListenAndServe(); err != nil {
//			log.Fatal(err)
//		}
//	}()
//
// Good:
//
//	go func() {
//		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
//			log.Fatal(err)
//		}
//	}()
//
// Fix: set http.ErrServerClosed apart with errors.Is.
//
// # Rule uncatchable
//
// uncatchable: report a signal that cannot be caught
//
// Reports SIGKILL, which os.Kill is too, and SIGSTOP in the signals that signal.Notify,
// signal.NotifyContext or signal.Ignore is given, also through a variable. It is reported
// in every package, libraries included.
//
// Silent where such a signal is sent, to a child process, say.
//
// Why: the system never delivers it to the program, so the code that waits for it never
// runs. Often os.Kill stands where SIGTERM was meant, and the signal that does come is not
// handled.
//
// Bad:
//
//	signal.Notify(quit, syscall.SIGTERM, os.Kill)
//
// Good:
//
//	signal.Notify(quit, syscall.SIGTERM)
//
// Fix: take the signal off the list. Where it is the only one, put in what was meant: an
// empty list means all signals.
//
// # Rule unbuffered
//
// unbuffered: report signal.Notify on a channel without a buffer
//
// Reports signal.Notify on a channel that is made without room for a signal, or with a
// size of zero, also where it comes from a field, a parameter or another function. It is
// reported in every package, libraries included.
//
// Silent where the size is not known, and for channels that get their signals from a
// goroutine that waits for the receiver.
//
// Why: Notify does not wait for the receiver. A signal that comes while the program is not
// just receiving is dropped: it runs on until it is killed, and cuts its requests then.
//
// Bad:
//
//	quit := make(chan os.Signal)
//	signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
//
// Good:
//
//	quit := make(chan os.Signal, 1)
//	signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
//
// Fix: make the channel hold one signal.
//
// # Rule in-handler
//
// in-handler: report a request that waits for its own server to drain
//
// Reports Shutdown and GracefulStop where a handler or an RPC of the same server calls them
// and waits for their end, directly, through functions, or for another goroutine that does.
//
// Silent where the call is made in a goroutine of its own and the handler returns, where
// the handler only tells main to stop, and where it drains another server than its own.
//
// Why: Shutdown waits for all requests, and this request waits for Shutdown. Neither ends
// before the deadline does, and without one the program hangs until it is killed.
//
// Bad:
//
//	mux.HandleFunc("POST /quit", func(w http.ResponseWriter, r *http.Request) {
//		srv.Shutdown(ctx)
//	})
//
// Good:
//
//	mux.HandleFunc("POST /quit", func(w http.ResponseWriter, r *http.Request) {
//		stop() // main waits for this and calls Shutdown
//	})
//
// Fix: let the handler tell main to stop, and shut the server down there.
//
// # Rule order
//
// order: report what is closed before the server that uses it has drained
//
// Reports that a database, a client, a broker's connection or a telemetry provider is
// closed after the signal and before the server has drained: in lines that are in the wrong
// order, by a deferred call that runs first, by a function given to RegisterOnShutdown,
// which runs when the drain begins, or in a goroutine that runs beside it.
//
// Silent for what is closed while the program starts, for listeners and live connections,
// which have to end first, and where no server is drained at all.
//
// Why: the requests that the drain waits for, to let them succeed, now fail on a closed
// database, at every deployment. Spans that end after their provider go nowhere.
//
// Bad:
//
//	<-ctx.Done()
//	db.Close()
//	err := srv.Shutdown(drainCtx)
//
// Good:
//
//	<-ctx.Done()
//	err := srv.Shutdown(drainCtx)
//	db.Close()
//
// Fix: close it when Shutdown has returned. Deferred calls run last in, first out.
//
// # Rule unflushed
//
// unflushed: report buffered telemetry or logs that are never written out
//
// Reports an OpenTelemetry provider that sends in batches or periodically, and a writer
// that holds log lines back (zap's BufferedWriteSyncer, a bufio.Writer behind a logger),
// where the program serves and nothing ever shuts it down or flushes it. It is reported
// where the provider or buffer is made.
//
// Silent where Shutdown, ForceFlush, Sync, Stop or Flush is reached, also through a list of
// functions, for exporters that send each span at once and for metrics that are fetched,
// and for buffers of files and responses.
//
// Why: the last batch is lost at every deployment and every crash: the spans and log lines
// of the seconds that one looks for afterwards.
//
// Bad:
//
//	tp := trace.NewTracerProvider(trace.WithBatcher(exporter))
//	otel.SetTracerProvider(tp)
//	return serve(ctx)
//
// Good:
//
//	tp := trace.NewTracerProvider(trace.WithBatcher(exporter))
//	otel.SetTracerProvider(tp)
//	err := serve(ctx)
//	flushCtx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
//	defer cancel()
//	return errors.Join(err, tp.Shutdown(flushCtx))
//
// Fix: shut the provider down, or flush the buffer, when the server has drained.
//
// # Rule base-context
//
// base-context: report requests whose context ends with the signal
//
// Reports a BaseContext of an http.Server that returns the signal's context, or one derived
// from it.
//
// Silent where its cancellation is taken off with context.WithoutCancel, and for a context
// that is cancelled only when the drain has run out of time.
//
// Why: at the signal every request in flight is cancelled: its queries fail and its client
// gets an error, while Shutdown waits for it to succeed.
//
// Bad:
//
//	srv := &http.Server{
//		BaseContext: func(net.Listener) context.Context { return ctx },
//	}
//
// Good:
//
//	requests := context.WithoutCancel(ctx)
//	srv := &http.Server{
//		BaseContext: func(net.Listener) context.Context { return requests },
//	}
//
// Fix: give requests a context that does not end with the signal.
//
// # Rule hijacked
//
// hijacked: report web sockets and hijacked connections that nothing closes at the end
//
// Reports the call that takes a connection out of the server's hands, Hijack or a web
// socket's Upgrade or Accept, in a program that drains the server and does not close such
// connections when it stops.
//
// Silent where a function given to RegisterOnShutdown, or one that is called after the
// signal, closes them, and where the handler itself also waits for the program's end.
//
// Why: Shutdown neither waits for such connections nor closes them. When main ends they are
// cut in the middle of a message, without a close frame, and all clients come back at once.
//
// Bad:
//
//	conn, err := upgrader.Upgrade(w, r, nil)
//	if err != nil {
//		return
//	}
//	defer conn.Close()
//
// Good:
//
//	srv.RegisterOnShutdown(hub.Close) // closes all that are registered
//	// …
//	conn, err := upgrader.Upgrade(w, r, nil)
//	if err != nil {
//		return
//	}
//	defer conn.Close()
//	hub.Register(conn)
//
// Fix: keep track of the connections, close them in RegisterOnShutdown, and wait for their
// handlers before main ends.
//
// # Rule readiness
//
// readiness: report a shutdown of a program that still says it is ready
//
// Reports Shutdown and GracefulStop after the signal where the program has a readiness
// endpoint, or gRPC's health service, and has not said by then that it is not ready.
//
// Silent where there is no readiness endpoint, and where a flag is set, or the health
// service told, on the way to the call.
//
// Why: the load balancer goes on sending requests until it has noticed. Shutdown closes the
// port at once, so these are refused.
//
// Bad:
//
//	<-ctx.Done()
//	return srv.Shutdown(drainCtx)
//
// Good:
//
//	<-ctx.Done()
//	ready.Store(false)          // /readyz answers 503 from here on
//	time.Sleep(5 * time.Second) // until the load balancer has seen it
//	return srv.Shutdown(drainCtx)
//
// Fix: withdraw readiness, wait a moment, then shut the server down.
//
// # Rule worker
//
// worker: report a goroutine that nothing waits for when the program ends
//
// Reports a go statement of a program that serves whose goroutine is still at work when
// main ends after the signal.
//
// Silent where main waits for it, by a wait group, an errgroup, a channel or a Stop that
// does so, and for goroutines that only serve, drain or wait for the signal.
//
// Why: main does not wait for goroutines. The job at hand is cut off where it stands: a
// mail is sent and its message not acknowledged, so it is sent again.
//
// Bad:
//
//	go consume(ctx, queue)
//	// …
//	return srv.Shutdown(drainCtx)
//
// Good:
//
//	var workers sync.WaitGroup
//	workers.Go(func() { consume(ctx, queue) })
//	// …
//	err := srv.Shutdown(drainCtx)
//	workers.Wait()
//	return err
//
// Fix: tell it to end, with its context, and wait for it before main ends.
package shutdown

// Package httptimeout finds HTTP servers and clients that can wait forever.
//
// # Analyzer httptimeout
//
// httptimeout: report HTTP servers and clients that can wait forever
//
// Neither http.Server nor http.Client has a timeout unless it is given one. The
// analyzer follows each server and client from the place where it is made through
// variables, fields, constructors, options and helpers, in this package and
// others, and reports it where a timeout is missing everywhere on that way. A
// timeout whose value cannot be known, such as one from the configuration, counts
// as given.
//
// # Rule client
//
// client: report an HTTP client without a timeout
//
// Reports http.Get, Head, Post and PostForm, http.DefaultClient (also as the
// fallback for an option that is nil), and a client whose Timeout nothing sets:
// not its literal, not a later line, not a helper, not an option. A client that
// another package's constructor returns is reported at the call.
//
// Silent where Timeout is set to something that cannot be known, where every
// request that the client sends carries a context whose deadline is made in view
// (context.WithTimeout or WithDeadline), where its Transport has a
// ResponseHeaderTimeout, and for clients that are handed in from outside. A context
// that comes in from outside, such as a request's own, is no deadline in view.
//
// http.DefaultClient is silent where the same package, or one that it imports, gives
// it a Timeout or replaces it. That main does so for the packages it imports is not
// seen from there; name a client of your own, or exclude the rule.
//
// Why: a server that accepts the connection and never answers holds the calling
// goroutine, its connection and all that waits for it, forever. One slow
// dependency then takes the whole service down.
//
// Bad:
//
//	client := &http.Client{}
//	resp, err := client.Get(url)
//
// Good:
//
//	client := &http.Client{Timeout: 10 * time.Second}
//	resp, err := client.Get(url)
//
// Fix: set Timeout on the client, or send every request with a context that has a
// deadline.
//
// # Rule server-read
//
// server-read: report an HTTP server that waits forever for a request
//
// Reports an http.Server with neither ReadHeaderTimeout nor ReadTimeout above zero;
// a negative ReadHeaderTimeout means none whatever ReadTimeout says. fasthttp.Server,
// and fiber and echo where they have some timeouts, are held to the same.
//
// Silent where either is set, also on a later line, in a helper or from a value that
// cannot be known, and for test servers.
//
// Why: clients that send their request a byte at a time (Slowloris) each hold a
// connection and a goroutine forever, until the process has no file descriptors
// left and answers nobody.
//
// Bad:
//
//	srv := &http.Server{Addr: ":8080", Handler: mux}
//
// Good:
//
//	srv := &http.Server{
//		Addr:              ":8080",
//		Handler:           mux,
//		ReadHeaderTimeout: 5 * time.Second,
//	}
//
// Fix: set ReadHeaderTimeout; ReadTimeout too, where no request has a body that
// takes long to send.
//
// # Rule server-write
//
// server-write: report an HTTP server whose responses may take forever
//
// Reports an http.Server without WriteTimeout whose handlers are all in view and
// none of which streams.
//
// Silent where a handler streams (server-sent events, http.Flusher,
// http.ResponseController, files, hijacked connections, proxies, pprof), where one
// sets a write deadline, under http.TimeoutHandler, and where the handler comes from
// somewhere that is not known.
//
// Why: a client that does not read its response holds the handler's goroutine and
// all it has open, such as a database connection, forever.
//
// Bad:
//
//	srv := &http.Server{Handler: api, ReadTimeout: 5 * time.Second}
//
// Good:
//
//	srv := &http.Server{Handler: api, ReadTimeout: 5 * time.Second, WriteTimeout: 30 * time.Second}
//
// Fix: set WriteTimeout above the time that the slowest handler rightly takes.
//
// # Rule server-idle
//
// server-idle: report an HTTP server that keeps idle connections forever
//
// Reports an http.Server with no IdleTimeout and no ReadTimeout, which stands in for
// it. A negative IdleTimeout switches it off.
//
// Silent where either is set, and where SetKeepAlivesEnabled(false) is called.
//
// Why: keep-alive connections of clients that are gone pile up, each with a file
// descriptor and a goroutine.
//
// Bad:
//
//	srv := &http.Server{Handler: api, ReadHeaderTimeout: 5 * time.Second}
//
// Good:
//
//	srv := &http.Server{Handler: api, ReadHeaderTimeout: 5 * time.Second, IdleTimeout: 2 * time.Minute}
//
// Fix: set IdleTimeout; somewhat above the keep-alive time of the load balancer in
// front, so that it is not the service that closes first.
//
// # Rule serve-func
//
// serve-func: report serving through a function that has no timeouts
//
// Reports http.ListenAndServe, ListenAndServeTLS, Serve and ServeTLS, also as
// function values, gin's Run methods, fasthttp.ListenAndServe and its like, and
// echo's Start and fiber's Listen where no timeout at all is set on the server
// behind them. An address that only this machine reaches lowers the severity to info.
//
// Why: the server behind these functions waits forever for slow clients, and cannot
// be shut down gracefully either.
//
// Bad:
//
//	log.Fatal(http.ListenAndServe(":8080", mux))
//
// Good:
//
//	srv := &http.Server{
//		Addr:              ":8080",
//		Handler:           mux,
//		ReadHeaderTimeout: 5 * time.Second,
//		WriteTimeout:      30 * time.Second,
//		IdleTimeout:       2 * time.Minute,
//	}
//	log.Fatal(srv.ListenAndServe())
//
// Fix: make an http.Server with timeouts and call its method.
//
// # Rule unit
//
// unit: report a timeout of a few nanoseconds
//
// Reports a timeout, interval or the like that is given as a bare constant below one
// millisecond: a time.Duration counts nanoseconds. Silent on 0, on negative values,
// and on constants that name a unit.
//
// Why: the timeout strikes at once, every time. Or the ticker that should fire twice
// a minute takes a whole core.
//
// Bad:
//
//	client := &http.Client{Timeout: 30}
//
// Good:
//
//	client := &http.Client{Timeout: 30 * time.Second}
//
// Fix: multiply by the unit that was meant.
//
// # Rule order
//
// order: report timeouts that contradict each other
//
// Reports a handler's timeout (http.TimeoutHandler, a router's timeout middleware)
// that is not below the server's WriteTimeout, and a ReadHeaderTimeout above
// ReadTimeout. Silent where a value is not known.
//
// Why: WriteTimeout closes the connection before the handler's timeout can answer:
// the client sees a broken connection in place of a 503, and nothing is logged.
//
// Bad:
//
//	srv := &http.Server{
//		Handler:      http.TimeoutHandler(mux, time.Minute, "timeout"),
//		WriteTimeout: 30 * time.Second,
//	}
//
// Good:
//
//	srv := &http.Server{
//		Handler:      http.TimeoutHandler(mux, 25*time.Second, "timeout"),
//		WriteTimeout: 30 * time.Second,
//	}
//
// Fix: let the inner timeout be the shorter one.
//
// # Rule transport
//
// transport: report a transport or dialer that can wait forever
//
// Reports an http.Transport made from scratch with no dial, TLS handshake or response
// header timeout, a net.Dialer without Timeout, and net.Dial. Silent where a client
// around it has a Timeout.
//
// Why: http.DefaultTransport has these timeouts; a transport made from scratch does
// not, and a host that drops packets holds the caller for minutes.
//
// Bad:
//
//	transport := &http.Transport{MaxIdleConnsPerHost: 100}
//
// Good:
//
//	transport := http.DefaultTransport.(*http.Transport).Clone()
//	transport.MaxIdleConnsPerHost = 100
//
// Fix: clone http.DefaultTransport, or set the timeouts; use net.DialTimeout or a
// net.Dialer with a Timeout.
//
// # Rule query
//
// query: report a database call that cannot be cancelled
//
// Reports calls of database/sql, sqlx and pgx that take no context, or that are given
// context.Background or context.TODO in a function that has a context of its own.
//
// Why: the query runs on after the client has gone and the request's deadline has
// passed, and holds its connection of the pool meanwhile.
//
// Bad:
//
//	func (s *Store) User(ctx context.Context, id int) (*User, error) {
//		row := s.db.QueryRow("SELECT name FROM users WHERE id = $1", id)
//
// Good:
//
//	func (s *Store) User(ctx context.Context, id int) (*User, error) {
//		row := s.db.QueryRowContext(ctx, "SELECT name FROM users WHERE id = $1", id)
//
// Fix: pass the context on.
package httptimeout

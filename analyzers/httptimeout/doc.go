// Package httptimeout finds HTTP servers and clients that can wait for ever.
//
// # Analyzer httptimeout
//
// httptimeout: report HTTP servers and clients that can wait for ever
//
// # Rule serve-func
//
// serve-func: report serving through a function that cannot set timeouts
//
// Reports http.ListenAndServe and its relatives.
//
// Why: a slow client holds its connection, and the goroutine behind it, for ever.
//
// Bad:
//
//	http.ListenAndServe(":8080", mux)
//
// Good:
//
//	srv := &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: 5 * time.Second}
//	srv.ListenAndServe()
//
// Fix: make an http.Server with timeouts and call its method.
package httptimeout

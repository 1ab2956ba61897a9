// Package bodyclose finds what is opened and not closed on every path.
//
// # Analyzer bodyclose
//
// bodyclose: report what is opened and not closed on every path
//
// A response, a file, rows and a transaction each hold something of which the process
// has a limited number: connections, file descriptors, locks. The analyzer follows each
// from the call that hands it over, along every path to the function's end, and reports
// it where a path ends and it is neither closed nor handed on. Paths on which the call
// has failed owe nothing. Deferred calls, closures and helpers are followed, also into
// other packages: one that closes is told from one that only reads, and one that closes
// only when it returns an error from one that always does.
//
// It is silent where the value leaves the function: returned, stored in a field, map,
// slice or channel, captured by a goroutine, or given to a function that is not known
// and could close it. A function that gets an io.Reader cannot.
//
// # Rule response
//
// response: report a response whose body is not closed on some path
//
// Reports an *http.Response that the function has to close, because it sent the request
// or called a function that hands the response on, and that stays open on a path. The
// message names the return at which it does. A result that is discarded, and a response
// that the next round of a loop replaces, are reported too.
//
// Silent on paths where the error is not nil, and on those that end the process; where the
// response is handed on; and for responses that nobody has to close: those of httptest's
// recorder and of web socket dials, and those whose body a client library has read and
// closed already.
//
// Why: a body that is not closed keeps its connection: it cannot be used again, and is not
// given back. Each such path leaks a connection, two goroutines and a file descriptor per
// request, until none are left.
//
// Bad:
//
//	resp, err := client.Do(req)
//	if err != nil {
//		return err
//	}
//	if resp.StatusCode != http.StatusOK {
//		return fmt.Errorf("status %d", resp.StatusCode) // stays open here
//	}
//	defer resp.Body.Close()
//
// Good:
//
//	resp, err := client.Do(req)
//	if err != nil {
//		return err
//	}
//	defer resp.Body.Close()
//	if resp.StatusCode != http.StatusOK {
//		return fmt.Errorf("status %d", resp.StatusCode)
//	}
//
// Fix: close the body with defer directly after the error check.
//
// # Rule readcloser
//
// readcloser: report a file or other reader that is not closed on some path
//
// Reports any other io.ReadCloser that a call hands over to be closed: files, network
// connections, members of archives, uploaded files, decompressors, objects from object
// stores, and what a package's own functions open and return. A function whose body is not
// known counts where it returns an io.ReadCloser and an error.
//
// Silent for pipes of os/exec, which Wait closes, for io.NopCloser, for readers that a
// method only shows, and for files that are kept as the destination of a log.
//
// Why: file descriptors run out. An object store's body keeps its connection as a
// response's does.
//
// Bad:
//
//	f, err := os.Open(name)
//	if err != nil {
//		return err
//	}
//	if err := json.NewDecoder(f).Decode(&cfg); err != nil {
//		return err // stays open here
//	}
//	return f.Close()
//
// Good:
//
//	f, err := os.Open(name)
//	if err != nil {
//		return err
//	}
//	defer f.Close()
//	return json.NewDecoder(f).Decode(&cfg)
//
// Fix: close it with defer directly after the error check.
//
// # Rule rows
//
// rows: report rows, a statement or a connection that is not given back on some path
//
// Reports sql.Rows, sql.Stmt and sql.Conn, those of sqlx and pgx, and a connection of
// pgxpool, that stay open on a path.
//
// Rows close themselves when Next returns false, so the path that runs the loop to its end
// owes nothing; a return or break inside of it does. Silent for helpers that close
// (pgx.CollectRows, scany) and for statements of a transaction, which end with it.
//
// Why: open rows keep their connection out of the pool. When all are out, every query of
// the service waits forever.
//
// Bad:
//
//	for rows.Next() {
//		if err := rows.Scan(&id); err != nil {
//			return nil, err // stay open here
//		}
//	}
//
// Good:
//
//	defer rows.Close()
//	for rows.Next() {
//		if err := rows.Scan(&id); err != nil {
//			return nil, err
//		}
//	}
//
// Fix: close with defer directly after the error check.
//
// # Rule rows-err
//
// rows-err: report a loop over rows after which nobody looks at rows.Err
//
// Reports a loop over rows.Next() where neither this function, nor one that it gives the
// rows to, ever looks at rows.Err().
//
// Silent where rows are handed on to somebody who may look, and for a loop over rows that
// came as a parameter: the caller is asked.
//
// Why: Next returns false at the last row, and also when the connection breaks or the
// context ends. Without Err a list that was cut short passes for a whole one.
//
// Bad:
//
//	for rows.Next() {
//		// …
//	}
//	return list, nil
//
// Good:
//
//	for rows.Next() {
//		// …
//	}
//	return list, rows.Err()
//
// Fix: return rows.Err() after the loop.
//
// # Rule tx
//
// tx: report a transaction that is neither committed nor rolled back on some path
//
// Reports a transaction of database/sql, sqlx, pgx, gorm or bun, or of any type with Commit
// and Rollback that a Begin returns, that is still open when a path ends.
//
// Silent where Rollback is deferred, also in a literal that looks at the error, and for
// helpers that are given a function to run inside of a transaction.
//
// Why: a transaction that nobody ends keeps its connection and its locks. The next one that
// touches the same rows waits for it.
//
// Bad:
//
//	tx, err := db.BeginTx(ctx, nil)
//	if err != nil {
//		return err
//	}
//	if _, err := tx.ExecContext(ctx, query, id); err != nil {
//		return err // stays open here
//	}
//	return tx.Commit()
//
// Good:
//
//	tx, err := db.BeginTx(ctx, nil)
//	if err != nil {
//		return err
//	}
//	defer tx.Rollback() // does nothing after a Commit
//	if _, err := tx.ExecContext(ctx, query, id); err != nil {
//		return err
//	}
//	return tx.Commit()
//
// Fix: defer the Rollback directly after the error check.
//
// # Rule use-before-check
//
// use-before-check: report a result that is used where its call may have failed
//
// Reports a use of a response, of rows, a transaction or another reader on a path on which
// the call that gave it has returned an error: before the error is looked at, after a
// check that goes on, or where the error is dropped. A deferred Close counts.
//
// Silent where the value is compared with nil first, where the error goes to a function that
// may decide, and for *os.File, whose methods take a nil file.
//
// Why: the value is nil, and the use panics, on the day that the other side is down.
//
// Bad:
//
//	resp, err := client.Do(req)
//	defer resp.Body.Close() // panics when err is not nil
//	if err != nil {
//		return err
//	}
//
// Good:
//
//	resp, err := client.Do(req)
//	if err != nil {
//		return err
//	}
//	defer resp.Body.Close()
//
// Fix: look at the error, and leave, before the first use.
//
// # Rule span
//
// span: report a span that is not ended on some path
//
// Reports an OpenTelemetry span that its function starts and does not end on a path.
//
// Silent where the span or the context that holds it is handed on.
//
// Why: a span that is not ended is never sent. The requests that went wrong are the ones
// that are missing.
//
// Bad:
//
//	ctx, span := tracer.Start(ctx, "place order")
//	if err := place(ctx); err != nil {
//		return err // not ended here
//	}
//	span.End()
//
// Good:
//
//	ctx, span := tracer.Start(ctx, "place order")
//	defer span.End()
//	return place(ctx)
//
// Fix: defer the End directly after the start.
package bodyclose

package fix

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"

	"github.com/jackc/pgx/v5/pgxpool"
)

var errStatus = errors.New("unexpected status")

// early gets a defer after its check.
func early(u string) ([]byte, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		return nil, errStatus
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// inBlock gets it with the block's indentation.
func inBlock(u string, fetch bool) ([]byte, error) {
	if fetch {
		resp, err := http.Get(u) // want "bodyclose/response"
		if err != nil {
			return nil, err
		}
		return io.ReadAll(resp.Body)
	}
	return nil, nil
}

// inCase gets it in a clause.
func inCase(u, method string) error {
	switch method {
	case http.MethodHead:
		answer, err := http.Head(u) // want "bodyclose/response"
		if err != nil {
			return err
		}
		if answer.StatusCode != http.StatusOK {
			return errStatus
		}
	}
	return nil
}

// decode closes a file.
func decode(name string, into any) error {
	f, err := os.Open(name) // want "bodyclose/readcloser"
	if err != nil {
		return err
	}
	return json.NewDecoder(f).Decode(into)
}

// list closes rows.
func list(ctx context.Context, db *sql.DB) (names []string, err error) {
	rows, err := db.QueryContext(ctx, "SELECT name FROM users") // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}

// rename rolls back.
func rename(ctx context.Context, db *sql.DB, from, to string) error {
	tx, err := db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "UPDATE users SET name = $1 WHERE name = $2", to, from); err != nil {
		return err
	}
	return tx.Commit()
}

// pool rolls back with the context, and gives a connection back by its own method.
func pool(ctx context.Context, db *pgxpool.Pool) error {
	conn, err := db.Acquire(ctx) // want "bodyclose/rows\\)"
	if err != nil {
		return err
	}
	tx, err := conn.Begin(ctx) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, "SELECT 1"); err != nil {
		return err
	}
	return tx.Commit(ctx)
}

// handedOn gets none: on the other path the caller closes.
func handedOn(u string) (*http.Response, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		return nil, errStatus
	}
	return resp, nil
}

// inLoop gets none: a defer would wait for the function's end.
func inLoop(urls []string) error {
	for _, u := range urls {
		resp, err := http.Get(u) // want "bodyclose/response"
		if err != nil {
			return err
		}
		if resp.StatusCode != http.StatusOK {
			return errStatus
		}
		resp.Body.Close()
	}
	return nil
}

// otherCheck gets none: what comes next does not leave.
func otherCheck(u string) int {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err == nil {
		return resp.StatusCode
	}
	return 0
}

// assigned gets none: the variable is older than the call.
func assigned(u string) (resp *http.Response, err error) {
	resp, err = http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		return nil, errStatus
	}
	return resp, nil
}

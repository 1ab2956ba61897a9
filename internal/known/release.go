package known

import "sync"

// A Resource is a type whose values somebody has to release.
type Resource struct {
	Kind    string   // "response", "rows", "statement", "connection", "transaction", "span"
	Part    string   // the field that is to be released, where it is not the value itself
	Failure string   // the field that holds the error, where the call returns none
	Chain   bool     // methods that return the type itself return the same thing
	Same    []string // methods that return the value as it is
	Drained []string // methods that have released the value when they return false
	Reopens string   // the method that brings it to life again where it returns true
	Broken  []string // methods that have released the value when they return an error
	NilSafe bool     // methods may be called on a nil value
}

// rows are closed by Next when it returns false: "If Next is called and returns false and
// there are no further result sets, the Rows are closed automatically"
// (https://pkg.go.dev/database/sql#Rows.Close); "Rows are closed automatically when Next
// returns false" (https://pkg.go.dev/github.com/jackc/pgx/v5#Rows).
var rows = Resource{Kind: "rows", Drained: []string{"Next"}, Reopens: "NextResultSet"}

// Scan and Values of pgx close the rows where they fail
// (https://pkg.go.dev/github.com/jackc/pgx/v5#Rows, baseRows.fatal).
var pgxRows = Resource{Kind: "rows", Drained: []string{"Next"}, Broken: []string{"Scan", "Values"}}

var (
	statement   = Resource{Kind: "statement"}
	connection  = Resource{Kind: "connection"}
	transaction = Resource{Kind: "transaction"}
)

// Resources are the types, by path and name, of the value or what it points to. All other
// types that have Read and Close are readers, and all that have Commit and Rollback
// transactions.
var Resources = sync.OnceValue(resources)

func resources() map[string]Resource {
	return map[string]Resource{
		// "The client must close the response body when finished with it": https://pkg.go.dev/net/http
		"net/http.Response": {Kind: "response", Part: "Body"},

		// https://pkg.go.dev/database/sql: Rows.Close, Stmt.Close, "Every Conn must be returned
		// to the database pool after use by calling Conn.Close", "A transaction must end with a
		// call to Tx.Commit or Tx.Rollback."
		"database/sql.Rows": rows,
		"database/sql.Stmt": statement,
		"database/sql.Conn": connection,
		"database/sql.Tx":   transaction,

		// https://pkg.go.dev/github.com/jmoiron/sqlx: they wrap those of database/sql.
		"github.com/jmoiron/sqlx.Rows":      rows,
		"github.com/jmoiron/sqlx.Stmt":      statement,
		"github.com/jmoiron/sqlx.NamedStmt": statement,
		"github.com/jmoiron/sqlx.Conn":      connection,
		"github.com/jmoiron/sqlx.Tx":        transaction,

		// https://pkg.go.dev/github.com/jackc/pgx/v5: "Rows must be closed before the Conn can be
		// used again"; pgxpool.Conn: "it must be released" (Pool.Acquire).
		"github.com/jackc/pgx/v5.Rows":         pgxRows,
		"github.com/jackc/pgx/v5.Tx":           transaction,
		"github.com/jackc/pgx/v5/pgxpool.Conn": connection,
		"github.com/jackc/pgx/v5/pgxpool.Tx":   transaction,
		"github.com/jackc/pgx/v4.Rows":         pgxRows,
		"github.com/jackc/pgx/v4.Tx":           transaction,
		"github.com/jackc/pgx/v4/pgxpool.Conn": connection,
		"github.com/jackc/pgx/v4/pgxpool.Tx":   transaction,

		// https://gorm.io/docs/transactions.html: Begin, then Commit or Rollback; the error is a field.
		"gorm.io/gorm.DB": {Kind: "transaction", Failure: "Error", Chain: true, Same: []string{"WithContext", "Session", "Debug"}},

		// "End completes the Span": https://pkg.go.dev/go.opentelemetry.io/otel/trace#Span
		"go.opentelemetry.io/otel/trace.Span": {Kind: "span"},

		// "The caller ... must close Body": https://pkg.go.dev/github.com/aws/aws-sdk-go-v2/service/s3#GetObjectOutput
		"github.com/aws/aws-sdk-go-v2/service/s3.GetObjectOutput": {Kind: "object", Part: "Body"},
		"github.com/aws/aws-sdk-go/service/s3.GetObjectOutput":    {Kind: "object", Part: "Body"},

		// "It is the caller's responsibility to close the body": https://pkg.go.dev/github.com/elastic/go-elasticsearch/v8/esapi#Response
		"github.com/elastic/go-elasticsearch/v8/esapi.Response": {Kind: "response", Part: "Body"},
		"github.com/elastic/go-elasticsearch/v7/esapi.Response": {Kind: "response", Part: "Body"},

		// "Close closes the Zip file, rendering it unusable for I/O": https://pkg.go.dev/archive/zip#ReadCloser
		"archive/zip.ReadCloser": {Kind: "archive"},

		// https://pkg.go.dev/net#Conn
		"net.Conn":        {Kind: "socket"},
		"net.TCPConn":     {Kind: "socket"},
		"net.UDPConn":     {Kind: "socket"},
		"net.UnixConn":    {Kind: "socket"},
		"crypto/tls.Conn": {Kind: "socket"},

		// https://pkg.go.dev/io/fs#File and the like
		"io/fs.File":                  {Kind: "file"},
		"net/http.File":               {Kind: "file"},
		"mime/multipart.File":         {Kind: "file"},
		"github.com/spf13/afero.File": {Kind: "file"},

		// Methods of a nil *os.File return ErrInvalid: https://pkg.go.dev/os#ErrInvalid
		"os.File": {Kind: "file", NilSafe: true},
	}
}

// Releasing are the methods that release what they are called on.
var Releasing = set(
	"Close", "CloseWithError",
	"Commit", "Rollback", // a transaction is over also where they fail
	"Release", "Hijack", // pgxpool.Conn; after Hijack it is out of the pool
	"End", // trace.Span
)

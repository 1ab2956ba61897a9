package known

import "sync"

// An Effect is what a call does with an argument.
type Effect uint8

const (
	Lends    Effect = iota + 1 // uses it while it runs
	Holds                      // as Lends, and the result reads from it
	Wraps                      // as Holds, and closing the result closes it
	Releases                   // releases it
	Keeps                      // owns it from now on
)

// A Contract says what a function hands to its caller to release, and what it does with
// its arguments, by parameter; a method's receiver is 0. What is not listed follows from
// types: who gets an io.Reader cannot close it.
type Contract struct {
	Owes []int // results; empty: none, although the types look like it
	Also int   // one more than a result through which it may be released as well
	Args map[int]Effect
}

var (
	owes     = Contract{Owes: []int{0}}
	owesBoth = Contract{Owes: []int{0, 1}}
	owesNone = Contract{Owes: []int{}}
)

func does(parameter int, effect Effect) Contract {
	return Contract{Args: map[int]Effect{parameter: effect}}
}

// Contracts are the functions and methods of the standard library and of well-known
// modules whose contract their types do not tell.
var Contracts = sync.OnceValue(contracts)

func contracts() map[string]Contract {
	return map[string]Contract{
		// net/http: "The caller must close resp.Body when done reading from it" (Client.Do, Get);
		// "Callers should not close" what RoundTrip got: they must close what it gave.
		"net/http.Get":                                 owes,
		"net/http.Head":                                owes,
		"net/http.Post":                                {Owes: []int{0}, Args: map[int]Effect{2: Keeps}}, // "If the provided body is an io.Closer, it is closed after the request"
		"net/http.PostForm":                            owes,
		"net/http.ReadResponse":                        owes, // "Clients must call resp.Body.Close when finished reading resp.Body."
		"(*net/http.Client).Do":                        owes,
		"(*net/http.Client).Get":                       owes,
		"(*net/http.Client).Head":                      owes,
		"(*net/http.Client).Post":                      {Owes: []int{0}, Args: map[int]Effect{3: Keeps}},
		"(*net/http.Client).PostForm":                  owes,
		"(*net/http.Transport).RoundTrip":              owes,
		"(net/http.RoundTripper).RoundTrip":            owes,
		"net/http.NewRequest":                          does(2, Keeps), // "the body will be closed by the Client methods"
		"net/http.NewRequestWithContext":               does(3, Keeps),
		"net/http.MaxBytesReader":                      {Owes: []int{}, Args: map[int]Effect{1: Wraps}}, // "closes the underlying reader when its Close method is called"
		"(*net/http.Response).Write":                   does(0, Releases),                               // "The Response Body is closed after it is sent."
		"(net/http.FileSystem).Open":                   owes,
		"(net/http.Dir).Open":                          owes,
		"(*net/http.Request).FormFile":                 owes, // the file of the form; RemoveAll alone does not close it
		"(net/http.Hijacker).Hijack":                   owes, // "it becomes the caller's responsibility to manage and close the connection"
		"(*net/http.ResponseController).Hijack":        owes,
		"net/http/httputil.DumpResponse":               does(0, Lends), // reads the body and puts a copy in its place
		"net/http/httputil.NewChunkedReader":           does(0, Holds),
		"(*net/http/httptest.ResponseRecorder).Result": owesNone, // "Response.Body is guaranteed to be non-nil", over a buffer
		"net/http/httptest.NewRequest":                 does(2, Keeps),

		// io and what wraps readers.
		"io.NopCloser":        {Owes: []int{}, Args: map[int]Effect{0: Holds}},
		"io.MultiReader":      does(0, Holds),
		"io.TeeReader":        does(0, Holds),
		"io.LimitReader":      does(0, Holds),
		"io.NewSectionReader": does(0, Holds),
		"bufio.NewScanner":    does(0, Holds),

		// os: "the caller should close the file"; os.Pipe gives two.
		"os.Open":                     owes,
		"os.OpenFile":                 owes,
		"os.Create":                   owes,
		"os.CreateTemp":               owes,
		"os.OpenInRoot":               owes,
		"(*os.Root).Open":             owes,
		"(*os.Root).OpenFile":         owes,
		"(*os.Root).Create":           owes,
		"os.Pipe":                     owesBoth,
		"os.NewFile":                  owesNone, // a descriptor that is somebody's already
		"io/ioutil.TempFile":          owes,
		"(embed.FS).Open":             owesNone, // there is nothing to close
		"(testing/fstest.MapFS).Open": owesNone,
		"(io/fs.FS).Open":             owes, // "FS.Open ... the caller must call Close"

		// os/exec: "Wait will close the pipe after seeing the command exit"
		"(*os/exec.Cmd).StdoutPipe": owesNone,
		"(*os/exec.Cmd).StderrPipe": owesNone,

		// compress, archive, mime/multipart: "It is the caller's responsibility to call Close"
		"compress/gzip.NewReader":           {Owes: []int{0}, Args: map[int]Effect{0: Holds}}, // "Close ... does not close the underlying io.Reader"
		"compress/zlib.NewReader":           {Owes: []int{0}, Args: map[int]Effect{0: Holds}},
		"compress/zlib.NewReaderDict":       {Owes: []int{0}, Args: map[int]Effect{0: Holds}},
		"compress/flate.NewReader":          {Owes: []int{}, Args: map[int]Effect{0: Holds}}, // Close frees nothing
		"compress/flate.NewReaderDict":      {Owes: []int{}, Args: map[int]Effect{0: Holds}},
		"compress/lzw.NewReader":            {Owes: []int{0}, Args: map[int]Effect{0: Holds}}, // "It is the caller's responsibility to call Close"
		"archive/zip.OpenReader":            owes,
		"(*archive/zip.File).Open":          owes,
		"(*archive/zip.Reader).Open":        owes,
		"(*mime/multipart.FileHeader).Open": owes,

		// net: a connection is a file descriptor until it is closed.
		"net.Dial":                         owes,
		"net.DialTimeout":                  owes,
		"net.DialTCP":                      owes,
		"net.DialUDP":                      owes,
		"net.DialUnix":                     owes,
		"(*net.Dialer).Dial":               owes,
		"(*net.Dialer).DialContext":        owes,
		"(net.Listener).Accept":            owes,
		"crypto/tls.Dial":                  owes,
		"crypto/tls.DialWithDialer":        owes,
		"(*crypto/tls.Dialer).Dial":        owes,
		"(*crypto/tls.Dialer).DialContext": owes,

		"(*net/smtp.Client).Quit": does(0, Releases), // "sends the QUIT command and closes the connection"

		// They wait for the value to be forgotten; they do not keep it.
		"runtime.SetFinalizer": does(0, Lends),
		"runtime.AddCleanup":   does(0, Lends),
		"runtime.KeepAlive":    does(0, Lends),

		// Writers that are kept for as long as the process runs.
		"log.SetOutput":                 does(0, Keeps),
		"log.New":                       does(0, Keeps),
		"(*log.Logger).SetOutput":       does(1, Keeps),
		"log/slog.NewJSONHandler":       does(0, Keeps),
		"log/slog.NewTextHandler":       does(0, Keeps),
		"runtime/debug.SetCrashOutput":  does(0, Keeps), // it duplicates the file; the caller's is often kept open
		"runtime/pprof.StartCPUProfile": does(0, Keeps), // mostly for as long as the process runs
		"runtime/trace.Start":           does(0, Keeps),

		// database/sql
		"(*database/sql.DB).Query":            owes,
		"(*database/sql.DB).QueryContext":     owes,
		"(*database/sql.DB).Prepare":          owes,
		"(*database/sql.DB).PrepareContext":   owes,
		"(*database/sql.DB).Conn":             owes,
		"(*database/sql.DB).Begin":            owes,
		"(*database/sql.DB).BeginTx":          owes,
		"(*database/sql.Conn).QueryContext":   owes,
		"(*database/sql.Conn).PrepareContext": owes,
		"(*database/sql.Conn).BeginTx":        owes,
		"(*database/sql.Tx).Query":            owes,
		"(*database/sql.Tx).QueryContext":     owes,
		"(*database/sql.Tx).Prepare":          owesNone, // "The returned statement ... will be closed when the transaction has been committed or rolled back."
		"(*database/sql.Tx).PrepareContext":   owesNone,
		"(*database/sql.Tx).Stmt":             owesNone,
		"(*database/sql.Tx).StmtContext":      owesNone,
		"(*database/sql.Stmt).Query":          owes,
		"(*database/sql.Stmt).QueryContext":   owes,

		// sqlx
		"(*github.com/jmoiron/sqlx.DB).Queryx":               owes,
		"(*github.com/jmoiron/sqlx.DB).QueryxContext":        owes,
		"(*github.com/jmoiron/sqlx.DB).NamedQuery":           owes,
		"(*github.com/jmoiron/sqlx.DB).NamedQueryContext":    owes,
		"(*github.com/jmoiron/sqlx.DB).Preparex":             owes,
		"(*github.com/jmoiron/sqlx.DB).PreparexContext":      owes,
		"(*github.com/jmoiron/sqlx.DB).PrepareNamed":         owes,
		"(*github.com/jmoiron/sqlx.DB).PrepareNamedContext":  owes,
		"(*github.com/jmoiron/sqlx.DB).Connx":                owes,
		"(*github.com/jmoiron/sqlx.DB).Beginx":               owes,
		"(*github.com/jmoiron/sqlx.DB).BeginTxx":             owes,
		"(*github.com/jmoiron/sqlx.DB).MustBegin":            owes,
		"(*github.com/jmoiron/sqlx.DB).MustBeginTx":          owes,
		"(*github.com/jmoiron/sqlx.Conn).BeginTxx":           owes,
		"(*github.com/jmoiron/sqlx.Conn).QueryxContext":      owes,
		"(*github.com/jmoiron/sqlx.Conn).PreparexContext":    owes,
		"(*github.com/jmoiron/sqlx.Tx).Queryx":               owes,
		"(*github.com/jmoiron/sqlx.Tx).QueryxContext":        owes,
		"(*github.com/jmoiron/sqlx.Tx).NamedQuery":           owes,
		"(*github.com/jmoiron/sqlx.Tx).Preparex":             owesNone,
		"(*github.com/jmoiron/sqlx.Tx).PreparexContext":      owesNone,
		"(*github.com/jmoiron/sqlx.Tx).PrepareNamed":         owesNone,
		"(*github.com/jmoiron/sqlx.Tx).PrepareNamedContext":  owesNone,
		"(*github.com/jmoiron/sqlx.Tx).Stmtx":                owesNone,
		"(*github.com/jmoiron/sqlx.Tx).StmtxContext":         owesNone,
		"(*github.com/jmoiron/sqlx.Tx).NamedStmt":            owesNone,
		"(*github.com/jmoiron/sqlx.Tx).NamedStmtContext":     owesNone,
		"(*github.com/jmoiron/sqlx.Stmt).Queryx":             owes,
		"(*github.com/jmoiron/sqlx.Stmt).QueryxContext":      owes,
		"(*github.com/jmoiron/sqlx.NamedStmt).Query":         owes,
		"(*github.com/jmoiron/sqlx.NamedStmt).Queryx":        owes,
		"(*github.com/jmoiron/sqlx.NamedStmt).QueryxContext": owes,
		"github.com/jmoiron/sqlx.NamedQuery":                 owes,
		"github.com/jmoiron/sqlx.Preparex":                   owes,
		"github.com/jmoiron/sqlx.StructScan":                 does(0, Lends), // "StructScan will not close rows": it reads them to the end

		// pgx. CollectRows, CollectOneRow, CollectExactlyOneRow and ForEachRow: "closes the rows".
		"github.com/jackc/pgx/v5.CollectRows":             does(0, Releases),
		"github.com/jackc/pgx/v5.AppendRows":              does(1, Releases),
		"github.com/jackc/pgx/v5.CollectOneRow":           does(0, Releases),
		"github.com/jackc/pgx/v5.CollectExactlyOneRow":    does(0, Releases),
		"github.com/jackc/pgx/v5.ForEachRow":              does(0, Releases),
		"github.com/jackc/pgx/v5.BeginFunc":               owesNone,
		"(*github.com/jackc/pgx/v5.Conn).Query":           owes,
		"(*github.com/jackc/pgx/v5.Conn).Begin":           owes,
		"(*github.com/jackc/pgx/v5.Conn).BeginTx":         owes,
		"(github.com/jackc/pgx/v5.Tx).Query":              owes,
		"(github.com/jackc/pgx/v5.Tx).Begin":              owesNone, // a savepoint, which ends with the transaction
		"(*github.com/jackc/pgx/v5/pgxpool.Pool).Query":   owes,
		"(*github.com/jackc/pgx/v5/pgxpool.Pool).Begin":   owes,
		"(*github.com/jackc/pgx/v5/pgxpool.Pool).BeginTx": owes,
		"(*github.com/jackc/pgx/v5/pgxpool.Pool).Acquire": owes,
		"(*github.com/jackc/pgx/v5/pgxpool.Conn).Query":   owes,
		"(*github.com/jackc/pgx/v5/pgxpool.Conn).Begin":   owes,
		"(*github.com/jackc/pgx/v5/pgxpool.Conn).BeginTx": owes,
		"(*github.com/jackc/pgx/v5/pgxpool.Tx).Query":     owes,
		"(*github.com/jackc/pgx/v5/pgxpool.Tx).Begin":     owesNone, // a savepoint, which ends with the transaction
		"(*github.com/jackc/pgx/v5/pgxpool.Conn).Conn":    owesNone,
		"(*github.com/jackc/pgx/v4.Conn).Query":           owes,
		"(*github.com/jackc/pgx/v4.Conn).Begin":           owes,
		"(*github.com/jackc/pgx/v4.Conn).BeginTx":         owes,
		"(github.com/jackc/pgx/v4.Tx).Query":              owes,
		"(github.com/jackc/pgx/v4.Tx).Begin":              owesNone, // a savepoint, which ends with the transaction
		"(*github.com/jackc/pgx/v4/pgxpool.Pool).Query":   owes,
		"(*github.com/jackc/pgx/v4/pgxpool.Pool).Begin":   owes,
		"(*github.com/jackc/pgx/v4/pgxpool.Pool).BeginTx": owes,
		"(*github.com/jackc/pgx/v4/pgxpool.Pool).Acquire": owes,
		"(*github.com/jackc/pgx/v4/pgxpool.Conn).Query":   owes,
		"(*github.com/jackc/pgx/v4/pgxpool.Conn).Begin":   owes,
		"(*github.com/jackc/pgx/v4/pgxpool.Conn).BeginTx": owes,

		// scany: "ScanAll ... closes the rows"
		"github.com/georgysavva/scany/v2/sqlscan.ScanAll": does(1, Releases),
		"github.com/georgysavva/scany/v2/sqlscan.ScanOne": does(1, Releases),
		"github.com/georgysavva/scany/v2/pgxscan.ScanAll": does(1, Releases),
		"github.com/georgysavva/scany/v2/pgxscan.ScanOne": does(1, Releases),
		"github.com/georgysavva/scany/sqlscan.ScanAll":    does(1, Releases),
		"github.com/georgysavva/scany/sqlscan.ScanOne":    does(1, Releases),
		"github.com/georgysavva/scany/pgxscan.ScanAll":    does(1, Releases),
		"github.com/georgysavva/scany/pgxscan.ScanOne":    does(1, Releases),

		// The same as interfaces see it, and one row at a time.
		"github.com/georgysavva/scany/v2/sqlscan.ScanAllSets":    does(1, Releases),
		"github.com/georgysavva/scany/v2/dbscan.ScanAll":         does(1, Releases),
		"github.com/georgysavva/scany/v2/dbscan.ScanOne":         does(1, Releases),
		"github.com/georgysavva/scany/v2/dbscan.ScanAllSets":     does(1, Releases),
		"(*github.com/georgysavva/scany/v2/pgxscan.API).ScanAll": does(2, Releases),
		"(*github.com/georgysavva/scany/v2/pgxscan.API).ScanOne": does(2, Releases),
		"(*github.com/georgysavva/scany/v2/sqlscan.API).ScanAll": does(2, Releases),
		"(*github.com/georgysavva/scany/v2/sqlscan.API).ScanOne": does(2, Releases),
		"(*github.com/georgysavva/scany/v2/dbscan.API).ScanAll":  does(2, Releases),
		"(*github.com/georgysavva/scany/v2/dbscan.API).ScanOne":  does(2, Releases),
		"github.com/georgysavva/scany/v2/pgxscan.ScanRow":        does(1, Lends),
		"github.com/georgysavva/scany/v2/sqlscan.ScanRow":        does(1, Lends),
		"github.com/georgysavva/scany/v2/dbscan.ScanRow":         does(1, Lends),
		"github.com/jmoiron/sqlx.SliceScan":                      does(0, Lends),
		"github.com/jmoiron/sqlx.MapScan":                        does(0, Lends),
		"entgo.io/ent/dialect/sql.ScanSlice":                     does(0, Lends), // "does not close": generated code defers rows.Close()
		"entgo.io/ent/dialect/sql.ScanOne":                       does(0, Lends),
		"(*github.com/uptrace/bun.DB).ScanRows":                  does(2, Releases), // "It closes the rows when complete."
		"(*github.com/uptrace/bun.DB).ScanRow":                   does(2, Lends),
		"(github.com/jackc/pgx/v5.BatchResults).Query":           owesNone, // BatchResults.Close reads them all
		"(github.com/jackc/pgx/v4.BatchResults).Query":           owesNone,
		"(*github.com/jackc/pgx/v5.LargeObjects).Open":           owesNone,       // "only valid within the transaction"
		"golang.org/x/crypto/ssh.NewClientConn":                  does(0, Keeps), // closes it on error, else Conn.Close does

		// gorm
		"(*gorm.io/gorm.DB).Begin":    owes,
		"(*gorm.io/gorm.DB).Rows":     owes,
		"(*gorm.io/gorm.DB).ScanRows": does(1, Lends),

		// OpenTelemetry: the context leads to the span (trace.SpanFromContext).
		"(go.opentelemetry.io/otel/trace.Tracer).Start":  {Owes: []int{1}, Also: 1},
		"go.opentelemetry.io/otel/trace.SpanFromContext": owesNone,

		// Object stores: "the caller must call Close" (storage.ObjectHandle.NewReader), minio.
		"(*cloud.google.com/go/storage.ObjectHandle).NewReader":           owes,
		"(*cloud.google.com/go/storage.ObjectHandle).NewRangeReader":      owes,
		"(*github.com/minio/minio-go/v7.Client).GetObject":                owes,
		"(*github.com/aws/aws-sdk-go-v2/service/s3.Client).GetObject":     owes,
		"(*github.com/aws/aws-sdk-go/service/s3.S3).GetObject":            owes,
		"(*github.com/aws/aws-sdk-go/service/s3.S3).GetObjectWithContext": owes,

		// Web sockets: "The response body may not contain the entire response and does not need
		// to be closed by the application." (https://pkg.go.dev/github.com/gorilla/websocket#Dialer.DialContext)
		"(*github.com/gorilla/websocket.Dialer).Dial":        owesNone,
		"(*github.com/gorilla/websocket.Dialer).DialContext": owesNone,
		"github.com/coder/websocket.Dial":                    owesNone, // "You never need to close resp.Body yourself."
		"nhooyr.io/websocket.Dial":                           owesNone,

		// fasthttp and fiber close a stream that can be closed, after it was sent.
		"(*github.com/gofiber/fiber/v2.Ctx).SendStream":           does(1, Keeps),
		"(github.com/gofiber/fiber/v3.Ctx).SendStream":            does(1, Keeps),
		"(*github.com/valyala/fasthttp.RequestCtx).SetBodyStream": does(1, Keeps),
		"(*github.com/valyala/fasthttp.Response).SetBodyStream":   does(1, Keeps),
		"(*github.com/valyala/fasthttp.Request).SetBodyStream":    does(1, Keeps),

		// Constructors that read all of it, and keep nothing.
		"github.com/PuerkitoBio/goquery.NewDocumentFromReader": does(0, Lends),
	}
}

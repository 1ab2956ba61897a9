package known

// Optional are structs that hold a text, or none: what the variable or field is called that such
// a struct is in says what the text is.
var Optional = set(
	// https://pkg.go.dev/database/sql#NullString
	"database/sql.NullString", "database/sql.Null",
	// https://pkg.go.dev/github.com/guregu/null/v5#String
	"gopkg.in/guregu/null.v3.String", "gopkg.in/guregu/null.v4.String", "github.com/guregu/null.String", "github.com/guregu/null/v5.String",
	"github.com/guregu/null/v6.String", "github.com/volatiletech/null/v8.String", "github.com/aarondl/null/v8.String",
	// https://pkg.go.dev/github.com/jackc/pgx/v5/pgtype#Text
	"github.com/jackc/pgx/v5/pgtype.Text", "github.com/jackc/pgtype.Text", "github.com/jackc/pgtype.Varchar",
	// https://pkg.go.dev/google.golang.org/protobuf/types/known/wrapperspb#StringValue
	"google.golang.org/protobuf/types/known/wrapperspb.StringValue",
)

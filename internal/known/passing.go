package known

import "sync"

// A Pass says of which of its arguments a function's result is made.
type Pass struct {
	From     int       // the first, from 0, a receiver counted
	Only     bool      // that one alone
	Operands bool      // the last one is a list of operands
	Format   bool      // the arguments are a format and operands
	Render   Rendering // how they are written
}

// Passes are functions whose results hold what they are given, by full name.
var Passes = sync.OnceValue(passes)

func passes() map[string]Pass {
	return map[string]Pass{
		"fmt.Sprint":   {Operands: true, Render: RenderFmt},
		"fmt.Sprintln": {Operands: true, Render: RenderFmt},
		"fmt.Sprintf":  {Format: true},
		"fmt.Errorf":   {Format: true},
		"fmt.Append":   {From: 1, Operands: true, Render: RenderFmt},
		"fmt.Appendf":  {From: 1, Format: true},
		"fmt.Appendln": {From: 1, Operands: true, Render: RenderFmt},

		"errors.New":  {Only: true, Render: RenderText},
		"errors.Join": {Operands: true, Render: RenderFmt},

		"encoding/json.Marshal":                      {Only: true, Render: RenderJSON},
		"encoding/json.MarshalIndent":                {Only: true, Render: RenderJSON},
		"encoding/hex.EncodeToString":                {Only: true, Render: RenderText},
		"(*encoding/base64.Encoding).EncodeToString": {From: 1, Only: true, Render: RenderText},
		"net/url.QueryEscape":                        {Only: true, Render: RenderText},
		"net/url.QueryUnescape":                      {Only: true, Render: RenderText},
		"net/url.PathEscape":                         {Only: true, Render: RenderText},
		"net/url.Parse":                              {Only: true, Render: RenderText},
		"(net/url.Values).Encode":                    {Only: true, Render: RenderText},
		"(*net/url.URL).String":                      {Only: true, Render: RenderText},
		"strconv.Quote":                              {Only: true, Render: RenderText},
		"strings.Clone":                              {Only: true, Render: RenderText},
		"strings.Join":                               {Render: RenderText},
		"strings.ToLower":                            {Only: true, Render: RenderText},
		"strings.ToUpper":                            {Only: true, Render: RenderText},
		"strings.TrimSpace":                          {Only: true, Render: RenderText},
		"strings.Trim":                               {Only: true, Render: RenderText},
		"strings.TrimLeft":                           {Only: true, Render: RenderText},
		"strings.TrimRight":                          {Only: true, Render: RenderText},
		"strings.TrimPrefix":                         {Only: true, Render: RenderText},
		"strings.TrimSuffix":                         {Only: true, Render: RenderText},
		"strings.CutPrefix":                          {Only: true, Render: RenderText},
		"strings.Replace":                            {Only: true, Render: RenderText},
		"strings.ReplaceAll":                         {Only: true, Render: RenderText},
		"strings.Split":                              {Only: true, Render: RenderText},
		"strings.Fields":                             {Only: true, Render: RenderText},
		"strings.Repeat":                             {Only: true, Render: RenderText},
		"bytes.TrimSpace":                            {Only: true, Render: RenderText},
		"bytes.Clone":                                {Only: true, Render: RenderText},
		"bytes.NewBufferString":                      {Only: true, Render: RenderText},
		"slices.Clone":                               {Only: true, Render: RenderText},
		"slices.Concat":                              {Render: RenderText},
		"maps.Clone":                                 {Only: true, Render: RenderText},
		"path.Join":                                  {Render: RenderText},
		"cmp.Or":                                     {Render: RenderText},
		"log/slog.StringValue":                       {Only: true, Render: RenderText},
		"log/slog.AnyValue":                          {Only: true, Render: RenderSlogJSON},
		"github.com/pkg/errors.New":                  {Only: true, Render: RenderText},
		"github.com/pkg/errors.Errorf":               {Format: true},
		"github.com/pkg/errors.Wrap":                 {Render: RenderText},
		"github.com/pkg/errors.Wrapf":                {Format: true},
		"github.com/pkg/errors.WithStack":            {Only: true, Render: RenderText},
		"github.com/pkg/errors.WithMessage":          {Render: RenderText},
		"google.golang.org/grpc/status.Error":        {From: 1, Only: true, Render: RenderText},
		"google.golang.org/grpc/status.Errorf":       {From: 1, Format: true},
		"github.com/spf13/cast.ToString":             {Only: true, Render: RenderText},
		"google.golang.org/protobuf/proto.String":    {Only: true, Render: RenderText},
		"google.golang.org/protobuf/encoding/protojson.Format": {Only: true, Render: RenderJSON},
		"github.com/hashicorp/go-hclog.Fmt":                    {Format: true},
		"github.com/davecgh/go-spew/spew.Sdump":                {Operands: true, Render: RenderFmtSyntax},
		"github.com/davecgh/go-spew/spew.Sprint":               {Operands: true, Render: RenderFmtSyntax},
	}
}

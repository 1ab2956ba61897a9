package known

// ClientFuncs send a request through http.DefaultClient, which has no timeout
// (https://pkg.go.dev/net/http#pkg-variables).
var ClientFuncs = map[string]bool{
	"net/http.Get":      true,
	"net/http.Head":     true,
	"net/http.Post":     true,
	"net/http.PostForm": true,
}

// ClientMethods send a request; Do takes the request with its context, the others
// make one without.
var ClientMethods = map[string]bool{
	"(*net/http.Client).Do":       true,
	"(*net/http.Client).Get":      true,
	"(*net/http.Client).Head":     true,
	"(*net/http.Client).Post":     true,
	"(*net/http.Client).PostForm": true,
}

// DurationParameters are functions whose duration is a timeout or an interval
// although the parameter's name does not say so, by the argument's number.
var DurationParameters = map[string]int{
	"time.Sleep":              0,
	"time.After":              0,
	"time.AfterFunc":          0,
	"time.NewTimer":           0,
	"time.NewTicker":          0,
	"time.Tick":               0,
	"net/http.TimeoutHandler": 1,
	"(*time.Timer).Reset":     0,
	"(*time.Ticker).Reset":    0,
}

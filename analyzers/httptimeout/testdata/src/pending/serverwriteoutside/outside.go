package serverwriteoutside

import (
	"net/http"
	"time"
)

const limit = time.Minute

func Register(register func(*http.ServeMux)) error {
	m := http.NewServeMux()
	register(m)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	return srv.ListenAndServe()
}

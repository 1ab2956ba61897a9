package src

import "net/http"

func serve(mux http.Handler) error {
	srv := &http.Server{Addr: ":8080", Handler: mux}
	return srv.ListenAndServe()
}

func deep() {
	if true {
		for {
			名前, größe := http.Get("https://example.com/名前")
			use(名前, größe)
		}
	}
}

func long() {
	call("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", http.DefaultClient, "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")
}

var client = &http.Client{
	Transport: nil,
}

// Command proxy handles SIGHUP and SIGINT on one channel. SIGTERM is not asked for, so it still kills the process.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"
)

type proxy struct {
	target atomic.Pointer[url.URL]
}

func (p *proxy) reload() {
	target, err := url.Parse(os.Getenv("TARGET"))
	if err != nil {
		log.Println("reload:", err)
		return
	}
	p.target.Store(target)
}

func (p *proxy) handler() http.Handler {
	return &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(p.target.Load()) }}
}

func main() {
	p := &proxy{}
	p.reload()
	server := &http.Server{Addr: ":8080", Handler: p.handler(), ReadHeaderTimeout: 5 * time.Second}
	done := make(chan struct{})

	go func() {
		defer close(done)
		signals := make(chan os.Signal, 1)
		signal.Notify(signals, syscall.SIGHUP, syscall.SIGINT) // want "shutdown/no-sigterm"
		for sig := range signals {
			switch sig {
			case syscall.SIGHUP:
				p.reload()
			case syscall.SIGINT:
				ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
				defer cancel()
				if err := server.Shutdown(ctx); err != nil {
					log.Println("drain:", err)
				}
				return
			}
		}
	}()

	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		log.Fatal(err)
	}
	<-done
}

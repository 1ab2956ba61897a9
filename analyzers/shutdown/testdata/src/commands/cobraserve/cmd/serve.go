package cmd

import (
	"net/http"
	"time"

	"github.com/spf13/cobra"
)

var addr string

var serveCmd = &cobra.Command{
	Use:   "serve",
	Short: "serve the API",
	RunE:  serve,
}

func init() {
	serveCmd.Flags().StringVar(&addr, "addr", ":8080", "address to listen on")
	rootCmd.AddCommand(serveCmd)
}

func serve(cmd *cobra.Command, _ []string) error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /customers", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte("[]"))
	})
	cmd.Println("serving on", addr)
	server := &http.Server{Addr: addr, Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	return server.ListenAndServe() // want "shutdown/no-signal"
}

package registers // want package:"streams from http.DefaultServeMux"

import "net/http"

func init() { http.HandleFunc("/events", events) }

func events(w http.ResponseWriter, r *http.Request) { w.(http.Flusher).Flush() }

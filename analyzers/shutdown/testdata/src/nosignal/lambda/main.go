// Command thumbs is right: it runs as a Lambda function, whose runtime ends the process between two calls.
package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/aws/aws-lambda-go/events"
	"github.com/aws/aws-lambda-go/lambda"
)

type adapter struct{ handler http.Handler }

func (a adapter) handle(ctx context.Context, event events.APIGatewayV2HTTPRequest) (events.APIGatewayV2HTTPResponse, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, event.RawPath, strings.NewReader(event.Body))
	if err != nil {
		return events.APIGatewayV2HTTPResponse{}, err
	}
	rec := httptest.NewRecorder()
	a.handler.ServeHTTP(rec, req)
	return events.APIGatewayV2HTTPResponse{StatusCode: rec.Code, Body: rec.Body.String()}, nil
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /thumbs/{id}", func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write([]byte(r.PathValue("id")))
	})
	lambda.Start(adapter{handler: mux}.handle)
}

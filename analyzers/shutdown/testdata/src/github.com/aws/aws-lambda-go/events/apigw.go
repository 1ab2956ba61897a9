// Package events is a stand-in for github.com/aws/aws-lambda-go/events.
package events

type APIGatewayV2HTTPRequest struct {
	RawPath string            `json:"rawPath"`
	Headers map[string]string `json:"headers"`
	Body    string            `json:"body"`
}

type APIGatewayV2HTTPResponse struct {
	StatusCode int               `json:"statusCode"`
	Headers    map[string]string `json:"headers"`
	Body       string            `json:"body"`
}

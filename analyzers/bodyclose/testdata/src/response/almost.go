package response

import (
	"bytes"
	"io"
	"log"
	"net/http"
)

// methodValueUnused takes the method value and never calls it.
func methodValueUnused(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	_ = resp.Body.Close
	return nil
}

// closeField sets the field Close, which has to do with the connection.
func closeField(u string) error {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return err
	}
	resp.Close = true
	return nil
}

// requestClose asks for the connection to be closed, which does not close the body.
func requestClose(req *http.Request) (int, error) {
	req.Close = true
	resp, err := http.DefaultClient.Do(req) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// requestBody closes the body of the request.
func requestBody(req *http.Request) (int, error) {
	resp, err := http.DefaultClient.Do(req) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	defer req.Body.Close()
	return resp.StatusCode, nil
}

// responseRequestBody closes the body of the request that the response names.
func responseRequestBody(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	if resp.Request.Body != nil {
		resp.Request.Body.Close()
	}
	return resp.StatusCode, nil
}

// idleConnections closes connections that nobody uses.
func idleConnections(c *http.Client, u string) (int, error) {
	resp, err := c.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	defer c.CloseIdleConnections()
	return resp.StatusCode, nil
}

// otherBody closes the first of two responses twice.
func otherBody(a, b string) error {
	first, err := http.Get(a)
	if err != nil {
		return err
	}
	defer first.Body.Close()
	second, err := http.Get(b) // want "bodyclose/response"
	if err != nil {
		return err
	}
	defer first.Body.Close()
	_, err = io.Copy(io.Discard, second.Body)
	return err
}

// bothBodies closes both.
func bothBodies(a, b string) error {
	first, err := http.Get(a)
	if err != nil {
		return err
	}
	defer first.Body.Close()
	second, err := http.Get(b)
	if err != nil {
		return err
	}
	defer second.Body.Close()
	return nil
}

// firstOpenOnSecondError leaves the first open where the second request fails.
func firstOpenOnSecondError(a, b string) error {
	first, err := http.Get(a) // want "bodyclose/response"
	if err != nil {
		return err
	}
	second, err := http.Get(b)
	if err != nil {
		return err
	}
	defer first.Body.Close()
	defer second.Body.Close()
	return nil
}

// nilBody drops the body by setting the field to nil.
func nilBody(u string) (int, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return 0, err
	}
	resp.Body = nil
	return resp.StatusCode, nil
}

// nopCloser closes a NopCloser around the body, which closes nothing.
func nopCloser(u string) ([]byte, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	body := io.NopCloser(resp.Body)
	defer body.Close()
	return io.ReadAll(body)
}

// bodyVariable closes through a variable that holds the body.
func bodyVariable(u string) ([]byte, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	body := resp.Body
	defer body.Close()
	return io.ReadAll(body)
}

// bodyVariableOpen reads through a variable that holds the body.
func bodyVariableOpen(u string) ([]byte, error) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return nil, err
	}
	body := resp.Body
	return io.ReadAll(body)
}

// closerVariable closes through an io.Closer.
func closerVariable(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	var c io.Closer = resp.Body
	defer c.Close()
	return nil
}

// closerAsserted closes through a type assertion.
func closerAsserted(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	if c, ok := resp.Body.(io.Closer); ok {
		defer c.Close()
	}
	return nil
}

// aliasVariable closes through a second name of the response.
func aliasVariable(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	answer := resp
	defer answer.Body.Close()
	return resp.StatusCode, nil
}

// copied closes through a copy of the struct.
func copied(u string) (int, error) {
	resp, err := http.Get(u)
	if err != nil {
		return 0, err
	}
	answer := *resp
	defer answer.Body.Close()
	return answer.StatusCode, nil
}

// pointerToBody closes through the address of the field.
func pointerToBody(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	body := &resp.Body
	defer (*body).Close()
	return nil
}

// closeErrorLogged closes and looks at the error of Close.
func closeErrorLogged(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	if cerr := resp.Body.Close(); cerr != nil {
		log.Print(cerr)
	}
	return nil
}

// closedTwice closes twice, which is no fault of this rule.
func closedTwice(u string) ([]byte, error) {
	resp, err := http.Get(u)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	resp.Body.Close()
	return bytes.TrimSpace(data), err
}

// blockScope closes in the block where the response lives.
func blockScope(u string) (status int) {
	{
		resp, err := http.Get(u)
		if err != nil {
			return 0
		}
		status = resp.StatusCode
		resp.Body.Close()
	}
	return status
}

// blockScopeOpen lets the response go out of scope.
func blockScopeOpen(u string) (status int) {
	{
		resp, err := http.Get(u) // want "bodyclose/response"
		if err != nil {
			return 0
		}
		status = resp.StatusCode
	}
	return status
}

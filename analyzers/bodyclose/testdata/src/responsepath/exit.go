package responsepath

import (
	"fmt"
	"log"
	"net/http"
	"os"
	"runtime"
	"testing"
	"time"
)

func die(format string, args ...any) {
	fmt.Fprintf(os.Stderr, format, args...)
	os.Exit(1)
}

func dieHard(err error) {
	if err != nil {
		log.Fatal(err)
	}
	panic("no error")
}

func dieMaybe(err error) {
	if err != nil {
		die("%v", err)
	}
}

// exits ends the process on a bad status.
func exits(u string) {
	resp, err := http.Get(u)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if resp.StatusCode != http.StatusOK {
		os.Exit(2)
	}
	resp.Body.Close()
}

// fatal ends the process by the log.
func fatal(u string) {
	resp, err := http.Get(u)
	if err != nil {
		log.Fatal(err)
	}
	if resp.StatusCode != http.StatusOK {
		log.Fatalf("status %s", resp.Status)
	}
	defer resp.Body.Close()
}

// fatalLogger ends the process by a logger of its own.
func fatalLogger(l *log.Logger, u string) {
	resp, err := http.Get(u)
	if err != nil {
		l.Fatalln(err)
	}
	if resp.StatusCode != http.StatusOK {
		l.Panicf("status %s", resp.Status)
	}
	defer resp.Body.Close()
}

// fatalOpen ends the process on errors only, and returns with the body open.
func fatalOpen(u string) string {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		log.Fatal(err)
	}
	return resp.Status
}

// dies ends the process by a helper.
func dies(u string) {
	resp, err := http.Get(u)
	if err != nil {
		die("get: %v", err)
	}
	if resp.StatusCode != http.StatusOK {
		die("status %s", resp.Status)
	}
	resp.Body.Close()
}

// diesHard ends the process by a helper that leaves in two ways.
func diesHard(u string) {
	resp, err := http.Get(u)
	if err != nil {
		dieHard(err)
	}
	if resp.StatusCode != http.StatusOK {
		dieHard(errStatus)
	}
	resp.Body.Close()
}

// diesMaybe relies on a helper that ends the process only on an error.
func diesMaybe(u string) {
	resp, err := http.Get(u)
	dieMaybe(err)
	defer resp.Body.Close()
}

// diesMaybeOpen goes on behind the helper that ends the process only on an error.
func diesMaybeOpen(u string, other error) string {
	resp, err := http.Get(u) // want "bodyclose/response"
	dieMaybe(err)
	if resp.StatusCode != http.StatusOK {
		dieMaybe(other)
		return ""
	}
	resp.Body.Close()
	return "ok"
}

// panics ends the path by a panic.
func panics(u string) string {
	resp, err := http.Get(u)
	if err != nil {
		panic(err)
	}
	if resp.StatusCode != http.StatusOK {
		panic("status " + resp.Status)
	}
	resp.Body.Close()
	return resp.Status
}

// panicsOpen panics on errors and returns with the body open.
func panicsOpen(u string) string {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		panic(err)
	}
	return resp.Status
}

// goexit ends the goroutine.
func goexit(u string) {
	resp, err := http.Get(u)
	if err != nil {
		runtime.Goexit()
	}
	if resp.StatusCode != http.StatusOK {
		runtime.Goexit()
	}
	resp.Body.Close()
}

// checkFatal ends the test on a bad status.
func checkFatal(t testing.TB, u string) {
	t.Helper()
	resp, err := http.Get(u)
	if err != nil {
		t.Fatal(err)
	}
	if resp.StatusCode != http.StatusOK {
		t.Fatalf("status %s", resp.Status)
	}
	if resp.Header.Get("Content-Type") == "" {
		t.FailNow()
	}
	resp.Body.Close()
}

// checkError lets the test run on, and returns with the body open.
func checkError(t testing.TB, u string) {
	t.Helper()
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		t.Fatal(err)
	}
	if resp.StatusCode != http.StatusOK {
		t.Errorf("status %s", resp.Status)
		return
	}
	resp.Body.Close()
}

// checkSkip skips the test.
func checkSkip(t *testing.T, u string) {
	resp, err := http.Get(u)
	if err != nil {
		t.Skipf("offline: %v", err)
	}
	if resp.StatusCode != http.StatusOK {
		t.SkipNow()
	}
	resp.Body.Close()
}

// forever never returns once it has the response.
func forever(u string) {
	resp, err := http.Get(u)
	if err != nil {
		return
	}
	for {
		log.Print(resp.Status)
		time.Sleep(time.Minute)
	}
}

// foreverSelect waits for nothing.
func foreverSelect(u string) {
	resp, err := http.Get(u)
	if err != nil {
		return
	}
	log.Print(resp.Status)
	select {}
}

// foreverBreak has a loop without a condition that a break leaves.
func foreverBreak(u string, stop <-chan struct{}) {
	resp, err := http.Get(u) // want "bodyclose/response"
	if err != nil {
		return
	}
loop:
	for {
		select {
		case <-stop:
			break loop
		case <-time.After(time.Minute):
			log.Print(resp.Status)
		}
	}
}

package readcloser

import (
	"bytes"
	"context"
	"io"
	"log"
	"log/slog"
	"net/http"
	"os"
	"os/exec"

	"readcloser/blob"
)

var logFile *os.File

type source interface {
	Open(name string) (io.ReadCloser, error)
	Current() io.ReadCloser
}

type tail struct {
	io.Reader
	file *os.File
}

func (t *tail) Close() error { return t.file.Close() }

func openTail(name string, n int64) (*tail, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	return &tail{Reader: io.LimitReader(f, n), file: f}, nil
}

// fromStore leaves open what an interface of another package hands out.
func fromStore(ctx context.Context, s blob.Store, key string, into io.Writer) error {
	r, err := s.Get(ctx, key) // want "bodyclose/readcloser"
	if err != nil {
		return err
	}
	_, err = io.Copy(into, r)
	return err
}

// fromStoreClosed closes what an interface of another package hands out.
func fromStoreClosed(ctx context.Context, s blob.Store, key string, into io.Writer) error {
	r, err := s.Get(ctx, key)
	if err != nil {
		return err
	}
	defer r.Close()
	_, err = io.Copy(into, r)
	return err
}

// fromSource leaves open what an interface hands out, where there is nothing to write to.
func fromSource(s source, name string, into io.Writer) error {
	r, err := s.Open(name) // want "bodyclose/readcloser"
	if err != nil {
		return err
	}
	if into == nil {
		return nil
	}
	defer r.Close()
	_, err = io.Copy(into, r)
	return err
}

// fromCurrent reads what an interface gives out, which is not the caller's.
func fromCurrent(s source) ([]byte, error) { return io.ReadAll(s.Current()) }

// fromOpener leaves open what a function of another package hands out.
func fromOpener(dir string) ([]byte, error) {
	f, err := blob.OpenPlain(dir, "index") // want "bodyclose/readcloser"
	if err != nil {
		return nil, err
	}
	return io.ReadAll(f)
}

// fromFile leaves open a value of another package that holds a file.
func fromFile(dir string) ([]byte, error) {
	f, err := blob.Open(dir, "index") // want "bodyclose/readcloser"
	if err != nil {
		return nil, err
	}
	return io.ReadAll(f)
}

// fromFileClosed closes a value of another package that holds a file.
func fromFileClosed(dir string) ([]byte, error) {
	f, err := blob.Open(dir, "index")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}

// lastLines leaves open a value of this package that holds a file.
func lastLines(name string) ([]byte, error) {
	t, err := openTail(name, 4096) // want "bodyclose/readcloser"
	if err != nil {
		return nil, err
	}
	return io.ReadAll(t)
}

// lastLinesClosed closes a value of this package that holds a file.
func lastLinesClosed(name string) ([]byte, error) {
	t, err := openTail(name, 4096)
	if err != nil {
		return nil, err
	}
	defer t.Close()
	return io.ReadAll(t)
}

// fromMemory reads a value that has a Close and holds nothing.
func fromMemory(data []byte) ([]byte, error) { return io.ReadAll(blob.NewMemory(data)) }

// fromBuffered reads what another package has read and closed already.
func fromBuffered(dir string) ([]byte, error) {
	r, err := blob.Buffered(dir, "index")
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

// fromLog reads files that belong to a log.
func fromLog(l *blob.Log) ([]byte, error) {
	info, err := l.File().Stat()
	if err != nil {
		return nil, err
	}
	r, err := l.Reader()
	if err != nil {
		return nil, err
	}
	return io.ReadAll(io.LimitReader(r, info.Size()))
}

// output reads a command's pipe, which Wait closes.
func output(ctx context.Context) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "git", "log")
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	data, err := io.ReadAll(stdout)
	if err != nil {
		return nil, err
	}
	return data, cmd.Wait()
}

// errorOutput reads the pipe of what a command has to complain about, which Wait closes.
func errorOutput(cmd *exec.Cmd) ([]byte, error) {
	stderr, err := cmd.StderrPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	data, _ := io.ReadAll(stderr)
	return data, cmd.Wait()
}

// nop makes a reader with a Close that does nothing.
func nop(data []byte) ([]byte, error) {
	rc := io.NopCloser(bytes.NewReader(data))
	return io.ReadAll(rc)
}

// handler reads a request's body, which the server closes.
func handler(w http.ResponseWriter, r *http.Request) {
	body := http.MaxBytesReader(w, r.Body, 1<<20)
	data, err := io.ReadAll(body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	rest, _ := io.ReadAll(r.Body)
	_, _ = w.Write(append(data, rest...))
}

// again sets a request's body back for a second try.
func again(req *http.Request) error {
	body, err := req.GetBody()
	if err != nil {
		return err
	}
	req.Body = body
	return nil
}

// piped joins a writer to a reader.
func piped(v []byte) io.Reader {
	r, w := io.Pipe()
	go func() {
		_, err := w.Write(v)
		w.CloseWithError(err)
	}()
	return r
}

// setLog gives a file to the log for as long as the program lives.
func setLog(name string) error {
	f, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	log.SetOutput(f)
	return nil
}

// setSlog gives a file to slog for as long as the program lives.
func setSlog(name string) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	slog.SetDefault(slog.New(slog.NewJSONHandler(f, nil)))
	return nil
}

// newServer gives a file to the log of a server.
func newServer(name string) (*http.Server, error) {
	f, err := os.Create(name)
	if err != nil {
		return nil, err
	}
	return &http.Server{ErrorLog: log.New(f, "http: ", 0)}, nil
}

// setGlobal keeps a file in a variable of the package.
func setGlobal(name string) (err error) {
	logFile, err = os.Create(name)
	return err
}

// setEarly gives a file to the log, but not where its first line cannot be written.
func setEarly(name string) error {
	f, err := os.Create(name) // want "bodyclose/readcloser"
	if err != nil {
		return err
	}
	if _, err := f.WriteString("start\n"); err != nil {
		return err
	}
	log.SetOutput(f)
	return nil
}

// opened hands a file out as a reader.
func opened(name string) (io.Reader, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	return f, nil
}

// teed hands out a writer that keeps the file.
func teed(name string) (io.Writer, error) {
	f, err := os.Create(name)
	if err != nil {
		return nil, err
	}
	return io.MultiWriter(os.Stderr, f), nil
}

package readcloser

import (
	"io"
	"io/fs"
	"net/http"
	"os"
	"time"
)

// serve hands the file to ServeContent, which only reads it.
func serve(w http.ResponseWriter, r *http.Request, name string) {
	f, err := os.Open(name) // want "bodyclose/readcloser"
	if err != nil {
		http.NotFound(w, r)
		return
	}
	http.ServeContent(w, r, name, time.Time{}, f)
}

// serveClosed hands the file to ServeContent and closes it.
func serveClosed(w http.ResponseWriter, r *http.Request, name string) {
	f, err := os.Open(name)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer f.Close()
	http.ServeContent(w, r, name, time.Time{}, f)
}

// upload hands the file to a request, whose transport closes it.
func upload(u, name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	resp, err := http.Post(u, "application/octet-stream", f)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// fromFS leaves a file of a file system open.
func fromFS(fsys fs.FS, name string) ([]byte, error) {
	f, err := fsys.Open(name) // want "bodyclose/readcloser"
	if err != nil {
		return nil, err
	}
	return io.ReadAll(f)
}

// fromFSClosed closes a file of a file system.
func fromFSClosed(name string) (fs.FileInfo, error) {
	f, err := os.DirFS("/etc").Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.Stat()
}

// fromRoot leaves a file below a root open.
func fromRoot(root *os.Root, name string) ([]byte, error) {
	f, err := root.Open(name) // want "bodyclose/readcloser"
	if err != nil {
		return nil, err
	}
	return io.ReadAll(f)
}

// fromDir leaves a file of net/http's file system open.
func fromDir(dir http.Dir, name string) (bool, error) {
	f, err := dir.Open(name) // want "bodyclose/readcloser"
	if err != nil {
		return false, err
	}
	info, err := f.Stat()
	return err == nil && info.IsDir(), err
}

package readcloser

import (
	"archive/zip"
	"compress/gzip"
	"compress/zlib"
	"context"
	"io"
	"mime/multipart"
	"net/http"
	"os"

	"cloud.google.com/go/storage"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/minio/minio-go/v7"
)

// unpack closes the file and not the gzip reader.
func unpack(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	zr, err := gzip.NewReader(f) // want "bodyclose/readcloser"
	if err != nil {
		return nil, err
	}
	return io.ReadAll(zr)
}

// unpackFile closes the gzip reader and not the file.
func unpackFile(name string) ([]byte, error) {
	f, err := os.Open(name) // want "bodyclose/readcloser"
	if err != nil {
		return nil, err
	}
	zr, err := gzip.NewReader(f)
	if err != nil {
		f.Close()
		return nil, err
	}
	defer zr.Close()
	return io.ReadAll(zr)
}

// unpackBoth closes both.
func unpackBoth(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	zr, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	defer zr.Close()
	return io.ReadAll(zr)
}

// inflate does not close the zlib reader.
func inflate(r io.Reader) ([]byte, error) {
	zr, err := zlib.NewReader(r) // want "bodyclose/readcloser"
	if err != nil {
		return nil, err
	}
	return io.ReadAll(zr)
}

// inflateClosed closes the zlib reader.
func inflateClosed(r io.Reader) ([]byte, error) {
	zr, err := zlib.NewReader(r)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(zr)
	if cerr := zr.Close(); err == nil {
		err = cerr
	}
	return data, err
}

// entries lists an archive and leaves it open.
func entries(name string) (names []string, err error) {
	archive, err := zip.OpenReader(name) // want "bodyclose/readcloser"
	if err != nil {
		return nil, err
	}
	for _, f := range archive.File {
		names = append(names, f.Name)
	}
	return names, nil
}

// entriesClosed lists an archive and closes it.
func entriesClosed(name string) (names []string, err error) {
	archive, err := zip.OpenReader(name)
	if err != nil {
		return nil, err
	}
	defer archive.Close()
	for _, f := range archive.File {
		names = append(names, f.Name)
	}
	return names, nil
}

// extract leaves the entry open where the copy fails.
func extract(archive *zip.Reader, into io.Writer) error {
	for _, f := range archive.File {
		rc, err := f.Open() // want "bodyclose/readcloser"
		if err != nil {
			return err
		}
		if _, err := io.Copy(into, rc); err != nil {
			return err
		}
		rc.Close()
	}
	return nil
}

// extractClosed closes each entry.
func extractClosed(archive *zip.Reader, into io.Writer) error {
	for _, f := range archive.File {
		rc, err := f.Open()
		if err != nil {
			return err
		}
		_, err = io.Copy(into, rc)
		rc.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

// attachment leaves an uploaded part open.
func attachment(h *multipart.FileHeader) ([]byte, error) {
	f, err := h.Open() // want "bodyclose/readcloser"
	if err != nil {
		return nil, err
	}
	return io.ReadAll(f)
}

// attachmentClosed closes an uploaded part.
func attachmentClosed(h *multipart.FileHeader) ([]byte, error) {
	f, err := h.Open()
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}

// avatar returns on a file that is too large, before the defer stands.
func avatar(w http.ResponseWriter, r *http.Request) {
	file, header, err := r.FormFile("avatar") // want "bodyclose/readcloser"
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if header.Size > 1<<20 {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	defer file.Close()
	_, _ = io.Copy(w, file)
}

// avatarClosed closes the uploaded file.
func avatarClosed(w http.ResponseWriter, r *http.Request) {
	file, _, err := r.FormFile("avatar")
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	defer file.Close()
	_, _ = io.Copy(w, file)
}

// object leaves the body of an S3 object open.
func object(ctx context.Context, c *s3.Client, key string) ([]byte, error) {
	out, err := c.GetObject(ctx, &s3.GetObjectInput{Bucket: aws.String("exports"), Key: aws.String(key)}) // want "bodyclose/readcloser"
	if err != nil {
		return nil, err
	}
	return io.ReadAll(out.Body)
}

// objectClosed closes the body of an S3 object.
func objectClosed(ctx context.Context, c *s3.Client, key string) ([]byte, error) {
	out, err := c.GetObject(ctx, &s3.GetObjectInput{Bucket: aws.String("exports"), Key: aws.String(key)})
	if err != nil {
		return nil, err
	}
	defer out.Body.Close()
	return io.ReadAll(out.Body)
}

// objectReturned hands out the body of an S3 object.
func objectReturned(ctx context.Context, c *s3.Client, key string) (io.ReadCloser, error) {
	out, err := c.GetObject(ctx, &s3.GetObjectInput{Bucket: aws.String("exports"), Key: aws.String(key)})
	if err != nil {
		return nil, err
	}
	return out.Body, nil
}

// objectSize asks for the head of an S3 object, which has no body.
func objectSize(ctx context.Context, c *s3.Client, key string) (int64, error) {
	out, err := c.HeadObject(ctx, &s3.HeadObjectInput{Bucket: aws.String("exports"), Key: aws.String(key)})
	if err != nil {
		return 0, err
	}
	return *out.ContentLength, nil
}

// cloudObject leaves an object of Google's storage open.
func cloudObject(ctx context.Context, c *storage.Client, name string, into io.Writer) error {
	r, err := c.Bucket("exports").Object(name).NewReader(ctx) // want "bodyclose/readcloser"
	if err != nil {
		return err
	}
	_, err = io.Copy(into, r)
	return err
}

// cloudObjectClosed closes an object of Google's storage.
func cloudObjectClosed(ctx context.Context, c *storage.Client, name string, into io.Writer) error {
	r, err := c.Bucket("exports").Object(name).NewRangeReader(ctx, 0, 1<<20)
	if err != nil {
		return err
	}
	defer r.Close()
	_, err = io.Copy(into, r)
	return err
}

// bucket leaves an object of MinIO open where it cannot be looked at.
func bucket(ctx context.Context, c *minio.Client, name string) (int64, error) {
	obj, err := c.GetObject(ctx, "exports", name, minio.GetObjectOptions{}) // want "bodyclose/readcloser"
	if err != nil {
		return 0, err
	}
	info, err := obj.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size, obj.Close()
}

// bucketClosed closes an object of MinIO.
func bucketClosed(ctx context.Context, c *minio.Client, name string, into io.Writer) error {
	obj, err := c.GetObject(ctx, "exports", name, minio.GetObjectOptions{})
	if err != nil {
		return err
	}
	defer func() { _ = obj.Close() }()
	_, err = io.Copy(into, obj)
	return err
}

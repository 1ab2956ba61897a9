// Package signup makes accounts.
package signup

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"unicode"

	"golang.org/x/crypto/bcrypt"
)

type request struct {
	Name     string `json:"name"`
	Password string `json:"password"`
}

type store interface {
	Create(ctx context.Context, name string, hash []byte) (int64, error)
}

var errTaken = errors.New("the name is taken")

func weakness(password string) string {
	var digit, letter bool
	for _, r := range password {
		digit = digit || unicode.IsDigit(r)
		letter = letter || unicode.IsLetter(r)
	}
	switch {
	case len(password) < 12:
		return "short"
	case !digit:
		return "no digit"
	case !letter:
		return "no letter"
	}
	return ""
}

// Handler makes an account and logs the number of it.
func Handler(s store) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		log := slog.With("request_id", r.Header.Get("X-Request-Id"))
		var req request
		if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<16)).Decode(&req); err != nil {
			log.Warn("malformed sign-up", "error", err)
			http.Error(w, "malformed", http.StatusBadRequest)
			return
		}
		if why := weakness(req.Password); why != "" {
			log.Info("weak password", "name", req.Name, "why", why, "length", len(req.Password))
			http.Error(w, "weak password: "+why, http.StatusUnprocessableEntity)
			return
		}
		hash, err := bcrypt.GenerateFromPassword([]byte(req.Password), bcrypt.DefaultCost)
		if err != nil {
			log.Error("hash", "error", err)
			http.Error(w, "internal error", http.StatusInternalServerError)
			return
		}
		id, err := s.Create(r.Context(), req.Name, hash)
		switch {
		case errors.Is(err, errTaken):
			log.Info("name is taken", "name", req.Name)
			http.Error(w, "taken", http.StatusConflict)
		case err != nil:
			log.Error("create", "error", err)
			http.Error(w, "internal error", http.StatusInternalServerError)
		default:
			log.Info("account created", "id", id, "name", req.Name)
			w.WriteHeader(http.StatusCreated)
		}
	}
}

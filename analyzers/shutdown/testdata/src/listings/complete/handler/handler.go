// Package handler answers requests.
package handler

import (
	"net/http"

	"listings/complete/service"
)

// Users answers requests about users.
type Users struct{ svc *service.Users }

// NewUserHandler returns the handler.
func NewUserHandler(svc *service.Users) *Users { return &Users{svc} }

// GetUser answers with a user.
func (u *Users) GetUser(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }

// CreateUser makes a user.
func (u *Users) CreateUser(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusCreated) }

// Package service knows what users may do.
package service

import "listings/complete/repository"

// Users is the service.
type Users struct{ repo *repository.Users }

// NewUserService returns the service.
func NewUserService(repo *repository.Users) *Users { return &Users{repo} }

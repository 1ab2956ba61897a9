// Package repository reads users.
package repository

import "database/sql"

// Users reads users.
type Users struct{ db *sql.DB }

// NewPostgresUserRepository returns the users in a database.
func NewPostgresUserRepository(db *sql.DB) *Users { return &Users{db} }

package txgorm

import (
	"context"

	"gorm.io/gorm"
)

// everyPath is as the documentation of gorm has it.
func (r *repo) everyPath(u *user, o *order) error {
	tx := r.db.Begin()
	defer func() {
		if p := recover(); p != nil {
			tx.Rollback()
		}
	}()
	if err := tx.Error; err != nil {
		return err
	}
	if err := tx.Create(u).Error; err != nil {
		tx.Rollback()
		return err
	}
	if err := tx.Create(o).Error; err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit().Error
}

// deferred rolls back whatever was not committed.
func (r *repo) deferred(ctx context.Context, u *user) error {
	tx := r.db.WithContext(ctx).Begin()
	if tx.Error != nil {
		return tx.Error
	}
	defer tx.Rollback()
	if err := tx.Create(u).Error; err != nil {
		return err
	}
	return tx.Commit().Error
}

// chained commits what the chain of calls returned, which is in the same transaction.
func (r *repo) chained(u *user) error {
	tx := r.db.Begin()
	if tx.Error != nil {
		return tx.Error
	}
	res := tx.Create(u)
	if res.Error != nil {
		return res.Rollback().Error
	}
	return tx.Commit().Error
}

// session begins on a handle that was given a context, and takes its transaction one further.
func (r *repo) session(ctx context.Context, u *user) error {
	tx := r.db.Begin().WithContext(ctx)
	if tx.Error != nil {
		return tx.Error
	}
	if err := tx.Create(u).Error; err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit().Error
}

// transaction leaves all of it to gorm.
func (r *repo) transaction(ctx context.Context, u *user, o *order) error {
	return r.db.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		if err := tx.Create(u).Error; err != nil {
			return err
		}
		return tx.Create(o).Error
	})
}

// named ends it by the named result.
func (r *repo) named(u *user) (err error) {
	tx := r.db.Begin()
	if tx.Error != nil {
		return tx.Error
	}
	defer func() {
		if err != nil {
			tx.Rollback()
			return
		}
		err = tx.Commit().Error
	}()
	return save(tx, u)
}

// begin gives it to its caller.
func (r *repo) begin(ctx context.Context) (*gorm.DB, error) {
	tx := r.db.WithContext(ctx).Begin()
	if tx.Error != nil {
		return nil, tx.Error
	}
	return tx, nil
}

// repoIn gives it to its caller inside of a repository.
func (r *repo) repoIn() *repo {
	return &repo{db: r.db, tx: r.db.Begin()}
}

// plain has no transaction: the calls of a chain owe nothing.
func (r *repo) plain(id int) (u user, err error) {
	tx := r.db.Where("id = ?", id)
	if err := tx.First(&u).Error; err != nil {
		return u, err
	}
	return u, tx.Update("name", u.Name).Error
}

// rowsDeferred closes the rows.
func (r *repo) rowsDeferred(ctx context.Context) (users []user, err error) {
	rows, err := r.db.WithContext(ctx).Raw("SELECT * FROM users").Rows()
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var u user
		if err := r.db.ScanRows(rows, &u); err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, rows.Err()
}

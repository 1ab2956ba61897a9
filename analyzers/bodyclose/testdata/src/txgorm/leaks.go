// Package txgorm has transactions and rows of gorm.
package txgorm

import (
	"context"
	"errors"

	"gorm.io/gorm"
)

type user struct {
	ID   int
	Name string
}

type order struct {
	ID, UserID int
}

type repo struct {
	db *gorm.DB
	tx *gorm.DB
}

var errNone = errors.New("nothing to do")

// earlyReturn returns the error of a statement with the transaction open.
func (r *repo) earlyReturn(u *user) error {
	tx := r.db.Begin() // want "bodyclose/tx"
	if tx.Error != nil {
		return tx.Error
	}
	if err := tx.Create(u).Error; err != nil {
		return err
	}
	return tx.Commit().Error
}

// oneOfTwo rolls back where the first statement fails, and not where the second does.
func (r *repo) oneOfTwo(u *user, o *order) error {
	tx := r.db.Begin() // want "bodyclose/tx"
	if err := tx.Error; err != nil {
		return err
	}
	if err := tx.Create(u).Error; err != nil {
		tx.Rollback()
		return err
	}
	if err := tx.Create(o).Error; err != nil {
		return err
	}
	return tx.Commit().Error
}

// result has a variable for the result of the statement, whose error is not that of Begin.
func (r *repo) result(ctx context.Context, u *user) error {
	tx := r.db.WithContext(ctx).Begin() // want "bodyclose/tx"
	if tx.Error != nil {
		return tx.Error
	}
	res := tx.Save(u)
	if res.Error != nil {
		return res.Error
	}
	return tx.Commit().Error
}

// panicOnly rolls back on a panic alone.
func (r *repo) panicOnly(u *user) error {
	tx := r.db.Begin() // want "bodyclose/tx"
	defer func() {
		if p := recover(); p != nil {
			tx.Rollback()
		}
	}()
	if tx.Error != nil {
		return tx.Error
	}
	if err := tx.Create(u).Error; err != nil {
		return err
	}
	return tx.Commit().Error
}

// nothingToDo returns without an end where no row was touched.
func (r *repo) nothingToDo(id int) error {
	tx := r.db.Begin() // want "bodyclose/tx"
	if tx.Error != nil {
		return tx.Error
	}
	res := tx.Where("id = ?", id).Delete(&user{})
	if res.Error != nil {
		tx.Rollback()
		return res.Error
	}
	if res.RowsAffected == 0 {
		return errNone
	}
	return tx.Commit().Error
}

// save executes on what it is given, and ends nothing.
func save(tx *gorm.DB, u *user) error {
	return tx.Where("id = ?", u.ID).Save(u).Error
}

// lent lends the transaction to a helper.
func (r *repo) lent(u *user) error {
	tx := r.db.Begin() // want "bodyclose/tx"
	if tx.Error != nil {
		return tx.Error
	}
	if err := save(tx, u); err != nil {
		return err
	}
	return tx.Commit().Error
}

// rows leaves the rows of a query open.
func (r *repo) rows(ctx context.Context) (users []user, err error) {
	rows, err := r.db.WithContext(ctx).Model(&user{}).Where("name <> ''").Rows() // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		var u user
		if err := r.db.ScanRows(rows, &u); err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, rows.Err()
}

// rowsUnasked does not ask why they ended.
func (r *repo) rowsUnasked(ctx context.Context) (users []user, err error) {
	rows, err := r.db.WithContext(ctx).Raw("SELECT * FROM users").Rows()
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() { // want "bodyclose/rows-err"
		var u user
		if err := r.db.ScanRows(rows, &u); err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, nil
}

// reassigned puts the result of a statement into the same variable: its error is not that of Begin.
func (r *repo) reassigned(u *user) error {
	tx := r.db.Begin() // want "bodyclose/tx"
	if tx.Error != nil {
		return tx.Error
	}
	tx = tx.Create(u)
	if tx.Error != nil {
		return tx.Error
	}
	return tx.Commit().Error
}

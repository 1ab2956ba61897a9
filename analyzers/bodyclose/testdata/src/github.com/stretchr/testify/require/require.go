// Package require is a stand-in for github.com/stretchr/testify/require, with its signatures.
package require

import "fmt"

type TestingT interface {
	Errorf(format string, args ...interface{})
	FailNow()
}

func NoError(t TestingT, err error, msgAndArgs ...interface{}) {
	if err != nil {
		t.Errorf("%s", fmt.Sprint(err))
		t.FailNow()
	}
}

func Error(t TestingT, err error, msgAndArgs ...interface{}) {
	if err == nil {
		t.FailNow()
	}
}

func NotNil(t TestingT, object interface{}, msgAndArgs ...interface{}) {
	if object == nil {
		t.FailNow()
	}
}

func Equal(t TestingT, expected, actual interface{}, msgAndArgs ...interface{}) {
	if expected != actual {
		t.FailNow()
	}
}

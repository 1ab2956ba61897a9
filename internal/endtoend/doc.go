// Package endtoend has no code: its tests build prodcheck and run it in every way
// there is on the services in testdata.
//
// Run "go test ./internal/endtoend -update" after a change to what prodcheck reports
// on them; then read the difference, line by line.
package endtoend

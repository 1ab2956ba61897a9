// Package tests has its faults in its tests.
package tests

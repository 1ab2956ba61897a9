// Package aws is a stand-in for github.com/aws/aws-sdk-go-v2/aws, with its signatures.
package aws

type Config struct{ Region string }

func String(v string) *string { return &v }

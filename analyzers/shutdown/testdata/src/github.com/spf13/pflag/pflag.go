// Package pflag is a stand-in for github.com/spf13/pflag, with its signatures.
package pflag

import "time"

type FlagSet struct{}

func (f *FlagSet) StringVar(p *string, name string, value string, usage string) { *p = value }
func (f *FlagSet) StringVarP(p *string, name, shorthand string, value string, usage string) {
	*p = value
}
func (f *FlagSet) String(name string, value string, usage string) *string { return &value }
func (f *FlagSet) IntVar(p *int, name string, value int, usage string)    { *p = value }
func (f *FlagSet) Int(name string, value int, usage string) *int          { return &value }
func (f *FlagSet) BoolVar(p *bool, name string, value bool, usage string) { *p = value }
func (f *FlagSet) Bool(name string, value bool, usage string) *bool       { return &value }
func (f *FlagSet) DurationVar(p *time.Duration, name string, value time.Duration, usage string) {
	*p = value
}
func (f *FlagSet) GetString(name string) (string, error) { return "", nil }
func (f *FlagSet) GetInt(name string) (int, error)       { return 0, nil }
func (f *FlagSet) GetBool(name string) (bool, error)     { return false, nil }

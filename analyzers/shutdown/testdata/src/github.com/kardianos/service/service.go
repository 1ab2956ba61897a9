// Package service is a stand-in for github.com/kardianos/service, with its signatures.
package service

type Config struct {
	Name        string
	DisplayName string
	Description string
	UserName    string
	Arguments   []string
}

type Interface interface {
	Start(s Service) error
	Stop(s Service) error
}

type Logger interface {
	Error(v ...interface{}) error
	Info(v ...interface{}) error
}

type Service interface {
	Run() error
	Start() error
	Stop() error
	Restart() error
	Install() error
	Uninstall() error
	Logger(errs chan<- error) (Logger, error)
	String() string
	Platform() string
}

func New(i Interface, c *Config) (Service, error) { return nil, nil }
func Interactive() bool                           { return true }
func Control(s Service, action string) error      { return nil }

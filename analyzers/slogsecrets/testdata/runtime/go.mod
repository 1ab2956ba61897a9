module github.com/prodcheck/prodcheck/analyzers/slogsecrets/runtime

go 1.26.0

require (
	github.com/apex/log v1.9.0
	github.com/go-logr/logr v1.4.4
	github.com/go-logr/stdr v1.2.2
	github.com/golang/glog v1.2.5
	github.com/hashicorp/go-hclog v1.6.3
	github.com/prodcheck/prodcheck v0.0.0
	github.com/rs/zerolog v1.35.1
	github.com/sirupsen/logrus v1.10.2
	go.uber.org/zap v1.28.0
	golang.org/x/tools v0.49.0
	k8s.io/klog/v2 v2.140.0
)

require (
	github.com/fatih/color v1.19.0 // indirect
	github.com/go-logfmt/logfmt v0.4.0 // indirect
	github.com/kr/logfmt v0.0.0-20140226030751-b84e30acd515 // indirect
	github.com/mattn/go-colorable v0.1.14 // indirect
	github.com/mattn/go-isatty v0.0.20 // indirect
	github.com/pkg/errors v0.9.1 // indirect
	go.uber.org/multierr v1.10.0 // indirect
	golang.org/x/mod v0.39.0 // indirect
	golang.org/x/sync v0.22.0 // indirect
	golang.org/x/sys v0.49.0 // indirect
)

replace github.com/prodcheck/prodcheck => ../../../..

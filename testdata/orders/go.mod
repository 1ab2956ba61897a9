module example.com/orders

go 1.26

require (
	github.com/lib/pq v1.10.9
	gopkg.in/yaml.v3 v3.0.1
)

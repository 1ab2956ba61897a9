// Package parts knows the parts of a program by their names.
package parts

// Part is a part of a program.
type Part interface {
	Start() error
	Stop() error
}

var makers = make(map[string]func() any)

// Register adds a part.
func Register(name string, maker func() any) { makers[name] = maker }

var made map[any]Part

// Make makes a part.
func Make(name string) Part { return made[makers[name]()] }

// StartAll starts all of these parts.
func StartAll(names []string) (map[string]Part, error) {
	running := make(map[string]Part)
	for _, name := range names {
		part := Make(name)
		if err := part.Start(); err != nil {
			return nil, err
		}
		running[name] = part
	}
	return running, nil
}

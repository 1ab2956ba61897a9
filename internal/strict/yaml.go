package strict

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"gopkg.in/yaml.v3"
)

// parseYAML returns the root of the one document in data, or nil for none.
func parseYAML(data []byte) (root *yaml.Node, err error) {
	defer func() {
		// The library panics on some malformed input. That is a fault of the file
		// for those who wrote it.
		if r := recover(); r != nil {
			root, err = nil, fmt.Errorf("%v", r)
		}
	}()
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	var document, second yaml.Node
	if err := decoder.Decode(&document); errors.Is(err, io.EOF) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	if err := decoder.Decode(&second); err == nil {
		return nil, fmt.Errorf("line %d: a second document begins here; only one is read", second.Line)
	} else if !errors.Is(err, io.EOF) {
		return nil, err
	}
	if len(document.Content) == 0 {
		return nil, nil
	}
	return resolve(document.Content[0]), nil
}

// resolve follows an alias. An anchor may contain itself, which needs no guard: how deep
// we go is limited by the Go type.
func resolve(node *yaml.Node) *yaml.Node {
	for node.Kind == yaml.AliasNode {
		node = node.Alias
	}
	return node
}

// kindOf names what a node is, for messages.
func kindOf(node *yaml.Node) string {
	switch node.Kind {
	case yaml.MappingNode:
		return "a map"
	case yaml.SequenceNode:
		return "a list"
	}
	if name, ok := scalarNames[node.ShortTag()]; ok {
		return name
	}
	return node.ShortTag()
}

var scalarNames = map[string]string{
	"!!str":       "a string",
	"!!bool":      "true or false",
	"!!int":       "a number",
	"!!float":     "a number",
	"!!null":      "nothing",
	"!!timestamp": "a date",
}

func isNull(node *yaml.Node) bool {
	return node.Kind == yaml.ScalarNode && node.ShortTag() == "!!null"
}

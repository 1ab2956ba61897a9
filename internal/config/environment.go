package config

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"reflect"

	"github.com/prodcheck/prodcheck/internal/rule"
)

// settingsVariable hands the settings of our command line to the processes that
// the go command starts for each package, which then read no file.
const settingsVariable = "PRODCHECK_SETTINGS"

// transport is the JSON form of a Config between two processes of the same binary.
type transport struct {
	Config *Config `json:"config"`
	Path   string  `json:"path,omitempty"`
	Root   string  `json:"root"`
	Place  string  `json:"place,omitempty"`
}

// Environment returns the settings as an entry of an environment,
// "PRODCHECK_SETTINGS=…". Equal settings give equal text.
func (c *Config) Environment() string {
	text, err := json.Marshal(transport{Config: c, Path: c.Path, Root: c.Root, Place: c.place})
	if err != nil {
		panic(fmt.Sprintf("config: settings that are no JSON: %v", err)) // the types are ours
	}
	return settingsVariable + "=" + string(text)
}

// FromEnvironment returns the settings that a parent process has handed down with
// [Config.Environment]. It reports false where there are none. An error means that
// the variable was set by somebody else, or by another version.
func FromEnvironment(sets []*rule.Set) (*Config, bool, error) {
	text, ok := os.LookupEnv(settingsVariable)
	if !ok {
		return nil, false, nil
	}
	c, err := decodeTransport([]byte(text), sets)
	if err != nil {
		return nil, false, fmt.Errorf("reading %s: %w: the variable is for prodcheck's own use, unset it", settingsVariable, err)
	}
	return c, true, nil
}

func decodeTransport(text []byte, sets []*rule.Set) (*Config, error) {
	// The settings' types are known by the sets only: they are decoded last.
	var raw struct {
		Config struct {
			Settings map[string]json.RawMessage `json:"settings"`
		} `json:"config"`
	}
	if err := json.Unmarshal(text, &raw); err != nil {
		return nil, err
	}
	message := transport{Config: new(Config)}
	if err := unmarshalStrict(text, &message); err != nil {
		return nil, err
	}
	c := message.Config
	c.Path, c.Root, c.place, c.sets = message.Path, message.Root, message.Place, sets
	c.Settings = nil
	for _, set := range sets {
		section, ok := raw.Config.Settings[set.Name]
		if !ok || set.Settings == nil {
			continue
		}
		value := reflect.New(reflect.TypeOf(set.Settings))
		if err := unmarshalStrict(section, value.Interface()); err != nil {
			return nil, fmt.Errorf("settings of %s: %w", set.Name, err)
		}
		if c.Settings == nil {
			c.Settings = make(map[string]any)
		}
		c.Settings[set.Name] = value.Elem().Interface()
	}
	return c, nil
}

func unmarshalStrict(text []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	return decoder.Decode(into)
}

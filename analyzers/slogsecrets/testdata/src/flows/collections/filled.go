package collections

import (
	"encoding/json"
	"log"
)

// decoded looks up what others have filled.
func decoded(line []byte) {
	var fields map[string]any
	if err := json.Unmarshal(line, &fields); err != nil {
		return
	}
	log.Printf("%s", fields["level"])
}

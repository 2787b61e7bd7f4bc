package cog

import (
	"encoding/json"
	"errors"
)

// spread is the wire name of a parameter whose members are the body's, or the item's, own.
const spread = "."

// objectOf is a JSON object's members.
func objectOf(value any) (map[string]any, error) {
	raw, _ := value.(json.RawMessage)
	var members map[string]json.RawMessage
	if err := json.Unmarshal(raw, &members); err != nil || members == nil {
		return nil, errors.New("not a JSON object")
	}
	out := make(map[string]any, len(members))
	for name, member := range members {
		out[name] = member
	}
	return out, nil
}

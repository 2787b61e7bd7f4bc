package cog

import (
	"encoding/json"
	"testing"

	"github.com/cogbook/cogbook/cog/internal/services"
)

// TestJSONParameter: a setter takes any Go value for JSON, a cell its text.
func TestJSONParameter(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		value any
		want  string
	}{
		{own([]string{"code_interpreter", `a "b"`}), `["code_interpreter","a \"b\""]`},
		{own([]float64{0.5, 2}), `[0.5,2]`},
		{own([]map[string]any{{"type": "function"}}), `[{"type":"function"}]`},
		{`{"a": 1}`, `{"a": 1}`},
		{`{"a": `, ""},
	} {
		got, err := convert(services.Param{Type: services.JSON}, test.value)
		if test.want == "" {
			if err == nil {
				t.Errorf("%v: got %s, want an error", test.value, got)
			}
			continue
		}
		if raw, ok := got.(json.RawMessage); err != nil || !ok || string(raw) != test.want {
			t.Errorf("%v: got %s, %v, want %s", test.value, got, err, test.want)
		}
	}
}

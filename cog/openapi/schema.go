package openapi

import (
	"maps"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/cogbook/cogbook/cog"
)

// answer gives the builder the columns of the operation's answer.
func (o operation) answer(b cog.HTTPBuilder) cog.HTTPBuilder {
	media, content := o.success()
	switch {
	case media == "":
		return b.OutputCol("answer")
	case strings.HasPrefix(media, "text/"):
		return b.OutputCol("answer").OutputText()
	case !isJSON(media):
		return b.OutputCol("answer").OutputBytes()
	}
	if content.Schema == nil || content.Schema.Value == nil {
		return b.OutputCol("answer")
	}
	schema := content.Schema.Value
	if typeOf(schema) == openapi3.TypeArray && schema.Items != nil && schema.Items.Value != nil {
		b, schema = b.Rows("$[*]"), schema.Items.Value
	}
	properties, _ := fields(schema, 0)
	if len(properties) == 0 {
		return b.OutputCol("answer")
	}
	for _, name := range slices.Sorted(maps.Keys(properties)) {
		if s := properties[name].Value; s == nil || !s.WriteOnly {
			b = b.Column(name, "$['"+strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(name)+"']", columnType(properties[name]))
		}
	}
	return b
}

// success is the content of the answer with the lowest status of success that has one, JSON first. The default answer
// counts where no status of success is described.
func (o operation) success() (string, *openapi3.MediaType) {
	responses := o.Responses.Map()
	statuses := slices.DeleteFunc(slices.Sorted(maps.Keys(responses)), func(status string) bool { return !strings.HasPrefix(status, "2") })
	if len(statuses) == 0 {
		statuses = []string{"default"}
	}
	for _, status := range statuses {
		if responses[status] == nil || responses[status].Value == nil {
			continue
		}
		content := responses[status].Value.Content
		names := slices.Sorted(maps.Keys(content))
		if i := slices.IndexFunc(names, isJSON); i >= 0 {
			return names[i], content[names[i]]
		}
		if len(names) > 0 {
			return names[0], content[names[0]]
		}
	}
	return "", nil
}

// maxAllOf bounds how deep allOf is followed: schemas may contain themselves.
const maxAllOf = 16

// fields are an object's properties, those of allOf included, and which of them are required.
func fields(schema *openapi3.Schema, depth int) (openapi3.Schemas, []string) {
	properties, required := openapi3.Schemas{}, slices.Clone(schema.Required)
	for _, part := range schema.AllOf {
		if part.Value != nil && depth < maxAllOf {
			more, needed := fields(part.Value, depth+1)
			maps.Copy(properties, more)
			required = append(required, needed...)
		}
	}
	maps.Copy(properties, schema.Properties)
	return properties, required
}

// columnType is the type of a column for a schema.
func columnType(ref *openapi3.SchemaRef) cog.ColumnType {
	if ref == nil || ref.Value == nil {
		return cog.JSON
	}
	switch typeOf(ref.Value) {
	case openapi3.TypeString:
		return cog.String
	case openapi3.TypeInteger:
		return cog.Int
	case openapi3.TypeNumber:
		return cog.Float
	case openapi3.TypeBoolean:
		return cog.Bool
	}
	return cog.JSON
}

// typeOf is the schema's one type beside null, or empty.
func typeOf(schema *openapi3.Schema) string {
	types := slices.DeleteFunc(slices.Clone(schema.Type.Slice()), func(t string) bool { return t == openapi3.TypeNull })
	if len(types) != 1 {
		return ""
	}
	return types[0]
}

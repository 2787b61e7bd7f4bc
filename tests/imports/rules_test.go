package imports

// layer says which of our packages the packages matching of may import. The first row that matches a package
// decides; a package that no row matches is itself a finding. Patterns are written as for the go command:
// "frames/..." is frames and everything below it.
type layer struct {
	of  string
	may []string
}

// layers is the order of the house: kernel -> viz -> cog -> frames, and cog -> cog/rest.
// The in-machine services themselves are linked by kernel/cogbook only; what finds them, starts them and fetches
// their models is light, and open to the kernel (discover to everyone).
var layers = []layer{
	{"frames/...", []string{"frames/..."}},
	{"cog/rest/answers", nil},
	{"cog/rest/...", []string{"cog/rest/..."}},
	{"cog/internal/...", []string{"cog/internal/..."}},
	{"cog/local/discover", nil},
	{"cog/local/launch", []string{"cog/local/discover", "cog/local/internal/..."}},
	{"cog/local/models", []string{"cog/local/discover", "cog/local/internal/..."}},
	{"cog/local/...", []string{"cog/local/...", "cog/internal/...", "cog/rest/...", "frames/..."}},
	{"cog/openapi", []string{"cog", "frames/..."}},
	{"cog/entra", []string{"cog"}},
	{"cog/sound", []string{"cog"}},
	{"cog", []string{"cog/internal/...", "cog/local/discover", "cog/rest/...", "frames/..."}},
	{"viz/...", []string{"viz/...", "cog", "cog/rest/...", "frames/..."}},
	{"kernel/wire/...", []string{"kernel/wire/..."}},
	// What runs a cell knows no messages: kernel/wire is missing in these two on purpose.
	{"kernel/spell", nil},
	{"kernel/magic", []string{"kernel/spell", "viz/...", "frames/..."}},
	{"kernel/cell/...", []string{"kernel/cell/...", "kernel/magic", "kernel/spell", "kernel/session/...", "viz/...", "cog", "cog/rest/...", "frames/..."}},
	{"kernel/session/...", []string{"kernel/session/...", "viz/...", "cog", "cog/rest/...", "frames/..."}},
	{"kernel/notebook", nil},
	{"kernel/page", []string{"kernel/notebook"}},
	{"kernel/client", []string{"kernel/wire"}},
	{"kernel/headless", []string{"kernel/cell", "kernel/client", "kernel/notebook", "kernel/wire"}},
	{"kernel/export", []string{"kernel/cell", "kernel/notebook", "kernel/workspace"}},
	{"kernel/cogbook/...", []string{"kernel/...", "viz/...", "cog/...", "frames/..."}},
	{"kernel/...", []string{"kernel/...", "viz/...", "cog", "cog/rest/...", "cog/local/discover", "cog/local/launch",
		"cog/local/models", "frames/..."}},
	{"tests/...", []string{"..."}},
}

// outside lists all that a package may import from outside the module and the standard library.
// A package that no row matches may import what it likes, within unlinked.
var outside = []layer{
	{"cog/rest/otelrest", []string{"go.opentelemetry.io/otel/..."}}, // cells link it only where they name it
	{"cog/rest/answers", []string{"github.com/gofrs/flock"}},
	{"cog/rest/...", []string{"golang.org/x/time/rate", "github.com/cenkalti/backoff/v4"}},
	{"kernel/notebook", nil},
	{"kernel/page", []string{"github.com/yuin/goldmark/..."}},
	{"kernel/client", []string{"github.com/go-zeromq/zmq4"}},
	{"cog/local/discover", nil},
	{"cog/local/internal/...", nil},
	{"cog/local/launch", nil},
	{"cog/local/models", nil},
	{"frames/...", []string{"github.com/go-gota/gota/...", "golang.org/x/image/..."}},
}

// cells are the packages that a cell's program links, and the light ones below them.
var cells = []string{"cog", "cog/local/discover", "cog/rest", "frames", "kernel/session", "kernel/session/displays", "kernel/session/frames", "kernel/session/input", "kernel/session/timing", "viz", "viz/flush"}

// unlinked is what no package of cells may reach, however indirectly; cgo outside the standard library is
// found by its files and needs no row.
var unlinked = []struct{ pattern, what string }{
	{"github.com/yalue/onnxruntime_go/...", "ONNX Runtime"},
	{"github.com/mattn/go-sqlite3/...", "SQLite"},
	{"github.com/ncruces/go-sqlite3/...", "SQLite"},
	{"modernc.org/sqlite/...", "SQLite"},
	{"github.com/apache/arrow/...", "Arrow"},
	{"github.com/apache/arrow-go/...", "Arrow"},
	{"github.com/parquet-go/parquet-go/...", "Parquet"},
	{"github.com/xitongsys/parquet-go/...", "Parquet"},
	{"google.golang.org/grpc/...", "gRPC"},
	{"go.opentelemetry.io/...", "OpenTelemetry"},
	{"github.com/getkin/kin-openapi/...", "a parser of OpenAPI"},
	{"github.com/Azure/...", "Azure's SDK"},
	{"github.com/hajimehoshi/go-mp3/...", "a decoder of sounds"},
	{"github.com/mewkiz/flac/...", "a decoder of sounds"},
	{"github.com/jfreymuth/oggvorbis/...", "a decoder of sounds"},
	{"cog/internal/services/table", "the rows of all services"},
}

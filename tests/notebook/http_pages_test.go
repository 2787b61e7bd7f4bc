package notebook

import (
	"fmt"
	"html"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestPagesInACell: a cell calls a paged JSON service of any kind. Three pages, with a refusal and a failure between
// them, become one frame with types, which the next cell has.
func TestPagesInACell(t *testing.T) {
	const key = "cogbook-test-key-9c2b7d11"
	service := fakeservice.New(fakeservice.Config{Key: key, Rules: []fakeservice.Rule{
		{Fault: fakeservice.Refuse, First: 1, Header: fakeservice.RetryAfterMS("retry-after-ms", 20)},
		{Fault: fakeservice.Truncate, Every: 3},
	}})
	endpoint, stop, err := service.Listen()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = stop() })
	cells, said, err := Execute(t, Write(t,
		fmt.Sprintf(`items, err := cog.HTTP().
	URL(%q).
	APIKeyEnv("Ocp-Apim-Subscription-Key", "TEST_KEY").
	Pages(cog.NextLink("$.next")).
	Rows("$.items[*]").
	Column("id", "$.id", cog.Int).
	Column("name", "$.name", cog.String).
	Column("price", "$.price", cog.Float).
	Column("sale", "$.sale", cog.Bool).
	Fetch(context.Background())
fmt.Println(items.Types(), err)
viz.Show(items)`, endpoint+"/pages/next?total=8&size=3"),
		`fmt.Println(items.Nrow(), items.Col("id").Sum(), items.Col("price").Sum(), frames.Must(frames.CountMissing(items, "http_error")))`,
	), "TEST_KEY="+key)
	if err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	if got := cells[0].Printed(); !strings.Contains(got, "[int string float bool string] <nil>") {
		t.Errorf("types are %s", got)
	}
	table := html.UnescapeString(cells[0].All("text/html"))
	for id := 1; id <= 8; id++ {
		if item := fakeservice.NewPageItem("", id); !strings.Contains(table, item.Name) {
			t.Errorf("%s is not shown", item.Name)
		}
	}
	if got := strings.TrimSpace(cells[1].Printed()); got != "8 36 40 8" {
		t.Errorf("the next cell sees %q", got)
	}
	if got := service.Counts(); got.Answered != 3 || got.Faults != 2 {
		t.Errorf("the service counts %+v, want 3 pages and 2 faults", got)
	}
	if strings.Contains(fmt.Sprint(cells[0].Outputs, cells[1].Outputs, said), key) {
		t.Error("an output shows the key")
	}
}

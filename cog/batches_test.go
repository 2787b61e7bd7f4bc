package cog

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/internal/services/table"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// batchesOf are the rows of each request that a run would send.
type batchesOf struct {
	work
	service services.Service
	batches [][]*call
}

func (b *batchesOf) Request(items []rest.Item) (*rest.Request, error) {
	b.batches = append(b.batches, calls(items))
	return &rest.Request{Method: http.MethodGet, URL: testEndpoint}, nil
}

// TestBatches: for each service that takes several rows in a request, rows of random texts and of two kinds go into
// batches in such a way that the batches hold all rows, each once and in order within its kind; that no batch is over a
// limit in rows, characters or bytes, but for a row that is alone; and that no batch mixes kinds.
func TestBatches(t *testing.T) {
	t.Parallel()
	tested := 0
	for _, service := range table.Services {
		at := slices.IndexFunc(service.Params, func(p services.Param) bool {
			return p.Place == services.Item && len(p.Enum) == 0 && (p.Type == services.String || p.Type == services.JSON)
		})
		if service.MaxItems == 1 || at < 0 {
			continue
		}
		tested++
		t.Run(service.Name, func(t *testing.T) {
			t.Parallel()
			random := rand.New(rand.NewPCG(7, uint64(len(service.Name))))
			for round := range 4 {
				batchRound(t, service, service.Params[at], random, round)
			}
		})
	}
	t.Logf("%d services take batches", tested)
}

func batchRound(t *testing.T, service services.Service, param services.Param, random *rand.Rand, round int) {
	t.Helper()
	limit, inChars := service.MaxBytes, service.MaxChars > 0
	if inChars {
		limit = service.MaxChars
	}
	// Rows of some hundredths of the limit fill batches by size; short ones fill them by number.
	rows, most := min(2*service.MaxItems+17, 700), 40
	if round%2 == 1 {
		rows, most = 60, limit/20
	}
	texts, kinds := make([]string, rows), make([]string, rows)
	for i := range texts {
		texts[i] = strings.Repeat([]string{"a", "é", "😀"}[random.IntN(3)], 1+random.IntN(most)/4)
		if random.IntN(40) == 0 && round == 3 {
			texts[i] = strings.Repeat("b", limit+1) // more than a request may have
		}
		if param.Type == services.JSON {
			texts[i] = `{"text":"` + texts[i] + `"}`
		}
		kinds[i] = testEndpoint + "/" + []string{"one", "other"}[random.IntN(2)]
	}
	b := required(service, param).setColumn(param.Name, "text").setColumn("Endpoint", "kind")
	df := frames.Must(frames.New(frames.Strings("text", texts...), frames.Strings("kind", kinds...)))
	client, err := b.client(limits(service), observed{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	seen := &batchesOf{service: service}
	if _, err := client.Plan(seen, b.items(service, frames.Rows(df)), 0); err != nil {
		t.Fatal(err)
	}
	var all []int
	last := map[string]int{}
	for _, batch := range seen.batches {
		size := 0
		for _, c := range batch {
			text := texts[c.row]
			if all = append(all, c.row); c.text(param.Name) != text && param.Type != services.JSON {
				t.Fatalf("row %d has another text", c.row)
			}
			if before, ok := last[kinds[c.row]]; ok && before > c.row {
				t.Errorf("row %d comes after %d", c.row, before)
			}
			last[kinds[c.row]] = c.row
			if kinds[c.row] != kinds[batch[0].row] {
				t.Errorf("rows %d and %d share a request", batch[0].row, c.row)
			}
			if inChars {
				targets, _ := c.values["To"].([]string)
				size += len(utf16.Encode([]rune(text))) * max(len(targets), 1)
			} else {
				size += len(text)
			}
		}
		if len(batch) > service.MaxItems || size > limit && len(batch) > 1 {
			t.Errorf("a batch of %d rows and %d of %d", len(batch), size, limit)
		}
	}
	slices.Sort(all)
	for i := range rows {
		if i >= len(all) || all[i] != i {
			t.Fatalf("the batches hold %d rows of %d, or one twice: %s", len(all), rows, fmt.Sprint(all[:min(len(all), i+1)]))
		}
	}
	if len(all) != rows {
		t.Fatalf("the batches hold %d rows of %d", len(all), rows)
	}
}

package cog

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// plan is what a run would send for a frame.
type plan struct {
	service              services.Service
	first                preparation
	requests             []*rest.Request
	calls                []*call // the rows that are sent
	skipped, wrong, rows int
}

// plan finds the requests of a run for a frame and sends none.
func (b builder) plan(df dataframe.DataFrame) (plan, error) {
	service, err := b.check(df.Names())
	if err != nil {
		return plan{}, err
	}
	client, err := b.client(limits(service), observed{}, 0)
	if err != nil {
		return plan{}, fmt.Errorf("cog: %s: %w", service.Name, err)
	}
	p := plan{service: service, rows: df.Nrow()}
	if p.first, err = b.preparation(service); err != nil {
		return plan{}, fmt.Errorf("cog: %s: %w", service.Name, err)
	}
	items := func(yield func(rest.Item, error) bool) {
		for item, err := range b.items(service, frames.Rows(df)) {
			if item.Known != nil {
				if item.Known.Err != nil {
					p.wrong++
				} else {
					p.skipped++
				}
				continue
			}
			if c, ok := item.Payload.(*call); ok {
				p.calls = append(p.calls, c)
			}
			if !yield(item, err) {
				return
			}
		}
	}
	p.requests, err = client.Plan(work{service: service, protocol: b.row.protocol}, newPieces(b.row.protocol).expand(service, items), 0)
	if err != nil {
		return plan{}, fmt.Errorf("cog: %s: %w", service.Name, err)
	}
	return p, nil
}

// Explain implements [Transformer].
func (b builder) Explain(df dataframe.DataFrame, n int) (string, error) {
	p, err := b.plan(df)
	if err != nil {
		return "", err
	}
	var out strings.Builder
	fmt.Fprintf(&out, "%s: %s in %s of at most %d", p.service.Name, count(len(p.calls), "row"), count(len(p.requests), "request"), batch(b.policy, p.service.MaxItems))
	if p.skipped > 0 {
		fmt.Fprintf(&out, "; %s skipped, a required cell is missing", count(p.skipped, "row"))
	}
	if p.wrong > 0 {
		fmt.Fprintf(&out, "; %s with a wrong cell, which get an error", count(p.wrong, "row"))
	}
	out.WriteString("\n")
	if len(p.calls) > 0 && p.calls[len(p.calls)-1].target.isLocal {
		out.WriteString("endpoint: the services in this machine\n")
	}
	fmt.Fprintf(&out, "policy: %s\n", b.policy)
	if n > 0 {
		p.first.explain(&out)
	}
	for i, request := range p.requests[:min(max(n, 0), len(p.requests))] {
		fmt.Fprintf(&out, "\nrequest %d of %d\n%s", i+1, len(p.requests), readable(request))
	}
	return out.String(), nil
}

func batch(policy rest.Policy, most int) int {
	if policy.BatchSize > 0 {
		return min(policy.BatchSize, most)
	}
	return most
}

// readable is the request with its JSON indented.
func readable(request *rest.Request) *rest.Request {
	var body bytes.Buffer
	if json.Indent(&body, request.Body, "", "  ") != nil {
		return request
	}
	out := *request
	out.Body = body.Bytes()
	return &out
}

// count is a number and its noun.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

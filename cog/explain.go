package cog

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// Explain implements [Transformer].
func (b builder) Explain(df dataframe.DataFrame, n int) (string, error) {
	service, err := b.check(df.Names())
	if err != nil {
		return "", err
	}
	client, err := b.client(limits(service), observed{}, 0)
	if err != nil {
		return "", fmt.Errorf("cog: %s: %w", service.Name, err)
	}
	var skipped, wrong, sent int
	var where target
	items := func(yield func(rest.Item, error) bool) {
		for item, err := range b.items(service, frames.Rows(df)) {
			if item.Known != nil {
				if item.Known.Err != nil {
					wrong++
				} else {
					skipped++
				}
				continue
			}
			if c, ok := item.Payload.(*call); ok {
				sent++
				where = c.target
			}
			if !yield(item, err) {
				return
			}
		}
	}
	requests, err := client.Plan(work{service: service, protocol: protocols[service.Protocol]}, newPieces(protocols[service.Protocol]).expand(service, items), 0)
	if err != nil {
		return "", fmt.Errorf("cog: %s: %w", service.Name, err)
	}
	var out strings.Builder
	fmt.Fprintf(&out, "%s: %s in %s of at most %d", service.Name, count(sent, "row"), count(len(requests), "request"), batch(b.policy, service.MaxItems))
	if skipped > 0 {
		fmt.Fprintf(&out, "; %s skipped, a required cell is missing", count(skipped, "row"))
	}
	if wrong > 0 {
		fmt.Fprintf(&out, "; %s with a wrong cell, which get an error", count(wrong, "row"))
	}
	out.WriteString("\n")
	if where.isLocal {
		out.WriteString("endpoint: the services in this machine\n")
	}
	fmt.Fprintf(&out, "policy: %s\n", b.policy)
	for i, request := range requests[:min(max(n, 0), len(requests))] {
		fmt.Fprintf(&out, "\nrequest %d of %d\n%s", i+1, len(requests), readable(request))
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

package cog

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/cog/rest/answers"
	"github.com/cogbook/cogbook/cog/rest/har"
)

// defaultCache is the name of the cache in the user's cache folder.
const defaultCache = "default"

// cacheSizeEnv names the environment variable that bounds a cache's folder, in MiB.
const cacheSizeEnv = "COGBOOK_CACHE_MIB"

// setPolicy replaces the policy. A cache, a checkpoint and a trace that were set before stay, unless it
// names others.
func (b builder) setPolicy(policy rest.Policy) builder {
	if policy.Cache == "" {
		policy.Cache = b.policy.Cache
	}
	if policy.Checkpoint == "" {
		policy.Checkpoint = b.policy.Checkpoint
	}
	if policy.Trace == "" {
		policy.Trace = b.policy.Trace
	}
	b.policy = policy
	return b
}

// kept is the policy with its cache's folder, and how large that may grow.
func (b builder) kept() (policy rest.Policy, bytes int64, err error) {
	policy = b.policy
	if policy.Cache == defaultCache {
		dir, err := discover.CacheDir()
		if err != nil {
			return policy, 0, err
		}
		policy.Cache = filepath.Join(dir, "answers")
	}
	if text := os.Getenv(cacheSizeEnv); text != "" && policy.Cache != "" {
		n, err := strconv.ParseInt(text, 10, 43)
		if err != nil || n <= 0 {
			return policy, 0, fmt.Errorf("$%s is %q, want a number of MiB", cacheSizeEnv, text)
		}
		bytes = n << 20
	}
	return policy, bytes, nil
}

// files finds what is wrong with the cache, the checkpoint and the trace, without making any.
func (p *setupProblems) files() {
	policy, _, err := p.builder.kept()
	if err != nil {
		p.add("Cache: %v", err)
		return
	}
	if policy.Cache != "" {
		if err := answers.Check(policy.Cache); err != nil {
			p.add("Cache: %v", err)
		}
	}
	if policy.Checkpoint != "" {
		if err := answers.CheckJournal(policy.Checkpoint, p.service.Name); err != nil {
			p.add("Checkpoint: %v", err)
		}
	}
	if policy.Trace != "" {
		if err := har.Check(policy.Trace); err != nil {
			p.add("Trace: %v", err)
		}
	}
}

// checkpoints are the files that a pipeline's stages write to, absolute where they can be; each may have one writer only.
func (p PipelineTransformer) checkpoints() (paths []string) {
	for _, stage := range p.stages {
		if s, ok := stage.(interface{ checkpoints() []string }); ok {
			paths = append(paths, s.checkpoints()...)
		}
	}
	return paths
}

func (b builder) checkpoints() []string {
	path := b.policy.Checkpoint
	if path == "" {
		return nil
	}
	if absolute, err := filepath.Abs(path); err == nil {
		path = absolute
	}
	return []string{path}
}

// sharedCheckpoint is the error of a pipeline in which two stages have one checkpoint.
func (p PipelineTransformer) sharedCheckpoint() error {
	seen := map[string]bool{}
	for _, path := range p.checkpoints() {
		if seen[path] {
			return &SetupError{Service: "Pipeline", Problems: []string{fmt.Sprintf("two stages have the checkpoint %s: give each its own file", path)}}
		}
		seen[path] = true
	}
	return nil
}

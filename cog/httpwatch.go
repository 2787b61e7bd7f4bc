package cog

import "github.com/cogbook/cogbook/cog/rest"

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open. Secrets are
// masked; what is sent and answered is in it. Default: no file.
func (b HTTPBuilder) Trace(path string) HTTPBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder each. Default:
// nowhere.
func (b HTTPBuilder) Stats(stats *rest.Stats) HTTPBuilder { b.stats = stats; return b }

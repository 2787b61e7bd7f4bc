package cog

import "github.com/cogbook/cogbook/cog/rest"

// WithConfig has a builder send its requests through other than the process's own.
func WithConfig(b HTTPBuilder, config rest.Config) HTTPBuilder {
	b.config = config
	return b
}

package cog

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/frames"
)

// PipelineTransformer runs transformers one after the other: each sees the columns that those before it added.
type PipelineTransformer struct{ stages []Transformer }

var (
	_ Transformer = PipelineTransformer{}
	_ Transformer = builder{}
)

// Pipeline is the stages, in order, as one transformer.
func Pipeline(stages ...Transformer) PipelineTransformer {
	return PipelineTransformer{stages: append([]Transformer(nil), stages...)}
}

// Transform implements [Transformer]. The set-up of every stage is checked before the first request of any. A run that
// was cancelled returns the frame with the columns of the stages that were begun.
func (p PipelineTransformer) Transform(ctx context.Context, df dataframe.DataFrame) (dataframe.DataFrame, error) {
	if err := p.check(df.Names()); err != nil {
		return df, err
	}
	for i, stage := range p.stages {
		out, err := stage.Transform(ctx, df)
		if err != nil {
			return out, fmt.Errorf("stage %d: %w", i+1, err)
		}
		df = out
	}
	return df, nil
}

// Stream implements [Transformer]: all stages work at once, each on the rows that the one before it has done.
func (p PipelineTransformer) Stream(ctx context.Context, rows iter.Seq2[frames.Row, error]) iter.Seq2[frames.Row, error] {
	for _, stage := range p.stages {
		rows = stage.Stream(ctx, rows)
	}
	return rows
}

// Explain implements [Transformer] for the first stage, and names those after it: their requests depend on its answers.
func (p PipelineTransformer) Explain(df dataframe.DataFrame, n int) (string, error) {
	if len(p.stages) == 0 {
		return "an empty pipeline: nothing is sent\n", nil
	}
	if err := p.check(df.Names()); err != nil {
		return "", err
	}
	var out strings.Builder
	text, err := p.stages[0].Explain(df, n)
	out.WriteString(text)
	for i, stage := range p.stages[1:] {
		fmt.Fprintf(&out, "\nstage %d, %s: its requests depend on the answers before it\n", i+2, stageName(stage))
	}
	return out.String(), err
}

func stageName(stage Transformer) string {
	if named, ok := stage.(interface{ name() string }); ok {
		return named.name()
	}
	return fmt.Sprintf("%T", stage)
}

func (b builder) name() string { return b.service }

// check finds what is wrong in any stage, with the columns that it will see.
func (p PipelineTransformer) check(columns []string) error {
	var errs []error
	for i, stage := range p.stages {
		checker, ok := stage.(interface {
			outputs(columns []string) ([]string, error)
		})
		if !ok { // a caller's own transformer: what it adds is not known
			break
		}
		out, err := checker.outputs(columns)
		if err != nil {
			errs = append(errs, fmt.Errorf("stage %d: %w", i+1, err))
		}
		columns = out
	}
	return errors.Join(append(errs, p.sharedCheckpoint())...)
}

func (p PipelineTransformer) outputs(columns []string) ([]string, error) {
	err := p.check(columns)
	for _, stage := range p.stages {
		if s, ok := stage.(interface {
			outputs(columns []string) ([]string, error)
		}); ok {
			columns, _ = s.outputs(columns)
		}
	}
	return columns, err
}

// outputs are the columns of a frame after the builder, given those before it.
func (b builder) outputs(columns []string) ([]string, error) {
	_, err := b.check(columns)
	return append(slices.Clip(columns), b.output, b.detailColumn(), b.errorColumn()), err
}

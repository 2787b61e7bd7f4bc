package onnx

import (
	"context"
	"fmt"
	"runtime"

	ort "github.com/yalue/onnxruntime_go"
)

// RunContext runs the model on the named inputs and returns all its outputs. It
// waits while Options.Parallel runs are going on, and ends early, with ctx's
// error, when ctx is done. The tensors must not be changed meanwhile.
func (s *Session) RunContext(ctx context.Context, inputs map[string]Tensor) (map[string]Tensor, error) {
	if err := s.checkNames(inputs); err != nil {
		return nil, err
	}
	select {
	case s.slots <- struct{}{}:
		defer func() { <-s.slots }()
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.session == nil {
		return nil, ErrClosed
	}
	var pinned runtime.Pinner // the runtime reads the tensors' own memory
	defer pinned.Unpin()
	values := make([]ort.Value, 0, len(s.inputs))
	defer func() { destroy(values) }()
	for _, name := range s.inputs {
		v, err := inputs[name].value(&pinned)
		if err != nil {
			return nil, fmt.Errorf("onnx: %s: input %q: %w", s.name, name, err)
		}
		values = append(values, v)
	}
	outputs := make([]ort.Value, len(s.outputs))
	defer func() { destroy(outputs) }()
	if err := s.run(ctx, values, outputs); err != nil {
		return nil, err
	}
	result := make(map[string]Tensor, len(outputs))
	for i, name := range s.outputs {
		t, err := tensorOf(outputs[i])
		if err != nil {
			return nil, fmt.Errorf("onnx: %s: output %q: %w", s.name, name, err)
		}
		result[name] = t
	}
	return result, nil
}

// run calls the runtime, and tells it to stop when ctx is done.
func (s *Session) run(ctx context.Context, inputs, outputs []ort.Value) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	options, err := ort.NewRunOptions()
	if err != nil {
		return fmt.Errorf("onnx: %s: %w", s.name, err)
	}
	defer func() { _ = options.Destroy() }()
	ended := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(ended)
		_ = options.Terminate()
	})
	err = s.session.RunWithOptions(inputs, outputs, options)
	if !stop() {
		<-ended // the options are in use until then
	}
	if err != nil && ctx.Err() != nil {
		return context.Cause(ctx)
	}
	if err != nil {
		return fmt.Errorf("onnx: %s: %w", s.name, err)
	}
	return nil
}

func (s *Session) checkNames(inputs map[string]Tensor) error {
	for _, name := range s.inputs {
		if _, ok := inputs[name]; !ok {
			return fmt.Errorf("onnx: %s: input %q is not given (it needs %q)", s.name, name, s.inputs)
		}
	}
	if len(inputs) != len(s.inputs) {
		return fmt.Errorf("onnx: %s: %d inputs are given, it has %q", s.name, len(inputs), s.inputs)
	}
	return nil
}

func destroy(values []ort.Value) {
	for _, v := range values {
		if v != nil {
			_ = v.Destroy()
		}
	}
}

package onnx

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"sync"

	ort "github.com/yalue/onnxruntime_go"
)

// Options say how a model is opened. The zero value is the default.
type Options struct {
	// Threads that one run may use. 0: all processors, at most 8.
	Threads int
	// Parallel is how many runs may go on at once; more wait. 0: as many as
	// the processors give each run its Threads, at least 1.
	Parallel int
	// ExternalData is the folder of the weights that a model given to
	// OpenBytes keeps outside itself. Open looks beside the model's file.
	// Inputs and Outputs must be named with it.
	ExternalData string
	// Inputs and Outputs name the model's tensors. Empty: the model is asked,
	// which makes opening slower.
	Inputs, Outputs []string
}

// Session is an opened model. Its methods may be called from any goroutine.
type Session struct {
	name            string
	inputs, outputs []string
	slots           chan struct{}

	mu      sync.RWMutex // held for reading by each run, for writing by Close
	session *ort.DynamicAdvancedSession
}

// ErrClosed says that a closed session was used.
var ErrClosed = errors.New("onnx: the session is closed")

// Open opens the model in the file at path. At most one Options may be given.
func Open(path string, options ...Options) (*Session, error) {
	if _, err := os.Stat(path); err != nil {
		return nil, fmt.Errorf("onnx: %w", err)
	}
	return open(path, path, nil, options)
}

// OpenBytes opens a model that is in memory. At most one Options may be given.
func OpenBytes(model []byte, options ...Options) (*Session, error) {
	if len(model) == 0 {
		return nil, errors.New("onnx: the model is empty")
	}
	return open("model", "", model, options)
}

func open(name, path string, model []byte, given []Options) (*Session, error) {
	if !loaded() {
		return nil, ErrNotLoaded
	}
	if len(given) > 1 {
		return nil, errors.New("onnx: more than one Options")
	}
	var o Options
	if len(given) == 1 {
		o = given[0]
	}
	if o.Threads <= 0 {
		o.Threads = min(runtime.NumCPU(), 8)
	}
	if o.Parallel <= 0 {
		o.Parallel = max(1, runtime.NumCPU()/o.Threads)
	}
	if o.ExternalData != "" && (len(o.Inputs) == 0 || len(o.Outputs) == 0) {
		return nil, errors.New("onnx: Options.ExternalData needs Inputs and Outputs")
	}
	if len(o.Inputs) == 0 || len(o.Outputs) == 0 {
		var err error
		if o.Inputs, o.Outputs, err = names(path, model); err != nil {
			return nil, fmt.Errorf("onnx: %s: %w", name, err)
		}
	}
	settings, err := sessionOptions(o)
	if err != nil {
		return nil, fmt.Errorf("onnx: %s: %w", name, err)
	}
	defer func() { _ = settings.Destroy() }()
	var session *ort.DynamicAdvancedSession
	if model != nil {
		session, err = ort.NewDynamicAdvancedSessionWithONNXData(model, o.Inputs, o.Outputs, settings)
	} else {
		session, err = ort.NewDynamicAdvancedSession(path, o.Inputs, o.Outputs, settings)
	}
	if err != nil {
		return nil, fmt.Errorf("onnx: %s: %w", name, err)
	}
	return &Session{
		name: name, inputs: o.Inputs, outputs: o.Outputs,
		slots: make(chan struct{}, o.Parallel), session: session,
	}, nil
}

// sessionOptions turns ours into the runtime's. Waiting threads do not spin:
// the machine is shared with Jupyter and the Go compiler.
func sessionOptions(o Options) (*ort.SessionOptions, error) {
	settings, err := ort.NewSessionOptions()
	if err != nil {
		return nil, err
	}
	err = errors.Join(
		settings.SetIntraOpNumThreads(o.Threads),
		settings.AddSessionConfigEntry("session.intra_op.allow_spinning", "0"),
		settings.SetLogSeverityLevel(ort.LoggingLevelError),
	)
	if o.ExternalData != "" {
		err = errors.Join(err, settings.AddSessionConfigEntry(
			"session.model_external_initializers_file_folder_path", o.ExternalData))
	}
	if err != nil {
		_ = settings.Destroy()
		return nil, err
	}
	return settings, nil
}

// names asks a model for its tensors. The runtime's binding opens it a second
// time for that, so optimisation is switched off where it can be.
func names(path string, model []byte) (inputs, outputs []string, err error) {
	var in, out []ort.InputOutputInfo
	if model != nil {
		in, out, err = ort.GetInputOutputInfoWithONNXData(model)
	} else {
		var settings *ort.SessionOptions
		if settings, err = ort.NewSessionOptions(); err != nil {
			return nil, nil, err
		}
		defer func() { _ = settings.Destroy() }()
		if err = settings.SetGraphOptimizationLevel(ort.GraphOptimizationLevelDisableAll); err != nil {
			return nil, nil, err
		}
		in, out, err = ort.GetInputOutputInfoWithOptions(path, settings)
	}
	for _, x := range in {
		inputs = append(inputs, x.Name)
	}
	for _, x := range out {
		outputs = append(outputs, x.Name)
	}
	return inputs, outputs, err
}

// Inputs returns the names of the tensors that Run needs.
func (s *Session) Inputs() []string { return append([]string(nil), s.inputs...) }

// Outputs returns the names of the tensors that Run gives.
func (s *Session) Outputs() []string { return append([]string(nil), s.outputs...) }

// Metadata returns what the model's file keeps under key, and whether there is
// such a key.
func (s *Session) Metadata(key string) (string, bool, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.session == nil {
		return "", false, ErrClosed
	}
	meta, err := s.session.GetModelMetadata()
	if err != nil {
		return "", false, fmt.Errorf("onnx: %s: %w", s.name, err)
	}
	defer func() { _ = meta.Destroy() }()
	value, ok, err := meta.LookupCustomMetadataMap(key)
	if err != nil {
		return "", false, fmt.Errorf("onnx: %s: metadata %q: %w", s.name, key, err)
	}
	return value, ok, nil
}

// Close waits for runs to end and frees the model. Closing twice is fine.
func (s *Session) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.session == nil {
		return nil
	}
	err := s.session.Destroy()
	s.session = nil
	if err != nil {
		return fmt.Errorf("onnx: %s: %w", s.name, err)
	}
	return nil
}

// Run is RunContext without a way to stop it.
func (s *Session) Run(inputs map[string]Tensor) (map[string]Tensor, error) {
	return s.RunContext(context.Background(), inputs)
}

package onnx

import (
	"fmt"
	"runtime"

	ort "github.com/yalue/onnxruntime_go"
)

// Tensor is an input or output of a model, in row-major order. Exactly one of
// Float32 and Int64 is set and holds as many values as Shape's product.
type Tensor struct {
	Shape   []int64
	Float32 []float32
	Int64   []int64
}

// value hands the tensor to ONNX Runtime, which reads the tensor's own memory:
// it is pinned, and must not change until the value is destroyed.
func (t Tensor) value(pinned *runtime.Pinner) (ort.Value, error) {
	size := int64(1)
	for _, n := range t.Shape {
		if n <= 0 {
			return nil, fmt.Errorf("shape %v has an empty or negative side", t.Shape)
		}
		size *= n
	}
	if len(t.Shape) == 0 {
		return nil, fmt.Errorf("a tensor needs a shape")
	}
	shape := append(ort.Shape(nil), t.Shape...)
	switch {
	case t.Float32 != nil && t.Int64 != nil:
		return nil, fmt.Errorf("a tensor holds Float32 or Int64, not both")
	case t.Float32 != nil && int64(len(t.Float32)) == size:
		pinned.Pin(&t.Float32[0])
		return ort.NewTensor(shape, t.Float32)
	case t.Int64 != nil && int64(len(t.Int64)) == size:
		pinned.Pin(&t.Int64[0])
		return ort.NewTensor(shape, t.Int64)
	}
	return nil, fmt.Errorf("shape %v needs %d values, got %d", t.Shape, size, max(len(t.Float32), len(t.Int64)))
}

// tensorOf copies a runtime's value into Go memory.
func tensorOf(v ort.Value) (Tensor, error) {
	shape := append([]int64(nil), v.GetShape()...)
	switch v := v.(type) {
	case *ort.Tensor[float32]:
		return Tensor{Shape: shape, Float32: append([]float32{}, v.GetData()...)}, nil
	case *ort.Tensor[int64]:
		return Tensor{Shape: shape, Int64: append([]int64{}, v.GetData()...)}, nil
	case *ort.Tensor[int32]:
		data := make([]int64, 0, len(v.GetData()))
		for _, n := range v.GetData() {
			data = append(data, int64(n))
		}
		return Tensor{Shape: shape, Int64: data}, nil
	}
	return Tensor{}, fmt.Errorf("values of type %T are not supported", v)
}

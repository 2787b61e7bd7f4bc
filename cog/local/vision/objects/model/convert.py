"""Stores the object detector's weights in half precision.

    python convert.py ssd_oidv4.onnx objects.onnx

ssd_oidv4.onnx is the detector of MediaPipe Objectron (npm package @mediapipe/objectron 0.4.1675468480) as tf2onnx
writes it (README.md beside this file has the steps). Its TFLite source keeps every weight as a 16-bit float, so nothing is
lost by storing them so again: the script refuses to write a weight that would change. A Cast node per weight gives the
32-bit values back when the model is loaded. Needs the Python packages onnx and numpy.
"""
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

LABELS = """Bicycle Boot Laptop Person Chair Cattle Desk Cat Computer_mouse Computer_monitor Box Mug Coffee_cup
Stationary_bicycle Table Bottle High_heels Vehicle Footwear Dog Book Camera Car""".split()


def convert(source):
    graph = source.graph
    names = {}

    def short(name):  # tf2onnx's names repeat whole paths: a third of a megabyte
        return names.setdefault(name, f"t{len(names)}") if name else ""

    for old, new in ((graph.input[0], "image"), (graph.output[0], "boxes"), (graph.output[1], "classes")):
        names[old.name] = new
    constants, nodes = [], []
    for tensor in graph.initializer:
        value = numpy_helper.to_array(tensor)
        name = short(tensor.name)
        if value.dtype != np.float32:
            constants.append(numpy_helper.from_array(value, name))
            continue
        half = value.astype(np.float16)
        if not np.array_equal(half.astype(np.float32), value):
            raise SystemExit(f"{tensor.name}: not exact in half precision")
        constants.append(numpy_helper.from_array(half, name + "h"))
        nodes.append(helper.make_node("Cast", [name + "h"], [name], to=TensorProto.FLOAT))
    for node in graph.node:
        copy = onnx.NodeProto()
        copy.CopyFrom(node)
        del copy.input[:], copy.output[:]
        copy.input.extend(map(short, node.input))
        copy.output.extend(map(short, node.output))
        copy.name = ""
        nodes.append(copy)
    size = lambda value: [d.dim_value for d in value.type.tensor_type.shape.dim]
    info = lambda name, shape: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
    result = helper.make_model(
        helper.make_graph(
            nodes,
            "ssd_mobilenet_v2_oidv4",
            [info("image", size(graph.input[0]))],
            [info("boxes", [1, 1917, 4]), info("classes", [1, 1917, 24])],
            constants,
        ),
        opset_imports=[helper.make_opsetid("", 13)],
        ir_version=8,
    )
    helper.set_model_props(result, {"labels": "\n".join(name.replace("_", " ") for name in LABELS)})
    onnx.checker.check_model(result)
    return result


if __name__ == "__main__":
    onnx.save(convert(onnx.load(sys.argv[1])), sys.argv[2])

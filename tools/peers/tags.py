#!/usr/bin/env python3
"""Tags texts with other libraries, for comparison with ours.

    tools/peers/tags.py [--times N] [--only rules,train,folds] [--words FILE] [--text FILE] TEXTS…

TEXTS are JSON Lines of text, label and fold. It needs the packages pyahocorasick and scikit-learn: python3 -m venv .build/peers &&
.build/peers/bin/pip install pyahocorasick scikit-learn. Prints one JSON object a line: measure, peer, and wall and cpu (seconds, medians
of N runs) or a share.

rules: finds the words of WORDS (one a line) in TEXT. folds: accuracy of a linear support vector machine on runs of characters, each fold of
TEXTS in turn left out. train: that machine on the first 10,000 texts of the first of TEXTS, once, with the reading of the texts into numbers.
"""
import argparse, json, os, statistics, time


def spent(times, body):
    wall, cpu, last = [], [], None
    for _ in range(times):
        wall_start, cpu_start = time.perf_counter(), time.process_time()
        last = body()
        wall.append(time.perf_counter() - wall_start)
        cpu.append(time.process_time() - cpu_start)
    return {"wall": statistics.median(wall), "cpu": statistics.median(cpu)}, last


def report(measure, peer, **figures):
    print(json.dumps({"measure": measure, "peer": peer, **figures}), flush=True)


def rules(words_file, text_file, times):
    import ahocorasick
    with open(words_file, encoding="utf-8") as file:
        words = [line.rstrip("\n") for line in file if line.strip()]
    with open(text_file, encoding="utf-8", newline="") as file:
        text = file.read()
    automaton = ahocorasick.Automaton()
    for word in words:
        automaton.add_word(word, word)
    automaton.make_automaton()
    figures, count = spent(times, lambda: sum(1 for _ in automaton.iter_long(text)))
    report("rules", "pyahocorasick", **figures, count=count, bytes=len(text.encode()))


def texts_of(path):
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return [row["text"] for row in rows], [row["label"] for row in rows], [row["fold"] for row in rows]


def machine():
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_pipeline
    from sklearn.svm import LinearSVC
    return make_pipeline(TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 4), sublinear_tf=True), LinearSVC())


def folds(path):
    texts, labels, parts = texts_of(path)
    right = 0
    for part in sorted(set(parts)):
        model = machine().fit([t for t, p in zip(texts, parts) if p != part], [l for l, p in zip(labels, parts) if p != part])
        given = model.predict([t for t, p in zip(texts, parts) if p == part])
        right += sum(one == other for one, other in zip(given, (l for l, p in zip(labels, parts) if p == part)))
    report("folds " + os.path.basename(path), "linear SVM", share=right / len(texts))


def train(path, times):
    texts, labels, _ = texts_of(path)
    figures, _ = spent(times, lambda: machine().fit(texts[:10_000], labels[:10_000]))
    report("train", "scikit-learn", **figures)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="*")
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--only", default="rules,train,folds")
    parser.add_argument("--words")
    parser.add_argument("--text")
    options = parser.parse_args()
    wanted = options.only.split(",")
    if "rules" in wanted and options.words and options.text:
        rules(options.words, options.text, options.times)
    if "train" in wanted and options.texts:
        train(options.texts[0], min(options.times, 3))
    if "folds" in wanted:
        for path in options.texts:
            folds(path)

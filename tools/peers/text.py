#!/usr/bin/env python3
"""Types the traces of ../shared/data/traces with other libraries, for comparison with ours.

    tools/peers/text.py [--times N] [--only sequential,concurrent,size,size-yrs] TRACES

TRACES is the folder with the traces. It needs the packages loro and pycrdt: python3 -m venv .build/peers && .build/peers/bin/pip install loro
pycrdt. Prints one JSON object a line: measure, peer, and either wall and cpu (seconds, medians of N runs) or bytes. Every run
checks its text against the one that the trace gives.

sequential: automerge-paper, edit by edit. concurrent: friendsforever. Each author has a document, takes in what the other had written by
then (`typed`: the time of both, with the commits and exchanges); then all of it is taken into an empty document (`merged`).
"""
import argparse, gzip, json, os, statistics, time


def trace(folder, name):
    with gzip.open(os.path.join(folder, name + ".json.gz")) as file:
        return json.load(file)


def spent(times, body):
    wall, cpu, last = [], [], None
    for _ in range(times):
        wall_start, cpu_start = time.perf_counter(), time.process_time()
        last = body()
        wall.append(time.perf_counter() - wall_start)
        cpu.append(time.process_time() - cpu_start)
    return {"wall": statistics.median(wall), "cpu": statistics.median(cpu)}, last


def check(is_right, what):
    if not is_right:
        raise SystemExit(f"tools/peers/text.py: {what} does not end with the trace's text")


def report(measure, peer, **figures):
    print(json.dumps({"measure": measure, "peer": peer, **figures}), flush=True)


def typed_with_loro(patches):
    import loro
    document = loro.LoroDoc()
    text = document.get_text("text")
    for position, deleted, inserted in patches:
        if deleted:
            text.delete(position, deleted)
        if inserted:
            text.insert(position, inserted)
    document.commit()
    return document


def sequential(paper, times):
    patches = [patch for step in paper["txns"] for patch in step["patches"]]
    figures, document = spent(times, lambda: typed_with_loro(patches))
    check(document.get_text("text").to_string() == paper["endContent"], "Loro")
    report("sequential", "Loro", **figures)


def size(paper):
    import loro
    patches = [patch for step in paper["txns"] for patch in step["patches"]]
    document = typed_with_loro(patches)
    report("size", "Loro, snapshot", bytes=len(document.export(loro.ExportMode.Snapshot())))
    report("size", "Loro, updates", bytes=len(document.export(loro.ExportMode.Updates(loro.VersionVector()))))


def size_of_yrs(paper):
    """Takes minutes: each deletion there costs a walk through the text."""
    import pycrdt
    patches = [patch for step in paper["txns"] for patch in step["patches"]]
    document = pycrdt.Doc()
    text = document.get("text", type=pycrdt.Text)
    with document.transaction():
        for position, deleted, inserted in patches:
            if deleted:
                del text[position:position + deleted]
            if inserted:
                text.insert(position, inserted)
    check(str(text) == paper["endContent"], "Yrs")
    report("size", "Yrs", bytes=len(document.get_update()))


def exchanged_with_loro(friends):
    """Two documents; what one names of the other's, it has taken in before."""
    import loro
    steps = friends["txns"]
    named = {parent for step in steps for parent in step["parents"] if steps[parent]["agent"] != step["agent"]}
    documents = []
    for agent in range(friends["numAgents"]):
        document = loro.LoroDoc()
        document.peer_id = agent + 1
        documents.append((document, document.get_text("text")))
    updates = {}
    sent = [loro.VersionVector() for _ in documents]
    for number, step in enumerate(steps):
        agent = step["agent"]
        document, text = documents[agent]
        for parent in step["parents"]:
            if parent in updates and steps[parent]["agent"] != agent:
                document.import_(updates[parent])
        for position, deleted, inserted in step["patches"]:
            if deleted:
                text.delete(position, deleted)
            if inserted:
                text.insert(position, inserted)
        if number in named:
            document.commit()
            updates[number] = document.export(loro.ExportMode.Updates(sent[agent]))
            sent[agent] = document.oplog_vv
    first = documents[0][0]
    first.commit()
    for document, _ in documents[1:]:
        document.commit()
        first.import_(document.export(loro.ExportMode.Updates(first.oplog_vv)))
    return first


def concurrent(friends, times):
    import loro
    figures, document = spent(times, lambda: exchanged_with_loro(friends))
    check(document.get_text("text").to_string() == friends["endContent"], "Loro")
    report("concurrent", "Loro, typed", **figures)
    update = document.export(loro.ExportMode.Updates(loro.VersionVector()))

    def merged():
        other = loro.LoroDoc()
        other.import_(update)
        return other.get_text("text").to_string()

    figures, text = spent(times, merged)
    check(text == friends["endContent"], "Loro")
    report("concurrent", "Loro, merged", **figures)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("traces")
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--only", default="sequential,concurrent,size")
    options = parser.parse_args()
    wanted = options.only.split(",")
    paper = trace(options.traces, "automerge-paper")
    if "sequential" in wanted:
        sequential(paper, options.times)
    if "concurrent" in wanted:
        concurrent(trace(options.traces, "friendsforever"), options.times)
    if "size" in wanted:
        size(paper)
    if "size-yrs" in wanted:
        size_of_yrs(paper)

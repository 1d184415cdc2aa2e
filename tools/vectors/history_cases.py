"""Histories of texts as bytes, after Protocol/text.md, and the cases of them."""

import codec
import merging
from codec import Refused, varint, zigzag
from wire_cases import FAMILY, refused

SINGLE, TYPING, DELETING, BACKSPACING = range(4)


def operations(edits):
    """The edits with what goes on letter by letter joined: [kind, first position, deleted, inserted]."""
    out = []
    for edit in edits:
        at, deleted, inserted = edit["position"], edit["deleted"], edit["inserted"]
        last = out[-1] if out else [None, 0, 0, ""]
        if (deleted, len(inserted)) == (0, 1):
            if last[0] == TYPING and at == last[1] + len(last[3]):
                last[3] += inserted
            else:
                out.append([TYPING, at, 0, inserted])
        elif (deleted, inserted) == (1, ""):
            if last[0] == DELETING and at == last[1]:
                last[2] += 1
            elif (last[0] == BACKSPACING or last[0] == DELETING and last[2] == 1) and at == last[1] - last[2]:
                last[0], last[2] = BACKSPACING, last[2] + 1
            else:
                out.append([DELETING, at, 1, ""])
        else:
            out.append([SINGLE, at, deleted, inserted])
    return out


def after(operation):
    """Where the next operation is expected."""
    kind, position, deleted, inserted = operation
    return position - deleted + 1 if kind == BACKSPACING else position + len(inserted)


def history(events):
    """The bytes; parents stand before their children."""
    number = {event["id"]: place for place, event in enumerate(events)}
    sites = list(dict.fromkeys(event["id"][:16] for event in events))
    out = [b"\1", varint(len(events)), varint(len(sites)), *map(bytes.fromhex, sites)]
    rows = []
    for event in events:
        site = sites.index(event["id"][:16])
        rows = rows[:-1] + [(site, rows[-1][1] + 1)] if rows and rows[-1][0] == site else rows + [(site, 1)]
    out += [varint(site) + varint(count) for site, count in rows]
    out += [bytes.fromhex(event["id"][16:]) for event in events]
    seen = merging.closure({event["id"]: event for event in events})
    chain, lengths = 0, []
    for place, event in enumerate(events):
        parents = [number[parent] for parent in event["parents"]]
        if parents == [place - 1]:
            chain += 1
            continue
        out += [varint(chain), varint(len(parents)), *(varint(place - parent) for parent in parents)]
        chain = 0
        if len(parents) > 1:
            lengths.append(len(merging.text([each for each in events if each["id"] in seen[event["id"]]])))
    out += [varint(chain)] if chain else []
    out += map(varint, lengths)
    joined = [operations(event["edits"]) for event in events]
    out += [varint(len(each)) for each in joined]
    joined = [operation for each in joined for operation in each]
    for kind, _, deleted, inserted in joined:
        out.append(varint((len(inserted) if kind == TYPING else deleted) << 2 | kind))
        if kind == SINGLE:
            out.append(varint(len(inserted)))
    expected = 0
    for operation in joined:
        out.append(zigzag(operation[1] - expected))
        expected = after(operation)
    return b"".join(out) + "".join(operation[3] for operation in joined).encode()


def wrong(is_wrong, why, code="damaged"):
    if is_wrong:
        raise Refused(code, why)


def read(data):
    reader = codec.Reader(data)
    wrong(reader.byte() != 1, "format", "unknownFormat")
    count = reader.count(9)
    sites, who = [reader.id(8) for _ in range(reader.count(8))], []
    while len(who) < count:
        site, row = reader.varint(), reader.varint()
        wrong(site >= len(sites) or not 0 < row <= count - len(who), "sites")
        who += [sites[site]] * row
    ids = [site + reader.id(8) for site in who]
    wrong(len(set(ids)) < count, "an id twice", "notCanonical")
    parents = []
    while len(parents) < count:
        chain = reader.varint()
        wrong(chain > count - len(parents) or chain and not parents, "parents")
        parents += [[place - 1] for place in range(len(parents), len(parents) + chain)]
        if len(parents) < count:
            backwards = [reader.varint() for _ in range(reader.count(1))]
            wrong(any(not 0 < each <= len(parents) for each in backwards), "parents")
            wrong(len(set(backwards)) < len(backwards) or backwards == [1], "parents", "notCanonical")
            parents.append([len(parents) - each for each in backwards])
    lengths = [reader.small() for each in parents if len(each) > 1]
    counts = [reader.count(2) for _ in parents]
    shapes = []
    for _ in range(sum(counts)):
        number = reader.varint()
        kind, number = number & 3, number >> 2
        wrong(number >= 1 << 32 or kind and not number, "kind")
        shapes.append((kind, 0 if kind == TYPING else number, reader.small() if kind == SINGLE else number if kind == TYPING else 0))
    expected, places = 0, []
    for kind, deleted, inserted in shapes:
        places.append(expected + reader.zigzag())
        wrong(not 0 <= places[-1] < 1 << 32 or kind == BACKSPACING and places[-1] < deleted - 1, "position")
        expected = after([kind, places[-1], deleted, "x" * inserted])
    letters = codec.Reader(codec.counted(reader.take(len(data) - reader.at))).words()
    wrong(sum(shape[2] for shape in shapes) != len(letters), "letters")
    wrong(any(length > len(letters) for length in lengths), "lengths")
    events, at = [], 0
    for id, named, many in zip(ids, parents, counts):
        edits = []
        for _ in range(many):
            (kind, deleted, inserted), place = shapes.pop(0), places.pop(0)
            new, at = letters[at:at + inserted], at + inserted
            if kind == SINGLE:
                edits.append((place, deleted, new))
            elif kind == TYPING:
                edits += [(place + step, 0, letter) for step, letter in enumerate(new)]
            else:
                edits += [(place - step if kind == BACKSPACING else place, 1, "") for step in range(deleted)]
        events.append({"id": id, "parents": [ids[each] for each in named],
                       "edits": [{"position": p, "deleted": d, "inserted": s} for p, d, s in edits]})
    return events


def histories(draw, texts):
    """`texts` are the cases of merging; those whose events are all there are packed too."""
    site, far = draw.id()[:16], draw.id()[:16]

    def event(number, parents, *edits, at=site):
        return {"id": f"{at}{number:016x}", "parents": [f"{place}{each:016x}" for each, place in parents],
                "edits": [{"position": p, "deleted": d, "inserted": s} for p, d, s in edits]}

    typed = [(place, 0, letter) for place, letter in enumerate("拜访 Acme")]
    one = event(1, [], *typed)
    cases = [
        ("nothing", []), ("one event without edits", [event(7, [])]), ("typed letter by letter", [one]),
        ("deleted at one place", [one, event(2, [(1, site)], (3, 1, ""), (3, 1, ""), (3, 1, ""))]),
        ("deleted backwards", [one, event(2, [(1, site)], (6, 1, ""), (5, 1, ""), (4, 1, ""), (9, 1, ""))]),
        ("deleted on the spot, then backwards", [one, event(2, [(1, site)], (4, 1, ""), (4, 1, ""), (3, 1, ""), (2, 1, ""))]),
        ("of every kind", [one, event(2, [(1, site)], (0, 2, "见 "), (2, 0, "x"), (3, 0, "y"), (3, 1, ""), (2, 1, ""), (0, 0, ""), (0, 0, FAMILY))]),
        ("the greatest numbers", [event((1 << 64) - 1, [], ((1 << 32) - 1, (1 << 32) - 1, "a"))]),
        ("two sites, two heads, one who saw both", [
            one, event(2, [(1, site)], (0, 2, "")), event(1, [(1, site)], (7, 0, " Ltd"), at=far), event(2, [(2, site), (1, far)], (0, 0, "X"), at=far),
            event(3, [(2, far)], (1, 0, "YZ"))]),
        ("two beginnings", [event(1, [], (0, 0, "a")), event(1, [], (0, 0, "b"), at=far), event(2, [(1, far), (1, site)], (1, 1, ""))]),
    ]
    for case in texts:
        known = set()
        for each in case["events"]:
            if not known.issuperset(each["parents"]):
                break
            known.add(each["id"])
        else:
            if case["name"].startswith("random") and len(case["events"]) < 20:
                cases.append((case["name"], case["events"]))
    good = []
    for name, events in cases:
        data = history(events)
        assert read(data) == events, name
        good.append({"name": name, "events": events, "text": merging.text(events), "bytes": data.hex()})

    ids = bytes.fromhex(site)
    head = b"\1\1\1" + ids + b"\0\1" + bytes(8)  # One event.
    two = b"\1\2\1" + ids + b"\0\2" + bytes(7) + b"\1" + bytes(7) + b"\2"
    three = b"\1\3\1" + ids + b"\0\3" + b"".join(bytes(7) + bytes([number]) for number in range(3))
    start = head + b"\0\0"  # It has no parents.
    whole = history(dict(cases)["two sites, two heads, one who saw both"])
    bad = [
        ("nothing at all", b"", "damaged"), ("format 0", b"\0" + whole[1:], "unknownFormat"), ("format 2", b"\2" + whole[1:], "unknownFormat"),
        ("a count too long", b"\1\x80\0", "notCanonical"), ("more events than bytes", b"\1\xff\xff\xff\xff\x0f", "damaged"),
        ("a letter too many", whole + b"!", "damaged"), ("letters without edits", b"\1\0\0a", "damaged"),
        ("a site that is not there", b"\1\1\1" + ids + b"\1\1" + bytes(8) + b"\0\0\0", "damaged"),
        ("a site for no events", b"\1\1\1" + ids + b"\0\0" + bytes(8) + b"\0\0\0", "damaged"),
        ("a site for too many events", b"\1\1\1" + ids + b"\0\2" + bytes(16) + b"\0\0\0", "damaged"),
        ("an id twice", b"\1\2\1" + ids + b"\0\2" + bytes(16) + b"\0\0\1\0\0", "notCanonical"),
        ("the first event names the one before", head + b"\1\0", "damaged"), ("more parents than events", two + b"\0\0\2\0\0", "damaged"),
        ("an event names itself", head + b"\0\1\0\0", "damaged"), ("an event names what comes before the first", two + b"\0\0\0\1\2\0\0", "damaged"),
        ("the one before, said in the long way", two + b"\0\0\0\1\1\0\0", "notCanonical"),
        ("a parent twice", two + b"\0\0\0\2\1\1\0\0\0", "notCanonical"),
        ("typing nothing", start + b"\1\1\0", "damaged"), ("deleting nothing", start + b"\1\2\0", "damaged"),
        ("more edits than bytes", start + b"\x7f\4\0", "damaged"), ("a deletion over 32 bits", start + b"\1" + varint(1 << 34) + b"\0\0", "damaged"),
        ("an insertion over 32 bits", start + b"\1\0" + varint(1 << 32) + b"\0", "damaged"),
        ("a position before the beginning", start + b"\1\4\0\1", "damaged"), ("a position over 32 bits", start + b"\1\4\0" + zigzag(1 << 32), "damaged"),
        ("backwards beyond the beginning", start + b"\1\x0b\0", "damaged"), ("letters not UTF-8", start + b"\1\5\0\xff", "damaged"),
        ("a surrogate", start + b"\1\5\0\xed\xa0\x80", "damaged"),
        ("a length above what was typed", three + b"\0\0\0\0\0\2\1\2\1\0\0\0", "damaged"),
    ]
    bad += [(f"ends after {end} bytes", whole[:end], "damaged") for end in range(1, len(whole))]
    return {"histories": good, "refused": [refused(name, data, code, read) for name, data, code in bad]}

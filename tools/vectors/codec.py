"""Format 1 of transactions and version 1 of messages, after Protocol/transactions.md and Protocol/messages.md.

Values, changes, parts, transactions and messages are plain dictionaries, the same that stand in Protocol/vectors. This
file shares no code with the Swift sources: what both agree on is the format.
"""

import hashlib
import struct

KINDS = {"register": 1, "group": 2, "set": 3, "counter": 4, "text": 5, "life": 6}
REASONS = {"permission": 1, "damaged": 2, "parentRefused": 3, "unknownFormat": 4, "tooLarge": 5}
REFUSALS = {"badMessage": 1, "wrongSite": 2, "busy": 3, "badCursor": 4, "otherEpoch": 5, "olderCopy": 6}
CELLS, BYTES, NAMED = 10_000, 4 << 20, 100_000
MESSAGE, BATCH, PENDING, WORDS = 8 << 20, 5_000, 100_000, 1_000
LOW, HIGH = -(1 << 63), (1 << 63) - 1


class Refused(Exception):
    """Bytes that a reader must refuse; `code` is the word that stands in the vectors."""

    def __init__(self, code, why):
        super().__init__(f"{code}: {why}")
        self.code = code


# Writing


def varint(number):
    assert 0 <= number < 1 << 64
    out = bytearray()
    while True:
        number, low = number >> 7, number & 127
        out.append(low | (128 if number else 0))
        if not number:
            return bytes(out)


def zigzag(number):
    assert LOW <= number <= HIGH
    return varint(2 * number if number >= 0 else -2 * number - 1)


def counted(data):
    return varint(len(data)) + data


def words(text):
    return counted(text.encode("utf-8"))


def schema_id(name):
    """A shipped id as a decimal number, a workspace's as 32 hexadecimal digits."""
    return b"\0" + bytes.fromhex(name) if len(name) == 32 else varint(int(name) + 1)


def schema_order(name):
    return (1, bytes.fromhex(name)) if len(name) == 32 else (0, int(name))


def value(item):
    (kind, content), = item.items()
    if kind == "null":
        return b"\0"
    if kind == "bool":
        return b"\2" if content else b"\1"
    if kind == "int":
        return b"\3" + zigzag(int(content))
    if kind == "decimal":
        mantissa, scale = int(content["mantissa"]), content["scale"]
        while mantissa and mantissa % 10 == 0 and scale > -(1 << 31):
            mantissa, scale = mantissa // 10, scale - 1
        return b"\4" + zigzag(mantissa) + zigzag(scale if mantissa else 0)
    if kind == "float":
        return b"\5" + bytes.fromhex(content)
    if kind == "text":
        return b"\6" + words(content)
    if kind == "bytes":
        return b"\7" + counted(bytes.fromhex(content))
    if kind == "date":
        return b"\10" + zigzag(int(content))
    if kind == "time":
        return b"\11" + zigzag(int(content))
    if kind == "link":
        return b"\12" + bytes.fromhex(content)
    assert kind == "group"
    members = sorted(content, key=lambda member: member["number"])
    return b"\13" + varint(len(members)) + b"".join(varint(m["number"]) + value(m["value"]) for m in members)


def change_order(change):
    element = value(change["element"]) if "element" in change else b""
    return schema_order(change["field"]), KINDS[change["kind"]], element


def change(item, named):
    kind = item["kind"]
    out = schema_id(item["field"]) + bytes([KINDS[kind]])
    if kind == "set":
        out += counted(value(item["element"]))
    if kind != "counter":
        out += varint(len(item["replaces"]))
        for index in sorted(named.index(id) for id in item["replaces"]):
            out += varint(index)
    if kind in ("register", "group"):
        return out + value(item["value"])
    if kind == "set":
        return out + bytes([item["present"]])
    if kind == "life":
        return out + bytes([item["lives"]])
    if kind == "counter":
        return out + zigzag(int(item["delta"]))
    out += varint(len(item["edits"]))
    for edit in item["edits"]:
        out += varint(edit["position"]) + varint(edit["deleted"]) + words(edit["inserted"])
    return out


def part(item):
    row = item["row"]
    out = varint(row["created"] + 1) if "created" in row else b"\0" + bytes.fromhex(row["existing"])
    out += schema_id(item["entity"]) + varint(item["class"])
    changes = sorted(item["changes"], key=change_order)
    named = sorted({id for change in changes for id in change.get("replaces", [])})
    out += varint(len(named)) + b"".join(map(bytes.fromhex, named))
    return out + varint(len(changes)) + b"".join(change(each, named) for each in changes)


def part_order(item):
    row = item["row"]
    place = (0, row["created"]) if "created" in row else (1, bytes.fromhex(row["existing"]))
    return place, item["class"]


def stamp(item):
    return struct.pack(">Q", item["milliseconds"] << 16 | item["counter"])


def head(item, flags=None):
    """A transaction's bytes up to its parts; `flags` forges them."""
    operation, origin = item.get("operation"), item.get("origin")
    out = b"\1" + bytes.fromhex(item["id"]) + bytes.fromhex(item["author"]) + stamp(item["stamp"])
    out += bytes([(1 if operation else 0) | (2 if origin else 0) if flags is None else flags])
    if operation:
        out += bytes.fromhex(operation)
    if origin:
        out += varint(int(origin["number"])) + varint(int(origin["seen"]))
    return out


def joined(parts):
    return varint(len(parts)) + b"".join(map(counted, parts))


def transaction(item):
    return head(item) + joined([part(each) for each in sorted(item["parts"], key=part_order)])


def row_id(transaction_id, ordinal):
    return hashlib.sha256(bytes.fromhex(transaction_id) + struct.pack(">I", ordinal)).hexdigest()[:32]


# Reading


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        if count > len(self.data) - self.at:
            raise Refused("damaged", "ends early")
        self.at += count
        return self.data[self.at - count:self.at]

    def byte(self):
        return self.take(1)[0]

    def varint(self):
        digits = []
        while True:
            byte = self.byte()
            digits.append(byte & 127)
            if len(digits) == 10 and byte > 1:
                raise Refused("damaged", "over 64 bits")
            if byte < 128:
                break
        if len(digits) > 1 and digits[-1] == 0:
            raise Refused("notCanonical", "varint too long")
        return sum(digit << 7 * place for place, digit in enumerate(digits))

    def small(self):
        number = self.varint()
        if number >= 1 << 32:
            raise Refused("damaged", "over 32 bits")
        return number

    def zigzag(self):
        number = self.varint()
        return -(number // 2) - 1 if number % 2 else number // 2

    def count(self, unit):
        """How many things follow, of at least `unit` bytes each."""
        number = self.varint()
        if number * unit > len(self.data) - self.at:
            raise Refused("damaged", "more than the rest can hold")
        return number

    def counted(self):
        return self.take(self.count(1))

    def id(self, size=16):
        return self.take(size).hex()

    def schema_id(self):
        number = self.varint()
        if number > 1 << 32:
            raise Refused("damaged", "field number")
        return str(number - 1) if number else self.id()

    def words(self):
        try:
            return self.counted().decode("utf-8")
        except UnicodeDecodeError:
            raise Refused("damaged", "UTF-8") from None

    def flag(self):
        byte = self.byte()
        if byte > 1:
            raise Refused("damaged", "flag")
        return byte == 1

    def kind(self):
        byte = self.byte()
        for name, number in KINDS.items():
            if number == byte:
                return name
        raise Refused("damaged", "kind")

    def end(self):
        if self.at < len(self.data):
            raise Refused("damaged", "data after the end")

    def ascending(self, items, why):
        items = list(items)
        for one, two in zip(items, items[1:]):
            if one >= two:
                raise Refused("notCanonical", why)
        return items

    def value(self, inside=False):
        tag = self.byte()
        if tag == 0:
            return {"null": True}
        if tag in (1, 2):
            return {"bool": tag == 2}
        if tag == 3:
            return {"int": str(self.zigzag())}
        if tag == 4:
            mantissa, scale = self.zigzag(), self.zigzag()
            if not -(1 << 31) <= scale < 1 << 31:
                raise Refused("damaged", "scale")
            if (mantissa == 0 and scale) or (mantissa and mantissa % 10 == 0 and scale > -(1 << 31)):
                raise Refused("notCanonical", "trailing zeros")
            return {"decimal": {"mantissa": str(mantissa), "scale": scale}}
        if tag == 5:
            bits = self.take(8)
            if int.from_bytes(bits, "big") >> 52 & 0x7FF == 0x7FF:
                raise Refused("damaged", "not finite")
            if bits == b"\x80" + bytes(7):
                raise Refused("notCanonical", "minus zero")
            return {"float": bits.hex()}
        if tag == 6:
            return {"text": self.words()}
        if tag == 7:
            return {"bytes": self.counted().hex()}
        if tag in (8, 9):
            return {"date" if tag == 8 else "time": str(self.zigzag())}
        if tag == 10:
            return {"link": self.id()}
        if tag != 11 or inside:
            raise Refused("damaged", "tag")
        members = []
        for _ in range(self.count(2)):
            members.append({"number": self.small()})
            self.ascending([member["number"] for member in members[-2:]], "members")
            members[-1]["value"] = self.value(inside=True)
        return {"group": members}

    def whole_value(self):
        item = self.value()
        self.end()
        return item

    def change(self, named):
        item = {"field": self.schema_id(), "kind": self.kind()}
        kind = item["kind"]
        if kind == "set":
            item["element"] = Reader(self.counted()).whole_value()
        yield item
        if kind != "counter":
            indexes = []
            for _ in range(self.count(1)):
                indexes = self.ascending(indexes + [self.small()], "replaced")
            if indexes and indexes[-1] >= len(named):
                raise Refused("damaged", "names what is not listed")
            item["replaces"] = [named[index] for index in indexes]
        if kind in ("register", "group"):
            item["value"] = self.value()
            if (kind == "group") != ("group" in item["value"]):
                raise Refused("damaged", "group")
        elif kind == "set":
            item["present"] = self.flag()
        elif kind == "life":
            item["lives"] = self.flag()
        elif kind == "counter":
            item["delta"] = str(self.zigzag())
        else:
            item["edits"] = [
                {"position": self.small(), "deleted": self.small(), "inserted": self.words()} for _ in range(self.count(3))]

    def part(self):
        number = self.varint()
        if number > 1 << 32:
            raise Refused("damaged", "ordinal")
        row = {"created": number - 1} if number else {"existing": self.id()}
        item = {"row": row, "entity": self.schema_id(), "class": self.small()}
        named = []
        for _ in range(self.count(16)):
            named.append(self.id())
            self.ascending(named[-2:], "list of replaced ids")
        changes, used = [], set()
        for _ in range(self.count(3)):
            rest = self.change(named)
            changes.append(next(rest))
            self.ascending([change_order(each) for each in changes[-2:]], "changes")
            next(rest, None)
            used.update(changes[-1].get("replaces", []))
        if used != set(named):
            raise Refused("notCanonical", "lists an id that nothing names")
        self.end()
        return item | {"changes": changes}


def read_transaction(data):
    if len(data) > BYTES:
        raise Refused("tooLarge", "bytes")
    reader = Reader(data)
    if reader.byte() != 1:
        raise Refused("unknownFormat", "format")
    item = {"id": reader.id(), "author": reader.id()}
    packed, = struct.unpack(">Q", reader.take(8))
    item["stamp"] = {"milliseconds": packed >> 16, "counter": packed & 0xFFFF}
    flags = reader.byte()
    if flags > 3:
        raise Refused("damaged", "flags")
    if flags & 1:
        item["operation"] = reader.id()
    if flags & 2:
        item["origin"] = {"number": str(reader.varint()), "seen": str(reader.varint())}
    parts, cells, replaced = [], 0, 0
    for _ in range(reader.count(4)):
        parts.append(Reader(reader.counted()).part())
        reader.ascending([part_order(each) for each in parts[-2:]], "parts")
        cells += len(parts[-1]["changes"])
        names = [id for change in parts[-1]["changes"] for id in change.get("replaces", [])]
        replaced += len(names)
        if cells > CELLS or replaced > NAMED:
            raise Refused("tooLarge", "cells or ids")
        if item["id"] in names:
            raise Refused("damaged", "replaces itself")
        same = [each for each in parts[:-1] if each["row"] == parts[-1]["row"]] if len(parts) < 100 else []
        if any(each["entity"] != parts[-1]["entity"] for each in same):
            raise Refused("damaged", "two entities")
        before = {change_order(change) for each in same for change in each["changes"]}
        if any(change_order(change) in before for change in parts[-1]["changes"]):
            raise Refused("notCanonical", "a cell twice")
    reader.end()
    made = {row_id(item["id"], each["row"]["created"]) for each in parts if "created" in each["row"]}
    if any(each["row"].get("existing") in made for each in parts):
        raise Refused("notCanonical", "a row twice")
    return item | {"parts": parts}


# Messages

TYPES = ["hello", "welcome", "push", "pushed", "pull", "page", "refusal", "fetch", "chunk", "recall", "recalled",
         "withdraw", "exchange"]
MISSING = ["nothing", "rows", "changes"]
ROWS = 1 << 20


def cell(item):
    element = value(item["element"]) if item["kind"] == "set" else b""
    return schema_id(item["field"]) + bytes([KINDS[item["kind"]]]) + counted(element)


def void_cell(item):
    out = bytes.fromhex(item["row"]) + schema_id(item["entity"]) + varint(item["class"]) + cell(item)
    return out + varint(len(item["replaced"])) + b"".join(map(bytes.fromhex, item["replaced"]))


def fate(item):
    if item["fate"] == "pending":
        return b"\0"
    if item["fate"] == "waiting":
        return b"\3"
    if item["fate"] == "accepted":
        return b"\1" + varint(int(item["arrival"]))
    return b"\2" + varint(int(item["arrival"])) + bytes([REASONS[item["reason"]]])


def page_item(item):
    arrival = varint(int(item["arrival"]))
    if "bytes" in item:
        return b"\1" + arrival + counted(bytes.fromhex(item["bytes"]))
    if "cells" not in item:
        return b"\2" + arrival + bytes.fromhex(item["id"])
    out = b"\3" + arrival + bytes.fromhex(item["id"]) + bytes([REASONS[item["reason"]]])
    return out + varint(len(item["cells"])) + b"".join(map(void_cell, item["cells"]))


def row_name(item):
    return bytes.fromhex(item["row"]) + schema_id(item["entity"])


def position(item):
    if item is None:
        return b"\0"
    kind, number = item
    return bytes([1 if kind == "rows" else 2]) + varint(int(number))


def listed(items, write):
    return varint(len(items)) + b"".join(map(write, items))


def transactions(item):
    return listed(item["transactions"], lambda each: counted(bytes.fromhex(each)))


def pull(item):
    out = b"".join(varint(int(item[name])) for name in ("epoch", "after", "view"))
    out += bytes([(1 if item.get("fresh") else 0) | (2 if "staged" in item else 0)])
    for each in item.get("staged", []):
        out += varint(int(each))
    return out + listed(item["pending"], bytes.fromhex)


def body(item):
    kind = item["type"]
    number = lambda name: varint(int(item[name]))
    if kind == "hello":
        return bytes.fromhex(item["site"]) + number("epoch") + number("cursor") + zigzag(int(item["clock"])) + number("written")
    if kind == "welcome":
        out = bytes.fromhex(item["workspace"]) + number("epoch") + number("head") + number("safe")
        return out + zigzag(int(item["clock"])) + bytes.fromhex(item["author"])
    if kind == "push":
        return transactions(item)
    if kind == "exchange":
        return transactions(item) + pull(item)
    if kind == "withdraw":
        return listed(item["withdrawn"], lambda each: bytes([REASONS[each["reason"]]]) + counted(bytes.fromhex(each["bytes"])))
    if kind == "pushed":
        return listed(item["verdicts"], lambda each: bytes.fromhex(each["id"]) + fate(each))
    if kind == "pull":
        return pull(item)
    if kind == "page":
        out = number("epoch") + number("after") + number("upTo") + number("head") + number("safe") + number("view")
        out += bytes([MISSING.index(item.get("missing", "nothing")) << 1 | (1 if item.get("fresh") else 0)])
        out += listed(item["items"], page_item) + listed(item.get("settled", []), page_item)
        return out + counted(bytes.fromhex(item.get("entering", ""))) + listed(item.get("leaving", []), row_name)
    if kind == "fetch":
        return number("epoch") + position(item["position"])
    if kind == "chunk":
        out = number("epoch") + position(item["position"]) + number("head") + position(item.get("next"))
        return out + counted(bytes.fromhex(item["rows"]))
    if kind == "recall":
        return number("epoch") + number("after") + number("upTo") + listed(item.get("leaving", []), row_name)
    if kind == "recalled":
        entry = lambda each: varint(int(each["arrival"])) + counted(bytes.fromhex(each["bytes"]))
        return number("epoch") + number("upTo") + listed(item["items"], entry)
    return bytes([REFUSALS[item["code"]]]) + words(item["message"])


def framed(kind, content, version=1):
    out = bytes([version, kind]) + counted(content)
    return out + hashlib.sha256(out).digest()[:8]


def message(item):
    return framed(TYPES.index(item["type"]) + 1, body(item))


class MessageReader(Reader):
    def name(self, table):
        byte = self.byte()
        for name, number in table.items():
            if number == byte:
                return name
        raise Refused("damaged", "code")

    def several(self, limit, unit, read):
        count = self.count(unit)
        if count > limit:
            raise Refused("tooLarge", "items")
        return [read() for _ in range(count)]

    def number(self):
        return str(self.varint())

    def fate(self):
        item, kind = {"id": self.id()}, self.byte()
        if kind > 3:
            raise Refused("damaged", "fate")
        item["fate"] = ["pending", "accepted", "void", "waiting"][kind]
        if kind in (1, 2):
            item["arrival"] = self.number()
        if kind == 2:
            item["reason"] = self.name(REASONS)
        return item

    def void_cell(self):
        item = {"row": self.id(), "entity": self.schema_id(), "class": self.small()}
        item |= {"field": self.schema_id(), "kind": self.kind()}
        element = self.counted()
        if item["kind"] == "set":
            item["element"] = Reader(element).whole_value()
        elif element:
            raise Refused("notCanonical", "element")
        item["replaced"] = self.ascending(self.several(BYTES // 16, 16, self.id), "replaced")
        if item["replaced"] and item["kind"] == "counter":
            raise Refused("notCanonical", "counters replace nothing")
        return item

    def page_item(self):
        kind, arrival = self.byte(), self.number()
        if kind == 1:
            return {"arrival": arrival, "bytes": self.counted().hex()}
        if kind == 2:
            return {"arrival": arrival, "id": self.id()}
        if kind != 3:
            raise Refused("damaged", "item")
        item = {"arrival": arrival, "id": self.id(), "reason": self.name(REASONS)}
        return item | {"cells": self.several(CELLS, 20, self.void_cell)}

    def row_name(self):
        return {"row": self.id(), "entity": self.schema_id()}

    def next_position(self):
        kind = self.byte()
        if kind > 2:
            raise Refused("damaged", "position")
        return None if kind == 0 else [["rows", "changes"][kind - 1], self.number()]

    def position(self):
        found = self.next_position()
        if found is None:
            raise Refused("damaged", "position")
        return found

    def transactions(self):
        return self.several(BATCH, 1, lambda: self.counted().hex())

    def pull(self):
        item = {name: self.number() for name in ("epoch", "after", "view")}
        flags = self.byte()
        if flags > 3:
            raise Refused("damaged", "flags")
        if flags & 1:
            item["fresh"] = True
        if flags & 2:
            item["staged"] = [self.number(), self.number()]
        return item | {"pending": self.several(PENDING, 16, self.id)}

    def message(self, kind):
        if not 1 <= kind <= len(TYPES):
            raise Refused("damaged", "type")
        item = {"type": TYPES[kind - 1]}
        if kind == 1:
            item |= {"site": self.id(8), "epoch": self.number(), "cursor": self.number(), "clock": str(self.zigzag()),
                     "written": self.number()}
        elif kind == 2:
            item |= {"workspace": self.id(), "epoch": self.number(), "head": self.number(), "safe": self.number()}
            item |= {"clock": str(self.zigzag()), "author": self.id()}
        elif kind == 3:
            item["transactions"] = self.transactions()
        elif kind == 4:
            item["verdicts"] = self.several(BATCH, 17, self.fate)
        elif kind == 5:
            item |= self.pull()
        elif kind == 6:
            item |= {name: self.number() for name in ("epoch", "after", "upTo", "head", "safe", "view")}
            flags = self.byte()
            if flags >> 1 >= len(MISSING):
                raise Refused("damaged", "flags")
            if flags & 1:
                item["fresh"] = True
            if flags >> 1:
                item["missing"] = MISSING[flags >> 1]
            item["items"] = self.several(BATCH, 3, self.page_item)
            order = [int(item["after"])] + [int(each["arrival"]) for each in item["items"]]
            self.ascending(order, "arrivals")
            if not order[-1] <= int(item["upTo"]) <= int(item["head"]) or int(item["view"]) > int(item["head"]):
                raise Refused("damaged", "page")
            settled = self.several(PENDING, 3, self.page_item)
            if any("bytes" in each for each in settled):
                raise Refused("damaged", "settled")
            entering = self.counted().hex()
            leaving = self.several(ROWS, 17, self.row_name)
            item |= {name: each for name, each in (("settled", settled), ("entering", entering), ("leaving", leaving)) if each}
        elif kind == 8:
            item |= {"epoch": self.number(), "position": self.position()}
        elif kind == 9:
            item |= {"epoch": self.number(), "position": self.position(), "head": self.number()}
            following = self.next_position()
            if following:
                item["next"] = following
            item["rows"] = self.counted().hex()
        elif kind == 10:
            item |= {"epoch": self.number(), "after": self.number(), "upTo": self.number()}
            rows = self.several(ROWS, 17, self.row_name)
            if rows:
                item["leaving"] = rows
        elif kind == 11:
            item |= {"epoch": self.number(), "upTo": self.number()}
            item["items"] = self.several(BATCH, 2, lambda: {"arrival": self.number(), "bytes": self.counted().hex()})
            order = [int(each["arrival"]) for each in item["items"]]
            self.ascending(order, "arrivals")
            if order and order[-1] > int(item["upTo"]):
                raise Refused("damaged", "recalled")
        elif kind == 12:
            item["withdrawn"] = self.several(BATCH, 2, lambda: {"reason": self.name(REASONS), "bytes": self.counted().hex()})
        elif kind == 13:
            item["transactions"] = self.transactions()
            item |= self.pull()
        else:
            item |= {"code": self.name(REFUSALS), "message": self.words()}
            if len(item["message"].encode("utf-8")) > WORDS:
                raise Refused("tooLarge", "message")
        self.end()
        return item


def read_message(data):
    if len(data) > MESSAGE:
        raise Refused("tooLarge", "bytes")
    if not data:
        raise Refused("badMessage", "empty")
    if data[0] != 1:
        raise Refused("unknownVersion", "version")
    content, check = data[:-8], data[-8:]
    if len(content) < 3 or hashlib.sha256(content).digest()[:8] != check:
        raise Refused("badMessage", "checksum")
    try:
        frame = MessageReader(content[1:])
        kind = frame.byte()
        inner = MessageReader(frame.counted())
        frame.end()
        return inner.message(kind)
    except Refused as problem:
        raise Refused("badMessage", str(problem)) from None

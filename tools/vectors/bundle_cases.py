"""The cases of certificates, segments and bundles, after Protocol/bundles.md. Writer and reader here share nothing with the Swift sources."""

import hashlib

import codec
import ed25519
from codec import Refused, counted, varint, zigzag
from wire_cases import refused

MAGIC = bytes.fromhex("895342444c0d0a1a")
FILE, SEGMENT, ATTACHMENT, SEGMENTS, TRANSACTIONS = 2 << 30, 5 << 20, 64 << 20, 1_000, 100_000


def signed(purpose, data, key):
    return ed25519.sign(key, purpose.encode() + b"\0" + hashlib.sha256(data).digest())


def is_signed(purpose, data, key, signature):
    return ed25519.verifies(key, purpose.encode() + b"\0" + hashlib.sha256(data).digest(), signature)


# Writing


def certificate(hub, workspace, site, author, key, issued, version=1):
    body = bytes([version]) + bytes.fromhex(workspace + site + author) + ed25519.public(key) + zigzag(issued)
    return body + signed("satchel certificate 1", body, hub)


def segment(workspace, site, transactions, key, version=1):
    body = bytes([version]) + bytes.fromhex(workspace + site) + varint(len(transactions)) + b"".join(map(counted, transactions))
    return body + signed("satchel segment 1", body, key)


def bundle(maker, made, records, key, version=1, counts=None):
    out = MAGIC + bytes([version]) + counted(counted(maker) + zigzag(made))
    for kind, data in records:
        out += bytes([kind]) + (hashlib.sha256(data).digest() + varint(len(data)) + data if kind == 3 else counted(data))
    kinds = [kind for kind, _ in records]
    segments, attachments = counts or (kinds.count(2), kinds.count(3))
    out += b"\0" + varint(segments) + varint(attachments)
    return out + signed("satchel bundle 1", out, key)


# Reading




class Bytes:
    def __init__(self, data):
        self.data, self.place = data, 0

    def take(self, count):
        if self.place + count > len(self.data):
            raise Refused("badBundle", "cut off")
        self.place += count
        return self.data[self.place - count:self.place]

    def varint(self):
        value = shift = 0
        while True:
            byte = self.take(1)[0]
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                break
            if shift > 63:
                raise Refused("badBundle", "a number too long")
        if value >> 64 or (byte == 0 and shift > 7):
            raise Refused("badBundle", "a number that is not minimal")
        return value

    def zigzag(self):
        value = self.varint()
        return value >> 1 if value & 1 == 0 else -(value >> 1) - 1

    def counted(self, limit):
        count = self.varint()
        if count > limit:
            raise Refused("tooLarge", "too long")
        return self.take(count)

    def end(self):
        if self.place != len(self.data):
            raise Refused("badBundle", "data after the end")


def versioned(data):
    reader = Bytes(data)
    version = reader.take(1)[0]
    if version != 1:
        raise Refused("unknownVersion" if version > 1 else "badBundle", "version")
    return reader


def read_certificate(data, workspace, hub):
    reader = versioned(data)
    found = {"workspace": reader.take(16).hex(), "site": reader.take(8).hex(), "author": reader.take(16).hex(),
             "key": reader.take(32).hex(), "issued": str(reader.zigzag())}
    signature = reader.take(64)
    reader.end()
    if found["workspace"] != workspace:
        raise Refused("otherWorkspace", "workspace")
    if not is_signed("satchel certificate 1", data[:-64], hub, signature):
        raise Refused("notCertified", "signature")
    return found


def read_segment(data, certificates):
    reader = versioned(data)
    workspace, site = reader.take(16).hex(), reader.take(8).hex()
    transactions = [reader.counted(len(data)) for _ in range(min(reader.varint(), 5_001))]
    signature = reader.take(64)
    reader.end()
    ids = [each[1:17].hex() for each in transactions]
    if not ids or len(ids) > 5_000 or len(set(ids)) < len(ids) or any(len(i) < 32 or i[:16] != site for i in ids):
        raise Refused("badBundle", "ids")
    by = certificates.get(site)
    if by is None or by["workspace"] != workspace or not is_signed(
            "satchel segment 1", data[:-64], bytes.fromhex(by["key"]), signature):
        raise Refused("notCertified", "segment")
    for each in transactions:
        if each[0] != 1:
            continue
        try:
            author = codec.read_transaction(each)["author"]
        except Refused:
            raise Refused("badBundle", "a transaction")
        if author != by["author"]:
            raise Refused("notCertified", "author")
    return {"site": site, "transactions": [each.hex() for each in transactions]}


def read(data, workspace, hub):
    """What a bundle says, or Refused."""
    reader = Bytes(data)
    if reader.take(8) != MAGIC:
        raise Refused("badBundle", "no bundle")
    version = reader.take(1)[0]
    if version != 1:
        raise Refused("unknownVersion" if version > 1 else "badBundle", "version")
    header = Bytes(reader.counted(200))
    maker = read_certificate(header.counted(200), workspace, hub)
    out = {"maker": maker, "made": str(header.zigzag()), "segments": [], "attachments": []}
    header.end()
    certificates = {maker["site"]: maker}
    while True:
        kind = reader.take(1)[0]
        if kind == 0:
            break
        if kind == 1:
            one = read_certificate(reader.counted(200), workspace, hub)
            if one["site"] in certificates:
                raise Refused("badBundle", "two certificates")
            certificates[one["site"]] = one
        elif kind == 2:
            if out["attachments"]:
                raise Refused("badBundle", "a segment after an attachment")
            out["segments"].append(read_segment(reader.counted(SEGMENT), certificates))
        elif kind == 3:
            name, size = reader.take(32), reader.varint()
            if size > ATTACHMENT:
                raise Refused("tooLarge", "attachment")
            if hashlib.sha256(reader.take(size)).digest() != name:
                raise Refused("badBundle", "an attachment's bytes")
            out["attachments"].append({"sha256": name.hex(), "size": str(size)})
        else:
            raise Refused("badBundle", "record")
    counts = reader.varint(), reader.varint()
    end = reader.place
    signature = reader.take(64)
    reader.end()
    if counts != (len(out["segments"]), len(out["attachments"])) or not is_signed(
            "satchel bundle 1", data[:end], bytes.fromhex(maker["key"]), signature):
        raise Refused("badBundle", "the end")
    return out


# Cases


def bundles(draw):
    def seed():
        return bytes.fromhex(draw.id() + draw.id())

    workspace, hub, other_hub = draw.id(), seed(), seed()
    sites = [{"site": draw.id()[:16], "author": draw.id(), "key": seed()} for _ in range(2)]
    one, two = sites

    def certified(of, **changes):
        values = {"hub": hub, "workspace": workspace, "site": of["site"], "author": of["author"], "key": of["key"],
                  "issued": 1_795_000_000_000} | changes
        return certificate(**values)

    def written(of, text, author=None, **more):
        item = {"id": of["site"] + draw.id()[:16], "author": author or of["author"], "stamp": {"milliseconds": 1_795_000_000_123, "counter": 1},
                "origin": {"number": "300", "seen": "12"},
                "parts": [{"row": {"created": 0}, "entity": "2", "class": 0, "changes": [
                    {"field": "0", "kind": "life", "replaces": [], "lives": True},
                    {"field": "10", "kind": "register", "replaces": [], "value": {"text": text}}]}]} | more
        return codec.transaction(item)

    def of(who, *transactions, **more):
        return 2, segment(workspace, who["site"], list(transactions), who["key"], **more)

    def file(*records, maker=None, **more):
        return bundle(maker or certified(one), 1_795_000_000_999, list(records), **({"key": one["key"]} | more))

    first, second, third = written(one, "Pike"), written(one, "海川科技"), written(two, "Harrow")
    newer = b"\x09" + written(one, "later")[1:]
    voice = (3, b"not quite an Opus file")
    good = [
        ("nothing", file()), ("one segment", file(of(one, first))), ("two segments", file(of(one, first), of(one, second))),
        ("passed on", file(of(one, first, second), (1, certified(two)), of(two, third))),
        ("attachments", file(of(one, first), voice, (3, b""))), ("a later format", file(of(one, first, newer))),
        ("made before 1970", bundle(certified(one), -1, [of(one, first)], one["key"]))]
    public = ed25519.public(hub)
    out = [{"name": name, "bundle": read(data, workspace, public), "bytes": data.hex()} for name, data in good]

    whole = dict(good)["passed on"]
    plain = dict(good)["one segment"]
    cut = written(one, "cut")
    bad = [
        ("empty", b"", "badBundle"), ("text", b"id,name\r\n1,Pike\r\n", "badBundle"),
        ("line ends converted", whole.replace(b"\r\n", b"\n", 1), "badBundle"),
        ("version 2", file(of(one, first), version=2), "unknownVersion"),
        ("version 0", file(of(one, first), version=0), "badBundle"),
        ("cut before the end", whole[:-1], "badBundle"), ("data after the end", whole + b"\0", "badBundle"),
        ("twice", whole + whole, "badBundle"),
        ("signed by another site", file(of(one, first), key=two["key"]), "badBundle"),
        ("another end", plain[:-64] + whole[-64:], "badBundle"), ("wrong counts", file(of(one, first), counts=(2, 0)), "badBundle"),
        ("another workspace", file(maker=certified(one, workspace=draw.id())), "otherWorkspace"),
        ("another hub", file(maker=certified(one, hub=other_hub)), "notCertified"),
        ("a certificate of version 2", file(maker=certified(one, version=2)), "unknownVersion"),
        ("another workspace's certificate", file((1, certified(two, workspace=draw.id())), of(two, third)), "otherWorkspace"),
        ("another hub's certificate", file((1, certified(two, hub=other_hub)), of(two, third)), "notCertified"),
        ("no certificate", file(of(two, third)), "notCertified"),
        ("a certificate twice", file((1, certified(one))), "badBundle"),
        ("another's site", file((1, certified(two)), (2, segment(workspace, two["site"], [third], one["key"]))), "notCertified"),
        ("another's name", file(of(one, written(one, "forged", author=two["author"]))), "notCertified"),
        ("another's transaction", file(of(one, third)), "badBundle"), ("a transaction twice", file(of(one, first, first)), "badBundle"),
        ("an empty segment", file(of(one)), "badBundle"), ("a segment of version 2", file(of(one, first, version=2)), "unknownVersion"),
        ("a segment of another workspace", file((2, segment(draw.id(), one["site"], [first], one["key"]))), "notCertified"),
        ("a transaction that is cut", file(of(one, cut[:-1])), "badBundle"),
        ("a segment after an attachment", file(voice, of(one, first)), "badBundle"),
        ("an attachment altered", file(of(one, first), voice).replace(voice[1], b"not quite an Opus fill"), "badBundle"),
        ("record 4", file((4, b"")), "badBundle"),
        ("an attachment too large", MAGIC + b"\1" + counted(counted(certified(one)) + zigzag(5)) + b"\3" + bytes(32) + varint(ATTACHMENT + 1),
         "tooLarge"),
        ("a segment too large", MAGIC + b"\1" + counted(counted(certified(one)) + zigzag(5)) + b"\2" + varint(SEGMENT + 1), "tooLarge"),
    ]
    bad += [(f"a bit of byte {place}", whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1:], None)
            for place in range(0, len(whole), 37)]
    cases = []
    for name, data, code in bad:
        if code is None:
            try:
                read(data, workspace, public)
                raise AssertionError(name)
            except Refused as problem:
                code = problem.code
        cases.append(refused(name, data, code, lambda each: read(each, workspace, public)))
    return {"keys": [{"workspace": workspace, "hub": hub.hex(), "hubPublic": public.hex(),
                      "sites": [{"site": s["site"], "author": s["author"], "key": s["key"].hex()} for s in sites]}],
            "bundles": out, "refused": cases}

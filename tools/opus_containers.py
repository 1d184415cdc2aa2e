"""Opus packets out of Ogg, and into WebM, CAF and MP4: for seeds of the fuzzers and for benches. Whole files only; nothing is checked."""

import struct

HEAD = 19


def ogg_packets(clip):
    """The packets of an Ogg Opus file, its two headers first."""
    packets, part, place = [], b"", 0
    while clip[place:place + 4] == b"OggS":
        table = clip[place + 27:place + 27 + clip[place + 26]]
        place += 27 + len(table)
        for length in table:
            part += clip[place:place + length]
            place += length
            if length < 255:
                packets.append(part)
                part = b""
    return packets


def webm(head, packets, milliseconds=20, sliced=True, laced=1):
    """As browsers record it; in slices sizes and duration are unknown."""
    def element(name, content, known=True):
        size = struct.pack(">BI", 8, len(content)) if known else b"\x01" + b"\xff" * 7
        return bytes.fromhex(name) + size + content

    entry = element("d7", b"\x01") + element("83", b"\x02") + element("86", b"A_OPUS") + element("63a2", head) + element("e1", element("9f", b"\x01"))
    body = element("1549a966", element("2ad7b1", struct.pack(">I", 1_000_000))) + element("1654ae6b", element("ae", entry))
    for start in range(0, len(packets), 25):
        content = element("e7", struct.pack(">I", start * milliseconds))
        for first in range(start, min(start + 25, len(packets)), laced):
            some = packets[first:min(first + laced, start + 25)]
            sizes = b"".join(b"\xff" * (len(one) // 255) + bytes([len(one) % 255]) for one in some[:-1])
            lacing = b"\x02" + bytes([len(some) - 1]) + sizes if laced > 1 else b"\x00"
            content += element("a3", b"\x81" + struct.pack(">h", (first - start) * milliseconds) + lacing + b"".join(some))
        body += element("1f43b675", content, not sliced)
    return element("1a45dfa3", element("4282", b"webm")) + element("18538067", body, not sliced)


def caf(head, packets, frames=960):
    """As iOS records it."""
    skip = struct.unpack_from("<H", head, 10)[0]
    table = struct.pack(">qqii", len(packets), len(packets) * frames - skip, skip, 0)
    for packet in packets:
        table += bytes([0x80 | len(packet) >> 7] if len(packet) > 127 else []) + bytes([len(packet) & 127])
    description = struct.pack(">d4sIIIII", 48_000, b"opus", 0, 0, frames, 1, 0)
    chunk = lambda name, content: name + struct.pack(">q", len(content)) + content
    return b"caff\0\1\0\0" + chunk(b"desc", description) + chunk(b"pakt", table) + chunk(b"data", b"\0\0\0\0" + b"".join(packets))


def mp4(head, packets, frames=960, fragment=None):
    """With tables, or in fragments of so many packets, as browsers record it."""
    box = lambda name, *content: struct.pack(">I", 8 + sum(map(len, content))) + name + b"".join(content)
    full = lambda name, *content: box(name, b"\0\0\0\0", *content)
    word = lambda *numbers: struct.pack(f">{len(numbers)}I", *numbers)
    total = len(packets) * frames
    specific = box(b"dOps", b"\0\1" + struct.pack(">HIhB", struct.unpack_from("<H", head, 10)[0], 48_000, 0, 0))
    entry = box(b"Opus", bytes(7) + b"\1" + bytes(8) + struct.pack(">HHI", 1, 16, 0) + word(48_000 << 16 & 0xFFFFFFFF), specific)

    def movie(place):
        if place is None:
            table = full(b"stts", word(0)) + full(b"stsc", word(0)) + full(b"stsz", word(0, 0)) + full(b"stco", word(0))
        else:
            table = full(b"stts", word(1, len(packets), frames)) + full(b"stsc", word(1, 1, len(packets), 1))
            table += full(b"stsz", word(0, len(packets), *map(len, packets))) + full(b"stco", word(1, place))
        media = full(b"mdhd", word(0, 0, 48_000, total, 0)) + full(b"hdlr", word(0), b"soun", bytes(13))
        media += box(b"minf", full(b"smhd", word(0)), box(b"stbl", full(b"stsd", word(1), entry), table))
        track = box(b"trak", full(b"tkhd", word(0, 0, 1), bytes(68)), box(b"mdia", media))
        extends = b"" if place is not None else box(b"mvex", full(b"trex", word(1, 1, 0, 0, 0)))
        return box(b"moov", full(b"mvhd", word(0, 0, 48_000, total), bytes(80)), track, extends)

    kind = box(b"ftyp", b"isom", word(512), b"isom")
    if fragment is None:
        return kind + movie(len(kind) + len(movie(0)) + 8) + box(b"mdat", *packets)
    out = kind + movie(None)
    for start in range(0, len(packets), fragment):
        some = packets[start:start + fragment]

        def part(offset):
            run = b"".join(word(frames, len(one)) for one in some)
            return box(b"moof", full(b"mfhd", word(start)), box(
                b"traf", box(b"tfhd", word(0x20000, 1)), box(b"tfdt", word(1 << 24), struct.pack(">Q", start * frames)),
                box(b"trun", word(0x301, len(some), offset), run)))

        out += part(len(part(0)) + 8) + box(b"mdat", *some)
    return out

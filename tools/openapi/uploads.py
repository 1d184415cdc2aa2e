"""Captures with attachments that tuspy uploads, with interruptions: uploaders are thrown away and made anew from their address."""
import hashlib
import json
import os
import random
import tempfile
import urllib.request

from tusclient import client

base = os.environ["SATCHEL_URL"]
bearer = {"Authorization": "Bearer " + os.environ["SATCHEL_CREDENTIAL"]}
chance = random.Random(5)


def ask(method, path, body=None, headers=None):
    data = json.dumps(body).encode() if body is not None else None
    request = urllib.request.Request(base + path, data, {**bearer, **(headers or {})}, method=method)
    with urllib.request.urlopen(request) as answer:
        return answer.status, answer.read()


def check(what, is_so):
    if not is_so:
        raise SystemExit("check-openapi: " + what)


for size, part, has_checksums in [(1, 1, False), (700_001, 99_991, False), (3_000_000, 250_000, True), (5_000_000, 5_000_000, False)]:
    data = chance.randbytes(size)
    name = hashlib.sha256(data).hexdigest()
    capture = "/v1/captures/" + chance.randbytes(16).hex()
    body = {
        "of": os.environ["SATCHEL_CUSTOMER"], "recorded": 1_790_000_000_000, "tags": ["intent.quote"],
        "attachment": {"sha256": name, "type": "audio/ogg", "file": "clip.opus"},
    }
    for status in [201, 200]:
        check("a capture is taken, and then known", ask("PUT", capture, body, {"Content-Type": "application/json"})[0] == status)
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        tus = client.TusClient(base + "/v1/attachments", headers=bearer)
        uploader = tus.uploader(file.name, chunk_size=part, metadata={"sha256": name}, upload_checksum=has_checksums)
        interruptions = 0
        while uploader.offset < size:
            uploader.upload_chunk()
            if chance.random() < 0.5:
                interruptions += 1
                uploader = tus.uploader(file.name, chunk_size=part, url=uploader.url)
    check("the capture is complete", json.loads(ask("GET", capture)[1])["state"] == "complete")
    check("what comes back is what was sent", ask("GET", "/v1/attachments/" + name)[1] == data)
    middle = size // 2
    status, rest = ask("GET", "/v1/attachments/" + name, headers={"Range": f"bytes={middle}-"})
    check("a range is the end of it", status == 206 and rest == data[middle:])
    print(f"uploaded {size} bytes in parts of {part}, interrupted {interruptions} times")

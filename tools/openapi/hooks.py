"""What schemathesis cannot know: how parts of uploads travel, and the names of what is really there."""
import hashlib
import json
import os
import random
import urllib.error
import urllib.request

import schemathesis

base = os.environ["SATCHEL_URL"]
bearer = {"Authorization": "Bearer " + os.environ["SATCHEL_CREDENTIAL"]}
chance = random.Random(11)


@schemathesis.serializer("application/offset+octet-stream")
def part(context, value):
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass")


def ask(method, path, data=None, headers=None):
    request = urllib.request.Request(base + path, data, {**bearer, **(headers or {})}, method=method)
    with urllib.request.urlopen(request) as answer:
        return answer


def capture(data):
    """Sends a capture; gives back its id and its attachment's name."""
    name = hashlib.sha256(data).hexdigest()
    identity = chance.randbytes(16).hex()
    body = {
        "of": os.environ["SATCHEL_CUSTOMER"], "recorded": 1, "note": "made up",
        "attachment": {"sha256": name, "type": "image/jpeg"},
    }
    ask("PUT", "/v1/captures/" + identity, json.dumps(body).encode(), {"Content-Type": "application/json"})
    return identity, name


def begin(name, size):
    import base64

    metadata = "sha256 " + base64.b64encode(name.encode()).decode()
    headers = {"Tus-Resumable": "1.0.0", "Upload-Length": str(size), "Upload-Metadata": metadata}
    return ask("POST", "/v1/attachments", b"", headers).headers["Location"]


whole = capture(b"whole")
ask(
    "PATCH", begin(whole[1], 5), b"whole",
    {"Tus-Resumable": "1.0.0", "Upload-Offset": "0", "Content-Type": "application/offset+octet-stream"},
)
open_capture = capture(b"never finished")


def open_upload():
    return begin(open_capture[1], 1 << 20).rsplit("/", 1)[1]


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    """Half of the requests are about something that is there."""
    if path_parameters and chance.random() < 0.5:
        for parameter in path_parameters:
            if parameter == "sha256":
                path_parameters[parameter] = whole[1]
            elif parameter == "capture":
                path_parameters[parameter] = chance.choice([whole, open_capture])[0]
            elif parameter == "upload":
                path_parameters[parameter] = open_upload()
    return path_parameters


@schemathesis.hook
def map_body(context, body):
    if isinstance(body, dict) and "of" in body and chance.random() < 0.7:
        body["of"] = os.environ["SATCHEL_CUSTOMER"]
    return body

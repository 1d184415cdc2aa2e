"""Joins the hub as a phone does, and prints the credential."""
import json
import os
import secrets
import urllib.request

body = {"code": os.environ["SATCHEL_CODE"], "site": secrets.token_hex(8), "device": "phone", "signing_key": secrets.token_hex(32)}
request = urllib.request.Request(os.environ["SATCHEL_URL"] + "/v1/enrol", json.dumps(body).encode(), method="POST")
with urllib.request.urlopen(request) as answer:
    print(json.load(answer)["credential"])

"""A service on the loopback that answers what it is told to, and keeps what it was asked."""

import base64
import email.parser
import email.policy
import hashlib
import json
import re
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

CONTRACT = Path(__file__).resolve().parent.parent
MEDIA = CONTRACT / "media"
KEY = "0123456789abcdef0123456789abcdef"

# The headers that a golden keeps: those that a service acts on. Keys read "<key>".
MEANT = {"accept", "content-type", "ocp-apim-subscription-region", "x-msedge-clientid"}
KEYS = {"ocp-apim-subscription-key", "prediction-key", "api-key", "subscription-key", "authorization"}


class Answer:
    """One answer: its status, its headers and its JSON, or bytes of a media type. "{endpoint}" stands for the stub's address."""

    def __init__(self, body=None, status=200, headers=None, content=None, media=None):
        self.status, self.body, self.headers, self.content = status, body, dict(headers or {}), content
        if content is not None:
            self.headers["content-type"] = media
        elif body is not None:
            self.headers["content-type"] = "application/json; charset=utf-8"

    def golden(self):
        body = self.body
        if self.content is not None:
            body = digest_of(self.content, self.headers["content-type"]) | {"base64": base64.b64encode(self.content).decode()}
        return {"status": self.status, "headers": self.headers, "body": body}

    def sent(self, endpoint):
        if self.content is not None:
            return self.content
        return b"" if self.body is None else json.dumps(self.body).replace("{endpoint}", endpoint).encode()


class Stub:
    """Answers requests with the answers given, in turn, and records both. Use it in a with statement."""

    def __init__(self, *answers):
        self.answers, self.exchanges = list(answers), []

    def __enter__(self):
        stub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_any(self):
                content = received(self)
                if len(stub.exchanges) == len(stub.answers):
                    self.send_error(500, "the scenario has no more answers")
                    return
                answer = stub.answers[len(stub.exchanges)]
                stub.exchanges.append({"request": asked(self, content), "response": answer.golden()})
                body = answer.sent(stub.endpoint)
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value.replace("{endpoint}", stub.endpoint))
                if answer.status != 204:
                    self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

            def log_message(self, *args):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.endpoint = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, failed, *_):
        self.server.shutdown()
        self.server.server_close()
        if not failed and len(self.exchanges) != len(self.answers):
            raise RuntimeError(f"{len(self.exchanges)} requests for {len(self.answers)} answers")


def received(handler):
    """The request's body, whole or in chunks."""
    if handler.headers.get("transfer-encoding") != "chunked":
        return handler.rfile.read(int(handler.headers.get("content-length") or 0))
    content = b""
    while size := int(handler.rfile.readline(), 16):
        content += handler.rfile.read(size)
        handler.rfile.readline()
    handler.rfile.readline()
    return content


def asked(handler, content):
    """A request as a golden has it."""
    path, _, query = handler.path.partition("?")
    parameters = {}
    for name, value in urllib.parse.parse_qsl(query, keep_blank_values=True):
        if name in parameters:
            before = parameters[name]
            parameters[name] = (before if isinstance(before, list) else [before]) + [value]
        else:
            parameters[name] = value
    headers = {}
    for name, value in handler.headers.items():
        name = name.lower()
        if name in KEYS and value.strip() != "Bearer":  # which one SDK sends beside its key
            headers[name] = "Bearer <key>" if value.startswith("Bearer ") else "<key>"
        elif name in MEANT:
            headers[name] = re.sub(r"boundary=\S+", "boundary=<boundary>", value)
    return {
        "method": handler.command,
        "path": path,
        "query": parameters,
        "headers": headers,
        "body": body_of(content, handler.headers.get("content-type") or ""),
    }


def body_of(content, media):
    if not content:
        return None
    if media.startswith("multipart/"):
        message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(f"Content-Type: {media}\r\n\r\n".encode() + content)
        return {"multipart": [part_of(part) for part in message.iter_parts()]}
    if "json" in media:
        return json.loads(content)
    if media.startswith("text/"):
        return {"text": content.decode(), "media": media}
    return bytes_of(content, media)


def part_of(part):
    content = part.get_payload(decode=True)
    out = {"name": part.get_param("name", header="content-disposition")}
    if part.get_filename():
        out["filename"] = part.get_filename()
    if part["content-type"]:
        out["content_type"] = part["content-type"]
    try:
        out["json"] = json.loads(content)
    except ValueError:
        out["bytes"] = bytes_of(content, part.get_content_type())
    return out


def digest_of(content, media):
    return {"base64_sha256": base64.b64encode(hashlib.sha256(content).digest()).decode(), "length": len(content), "media": media}


def bytes_of(content, media):
    out = digest_of(content, media)
    for file in sorted(MEDIA.iterdir()):
        if file.read_bytes() == content:
            return out | {"file": f"media/{file.name}"}
    raise RuntimeError("the bytes that were sent are those of no file in media")

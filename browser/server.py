"""From pages and answers to a server of the tests' own, which says what was asked of it."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import summarizer
from summarizer.show.reading import reading_seconds

WIDGET = Path(summarizer.__file__).parent / "web" / "get-a-summary.js"
# As strict as a site can be: no inline style or script, no address but its own, no text that becomes markup.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
TYPES = {".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css"}


def answer(asked: dict[str, Any]) -> dict[str, Any]:
    """Return what the service says of a text."""
    digest = summarizer.summarize(**{("document" if name == "text" else name): value for name, value in asked.items()})
    summary, article = reading_seconds(digest.selection)
    return {
        "schema": 1,
        "summary": str(digest),
        "title": digest.title,
        "language": digest.language,
        "sentences": [
            {"text": each.text, "start": each.start, "end": each.end, "score": each.score} for each in digest.sentences
        ],
        "n_sentences": len(digest.all_sentences),
        "seconds": {"summary": summary, "article": article},
    }


class Server:
    """A folder's files and a service, at one address.

    Attributes
    ----------
    files : dict of str to bytes
        Path, from the slash on -> content.
    asked : list of dict
        What the service was sent.
    status : int
        What it answers with; other than 200 it has no summary.
    say : callable
        What it answers.
    policy : str
        Of its pages.
    """

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {"/get-a-summary.js": WIDGET.read_bytes()}
        self.asked: list[dict[str, Any]] = []
        self.status, self.headers = 200, {}
        self.say: Callable[[dict[str, Any]], Any] = answer
        self.address, self.policy = "", POLICY

    def page(self, body: str, head: str = "", opening: str = '<html lang="en">', name: str = "/index.html") -> str:
        """Put a page there, and return its address."""
        frame = f'<!doctype html>{opening}<head><meta charset="utf-8"><title>A page</title>{head}<script type="module" src="/get-a-summary.js"></script></head><body>{body}</body></html>'
        self.files[name] = frame.encode()
        return self.address + name


@contextmanager
def serving() -> Iterator[Server]:
    """Run a server."""
    server = Server()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            content = server.files.get(path + "index.html" if path.endswith("/") else path)
            self.reply(
                404 if content is None else 200, content or b"", TYPES.get(Path(path).suffix or ".html", "text/plain")
            )

        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
            server.asked.append(asked)
            said = server.say(asked) if server.status == 200 else {"error": {"type": "x", "message": "y"}}
            self.reply(server.status, json.dumps(said).encode(), "application/json", server.headers)

        def reply(self, status: int, content: bytes, kind: str, more: dict[str, str] | None = None) -> None:
            self.send_response(status)
            for name, value in {
                "content-type": kind, "content-length": str(len(content)), "content-security-policy": server.policy, **(more or {}),
            }.items():  # fmt: skip
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as made:
        made.daemon_threads = True
        Thread(target=made.serve_forever, daemon=True).start()
        server.address = f"http://127.0.0.1:{made.server_port}"
        yield server
        made.shutdown()

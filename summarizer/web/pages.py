"""From the files beside this one to what a browser gets: the page, the documentation, the widget."""

from __future__ import annotations

import gzip
import hashlib
from pathlib import Path

from starlette.responses import Response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from starlette.requests import Request

HERE = Path(__file__).parent
# The widget is one file, which any page may load.
WIDGET = HERE / "get-a-summary.js"
# Path -> the file.
FILES = {
    "/": "page.html",
    "/page.css": "page.css",
    "/page.js": "page.js",
    "/docs": "docs.html",
    "/docs.js": "docs.js",
    "/icon.svg": "icon.svg",
}
KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
# Browsers ask again after so many seconds, and get nothing new where nothing is.
_PAGE, _WIDGET = 0, 3600
_EVERYWHERE = {"access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin"}


class File:
    """A file that is read once, and answered with its mark, so that it is sent once; packed to who takes it so.

    Parameters
    ----------
    path : Path
    seconds : int
        How long a browser keeps it without asking.
    is_everywhere : bool
        Whether pages of other sites may load it.
    """

    def __init__(self, path: Path, seconds: int = _PAGE, *, is_everywhere: bool = False) -> None:
        self.content = path.read_bytes()
        self.packed = gzip.compress(self.content, mtime=0)
        # Weak: the bytes are others where it is packed.
        self.mark = f'W/"{hashlib.sha256(self.content).hexdigest()[:20]}"'
        self.headers = {
            "content-type": KINDS[path.suffix],
            "cache-control": f"public, max-age={seconds}" if seconds else "no-cache",
            "etag": self.mark,
            "vary": "accept-encoding",
            **(_EVERYWHERE if is_everywhere else {}),
        }

    async def answer(self, request: Request) -> Response:
        """Answer a request."""
        if self.mark in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=self.headers)
        if _takes_gzip(request.headers.get("accept-encoding", "")):
            return Response(self.packed, headers={**self.headers, "content-encoding": "gzip"})
        return Response(self.content, headers=self.headers)


def _takes_gzip(said: str) -> bool:
    """Whether a client takes what is packed; "gzip;q=0" says that it doesn't."""
    weights = dict([each.lower().partition(";q=")[::2] for each in said.replace(" ", "").split(",")])
    return "gzip" in weights and (not weights["gzip"] or bool(weights["gzip"].strip("0.")))


def files() -> dict[str, File]:
    """Return what is answered at which path; the widget's where it is installed."""
    found = {path: File(HERE / "static" / name) for path, name in FILES.items()}
    if WIDGET.exists():
        found[f"/{WIDGET.name}"] = File(WIDGET, _WIDGET, is_everywhere=True)
    return found

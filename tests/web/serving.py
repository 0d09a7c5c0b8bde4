"""A service for tests: in a thread of this process, on a real socket; and without one, called as servers call it."""

import asyncio
import json
import socket
import threading
import time
from contextlib import contextmanager

import httpx

from summarizer.web.application import Service
from summarizer.web.server import Server, listening
from summarizer.web.settings import Settings
from tests.growth import AT_ONCE

TEXT = (
    "The ferry to Anholt ran aground on Monday. Nobody on board was hurt. Divers look for leaks in the hull today, and "
    "the harbour is closed until Friday. The captain blamed a new sandbank."
)


class Served:
    """A running service, and how to ask it."""

    def __init__(self, server, port):
        self.server, self.port = server, port
        self.url = f"http://127.0.0.1:{port}"

    def post(self, path="/summary", **given):
        """Ask it."""
        return httpx.post(self.url + path, timeout=60, **given)

    def is_up(self):
        """Whether it still gives summaries."""
        until = time.monotonic() + AT_ONCE
        # On a busy machine a process takes its time to begin.
        while (found := self.post(json={"text": TEXT, "sentences": 1})).status_code == 503 and time.monotonic() < until:
            time.sleep(0.1)
        return found.status_code == 200 and found.json()["summary"] in TEXT

    def connect(self):
        """Return a bare connection."""
        made = socket.create_connection(("127.0.0.1", self.port), timeout=30)
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return made


@contextmanager
def served(**settings):
    """Run a service, in a thread; `narrow` is how many bytes the system takes of what a client doesn't read."""
    narrow = settings.pop("narrow", 0)
    with listening("127.0.0.1", 0) as listener:
        if narrow:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, narrow)
        server = Server(Service(Settings(**{"workers": 1, "drain": 0} | settings)))
        port = listener.getsockname()[1]
        thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
        thread.start()
        while not server.started:
            assert thread.is_alive()
            time.sleep(0.01)
        try:
            yield Served(server, port)
        finally:
            server.should_exit = True
            thread.join(60)
            assert not thread.is_alive()


def head(path="/summary", *lines, method="POST"):
    """Return the head of a request."""
    return "\r\n".join([f"{method} {path} HTTP/1.1", "host: localhost", *lines, "", ""]).encode()


def answer(connection):
    """Return the status and the JSON that come back, however the connection ends."""
    found = b""
    try:
        while piece := connection.recv(65536):
            found += piece
            top, gap, body = found.partition(b"\r\n\r\n")
            length = [line for line in top.lower().split(b"\r\n") if line.startswith(b"content-length")]
            if gap and length and len(body) >= int(length[0].split(b":")[1]):
                break
    except ConnectionError:
        pass
    top, _, body = found.partition(b"\r\n\r\n")
    return (int(top.split()[1]), json.loads(body) if body else None) if top else (0, None)


def asked(app, method="POST", path="/summary", headers=None, client=("192.0.2.1", 1), **given):
    """Call an application as servers call it, and return what it answers."""

    async def ask():
        transport = httpx.ASGITransport(app, client=client, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as session:
            return await session.request(method, path, headers=headers, **given)

    return asyncio.run(ask())

"""What the service's own process takes of a request, by how many it handles each time that it wakes.

    python benchmarks/wakes.py [--turns 400]

Between two turns the process summarizes, as another does on its CPU, so that its caches are as cold as in the service.
Requests come as bytes and answers go as bytes; what a process would answer is there at once, without its pipe. On two
cores, CPython 3.11, at a load of 10, the quickest quarter of 400 turns: 150 us a request where one comes at a time, 110
by twos, 95 by threes, 86 by fours, 71 by eights.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import time
from typing import Any

import uvloop
from service import article

from summarizer import summarize
from summarizer.web.application import Service
from summarizer.web.crew import Crew
from summarizer.web.server import Server
from summarizer.web.settings import Settings

# Requests that are handled at a time.
SIZES = (1, 2, 3, 4, 8)


class Answered(Crew):
    """Processes whose answer is there at once."""

    async def ask(self, head: dict[str, Any], body: bytes) -> tuple[int, bytes]:
        """Answer."""
        await asyncio.sleep(0)
        return 200, b"{}"


class Wire:
    """A connection's other end."""

    def __init__(self) -> None:
        self.n_bytes = 0

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        """Say who is connected."""
        return ("127.0.0.1", 1) if name in ("peername", "sockname") else default

    def write(self, data: bytes) -> None:
        """Take an answer."""
        self.n_bytes += len(data)

    def is_closing(self) -> bool:
        """Stay."""
        return False


async def measured(turns: int) -> dict[int, list[float]]:
    """Return the seconds that a request takes, by how many there are at a time."""
    text = article()
    body = json.dumps({"text": text, "sentences": 3}).encode()
    head = f"POST /summary HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: {len(body)}"
    request = head.encode() + b"\r\n\r\n" + body

    server = Server(service := Service(Settings(workers=1)))
    service.crews[asyncio.get_running_loop()] = Answered(service.settings)
    server.config.load()
    connections = []
    for _ in range(max(SIZES)):
        connections.append((server.kind(config=server.config, server_state=server.server_state, app_state={}), Wire()))
        connections[-1][0].connection_made(connections[-1][1])

    found: dict[int, list[float]] = {size: [] for size in SIZES}
    for _ in range(turns):
        for size, times in found.items():
            summarize(text, 3)
            goal = sum(wire.n_bytes for _, wire in connections[:size])
            began = time.perf_counter()
            for connection, _ in connections[:size]:
                connection.data_received(request)
            while server.server_state.tasks:
                await asyncio.sleep(0)
            times.append((time.perf_counter() - began) / size)
            assert sum(wire.n_bytes for _, wire in connections[:size]) > goal
    return found


def main() -> None:
    """Print what is measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=400, help="of each number of requests")
    options = parser.parse_args()
    for size, times in uvloop.run(measured(options.turns)).items():
        quarter, middle, _ = statistics.quantiles(times, n=4)
        least, shown = quarter * 1_000_000, middle * 1_000_000
        print(f"{size} at a time: {least:.0f} us a request in the quickest quarter, {shown:.0f} in the middle")


if __name__ == "__main__":
    main()

"""From the command of a worker to its process, as the service sees it: asked, answering, ended."""

from __future__ import annotations

import asyncio
import json
import os
import sys

from .frames import ANSWER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .settings import Settings

# What a worker's process runs; it finds the modules that were found here, the user's own among them.
_COMMAND = ("-c", "from summarizer.web.worker import main; main()")
# A worker that isn't ready by then, on a machine as busy as it may be, never will.
_TO_START = 60.0
# Bytes that lie between worker and service before the worker waits; most answers are smaller.
_LIMIT = 1 << 20


class Process:
    """A worker's process, as its service sees it."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.is_expired = False

    @classmethod
    async def begin(cls, settings: Settings) -> Process:
        """Start a process, and return it when it is ready; raise EOFError where it ends before."""
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        made = cls(
            await asyncio.create_subprocess_exec(
                sys.executable,
                *_COMMAND,
                json.dumps(settings.as_dict()),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                env=environment,
                limit=_LIMIT,
                start_new_session=True,  # a terminal's Ctrl-C is the service's to answer
            )
        )
        try:
            async with asyncio.timeout(_TO_START):
                await made.answer()
        except BaseException:
            made.end()
            raise
        return made

    async def ask(self, asked: bytes) -> tuple[int, bytes]:
        """Send a question, and return the status and the content of its answer; raise EOFError where it dies."""
        try:
            self.process.stdin.write(asked)  # type: ignore[union-attr]  # it has pipes
            await self.process.stdin.drain()  # type: ignore[union-attr]
            return await self.answer()
        except OSError as error:
            raise EOFError from error

    async def answer(self) -> tuple[int, bytes]:
        """Return what comes next; asyncio's IncompleteReadError is an EOFError."""
        stream: Any = self.process.stdout
        status, length = ANSWER.unpack(await stream.readexactly(ANSWER.size))
        return status, await stream.readexactly(length)

    def expire(self) -> None:
        """Kill it, since it takes too long."""
        self.is_expired = True
        self.end()

    def end(self) -> None:
        """Kill it, if it is there."""
        if self.process.returncode is None:
            self.process.kill()

"""From the command of a worker to its process, as the service sees it: asked, answering, ended."""

from __future__ import annotations

import asyncio
import json
import os
import sys

from .frames import ANSWER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self

    from .settings import Settings

# What a worker's process runs; it finds the modules that were found here, the user's own among them.
_COMMAND = ("-c", "from summarizer.web.worker import main; main()")
# A worker that isn't ready by then, on a machine as busy as it may be, never will.
_TO_START = 60.0


class Process(asyncio.SubprocessProtocol):
    """A worker's process: one question at a time, one answer each.

    Attributes
    ----------
    is_expired : bool
        Whether it was ended since it took too long.
    is_gone : bool
        Whether it gives no answers any more.
    """

    def __init__(self) -> None:
        self.transport: Any = None
        self.came = bytearray()
        self.waiter: asyncio.Future[tuple[int, bytes]] | None = None
        self.is_expired = self.is_gone = False
        self.ended = asyncio.get_running_loop().create_future()

    @classmethod
    async def begin(cls, settings: Settings) -> Self:
        """Start a process, and return it when it is ready; raise EOFError where it ends before."""
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        _, made = await asyncio.get_running_loop().subprocess_exec(
            cls,
            sys.executable,
            *_COMMAND,
            json.dumps(settings.as_dict()),
            stderr=None,
            env=environment,
            start_new_session=True,  # a terminal's Ctrl-C is the service's to answer
        )

        try:
            async with asyncio.timeout(_TO_START):
                await made.answer()
        except BaseException:
            made.end()
            await asyncio.wait([made.ended])
            raise
        return made

    async def ask(self, asked: bytes) -> tuple[int, bytes]:
        """Send a question, and return the status and the content of its answer; raise EOFError where it dies."""
        self.transport.get_pipe_transport(0).write(asked)
        return await self.answer()

    async def answer(self) -> tuple[int, bytes]:
        """Return the status and the content of what comes next, or raise EOFError."""
        self.waiter = asyncio.get_running_loop().create_future()
        if self.is_gone:
            self._lose()
        return await self.waiter

    def expire(self) -> None:
        """Kill it, since it takes too long."""
        self.is_expired = True
        self.end()

    def end(self) -> None:
        """Kill it, if it is there."""
        self._lose()
        self.transport.close()

    # -- what the loop calls

    def connection_made(self, transport: Any) -> None:
        """Begin."""
        self.transport = transport

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        """Give the answer to who waits for it, when it is whole."""
        self.came += data
        if len(self.came) >= ANSWER.size:
            status, length = ANSWER.unpack_from(self.came)
            if len(self.came) == ANSWER.size + length:
                content = bytes(self.came[ANSWER.size :])
                self.came.clear()
                if self.waiter is not None and not self.waiter.done():
                    self.waiter.set_result((status, content))

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:
        """End."""
        self._lose()

    def process_exited(self) -> None:
        """End."""
        self._lose()

    def connection_lost(self, exc: Exception | None) -> None:
        """Be gone, with its pipes."""
        if not self.ended.done():
            self.ended.set_result(None)

    def _lose(self) -> None:
        """Tell who waits that no answer comes."""
        self.is_gone = True
        if self.waiter is not None and not self.waiter.done():
            self.waiter.set_exception(EOFError())

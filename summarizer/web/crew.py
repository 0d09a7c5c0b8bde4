"""From a question to its answer, by processes of which each does one thing at a time and none may take for ever."""

from __future__ import annotations

import asyncio
from collections import deque

from ..many.crew import available_cpus
from .frames import question
from .problems import Problem
from .process import Process

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .settings import Settings

# Begun again so late where it didn't start: a broken installation doesn't make the machine busy.
_PAUSE = 1.0
# Seconds that the service waits, when it stops, for a process that begins at that moment.
_TO_END = 10.0


class Crew:
    """The processes of a service in one event loop: as many as its settings say, behind a queue of bounded length.

    Parameters
    ----------
    settings : Settings
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.n_workers = settings.workers or available_cpus()
        self.is_begun = self.is_stopped = False
        self.idle: deque[Process] = deque()
        self.waiting: deque[asyncio.Future[Process]] = deque()
        # Those that are there, those that end and those that begin.
        self.every: set[Process] = set()
        self.ending: set[asyncio.Future[None]] = set()
        self.beginning: set[asyncio.Task[None]] = set()

    @property
    def is_ready(self) -> bool:
        """Whether there is a process, or begins one as soon as somebody asks."""
        return bool(self.every) or not self.is_begun

    async def start(self) -> None:
        """Start the processes, and wait for all of them; raise EOFError where they can't."""
        self.is_begun = True
        begun = [Process.begin(self.settings) for _ in range(self.n_workers)]
        for made in await asyncio.gather(*begun, return_exceptions=True):
            if isinstance(made, BaseException):
                await self.stop()
                raise made
            self._is_free(made)

    async def stop(self) -> None:
        """End the processes; who waits for one is told that there will be none."""
        self.is_stopped = True
        for process in self.every:
            self._end(process)
        self.every.clear()
        self.idle.clear()

        for waiter in self.waiting:
            if not waiter.done():
                waiter.set_exception(stopping())
        # One that begins sees then that it isn't needed; cancelled before, its pipes would stay open.
        if self.beginning:
            await asyncio.wait(self.beginning, timeout=_TO_END)
            for task in list(self.beginning):
                task.cancel()
        await asyncio.gather(*self.beginning, *self.ending, return_exceptions=True)

    async def ask(self, head: dict[str, Any], body: bytes) -> tuple[int, bytes]:
        """Return the status and the content of an answer.

        Raises
        ------
        Problem
            503, if too many wait already; 504, if it takes too long; 500, if it kills its process.
        """
        # Mounted in another's application nobody starts it.
        if not self.is_begun:
            self.is_begun = True
            for _ in range(self.n_workers):
                self._begin()
        process = await self._free_one()

        is_whole = False
        # A bare timer: `asyncio.timeout` takes 20 us more, a tenth of all that the service adds to a summary.
        timer = asyncio.get_running_loop().call_later(self.settings.seconds, process.expire)
        try:
            found = await process.ask(question(head, body))
            is_whole = True
            return found
        except EOFError:
            raise self._lost(process) from None
        finally:
            timer.cancel()
            # What was cancelled half-way has an answer under way that nobody waits for.
            if is_whole:
                self._is_free(process)
            else:
                self._replace(process)

    def _lost(self, process: Process) -> Problem:
        """Return the problem with what ended its process."""
        if process.is_expired:
            return Problem(504, "too_slow", f"it takes longer than {self.settings.seconds:g} s; send a part of it")
        return Problem(500, "died", "its process died: out of memory, or a crash; send another form of it")

    async def _free_one(self) -> Process:
        """Return a process that has nothing to do, the one that rested last, when there is one."""
        while self.idle:
            if not (process := self.idle.pop()).is_gone:
                return process
            self._replace(process)  # somebody killed it while it rested
        if self.is_stopped:
            raise stopping()
        if len(self.waiting) >= self.settings.queue:
            raise busy()

        waiter: asyncio.Future[Process] = asyncio.get_running_loop().create_future()
        self.waiting.append(waiter)
        try:
            async with asyncio.timeout(self.settings.seconds):
                return await waiter
        except BaseException as error:
            # It may have got one in the very moment in which it stopped waiting.
            if waiter.done() and not waiter.cancelled() and waiter.exception() is None:
                self._is_free(waiter.result())
            if isinstance(error, TimeoutError):
                raise busy() from None
            raise

    def _is_free(self, process: Process) -> None:
        """Give a process to whoever has waited longest, or let it rest."""
        if self.is_stopped:
            self._end(process)
            return
        self.every.add(process)
        while self.waiting:
            if not (waiter := self.waiting.popleft()).done():
                waiter.set_result(process)
                return
        self.idle.append(process)

    def _replace(self, process: Process) -> None:
        """End a process, and begin another in its place."""
        self._end(process)
        self.every.discard(process)
        if not self.is_stopped:
            self._begin()

    def _end(self, process: Process) -> None:
        """End a process, and know when it is gone."""
        process.end()
        self.ending.add(process.ended)
        process.ended.add_done_callback(self.ending.discard)

    def _begin(self) -> None:
        """Begin a process, without anybody waiting for it."""
        task = asyncio.get_running_loop().create_task(self._begun())
        self.beginning.add(task)
        task.add_done_callback(self.beginning.discard)

    async def _begun(self) -> None:
        """Begin a process, again and again until it is there."""
        while not self.is_stopped:
            try:
                self._is_free(await Process.begin(self.settings))
                return
            except (OSError, EOFError, TimeoutError):
                await asyncio.sleep(_PAUSE)


def busy() -> Problem:
    """Return the problem for a request that there is no room for."""
    return Problem(503, "busy", "too much is asked at once; try again in a second", {"Retry-After": "1"})


def stopping() -> Problem:
    """Return the problem for a request that came too late."""
    return Problem(503, "stopping", "the service stops; try again in a second", {"Retry-After": "1"})

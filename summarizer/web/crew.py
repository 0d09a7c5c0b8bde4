"""From a question to its answer, by processes of which each does one thing at a time and none may take for ever."""

from __future__ import annotations

import asyncio
from collections import deque

from ..many.crew import available_cpus
from .frames import question
from .pending import Question
from .problems import Problem
from .process import Process

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .settings import Settings

# Begun again so late where it didn't start: a broken installation doesn't make the machine busy.
_PAUSE = 1.0
# Seconds that the service waits, when it stops, for a process that begins at that moment.
_TO_END = 10.0
# Who costs a process is told so when another is there, or after so many seconds: a client that sends such a question
# again and again has one process begun after the other, and others wait for none.
_PENANCE = 5.0


class Crew:
    """The processes of a service in one event loop: as many as its settings say, behind a queue of bounded length.

    From the first on that is lost, one more waits to take the next one's place: to begin takes half a second.

    Parameters
    ----------
    settings : Settings
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.n_workers = settings.workers or available_cpus()
        self.is_begun = self.is_stopped = False
        self.idle: deque[Process] = deque()
        self.spare: deque[Process] = deque()
        # The longest first.
        self.waiting: deque[Question] = deque()
        self.timer: asyncio.TimerHandle | None = None
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
        for process in (*self.every, *self.spare):
            self._end(process)
        for those in (self.every, self.idle, self.spare):
            those.clear()

        for asked in self.waiting:
            asked.refuse(stopping())
        self.waiting.clear()
        if self.timer is not None:
            self.timer.cancel()
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
            503, if too many wait already or the service stops; 504, if it takes too long; 500, if it kills its process.
        """
        # Mounted in another's application nobody starts it.
        if not self.is_begun:
            self.is_begun = True
            for _ in range(self.n_workers):
                self._begin()

        asked = Question(question(head, body))
        self._take(asked)
        try:
            return await asked.found
        except (TimeoutError, EOFError) as error:
            problem = self._lost(error)
            if self.beginning:
                await asyncio.wait(self.beginning, timeout=_PENANCE)
            raise problem from None
        except asyncio.CancelledError:
            self._forget(asked)
            raise

    def _lost(self, error: Exception) -> Problem:
        """Return the problem for a question that cost its process, or whose process the service has ended."""
        if self.is_stopped:
            return stopping()
        if isinstance(error, TimeoutError):
            longest = f"{self.settings.seconds:g} s"
            return Problem(504, "too_slow", f"it takes longer than {longest}; send a part of it")
        return Problem(500, "died", "its process died: out of memory, or a crash; send another form of it")

    def _take(self, asked: Question) -> None:
        """Hand a question to the process that rested last, or let it wait for one; raise Problem 503 if it can't."""
        if self.is_stopped:
            raise stopping()
        if self.idle:
            self.idle.pop().ask(asked)
            return
        if len(self.waiting) >= self.settings.queue:
            raise busy()
        self.waiting.append(asked)
        if self.timer is None:
            self._look()
        self._hand_out()

    def _forget(self, asked: Question) -> None:
        """Do without the answer to a question."""
        if asked in self.waiting:
            self.waiting.remove(asked)
        for process in [each for each in self.every if asked in each.asked]:
            process.forget(asked)

    def _hand_out(self) -> None:
        """Hand what waits to whoever rests, and of a long queue more to those that work.

        A process that finds its next question there needn't sleep until the service wakes.
        """
        while self.waiting and self.idle:
            self.idle.pop().ask(self.waiting.popleft())
        # Of a short queue none: another process may be the first that rests.
        while len(self.waiting) > self.n_workers and (free := [each for each in self.every if each.has_room]):
            min(free, key=in_hand).ask(self.waiting.popleft())

    def _look(self) -> None:
        """Tell those that have waited for too long to come back, and look again when the next one has."""
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None
        latest = asyncio.get_running_loop().time() - self.settings.seconds
        while self.waiting and self.waiting[0].since <= latest:
            self.waiting.popleft().refuse(busy())
        if self.waiting:
            self.timer = asyncio.get_running_loop().call_later(self.waiting[0].since - latest, self._look)

    def _heard(self, process: Process, back: Sequence[Question]) -> None:
        """Go on behind an answer, or with what a process that is slow or gone leaves to others."""
        if self.is_stopped:
            for asked in back:
                asked.refuse(stopping())
            return

        if back:  # they have waited longest
            self.waiting.extendleft(reversed(back))
            self._look()

        if process.is_gone:
            self._replace(process)
        elif not process.asked:
            self.idle.append(process)
        self._hand_out()

    def _is_free(self, process: Process) -> None:
        """Count a process in that is ready, or let it wait until it is needed."""
        if self.is_stopped:
            self._end(process)
            return
        process.heard = self._heard
        if len(self.every) >= self.n_workers:
            self.spare.append(process)
            return
        self.every.add(process)
        self._heard(process, ())

    def _replace(self, process: Process) -> None:
        """End a process, put the one that waits in its place, and begin as many as are missing."""
        self._end(process)
        self.every.discard(process)
        for those in (self.idle, self.spare):
            if process in those:
                those.remove(process)

        missing = self.n_workers + 1 - len(self.every) - len(self.spare) - len(self.beginning)
        for _ in range(missing):
            self._begin()
        if self.spare:
            self._is_free(self.spare.popleft())

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


def in_hand(process: Process) -> int:
    """Return how many questions a process has."""
    return len(process.asked)


def busy() -> Problem:
    """Return the problem for a request that there is no room for."""
    return Problem(503, "busy", "too much is asked at once; try again in a second", {"Retry-After": "1"})


def stopping() -> Problem:
    """Return the problem for a request that came too late."""
    return Problem(503, "stopping", "the service stops; try again in a second", {"Retry-After": "1"})

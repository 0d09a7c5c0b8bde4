"""From the command of a worker to its process, as the service sees it: asked, answering, ended."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections import deque

from .frames import ANSWER
from .pending import Question

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Self

    from .settings import Settings

# What a worker's process runs; it finds the modules that were found here, the user's own among them.
_COMMAND = ("-c", "from summarizer.web.worker import main; main()")
# Where its answers come from: its standard output.
_ANSWERS = 1
# A worker that isn't ready by then, on a machine as busy as it may be, never will.
_TO_START = 60.0
# Seconds after which a question is slow, and what was handed on behind it goes to another process: fifty times what a
# summary of 600 words takes.
SLOW = 0.1
# What a process has in hand at most: the question that it works on, and what comes next while the service waits for
# its turn on a busy machine.
IN_HAND = 4


def _to_nobody(process: Process, back: Sequence[Question]) -> None:
    """Hear of a process that is nobody's yet."""


class Process(asyncio.SubprocessProtocol):
    """A worker's process: it answers one question at a time, in the order in which they are handed to it.

    Parameters
    ----------
    seconds : float
        What an answer may take; the process is ended then.

    Attributes
    ----------
    asked : deque of Question or None
        What it has in hand; the first it works on. None is one that nobody waits for any more.
    is_slow : bool
        Whether it has been at one question for so long that nothing is handed on behind it.
    is_deaf : bool
        Whether it takes no more questions, and answers what it has.
    is_gone : bool
        Whether it gives no answers any more.
    heard : callable
        What is called with it, and the questions that others have to answer, when it has answered, is slow or is gone.
    """

    def __init__(self, seconds: float) -> None:
        self.loop = asyncio.get_running_loop()
        self.seconds, self.since = seconds, 0.0
        self.transport: Any = None
        self.came = bytearray()
        self.asked: deque[Question | None] = deque()
        self.timer: asyncio.TimerHandle | None = None
        self.is_slow = self.is_deaf = self.is_gone = False
        self.heard: Callable[[Process, Sequence[Question]], None] = _to_nobody
        self.ended = self.loop.create_future()

    @classmethod
    async def begin(cls, settings: Settings) -> Self:
        """Start a process, and return it when it is ready; raise EOFError where it ends before."""
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        ready = Question(b"")
        made = cls(settings.seconds)
        made.asked.append(ready)
        await made.loop.subprocess_exec(
            lambda: made,
            sys.executable,
            *_COMMAND,
            json.dumps(settings.as_dict()),
            stderr=None,
            env=environment,
            start_new_session=True,  # a terminal's Ctrl-C is the service's to answer
        )

        try:
            async with asyncio.timeout(_TO_START):
                await ready.found
        except BaseException:
            made.end()
            await asyncio.wait([made.ended])
            raise
        return made

    @property
    def has_room(self) -> bool:
        """Whether another question may be handed on behind those that it has."""
        return len(self.asked) < IN_HAND and not (self.is_slow or self.is_deaf or self._pipe().is_closing())

    def ask(self, question: Question) -> None:
        """Hand it a question; one that has died while it rested gives it back."""
        if self._pipe().is_closing():  # the loop is about to say so
            self.asked += (None, question)
            self._lose(EOFError())
            return
        self.asked.append(question)
        if len(self.asked) == 1:
            self.since = self.loop.time()
            if self.timer is None:
                self._look_within(self.seconds)
        self._pipe().write(question.written)

    def _pipe(self) -> Any:
        """Return where its questions go."""
        return self.transport.get_pipe_transport(0)

    def forget(self, question: Question) -> None:
        """Do without the answer to a question that it has in hand; what it works on in vain, ends it."""
        if question is self.asked[0]:
            self.end()
        else:
            self.asked[self.asked.index(question)] = None

    def end(self) -> None:
        """Kill it, if it is there."""
        self._lose(EOFError())
        self.transport.close()

    # One timer for all questions, which looks ten times a second while there are any: one for each, begun and
    # cancelled, takes 5 us of them.

    def _look_within(self, seconds: float) -> None:
        """Look how long the question takes by now, so many seconds from now, or when it is slow."""
        self.timer = self.loop.call_later(min(SLOW, seconds), self._look)

    def _look(self) -> None:
        """End the process if its question has taken too long; if it is slow, let others answer those behind it."""
        self.timer = None
        if not self.asked:
            return
        took = self.loop.time() - self.since
        if took >= self.seconds:
            self._lose(TimeoutError())
            return
        if took >= SLOW and not self.is_slow:
            self.is_slow = True
            back = [each for each in self.asked if each is not None and each is not self.asked[0]]
            self.asked = deque([self.asked[0], *[None] * (len(self.asked) - 1)])
            self.heard(self, back)
        self._look_within(self.seconds - took)

    # -- what the loop calls

    def connection_made(self, transport: Any) -> None:
        """Begin."""
        self.transport = transport

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        """Give each answer to who waits for it, when it is whole."""
        self.came += data
        while len(self.came) >= ANSWER.size:
            status, length = ANSWER.unpack_from(self.came)
            if len(self.came) < (end := ANSWER.size + length):
                return
            content = bytes(self.came[ANSWER.size : end])
            del self.came[:end]
            self._answered((status, content))

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:
        """End; where its input is gone first, its last answers still lie in the other pipe."""
        if fd == _ANSWERS or not self.asked:
            self._lose(EOFError())
        else:
            self.is_deaf = True

    def connection_lost(self, exc: Exception | None) -> None:
        """Be gone, with its pipes."""
        self._lose(EOFError())
        if not self.ended.done():
            self.ended.set_result(None)

    def _answered(self, found: tuple[int, bytes]) -> None:
        """Tell who waits for the question that it worked on, and work on the next."""
        if not self.asked:
            return  # it was given up
        if (question := self.asked.popleft()) is not None:
            question.tell(found)
        if self.is_deaf and not self.asked:
            self._lose(EOFError())
            return
        self.is_slow = False
        self.since = self.loop.time()
        self.heard(self, ())

    def _lose(self, error: Exception) -> None:
        """Tell who waits for what it worked on that no answer comes; others answer what was behind."""
        if self.is_gone:
            return
        self.is_gone = True
        if self.timer is not None:
            self.timer.cancel()
        first, *behind = self.asked or [None]
        self.asked.clear()
        if first is not None:
            first.refuse(error)
        self.heard(self, [each for each in behind if each is not None])
